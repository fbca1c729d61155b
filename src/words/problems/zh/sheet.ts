/** What is wrong on a sheet, of figures or of a scheme, in Chinese. */
import type { ProblemWords } from '../sentences';
import { named, meant, absences, doubts, vocabularies } from './phrases';

export const sheet: ProblemWords['sheet'] = {
  'table-none': ({ sheet, range, texts, figures }) =>
    `工作表“${sheet}”中没有找到指标表。要找的是：一行指标名称，其下每个单位一行（或每个单位一列），名称旁有数值，至少两行两列。找到的是：${
      texts + figures === 0 ? '空白' : `${range}中有${texts}个文字单元格、${figures}个数字单元格`
    }${figures === 0 && texts > 0 ? '，没有数值' : ''}${texts === 0 && figures > 0 ? '，没有名称' : ''}。`,
  'headings-none': ({ range, text }) =>
    `${range}没有表头：第一行（“${text}”）已是数值，无法知道各列是什么指标；请在其上加一行指标名称。`,
  'units-none': ({ range }) => `${range}中没有找到单位名称。`,
  'indicators-none': ({ range }) => `${range}中没有找到数值指标。`,
  'unit-unnamed': ({ row }) => `第${row}行有数值而没有单位名称。`,
  'unit-elsewhere': ({ unit, sheets, indicators }) => `工作表“${sheets}”中没有“${unit}”，缺：${indicators}。`,
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
};

export const schemeSheet: ProblemWords['schemeSheet'] = {
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
  'scheme-cell-parameters': ({ text }) => `无法识别“${text}”中的参数；写法如：极差标准化 minmax（60～100）。`,
  'scheme-cell-colour': ({ text }) => `无法识别颜色“${text}”；写法如：#FFC000。`,
  'scheme-cell-decimals': ({ text }) => `“${text}”应为小数位数，或“不取整”。`,
  'scheme-cell-condition': ({ text, rest }) =>
    `无法读懂条件“${text}”${rest === '' ? '，似未写完' : `，从“${rest}”起`}；写法如：全省排名后10位 或 全市排名后2位。`,
};
