/** The names of arguments, one for one thing in all functions. */
import type { Locale } from '../locale';

const chinese = {
  values: '数值',
  method: '方法',
  direction: '方向',
  settings: '参数',
  beside: '对照',
  labels: '表头',
  normalise: '无量纲化',
  weights: '权重',
  aggregate: '合成',
  decimals: '小数位数',
  order: '排序方式',
  ties: '并列',
  groups: '分组',
  matrix: '判断矩阵',
  by: '方式',
  give: '输出',
  scores: '得分',
  cuts: '分档数',
  names: '名称',
  boundary: '跨档并列',
  scale: '名额换算',
  previous: '上期',
  current: '本期',
  ranks: '历年位次',
  trigger: '触发条件',
  population: '全省总数',
  cards: '牌名',
  rules: '规则',
  actual: '实际',
  target: '目标',
  cap: '封顶',
  month: '月份',
  plan: '计划',
  base: '基数',
  rates: '分成比例',
  limits: '分段上限',
  start: '期初',
  end: '期末',
  periods: '年数',
  name: '查找名称',
  results: '返回内容',
  otherwise: '未找到时',
  city: '所属市',
  box: '浮动幅度',
  seed: '随机种子',
} as const;

export type ParameterId = keyof typeof chinese;

/** In English an argument goes by its id. */
export const PARAMETER_NAMES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'zh-CN': chinese,
  'en-US': Object.fromEntries(Object.keys(chinese).map((id) => [id, id])),
};
