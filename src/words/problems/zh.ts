/** Problems and notes in Chinese. */
import { LACK_WORDS } from '../lacks';
import type { Place } from '../../engine';
import type { Absence, Doubt } from '../../sheet/read/cell/parsed';
import { PRESET_WORDS } from '../presets';
import { SCHEME_WORDS } from '../scheme';
import { callings } from '../scheme/callings';
import { nearest } from './nearest';
import type { ProblemWords } from './sentences';

/** Of which unit and indicator a sentence speaks; '' = of the whole table. */
function at({ unit, indicator }: Place): string {
  if (unit !== undefined) return indicator === undefined ? `“${unit}”` : `“${unit}”的“${indicator}”`;
  return indicator === undefined ? '' : `指标“${indicator}”`;
}

const REASON = {
  same: '名称相同',
  spelling: '写法不同',
  alias: '别名',
  renamed: '更名',
  city: '省略了市名',
  misread: '字形相近',
} as const;

const LIKENESS = {
  letters: '字形相近',
  lost: '有缺损的字',
  place: '只写了地名',
  kind: '类别不同',
  region: '只差地区名或括注',
  city: '未写明所属市',
} as const;

/** A year is called by its sign: 2021年. */
const named = (period: string): string => (/^\d{4}$/.test(period) ? `${period}年` : period);

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
const { vocabularies } = SCHEME_WORDS['zh-CN'];

/** What a part of a scheme in JSON must look like; whatever else shows an example of itself. */
const SHAPES: Readonly<Record<string, string>> = {
  '""': '文字',
  '0.0': '数字',
  'true | false': 'true 或 false',
  '0 | null': '数字或 null',
  '"" | null': '文字或 null',
  null: 'null',
  '[ … ]': '列表（[ … ]）',
  '{ … }': '对象（{ … }）',
  '{ "kind": … }': '条件（{ "kind": … }）',
};

const meant = (written: string, allowed: readonly string[]): string => {
  const found = nearest(written, allowed);
  return found === null ? '' : `是否为“${found}”？`;
};
/** `known` holds a name a line. */
const perhaps = (written: string, known: string): string => {
  const found = nearest(written, `${known}`.split('\n'));
  return found === null ? '' : `（是否为“${found}”？）`;
};
const called = callings('zh-CN');

const absences: Readonly<Record<Absence, (text: string) => string>> = {
  blank: () => '为空。',
  notReported: (text) => `缺报（“${text}”）。`,
  notApplicable: (text) => `标为不适用（“${text}”）；如确不考核此项，请在评价方案的“不参评单位”中注明。`,
  notComparable: (text) => `写作“${text}”，没有可比的数值；请填写数字，或在评价方案中选定缺报处理办法。`,
  unsaid: (text) => `只写“${text}”，未说明是0、未报还是不适用；请填写明确。`,
};

const doubts: Readonly<Record<Doubt, string>> = {
  sign: '正负不明，请改为带正负号的数字。',
  bracket: '可能是负数，也可能是名次，请改为明确的数字。',
  fraction: '可能是比值、名次或日期，请改为一个数字。',
  date: '是日期，可能由比值（如1/10）误转而来，请改为数字。',
  digits: '数字写法不明确（分节、小数点或位数），请重新录入。',
  letter: '可能混入了形似数字的字符（如O与0、l与1），请核对后重新录入。',
  several: '不止一个数字，请只保留一个。',
  vague: '没有写出确切的数字，请填写数字。',
  change: '说的是增减，难以对应此列的数值，请改填此列所要的数字。',
};

