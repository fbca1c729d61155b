/** Words for what was understood of a sheet: what part a column plays, which way is better, what a cell says. */
import type { CellKind, Reading, ReadDirection, Role } from '../sheet/read';
import type { Locale } from './locale';

export interface ReadingWords {
  readonly layouts: Readonly<Record<Reading['layout'], string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly directions: Readonly<Record<ReadDirection, string>>;
  readonly kinds: Readonly<Record<CellKind, string>>;
  readonly periods: (periods: string) => string;
  readonly units: (count: number) => string;
  readonly indicators: (count: number) => string;
  /** `because` says why this direction. */
  readonly assessed: (role: string, direction: string, because: string) => string;
  readonly notAssessed: (role: string) => string;
  readonly weight: (weight: number) => string;
  /** Name with its unit of measure. */
  readonly measured: (name: string, unit: string) => string;
  readonly cells: (count: number) => string;
  readonly excluded: (count: number) => string;
  readonly notes: string;
  readonly nothing: string;
  /** Where a list is too long to be told whole. */
  readonly more: (count: number) => string;
}

const chinese: ReadingWords = {
  layouts: {
    'units-down': '每行一个单位',
    'units-across': '每列一个单位',
    long: '每行一个数值',
    'years-across': '每行一个单位，各期并列',
  },
  roles: {
    level: '数值',
    growth: '增速',
    share: '占比',
    rank: '名次',
    target: '目标',
    completion: '完成率',
    score: '得分',
    note: '说明',
    index: '序号',
    bonus: '加分',
    deduction: '扣分',
    veto: '一票否决',
  },
  directions: { high: '越高越好', low: '越低越好', ask: '方向待定' },
  kinds: {
    number: '数字',
    percent: '百分数',
    number_in_percent_column: '百分数列中的数字',
    ambiguous_in_percent_column: '百分数列中的数字，含义不明',
    approx: '约数',
    range: '区间',
    rank: '名次',
    value_with_rank: '数值带名次',
    year: '年份',
    period: '期间',
    missing: '未报',
    excluded: '不参评',
    special: '无法计算',
    ambiguous: '含义不明',
    error: '错误值',
    text: '文字',
  },
  periods: (periods) => `期间：${periods}`,
  units: (count) => `单位（${count}）`,
  indicators: (count) => `列（${count}）`,
  assessed: (role, direction, because) => `${role}，${direction}（${because}）`,
  notAssessed: (role) => `${role}，不计分`,
  weight: (weight) => `权重${weight}`,
  measured: (name, unit) => `${name}（${unit}）`,
  cells: (count) => `不是普通数字的单元格（${count}）`,
  excluded: (count) => `未计入（${count}）`,
  notes: '说明',
  nothing: '没有找到指标表。',
  more: (count) => `……另有${count}项；--json 列出全部`,
};

const english: ReadingWords = {
  layouts: {
    'units-down': 'one unit a row',
    'units-across': 'one unit a column',
    long: 'one figure a row',
    'years-across': 'one unit a row, periods side by side',
  },
  roles: {
    level: 'figure',
    growth: 'growth',
    share: 'share',
    rank: 'rank',
    target: 'target',
    completion: 'completion',
    score: 'score',
    note: 'note',
    index: 'number of the row',
    bonus: 'bonus',
    deduction: 'deduction',
    veto: 'veto',
  },
  directions: { high: 'higher is better', low: 'lower is better', ask: 'direction not known' },
  kinds: {
    number: 'number',
    percent: 'percentage',
    number_in_percent_column: 'number in a column of percentages',
    ambiguous_in_percent_column: 'number in a column of percentages, meaning not clear',
    approx: 'approximation',
    range: 'range',
    rank: 'rank',
    value_with_rank: 'figure with its rank',
    year: 'year',
    period: 'period',
    missing: 'not reported',
    excluded: 'not assessed',
    special: 'cannot be computed',
    ambiguous: 'meaning not clear',
    error: 'error',
    text: 'text',
  },
  periods: (periods) => `Periods: ${periods}`,
  units: (count) => `Units (${count})`,
  indicators: (count) => `Columns (${count})`,
  assessed: (role, direction, because) => `${role}, ${direction} (${because})`,
  notAssessed: (role) => `${role}, not scored`,
  weight: (weight) => `weight ${weight}`,
  measured: (name, unit) => `${name} (${unit})`,
  cells: (count) => `Cells that are not plain numbers (${count})`,
  excluded: (count) => `Left out (${count})`,
  notes: 'Notes',
  nothing: 'No indicator table was found.',
  more: (count) => `… and ${count} more; --json lists them all`,
};

export const READING_WORDS: Readonly<Record<Locale, ReadingWords>> = { 'zh-CN': chinese, 'en-US': english };
