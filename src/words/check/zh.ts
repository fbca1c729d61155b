/** The data check in Chinese. */
import { figure as n, share, type CheckWords } from './sentences';

const RECOUNT = '核对原始数据，改正填写值或其来源数据。';

export const zh: CheckWords = {
  title: '数据体检',
  checks: {
    read: '读取',
    missing: '缺报',
    textNumber: '文本数字',
    duplicate: '重复',
    total: '合计与平均',
    part: '分项与总项',
    rank: '名次',
    growth: '增速',
    share: '占比',
    completion: '完成率',
    slip: '单位错位',
    unit: '计量单位',
    percent: '百分比',
    outlier: '离群值',
    jump: '同比突变',
    constant: '无差异',
    negative: '负值',
    period: '期间',
  },
  severities: { error: '错误', doubt: '存疑', remark: '提示' },
  summaries: { sum: '合计', mean: '平均', median: '中位数', least: '最小值', most: '最大值' },
  said: {
    'values-missing': ({ indicator, count, of }) =>
      `“${indicator}”缺报${count}个，占${of}个单位的${share(count, of)}。`,
    'unit-sparse': ({ unit, count, of }) => `“${unit}”的${of}项指标缺报${count}项（${share(count, of)}）。`,
    'values-not-assessed': ({ indicator, count }) => `“${indicator}”有${count}个单位注明不参评。`,
    'numbers-as-text': ({ indicator, count }) =>
      `“${indicator}”有${count}个数以文本存放，Excel 公式不会计入。`,
    'units-alike': ({ unit, other }) => `“${unit}”与“${other}”各项数值完全相同。`,
    'columns-alike': ({ indicator, other }) => `“${indicator}”与“${other}”两列数值完全相同。`,
    'summary-differs': ({ line, indicator, typed, recomputed, is }, { summaries }) =>
      `“${line}”的“${indicator}”为${n(typed)}，按各单位计算的${summaries[is]}为${n(recomputed)}，相差${n(typed - recomputed)}。`,
    'total-wider': ({ line, indicator, typed, recomputed }) =>
      `“${line}”的“${indicator}”为${n(typed)}，表内单位合计${n(recomputed)}，占${share(recomputed, typed)}。`,
    'summary-outside': ({ line, indicator, typed, low, high }) =>
      `“${line}”的“${indicator}”为${n(typed)}，不在各单位的${n(low)}～${n(high)}之间。`,
    'summary-unchecked': ({ line, indicator, count }) =>
      `“${line}”的“${indicator}”未能核对：有${count}个单位缺报。`,
    'unit-is-total': ({ unit }) => `“${unit}”各项都等于其余单位之和，似为合计行。`,
    'parts-differ': ({ unit, indicator, parts, typed, recomputed }) =>
      `“${unit}”的“${indicator}”为${n(typed)}，各分项（${parts}）之和为${n(recomputed)}，相差${n(typed - recomputed)}。`,
    'part-above-whole': ({ unit, indicator, part, typed, whole }) =>
      `“${unit}”的“${part}”为${n(typed)}，大于“${indicator}”的${n(whole)}。`,
    'rank-differs': ({ unit, indicator, typed, recomputed }) =>
      `“${unit}”按“${indicator}”应为第${n(recomputed)}名，表中为第${n(typed)}名。`,
    'rank-unrelated': ({ indicator, count, of }) =>
      `名次与“${indicator}”的数值对不上：${of}个名次中${count}个不符。`,
    'rank-reversed': ({ indicator, direction }) =>
      `表中名次把“${indicator}”按越${direction === 'high' ? '高' : '低'}越好排，与读出的方向相反。`,
    'rank-order': ({ unit, other, indicator, typed, otherRank }) =>
      `“${unit}”的“${indicator}”好于“${other}”，名次却是第${n(typed)}，后者第${n(otherRank)}。`,
    'rank-sequence': ({ indicator, missing }) => `“${indicator}”缺第${missing}名，前面又没有相应的并列。`,
    'rank-shared': ({ indicator, rank, units }) => `“${indicator}”中${units}同为第${n(rank)}名。`,
    'growth-differs': ({ unit, indicator, typed, recomputed }) =>
      `“${unit}”的“${indicator}”为${n(typed)}%，按本期与上期数计算为${n(recomputed)}%，相差${n(typed - recomputed)}个百分点。`,
    'growth-real': ({ unit, indicator, typed, recomputed }) =>
      `“${unit}”的“${indicator}”为${n(typed)}%，按现价计算为${n(recomputed)}%；此类增速通常按可比价计算。`,
    'growth-without-base': ({ unit, indicator, typed, base }) =>
      `“${unit}”的基数为${n(base)}，不大于0，“${indicator}”不可比，表中却填了${n(typed)}%。`,
    'share-differs': ({ unit, indicator, typed, recomputed }) =>
      `“${unit}”的“${indicator}”为${n(typed)}%，按总量计算为${n(recomputed)}%，相差${n(typed - recomputed)}个百分点。`,
    'shares-sum': ({ indicator, typed, isPart }) =>
      `各单位“${indicator}”之和为${n(typed)}%，${isPart ? '接近而不等于' : '超过'}100%。`,
    'share-above': ({ unit, indicator, typed }) => `“${unit}”的“${indicator}”为${n(typed)}%，超过100%。`,
    'completion-differs': ({ unit, indicator, typed, recomputed }) =>
      `“${unit}”的“${indicator}”为${n(typed)}%，按完成数与目标数计算为${n(recomputed)}%，相差${n(typed - recomputed)}个百分点。`,
    'completion-without-target': ({ unit, indicator, typed, target }) =>
      `“${unit}”的目标为${n(target)}，不大于0，“${indicator}”却填了${n(typed)}%。`,
    slip: ({ unit, indicator, typed, factor, recomputed, against, usual }) =>
      `“${unit}”的“${indicator}”为${n(typed)}，${against === 'before' ? `其上期为${n(usual)}` : `各单位居中为${n(usual)}`}，疑为应有值的${factor > 1 ? `${n(factor)}倍` : `1/${n(1 / factor)}`}（换算后为${n(recomputed)}）。`,
    'units-mixed': ({ indicator, units }) => `“${indicator}”一列混用${units}，已折算为同一单位。`,
    'percent-as-fraction': ({ unit, indicator, typed, recomputed }) =>
      `“${unit}”的“${indicator}”为${n(typed)}，与各单位的百分数不在一个量级，疑应为${n(recomputed)}%。`,
    outlier: ({ unit, indicator, typed, middle, score }) =>
      `“${unit}”的“${indicator}”为${n(typed)}，远离中位数${n(middle)}（稳健标准分${score.toFixed(1)}）。`,
    jump: ({ unit, indicator, typed, before }) =>
      `“${unit}”的“${indicator}”由上期${n(before)}变为${n(typed)}${before > 0 && typed > 0 ? `，是上期的${n(Number((typed / before).toPrecision(3)))}倍` : '，正负相反或为0'}。`,
    'period-copied': ({ indicator, period, before }) =>
      `“${indicator}”${period}与${before}各单位数值完全相同。`,
    'unit-copied': ({ unit, period, before, count }) =>
      `“${unit}”${period}的${count}项数值与${before}完全相同。`,
    constant: ({ indicator, value }) => `“${indicator}”各单位都是${n(value)}，不能区分优劣。`,
    negative: ({ unit, indicator, typed }) => `“${unit}”的“${indicator}”为负数${n(typed)}。`,
    'period-future': ({ period, year }) => `期间“${period}”晚于今年（${year}年）。`,
    'periods-mixed': ({ periods }) => `同一张表的指标标着不同期间：${periods}。`,
    more: ({ check, indicator, count }, { checks }) =>
      `${indicator === '' ? '' : `“${indicator}”`}另有${count}处“${checks[check]}”同类情况未逐条列出。`,
  },
  todo: {
    reading: '看所列单元格，改正或在方案中说明。',
    'values-missing': '补报，或在评价方案中选定缺报的处理办法。',
    'unit-sparse': '催报，或确认该单位是否参评。',
    'values-not-assessed': '确认不参评的范围。',
    'numbers-as-text': '选中后转换为数字。',
    'units-alike': '确认是否误复制。',
    'columns-alike': '确认是否误复制或重复计入。',
    'summary-differs': '核对合计（平均）的公式与各单位数；相差在末位的可能是四舍五入。',
    'total-wider': '如“全市”含表外单位则属正常，否则核对。',
    'summary-outside': '核对该合计行的比率。',
    'summary-unchecked': '补报后再核对。',
    'unit-is-total': '如是合计行，请不要计入参评单位。',
    'parts-differ': '核对各分项与总项；相差在末位的可能是四舍五入。',
    'part-above-whole': RECOUNT,
    'rank-differs': '按数值重排名次，或核对数值。',
    'rank-unrelated': '确认名次按哪一列、哪一口径排。',
    'rank-reversed': '确认指标方向。',
    'rank-order': '核对两个单位的数值与名次。',
    'rank-sequence': '核对名次是否漏排或误填。',
    'rank-shared': '确认是否并列。',
    'growth-differs': '核对本期、上期与增速；口径有调整的请注明。',
    'growth-real': '确认增速口径。',
    'growth-without-base': '改填“不可比”。',
    'share-differs': '核对占比与总量。',
    'shares-sum': '核对各占比及其总量口径。',
    'share-above': RECOUNT,
    'completion-differs': '核对完成数、目标数与完成率。',
    'completion-without-target': '核对目标，或改填“未设目标”。',
    slip: '核对计量单位（万元/亿元、元/万元、亩/公顷等）与小数点。',
    'units-mixed': '统一单位后重填，或确认折算。',
    'percent-as-fraction': '统一写成百分数。',
    outlier: '核实；属实可在方案中选用缩尾或对数处理。',
    jump: '核实变动原因。',
    'period-copied': '确认是否沿用了上期数据。',
    'unit-copied': '确认是否沿用了上期数据。',
    constant: '确认数据；可在方案中不计此指标。',
    negative: RECOUNT,
    'period-future': '核对年份。',
    'periods-mixed': '确认各列是否同期。',
    more: '逐列核对。',
  },
  heads: {
    number: '序号',
    severity: '程度',
    check: '检查项',
    where: '单元格',
    what: '发现',
    typed: '表中值',
    recomputed: '应为',
    difference: '相差',
    todo: '处理建议',
  },
  source: (sheet, range) => `检查对象：${sheet}!${range}`,
  checked: (units, indicators, figures, totals) =>
    `共检查${units}个单位、${indicators}项指标、${figures}个数值${totals > 0 ? `、${totals}行合计或平均` : ''}。`,
  counts: (errors, doubts, remarks) => `错误${errors}处，存疑${doubts}处，提示${remarks}处。`,
  nothing: '未发现问题。',
  listed: (items) => items.join('、'),
  andMore: (first, count) => `${first}等${count}处`,
  notes: [
    '“错误”不可能成立，“存疑”需要核实，“提示”仅供知悉；体检不改动任何数据。',
    '重算按表中显示的位数留出四舍五入的余地，相差只在余地之内的列为“存疑”。',
  ],
};