export const zh: ProblemWords = {
  engine: {
    'table-empty': () => '表中没有可评价的单位。',
    'table-no-columns': () => '表中没有可评价的指标，也没有名次。',
    'unit-unnamed': ({ row }) => `第${row}个单位没有名称。`,
    'unit-duplicate': ({ unit }) => `“${unit}”出现了不止一次。`,
    'indicator-unnamed': ({ column }) => `第${column}项指标没有名称。`,
    'indicator-duplicate': ({ indicator }) => `指标“${indicator}”出现了不止一次。`,
    'number-invalid': ({ value }, place) => `${at(place)}的数值“${value}”无效。`,
    'rank-invalid': ({ value }, place) => `${at(place)}的名次应不小于1，现为${value}。`,
    'value-missing': ({ lack }, place) =>
      lack === undefined
        ? `${at(place)}没有数值；请补报，或在评价方案中设定缺报处理。`
        : `${at(place)}${LACK_WORDS['zh-CN'][lack]}，没有数值；请补齐所取数据，或在评价方案中设定该指标的缺报处理。`,
    'value-not-positive': ({ value, method }, place) =>
      `${at(place)}为${value}；所用方法（${called.method(method)}）要求大于0的数值。`,
    'column-constant': (_, place) => `${at(place)}各单位数值相同，方案要求此类指标须先处理。`,
    'indicators-none': () => '按方案的筛选条件，没有剩下可计分的指标。',
    'column-empty': (_, place) => `${at(place)}没有任何数值。`,
    'population-too-small': ({ population, rank }, place) =>
      `${at(place)}${named(place.period ?? '')}位列第${rank}名，超出全省参评数${population}；请核对全省参评数。`,
    'value-negative': ({ value, method }, place) =>
      `${at(place)}为${value}；所用方法（${called.method(method)}）不接受负数。`,
    'column-not-number': ({ column, value }, place) =>
      `${at(place)}的“${column}”列应为数字，现为“${value}”。`,
    'points-not-positive': ({ points, method, dimension }, place) =>
      `${at(place)}标准化后为${points}分，“${called.method(method)}”合成${dimension === '' ? '总分' : `“${dimension}”`}要求大于0；可改用1～100的区间。`,
    'points-missing': ({ method, dimension }, place) =>
      `${at(place)}缺少得分，“${called.method(method)}”合成${dimension === '' ? '总分' : `“${dimension}”`}时不能缺项。`,
    'reference-missing': ({ reference }) => `参照单位“${reference}”没有数值。`,
    'reference-worst': ({ reference }) => `参照单位“${reference}”本身最差，无法据以计分。`,
    'group-empty': ({ group }, place) => `${at(place)}缺报，而“${group}”组内没有可用的数值。`,
    'group-unknown': ({ group }, place) => `${at(place)}所在的“${group}”组没有设定权重。`,
    'too-many-units': ({ method, units, most }) =>
      `方法“${called.method(method)}”最多计算${most}个单位，现有${units}个。`,
    'weights-mean': ({ method, mean }, place) =>
      `${at(place)}的平均值为${mean}，“${called.method(method)}”无法据以赋权。`,
    'tier-quota-sum': ({ sum, units }) =>
      `各档名额合计${sum}，与参评单位数${units}不符；请改名额，或将“名额换算”设为“最大余数法”（命令行：--switch scale=largestRemainder）。`,
    'tier-quota-large': ({ quota, units }) =>
      `名额${quota}多于参评单位数${units}；请改名额，或将“名额换算”设为“最大余数法”（命令行：--switch scale=largestRemainder）。`,
    'scheme-shape': ({ expected }) => `评价方案此处应为${SHAPES[expected] ?? expected}。`,
    'scheme-unknown-field': ({ field }) => `评价方案没有“${field}”这一项。`,
    'scheme-number': ({ value, expected }) => `此处应填数字（${expected}），现为“${value}”。`,
    'scheme-word': ({ value, allowed }) =>
      `“${value}”不在可选范围内；${meant(value, `${allowed}`.split(', '))}可选：${allowed}。`,
    'scheme-no-indicators': () => '评价方案没有指标。',
    'scheme-unknown-indicator': ({ indicator, known = '' }) =>
      `数据表中没有指标“${indicator}”${perhaps(indicator, known)}。`,
    'scheme-unknown-unit': ({ unit, known = '' }) => `数据表中没有单位“${unit}”${perhaps(unit, known)}。`,
    'scheme-unknown-column': ({ column, known = '' }) =>
      `数据表中没有“${column}”列${perhaps(column, known)}。`,
    'scheme-unknown-dimension': ({ dimension, known = '' }) =>
      `没有指标属于维度“${dimension}”${perhaps(dimension, known)}。`,
    'scheme-unknown-label': ({ label, known = '' }) => `没有规则给予标签“${label}”${perhaps(label, known)}。`,
    'scheme-unknown-tier': ({ tier, known = '' }) => `评价方案没有等次“${tier}”${perhaps(tier, known)}。`,
    'scheme-unknown-switch': ({ name }) => `没有规则用到开关“${name}”。`,
    'scheme-duplicate': ({ name }) => `“${name}”在评价方案中重复。`,
    'dimension-in-two-places': ({ dimension }) => `维度“${dimension}”出现在两个不同的上级之下。`,
    'weight-missing': ({ name }) => `“${name}”没有权重。`,
    'weight-sum': ({ parent, sum, expected }) =>
      `${parent === '' ? '各项' : `“${parent}”之下`}权重合计为${sum}，应为${expected}。`,
    'weight-limits': ({ low, high }) => `权重上下限${percent(low)}至${percent(high)}不是0至100%之间的范围。`,
    'weights-box-empty': ({ low, high }) =>
      `在这些上下限内没有合计为100%的权重：下限合计${percent(low)}，上限合计${percent(high)}。`,
    'parameter-missing': ({ method, parameter }) =>
      `方法“${called.method(method)}”缺少参数“${called.parameter(parameter)}”。`,
    'parameter-unknown': ({ method, parameter }) =>
      `方法“${called.method(method)}”没有参数“${called.parameter(parameter)}”。`,
    'direction-unsuited': ({ method }) => `方法“${called.method(method)}”不适用于此指标的方向。`,
    'method-lower-better': ({ method }) =>
      `方法“${called.method(method)}”的得分越低越好，不能与加减分、多来源合成或按分数线划档并用。`,
    'method-unavailable': ({ method }) => `本版本尚不能计算方法“${called.method(method)}”。`,
    'matrix-size': ({ rows, expected }) => `判断矩阵为${rows}阶，应为${expected}阶。`,
    'matrix-not-reciprocal': ({ row, column }) => `判断矩阵第${row}行第${column}列与其对称位置不互为倒数。`,
    'tier-order': ({ first, second }) => `等次“${first}”应高于“${second}”，数值却相反。`,
    'tier-missing': ({ tier }) => `没有等次“${tier}”。`,
    'adjustment-column-or-condition': ({ item }) => `“${item}”应填数据列或条件，二者取一。`,
    'adjustment-points-missing': ({ item }) => `“${item}”按条件加减分，还缺分值。`,
    'condition-too-late': () =>
      '加分扣分在排名之前计算，其条件只能用表中数值、标记和全省名次，不能用本期名次、得分、等次或标签。',
    'outer-ranks-missing': ({ source }) => `“${source}”按全省名次折分，而数据表中没有全省名次。`,
    'condition-unsuited': ({ field }) => `此条件不适用“${field}”。`,
    'condition-empty': () => '此处的条件组是空的。',
    'rule-gives-nothing': ({ rule }) => `规则“${rule}”没有填给予什么：标签、金额、措施或等次上限。`,
    'switch-missing': ({ name }) => `规则用到开关“${name}”，评价方案中没有它。`,
    'rule-cycle': ({ rules }) => `规则${rules}互为条件，无法判定先后。`,
  },
  sheet: {
    'table-none': ({ sheet, range, texts, figures }) =>
      `工作表“${sheet}”中没有找到指标表。要找的是：一行指标名称，其下每个单位一行（或每个单位一列），名称旁有数值，至少两行两列。找到的是：${
        texts + figures === 0 ? '空白' : `${range}中有${texts}个文字单元格、${figures}个数字单元格`
      }${figures === 0 && texts > 0 ? '，没有数值' : ''}${texts === 0 && figures > 0 ? '，没有名称' : ''}。`,
    'headings-none': ({ range, text }) =>
      `${range}没有表头：第一行（“${text}”）已是数值，无法知道各列是什么指标；请在其上加一行指标名称。`,
    'units-none': ({ range }) => `${range}中没有找到单位名称。`,
    'indicators-none': ({ range }) => `${range}中没有找到数值指标。`,
    'unit-unnamed': ({ row }) => `第${row}行有数值而没有单位名称。`,
    'unit-elsewhere': ({ unit, sheets, indicators }) =>
      `工作表“${sheets}”中没有“${unit}”，缺：${indicators}。`,
    'figure-differs': ({ unit, indicator, other, count }) =>
      `“${unit}”的“${indicator}”与${other}的数值不一致${count > 1 ? `；该指标两表共有${count}处不一致` : ''}。`,
    'measure-differs': ({ indicator, text, wanted, other }) =>
      `“${indicator}”的计量单位是“${text}”，${other}的是“${wanted}”，两者不能折算。`,
    'unit-duplicate': ({ unit, other }) => `“${unit}”与${other}重复；同一单位只能有一行。`,
    'indicator-duplicate': ({ indicator, other }) => `指标“${indicator}”与${other}重复。`,
    'indicator-unnamed': ({ row }) => `第${row}行没有指标名称。`,
    'figure-duplicate': ({ unit, indicator, other, text, first }) =>
      text === first
        ? `“${unit}”的“${indicator}”与${other}重复（同为“${text}”）；请删去一处。`
        : `“${unit}”的“${indicator}”填了两次且数值不同：此处“${text}”，${other}“${first}”；请保留正确的一处。`,
    'cell-empty': ({ unit, indicator }) => `“${unit}”的“${indicator}”为空。`,
    'cell-missing': ({ unit, indicator, text, absence }) =>
      `“${unit}”的“${indicator}”${absences[absence](text)}`,
    'cell-excluded': ({ unit, indicator, text }) =>
      `“${unit}”的“${indicator}”标为“${text}”；如确不参评，请在评价方案的“不参评单位”中注明。`,
    'cell-not-number': ({ unit, indicator, text }) => `“${unit}”的“${indicator}”应为数字，现为“${text}”。`,
    'cell-error': ({ unit, indicator, text }) => `“${unit}”的“${indicator}”是错误值 ${text}。`,
    'cell-ambiguous': ({ unit, indicator, text, doubt }) =>
      `“${unit}”的“${indicator}”写作“${text}”，${doubts[doubt]}`,
    'cell-range': ({ unit, indicator, text }) =>
      `“${unit}”的“${indicator}”是一个区间（“${text}”），请改为一个数字。`,
    'rank-empty': ({ unit, period }) => `“${unit}”${named(period)}没有名次；如未参评，请填“未参评”。`,
    'ranks-unsaid': ({ range }) =>
      `${range}的整数各不相同，像是名次，表中却没有写明；是名次请在标题或表头写上“排名”，不是请写上指标名称。`,
    'rank-below-first': ({ unit, text }) => `“${unit}”的名次应不小于1，现为“${text}”。`,
    'percent-mixed': ({ unit, indicator, text }) =>
      `“${unit}”的“${indicator}”写作“${text}”，无法判定是否为百分数；请统一该列格式。`,
    'unit-of-measure': ({ unit, indicator, text, wanted }) =>
      `“${unit}”的“${indicator}”写作“${text}”，与该列的计量单位“${wanted}”不符，不能自动折算；请换算后填写。`,
    'period-unit': ({ indicator, period, from, wanted }) =>
      `${named(period)}的“${indicator}”以${from}为单位，最近一期以${wanted}为单位，不能自动折算；请统一单位。`,
    'unit-alone': ({ unit, indicator, text }) =>
      `“${unit}”的“${indicator}”写作“${text}”，而该列其他数值大多没有写单位；请统一写法，或在表头注明单位。`,
    'unit-unsaid': ({ unit, indicator, text, wanted }) =>
      `“${unit}”的“${indicator}”写作“${text}”，看不出是否以${wanted === '' ? '个' : wanted}为单位；请写明单位。`,
  },
  schemeSheet: {
    'scheme-sheet-none': ({ sheet }) =>
      `工作表“${sheet}”中没有“■ 指标”一节，无法作为评价方案读取；删除该表后再次排名可重新生成。`,
    'scheme-section-twice': ({ title }) => `“${title}”一节出现了不止一次。`,
    'scheme-column-absent': ({ title }) => `缺少“${title}”列。`,
    'scheme-column-unknown': ({ text }) => `无法识别列标题“${text}”；自加的列请放在最右侧。`,
    'scheme-column-twice': ({ title }) => `“${title}”列出现了不止一次。`,
    'scheme-row-unknown': ({ text }) => `无法识别项目“${text}”。`,
    'scheme-row-twice': ({ title }) => `“${title}”出现了不止一次。`,
    'scheme-cell-empty': ({ title }) => `“${title}”不能为空。`,
    'scheme-cell-number': ({ text }) => `此处应为数字，现为“${text}”。`,
    'scheme-cell-word': ({ text, vocabulary }) =>
      `“${text}”不在可选范围内；${meant(text, Object.values(vocabularies[vocabulary]))}可选：${Object.values(vocabularies[vocabulary]).join('、')}。`,
    'scheme-cell-direction': ({ text }) =>
      `无法识别方向“${text}”；可填：越高越好、越低越好、越接近7.5越好、4～6之间最好。`,
    'scheme-cell-weight': ({ text }) => `无法识别权重“${text}”；应为数字，或按组填写，如：东部=40；西部=60。`,
    'scheme-cell-parameters': ({ text }) =>
      `无法识别“${text}”中的参数；写法如：极差标准化 minmax（60～100）。`,
    'scheme-cell-colour': ({ text }) => `无法识别颜色“${text}”；写法如：#FFC000。`,
    'scheme-cell-decimals': ({ text }) => `“${text}”应为小数位数，或“不取整”。`,
    'scheme-cell-condition': ({ text, rest }) =>
      `无法读懂条件“${text}”${rest === '' ? '，似未写完' : `，从“${rest}”起`}；写法如：全省排名后10位 或 全市排名后2位。`,
  },
  presetNotes: {
    'preset-incomplete': ({ preset }) =>
      `预设“${PRESET_WORDS['zh-CN'][preset].title}”的来源不完整，缺：${PRESET_WORDS['zh-CN'][preset].missing.join('；')}。`,
    'preset-absent': ({ preset, indicators }) =>
      `预设“${PRESET_WORDS['zh-CN'][preset].title}”的指标，数据表中没有的未计入：${indicators}；有权重的，其余按比例放大。`,
  },
  engineNotes: {
    'no-spread': ({ points }, place) => `${at(place)}各单位数值相同，均计${points}分。`,
    'points-floored': ({ count }, place) => `${at(place)}有${count}个单位低于下限，按下限计分。`,
    'points-capped': ({ count }, place) => `${at(place)}有${count}个单位超过上限，按上限计分。`,
    'first-period': () => '没有上期数据：位次变动空缺，连续年数自本期起计，此前情况未知。',
    'period-gap': ({ before, period }) =>
      `${named(before)}与${named(period)}之间缺少数据，位次变动与连续年数待核。`,
    'unit-new': ({ unit }) => `“${unit}”为新参评，位次变动不可比。`,
    'unit-merged': ({ unit, origins, ranks, how }) =>
      `“${unit}”${{ merged: `由${origins}合并而成（上期分列第${ranks}名）`, joined: `上期未列，${origins}已并入（上期第${ranks}名）`, split: `由${origins}分设（上期第${ranks}名）` }[how]}，没有自身的上期名次，位次变动不可比；与变动、连续年数有关的奖惩须人工认定。`,
    'unit-parted': ({ unit, parts }) =>
      `${parts}由“${unit}”分设；“${unit}”的位次变动按分设前的上期名次计算，两期范围不同。`,
    'unit-absorbed': ({ unit, origins }) =>
      `${origins}已并入“${unit}”；“${unit}”的位次变动按其自身上期名次计算，上期数据不含${origins}。`,
    'column-lacks': ({ column, lack, units, count }) =>
      `计算列“${column}”有${count}个单位${LACK_WORDS['zh-CN'][lack]}：${units}。`,
    'units-reweighted': ({ units, indicators }) =>
      `${units}不考核“${indicators}”，其权重由该单位的其余指标按比例分担。`,
    'units-ungrouped': ({ units, count }) => `${count}个单位未分组：${units}；参加总排名，不参加组内排名。`,
    'unit-gone': ({ unit }) => `“${unit}”上期参评，本期未列。`,
    'outer-ranks-absent': ({ rules }) =>
      `规则“${rules}”用到全省名次，数据表中没有：有关事项不能确定，标为待核。`,
    'population-unknown': () => '全省参评数未填：“全省排名后N位”不能确定的，标为待核。',
    'not-comparable': ({ count }, place) => `${at(place)}有${count}个单位基数不大于0，增速不可比，未计增速。`,
    'values-filled': ({ count, rule }, place) => `${at(place)}缺报${count}个：${called.rule(rule)}。`,
    'values-treated': ({ count, method }, place) =>
      `${at(place)}有${count}个异常值，按“${called.method(method)}”处理。`,
    'constant-dropped': (_, place) => `${at(place)}各单位数值相同，未计入，其余指标重新分权。`,
    'entropy-zero': (_, place) =>
      `${at(place)}的零点是人为的（温度、增速、带起点分的得分等），熵权在此没有意义，建议改用其他赋权方法。`,
    'zero-best': ({ count }, place) =>
      `${at(place)}有${count}个缺报按0计，而该指标越低越好：缺报者反得最好值。`,
    'indicator-screened': ({ share }, place) => `${at(place)}填报率仅${percent(share)}，未计入。`,
    'unit-screened': ({ unit, share }) => `“${unit}”填报率仅${percent(share)}，不计得分。`,
    'weights-levelled': ({ method }) => `各指标都没有差异，“${called.method(method)}”改为等权。`,
    'weights-inconsistent': ({ ratio }) => `判断矩阵一致性比率为${ratio.toFixed(3)}，超过0.1，请复核。`,
    'bonus-capped': ({ unit, cap }) => `“${unit}”的加分按封顶${cap}分计。`,
    'unit-vetoed': ({ unit, item, effect }) => `“${unit}”因“${item}”一票否决：${called.effect(effect)}。`,
    'tiers-scaled': ({ quotas }) => `各档名额按参评单位数换算为${quotas}。`,
    'amount-unfilled': ({ rule }) => `规则“${rule}”的金额来源缺失，待填；在此之前只给标签，金额待核。`,
    'condition-unfilled': ({ rule }) => `“${rule}”的条件来源缺失，待填；在此之前不执行。`,
    'points-unfilled': ({ item }) => `“${item}”的分值来源缺失，待填；在此之前不计分。`,
    'weights-alike': ({ index, dimensions }) =>
      `${[...(index ? ['总分'] : []), ...(dimensions === '' ? [] : [dimensions])].join('、')}之下没有填权重，按等权计。`,
    'adjustment-open': ({ unit, item }) => `“${unit}”是否符合“${item}”的条件不能确定，未计分，待核。`,
    'indicator-unused': ({ indicator }) => `数据表中的“${indicator}”不在评价方案中，未计入。`,
  },
  sheetNotes: {
    'selection-outside': ({ range }) => `所选单元格不在表内，已读取${range}。`,
    'tables-unread': ({ ranges }) => `此表之外，${ranges}的表未读取；选中其中单元格再排名即可读取。`,
    'units-hidden': ({ units, count, where }) =>
      `隐藏或被筛去的${where}有${count}个单位（${units}），仍参加排名；如不参评，请在表中删去或标为不参评。`,
    'indicators-hidden': ({ indicators, where }) => `隐藏的${where}也已读入：${indicators}。`,
    'unit-sums': ({ unit }) =>
      `“${unit}”的各项数值等于其下若干单位（或其余单位）之和，像是合计或小计；如是，请改名为“合计”，以免重复计入。`,
    'unit-confusable': ({ unit, read }) => `“${unit}”按“${read}”读取，请确认。`,
    'unit-renamed': ({ unit, read }) => `“${unit}”按更名后的“${read}”读取。`,
    'unit-joined': ({ unit, other, at: cell, reason }) =>
      `“${unit}”与${cell}的“${other}”按同一单位合并（${REASON[reason]}），请确认。`,
    'units-respelt': ({ sheet, units, count }) =>
      `工作表“${sheet}”有${count}个单位名称写法不同，已按同一单位合并：${units}${count > units.split('、').length ? '等' : ''}。`,
    'unit-similar': ({ unit, other, at: cell, likeness }) =>
      `“${unit}”可能就是${cell}的“${other}”（${LIKENESS[likeness]}），未自动合并；如是同一单位，请在“读取更正”中确认。`,
    'city-assumed': ({ city, units }) => `“${units}”按${city}市的读取，因同表各单位都属${city}市，请确认。`,
    'cell-approx': ({ unit, indicator, text, read }) =>
      `“${unit}”的“${indicator}”写作“${text}”，为约数，按${read}计。`,
    'cell-taken': ({ unit, indicator, text, read }) =>
      `“${unit}”的“${indicator}”写作“${text}”，按${read}计；如有出入请更正。`,
    'text-numbers': ({ indicator, count }) =>
      `“${indicator}”有${count}个数字以文本存储，已按数字读取；表中公式不会计入这些单元格。`,
    'percent-assumed': ({ unit, indicator, text, read }) =>
      `“${unit}”的“${indicator}”写作“${text}”，未带百分号，按${read}计。`,
    'percent-small': ({ indicator, text, count }) =>
      `“${indicator}”有${count}个数值不到1（如${text}），按${text}%计；如是比例，请改写为百分数。`,
    'percent-fractions': ({ indicator, text, read, count }) =>
      `“${indicator}”的${count}个数值都不到1（如${text}），按比例读取，${text}即${read}；如本身已是百分数，请加百分号。`,
    'unit-converted': ({ indicator, from, wanted, count }) =>
      `“${indicator}”有${count}个数值由${from}折算为${wanted === '' ? '个数' : wanted}。`,
    'period-converted': ({ indicator, period, from, wanted }) =>
      `${named(period)}的“${indicator}”由${from}折算为${wanted}，与最近一期一致。`,
    'unit-assumed': ({ indicator, wanted, count }) =>
      `“${indicator}”有${count}个数值未写计量单位，与其他数值相近，按${wanted}计。`,
    'pace-scored': ({ indicator }) =>
      `“${indicator}”各单位不同，按完成率计分；如只是时间进度，请改为不参评。`,
    'direction-ask': ({ indicator }) => `“${indicator}”的方向不明，暂按越高越好，请在评价方案中确认。`,
    'unit-elsewhere': ({ unit, sheets, indicators }) =>
      `工作表“${sheets}”中没有“${unit}”，缺：${indicators}。`,
    'sheets-joined': ({ sheets, by, indicators }) =>
      `工作表“${sheets}”按单位名称合并读取${by === 'scheme' ? `，因评价方案中的${indicators}在那里` : ''}${by === 'remembered' ? '（按“读取更正”）' : ''}。`,
    'sheets-offered': ({ sheets }) =>
      `工作表“${sheets}”有同样的指标、属其他期间，本次未读取；如需计算进退位，请在“读取更正”中选择合并读取。`,
    'ranks-maybe': ({ indicator }) =>
      `“${indicator}”恰为1起的连续整数，可能是名次；如是，请在表头写明“名次”，现按数值、越高越好计。`,
    'units-absent': ({ period, units }) => `${named(period)}的表中没有：${units}。`,
    'weights-read': ({ unit, count }) =>
      unit === 'pointsOfTotal'
        ? `采用表中写明的权重（${count}项），作为占总分的分值。`
        : `采用表中写明的权重（${count}项），作为占上级的百分比。`,
    'weights-unlike': ({ indicators }) => `“${indicators}”的权重，表中与评价方案不同；按评价方案计算。`,
    'adjustment-read': ({ name, kind, cap }) =>
      `“${name}”作为${{ bonus: '加分项', deduction: '扣分项', veto: '一票否决项（取消评先评优）' }[kind]}计入评价方案${Number.isNaN(cap) ? '' : `，封顶${cap}分`}。`,
    'adjustment-unused': ({ name }) => `表中的“${name}”不在评价方案中，未计入。`,
    'names-carried': ({ row }) => `自第${row}行起，单位名称空着的行按上方单位读取。`,
    'period-unranked': ({ period, unit }) =>
      `“${unit}”${named(period)}没有名次，其此后的变动与连续年数未知；其余单位照常比较。`,
    'period-lacks': ({ period, indicators }) =>
      `${named(period)}没有“${indicators}”，不参与比较；该期的位次、此后的变动与连续年数未知。`,
    'period-unfit': ({ period, count, where }) =>
      `${named(period)}的数据有${count}处问题${where === '' ? '' : `（${where}）`}，不参与比较；该期的位次、此后的变动与连续年数未知。`,
  },
  exclusions: {
    title: ({ text }) => `“${text}”是标题`,
    'unit-line': ({ text }) => `“${text}”是计量单位`,
    blank: () => '空行或空列',
    index: ({ text }) => `“${text}”是序号`,
    total: ({ text }) => `“${text}”是合计或平均`,
    group: ({ text }) => `“${text}”是分组标题`,
    note: ({ text }) => `“${text}”是附注`,
    'sign-off': ({ text }) => `“${text}”是落款`,
    'repeated-header': ({ text }) => `“${text}”是重复的表头`,
    'repeated-row': ({ text, other }) => `“${text}”与第${other.split(':')[0] ?? ''}行逐格相同，整段重复`,
    numbering: ({ text }) => `“${text}”一行是栏次编号`,
    part: ({ text }) => `“${text}”是上一单位的其中项`,
    'scheme-row': ({ text }) => `“${text}”是对指标的说明`,
    'not-unit': ({ text }) => `“${text}”不是参评单位`,
    rank: ({ text, of }) => `“${text}”是${of === '' ? '' : `“${of}”的`}名次，不作为指标`,
    'rank-other': ({ text }) => `“${text}”是另一种名次，不作为指标`,
    'score-printed': ({ text }) => `“${text}”是表中已有的得分，不作为指标`,
    adjustment: ({ text }) => `“${text}”是加减分或否决项，计入评价方案，不作为指标`,
    pace: ({ text }) => `“${text}”各单位相同，是时间进度，不作为指标`,
    base: ({ text }) => `“${text}”是对比用的往期数，不作为指标`,
    target: ({ text }) => `“${text}”是目标值，不作为指标`,
    remark: ({ text }) => `“${text}”是备注`,
    identifier: ({ text }) => `“${text}”是编号`,
    text: ({ text }) => (text === '' ? '没有表头，是文字' : `“${text}”是文字`),
    'column-empty': ({ text }) => (text === '' ? '没有表头，也没有单位的数值' : `“${text}”没有数值`),
    'not-selected': ({ text }) => `“${text}”不在所选区域内`,
    corrected: ({ text }) => `“${text}”已按人工更正不计入`,
  },
  because: {
    stated: (word) => `表中注明“${word}”`,
    'lower-word': (word) => `名称含“${word}”`,
    'turned-word': (word) => `名称含“${word}”，以多为好`,
    'higher-word': (word) => `名称含“${word}”`,
    'two-way-word': (word) => `名称含“${word}”，两种方向都有`,
    corrected: () => '人工确认',
    rank: () => '名次以小为好',
    default: () => '一般指标以高为好',
  },
};
