/** What the engine refuses and remarks, in Chinese. */
import { LACK_WORDS } from '../../lacks';
import { PRESET_WORDS } from '../../presets';
import type { ProblemWords } from '../sentences';
import { at, named, percent, SHAPES, meant, perhaps, called } from './phrases';

export const engine: ProblemWords['engine'] = {
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
  'column-not-number': ({ column, value }, place) => `${at(place)}的“${column}”列应为数字，现为“${value}”。`,
  'points-not-positive': ({ points, method, dimension }, place) =>
    `${at(place)}无量纲化后为${points}分，“${called.method(method)}”合成${dimension === '' ? '总分' : `“${dimension}”`}要求大于0；可改用1～100的区间。`,
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
  'plan-open': () =>
    '各月计划逐月上升而12月不是100%，分不清是累计数还是各月数值；请写成累计比例（各月累计数除以全年数，12月为100%），或写上年各月数值。',
  'scheme-word': ({ value, allowed }) =>
    `“${value}”不在可选范围内；${meant(value, `${allowed}`.split(', '))}可选：${allowed}。`,
  'scheme-no-indicators': () => '评价方案没有指标。',
  'scheme-unknown-indicator': ({ indicator, known = '' }) =>
    `数据表中没有指标“${indicator}”${perhaps(indicator, known)}。`,
  'scheme-unknown-unit': ({ unit, known = '' }) => `数据表中没有单位“${unit}”${perhaps(unit, known)}。`,
  'scheme-unknown-column': ({ column, known = '' }) => `数据表中没有“${column}”列${perhaps(column, known)}。`,
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
};

export const engineNotes: ProblemWords['engineNotes'] = {
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
};

export const presetNotes: ProblemWords['presetNotes'] = {
  'preset-incomplete': ({ preset }) =>
    `预设“${PRESET_WORDS['zh-CN'][preset].title}”的来源不完整，缺：${PRESET_WORDS['zh-CN'][preset].missing.join('；')}。`,
  'preset-absent': ({ preset, indicators }) =>
    `预设“${PRESET_WORDS['zh-CN'][preset].title}”的指标，数据表中没有的未计入：${indicators}；有权重的，其余按比例放大。`,
  'preset-idle': ({ preset }) =>
    `数据表中没有预设“${PRESET_WORDS['zh-CN'][preset].title}”所需的列，只作等权排名。`,
};
