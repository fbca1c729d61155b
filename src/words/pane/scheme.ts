/** What the pane says where a scheme is chosen, tried, carried in and out. */
import type { RuleDraft, SchemeDraft } from '../../engine';
import { PRESET_WORDS, type PresetWords } from '../presets';
import { sayRule } from '../rule';

const chinese = {
  scheme: {
    heading: '评价方案',
    preset: '方案',
    ofWorkbook: '本工作簿的评价方案',
    presets: PRESET_WORDS['zh-CN'] as Readonly<Record<string, PresetWords>>,
    gallery: '方案库',
    complete: '来源完整',
    incomplete: (count: number) => `缺 ${count} 项`,
    lost: '来源缺失',
    apply: '采用',
    applyOf: (title: string) => `采用 ${title}`,
    appliedOf: (title: string) => `已采用 ${title}`,
    applied: '已采用',
    tryOut: '试排',
    tryOutOf: (title: string) => `试排 ${title}`,
    firstThree: (units: readonly string[]) => `前三名：${units.join('、')}`,
    unfit: '本表不能采用：',
    fromFile: '导入的方案',
    importing: '导入 JSON…',
    exporting: '导出 JSON',
    copy: '复制 JSON',
    copied: '已复制到剪贴板。',
    copyFailed: '无法访问剪贴板，请改用“导出 JSON”。',
    fileName: '评价方案',
    notJson: '不是 JSON 格式的文件。',
    refused: (file: string, count: number) => `“${file}”有 ${count} 个问题，未导入`,
    imported: (file: string) => `已导入“${file}”`,
    changes: (count: number) => `与工作簿中的方案相比已改 ${count} 处`,
    population: '全省参评数',
    populationHint: '不填则“全省后10位”等条件可能待核',
    switches: {
      plus: '“前进20位＋上年进位”',
      trigger: '省后10位、市后2位',
      'land-standards/trigger': '几种情形',
      bound: '“30%以上”与“超过30%”',
      twenty: '10亿元以上项目单计、连同20亿元以上的计',
      hundred: '第100名起、第101名起',
      zones: '前两名、前三名',
    } as Readonly<Record<string, string>>,
    settings: { and: '同时满足', or: '满足其一', all: '同时满足', any: '满足其一' } as Readonly<
      Record<string, string>
    >,
  },
  rules: {
    heading: (count: number) => `规则（${count} 条）`,
    say: (rule: RuleDraft, switches: SchemeDraft['switches']) => sayRule(rule, switches, 'zh-CN'),
    show: (id: string) => `在评价方案工作表中查看规则 ${id}`,
    unwritten: '一键排名后可在“评价方案”工作表中修改。',
  },
};

const english: typeof chinese = {
  scheme: {
    heading: 'Scheme',
    preset: 'Scheme',
    ofWorkbook: 'Scheme in this workbook',
    presets: PRESET_WORDS['en-US'],
    gallery: 'Gallery of schemes',
    complete: 'Complete',
    incomplete: (count) => `${count} missing`,
    lost: 'Lost in the source',
    apply: 'Use',
    applyOf: (title) => `Use ${title}`,
    appliedOf: (title) => `In use: ${title}`,
    applied: 'In use',
    tryOut: 'Try',
    tryOutOf: (title) => `Try ${title}`,
    firstThree: (units) => `First three: ${units.join(', ')}`,
    unfit: 'Does not fit this table:',
    fromFile: 'Imported scheme',
    importing: 'Import JSON…',
    exporting: 'Export JSON',
    copy: 'Copy JSON',
    copied: 'Copied to the clipboard.',
    copyFailed: 'The clipboard is out of reach; please use “Export JSON”.',
    fileName: 'scheme',
    notJson: 'It is no JSON.',
    refused: (file, count) =>
      `“${file}” has ${count === 1 ? '1 problem' : `${count} problems`} and was not imported`,
    imported: (file) => `“${file}” was imported`,
    changes: (count) =>
      count === 1 ? '1 change from the workbook’s scheme' : `${count} changes from the workbook’s scheme`,
    population: 'Zones in the province',
    populationHint: 'Empty: “last 10 in the province” may stay to be verified',
    switches: {
      plus: '“Up 20 + up the year before”',
      trigger: 'Last 10 in province, last 2 in city',
      'land-standards/trigger': 'The causes',
      bound: '“30% or more”, “over 30%”',
      twenty: 'Projects of 1 billion alone, with those of 2 billion',
      hundred: 'From place 100 on, from place 101 on',
      zones: 'First two, first three',
    },
    settings: { and: 'both', or: 'either', all: 'both', any: 'either' },
  },
  rules: {
    heading: (count) => (count === 1 ? '1 rule' : `${count} rules`),
    say: (rule, switches) => sayRule(rule, switches, 'en-US'),
    show: (id) => `Show the rule ${id} on the scheme sheet`,
    unwritten: 'They can be edited on the scheme sheet once the ranking was written.',
  },
};

export const SCHEME_WORDS = { 'zh-CN': chinese, 'en-US': english };
