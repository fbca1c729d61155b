/** What is told of how a sheet was read, in Chinese. */
import type { ProblemWords } from '../sentences';
import { REASON, LIKENESS, named } from './phrases';

export const sheetNotes: ProblemWords['sheetNotes'] = {
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
  'pace-scored': ({ indicator }) => `“${indicator}”各单位不同，按完成率计分；如只是时间进度，请改为不参评。`,
  'direction-ask': ({ indicator }) => `“${indicator}”的方向不明，暂按越高越好，请在评价方案中确认。`,
  'unit-elsewhere': ({ unit, sheets, indicators }) => `工作表“${sheets}”中没有“${unit}”，缺：${indicators}。`,
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
  'measures-unlike': ({ name, unit, against, other }) =>
    `评价方案将“${name}”（${unit === '1' ? '小数' : unit}）与“${against}”（${other === '1' ? '小数' : other}）相比，计量单位不同，按表中数字计算，请核对。`,
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
};

export const exclusions: ProblemWords['exclusions'] = {
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
};

export const because: ProblemWords['because'] = {
  stated: (word) => `表中注明“${word}”`,
  'lower-word': (word) => `名称含“${word}”`,
  'turned-word': (word) => `名称含“${word}”，以多为好`,
  'higher-word': (word) => `名称含“${word}”`,
  'two-way-word': (word) => `名称含“${word}”，两种方向都有`,
  corrected: () => '人工确认',
  rank: () => '名次以小为好',
  default: () => '一般指标以高为好',
};
