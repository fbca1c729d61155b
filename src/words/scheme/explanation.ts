/** How a scheme computes, in words for whoever has its sheet and the data alone: formulae of its methods, and its conventions. */
import type { AggregateMethod, NormaliseMethod, TiersDraft, WeightMethod } from '../../engine';
import type { Locale } from '../locale';

export interface ExplanationWords {
  readonly title: string;
  readonly order: string;
  readonly signs: string;
  readonly normalise: { readonly [M in NormaliseMethod]: string };
  readonly weights: { readonly [M in WeightMethod]: string };
  readonly aggregate: { readonly [M in AggregateMethod]: string };
  readonly called: (name: string, formula: string) => string;
  readonly percentOfParent: string;
  readonly pointsOfTotal: (total: number) => string;
  readonly missing: string;
  readonly constant: string;
  readonly adjustments: string;
  readonly sources: string;
  /** null = not rounded, undefined = the default. */
  readonly decimals: (decimals: number | null | undefined) => string;
  readonly ties: (rule: string, keys: string) => string;
  readonly tiers: { readonly [B in TiersDraft['by']]: string };
  readonly boundary: { readonly [B in NonNullable<TiersDraft['boundary']>]: string };
  readonly rules: string;
  readonly population: string;
}

const chinese: ExplanationWords = {
  title: '计算说明（自动生成，修改无效）',
  order:
    '计算顺序：填补缺报 → 处理异常值 → 各指标折算得分 → 按权重合成 → 加起评分与加分、减扣分、执行否决 → 取小数 → 排名 → 分档 → 奖惩规则。',
  signs:
    'x为单位的数值，max、min、平均值取自全部有数值的单位，n为其个数；越低越好的指标大小颠倒；越接近某值越好的指标先换成与该值的距离。',
  normalise: {
    minmax:
      '下限＋（x－min）÷（max－min）×（上限－下限），越低越好时为（max－x）÷（max－min）；未注明区间为0～100。',
    zscore: '（x－平均值）÷标准差×每个标准差分值＋均值对应分；未注明为样本标准差（除以n－1）、0＋1×。',
    ratioToBest: '满分×x÷max，越低越好时为满分×min÷x，不低于0；未注明满分为100。',
    ratioTo: '满分×x÷标杆值，越低越好时为满分×标杆值÷x，最多为封顶×满分，不低于0；未注明满分为100。',
    anchors:
      '基点得区间下端、目标值得上端，其间按直线，之外按端点计（“顺延”则照直线延长）；未注明区间为60～100。',
    goalposts: '（x－下限）÷（上限－下限）折到区间内，之外截断；未注明区间为0～1。',
    rank: '最差为1、最优为n；有满分时为满分×名次序÷n；有各名次得分时第1名得首个、依次类推，其后都得末个。',
    percentile: '（由差到优的名次－1）÷（n－1）。',
    borda: '优于多少个单位即得多少分。',
    distanceToTarget: '（x－min）÷（目标值－min）。',
    distanceToReference: '1－（参照单位的值－x）÷（参照单位的值－min）。',
    fractionOfMax: 'x÷max，越低越好时为min÷x。',
    share: 'x÷全部单位合计，越低越好时按倒数。',
    vector: 'x÷全部单位平方和的平方根。',
    completion:
      '满分×完成率（x÷目标，越低越好时目标÷x），完成率最多为封顶（未注明为1）；超过目标每1%另加“超额每1%加分”，以其封顶为限；有“欠额每1%扣分”时，未达目标的改为从满分中每欠1%扣此分。没有目标的单位不参评此项。',
    parity: '持平得分＋（x÷基数－1）每1%的加分，在0与封顶之间；未注明为80分、每5%1分、封顶150。',
    banded: '基本分加各段之和：与中心每段宽度内的距离×基本分÷该段除数，低于中心时相减，不低于0。',
    table: '得到所达到的最后一档的分值（“线性内插”则按两档之间的直线）；未达首档得0分或注明的分值。',
    levelGrowth:
      '总量占比×总量得分＋（1－总量占比）×增速得分，各以100为满分；未注明总量占40%、按极差计，增速100%得满分。',
    asis: '数值即得分，越低越好时取负。',
  },
  weights: {
    given: '按表中所填；同一上级下都未填的均权。',
    equal: '各指标、各维度相等。',
    entropy: '1－熵，熵＝－Σp×ln p÷ln n，p为x占合计的比重；再折为合计100%。',
    critic: '标准差×Σ（1－相关系数），数值先折为0～1；再折为合计100%。',
    sd: '得分的样本标准差；再折为合计100%。',
    cv: '得分的样本标准差÷平均值；再折为合计100%。',
    pca: '由主成分的载荷确定。',
    merec: '去掉该指标后综合表现的变化之和；再折为合计100%。',
    ahp: '由判断矩阵确定。',
    combined: '由所列各法合成。',
  },
  aggregate: {
    arithmetic: 'Σ权重×得分÷Σ权重。',
    geometric: '各得分按权重的几何平均。',
    harmonic: 'Σ权重÷Σ（权重÷得分）。',
    median: '加权中位数。',
    topsis: '与最劣解的距离÷（与最优解的距离＋与最劣解的距离）。',
    vikor: '折中值Q，越低越好。',
    gra: 'Σ权重×分辨系数÷（与最优值的差＋分辨系数），差在0～1。',
    rsr: 'Σ权重×名次序÷n，最差为1。',
    copeland: '两两比较，胜数减负数。',
    generalised: '（Σ权重×得分的幂÷Σ权重）开同次方。',
  },
  called: (name, formula) => `${name}：${formula}`,
  percentOfParent: '权重是占上级（所属维度，无维度的为总分）的百分比，同一上级下合计100。',
  pointsOfTotal: (total) => `权重是占总分的分值，合计${total}。`,
  missing:
    '缺报处理留空的指标不允许缺报；剔除、不参评、没有目标的，该单位其余指标的权重按比例放大。不足最低填报率的单位不计得分。',
  constant: '各单位数值都相同的指标：“无差异指标”留空时各单位均得满分（标准分为均值对应分）。',
  adjustments:
    '加分每项＝数据列×分值（未填为1），不超过该项封顶，各项合计不超过“加分扣分封顶”；扣分同理，合计不封顶，总分可低于0；空白为没有。',
  sources: '总分＝Σ来源权重×来源得分÷100；名次折分为100×（参评数－名次＋1）÷参评数。',
  decimals: (decimals) =>
    decimals === null
      ? '得分不取整，按原值排名。'
      : `得分先四舍五入到${decimals === undefined ? '2位小数（得分都在0～1之间的为4位）' : `${decimals}位小数`}，再排名。`,
  ties: (rule, keys) =>
    `得分相同的${keys === '' ? '' : `依次比较${keys}的得分，高者在前；仍相同的`}并列：${rule}。“前N位”“后N位”恰在末位并列的都计入，条件另有注明的除外。`,
  tiers: {
    quota: '分档：由高到低按名额，未填名额的档取其余。',
    share:
      '分档：由高到低按比例；各档都有比例时，累计比例×单位数后取整，否则各档分别取整、未填的取其余。未注明舍去小数。',
    threshold: '分档：得分达到（含）分数线的第一档。',
    breaks: '分档：使各档内得分的离差平方和最小。',
  },
  boundary: {
    keys: '同分跨档的先按同分比较项，仍相同的都计入高一等次。',
    up: '同分跨档的都计入高一等次。',
    down: '同分跨档的都计入低一等次。',
  },
  rules:
    '奖惩规则自上而下；同一规则组内只取先满足的一条（“满足的都取”除外）。往年未知的不当作没有：奖励待核，连续年数自已知首年起算。既有奖励又有惩处的注明奖惩并存，请人工认定。',
  population: '全省排名的“后N位”＝名次大于全省参评数－N；参评数未填的，不能确定的待核。',
};

const english: ExplanationWords = {
  title: 'How it is computed (made from the above; edits have no effect)',
  order:
    'Order: fill gaps → treat outliers → points of each indicator → weigh and aggregate → base points, bonus, deductions, vetoes → round → rank → tiers → award rules.',
  signs:
    'x is the value of a unit; max, min and mean are over all units with a value, n their number; where lower is better, sides are swapped; where a value is best, x is first made the distance to it.',
  normalise: {
    minmax: 'low + (x − min)/(max − min)·(high − low); 0～100 unless said.',
    zscore: '(x − mean)/sd·spread + centre; sample sd (n − 1), spread 1, centre 0 unless said.',
    ratioToBest: 'outOf·x/max, where lower is better outOf·min/x, not below 0; out of 100 unless said.',
    ratioTo: 'outOf·x/benchmark, where lower is better outOf·benchmark/x, at most cap·outOf, not below 0.',
    anchors: 'the line through (base, low end) and (target, high end), cut off beyond; 60～100 unless said.',
    goalposts: '(x − low)/(high − low) brought to the interval, cut off beyond; 0～1 unless said.',
    rank: 'worst 1, best n; with outOf, outOf·place/n; with steps, the first to the best, the last to all beyond.',
    percentile: '(place from the worst − 1)/(n − 1).',
    borda: 'the number of units that it is better than.',
    distanceToTarget: '(x − min)/(target − min).',
    distanceToReference: '1 − (reference − x)/(reference − min).',
    fractionOfMax: 'x/max, where lower is better min/x.',
    share: 'x over the sum of all, where lower is better of reciprocals.',
    vector: 'x over the root of the sum of squares.',
    completion:
      'outOf·min(x/target, cap) + excess points for each percent above; with shortfall, outOf less so much for each percent missing. Without a target not assessed.',
    parity: 'flat + perPercent for each percent above the base, from 0 to cap.',
    banded: 'basic points and those of each band beside the centre, distance·basic/divisor; not below 0.',
    table: 'the points of the last step reached, or on the line between two; below the first 0 unless said.',
    levelGrowth: 'level·points of the level + (1 − level)·points of the growth, each out of 100.',
    asis: 'the value itself, where lower is better with the sign turned.',
  },
  weights: {
    given: 'as written; alike where a parent’s parts have none.',
    equal: 'all alike.',
    entropy: '1 − e, e = −Σp·ln p/ln n, p = x/Σx, brought to a sum of 100 %.',
    critic: 'sd·Σ(1 − r) on 0～1, brought to a sum of 100 %.',
    sd: 'sample deviation of the points, brought to a sum of 100 %.',
    cv: 'sample deviation over mean of the points, brought to a sum of 100 %.',
    pca: 'from loadings of principal components.',
    merec: 'what the whole changes without the indicator, brought to a sum of 100 %.',
    ahp: 'from the comparison matrix.',
    combined: 'from the methods named.',
  },
  aggregate: {
    arithmetic: 'Σw·points/Σw.',
    geometric: 'the weighted geometric mean.',
    harmonic: 'Σw/Σ(w/points).',
    median: 'the weighted median.',
    topsis: 'distance to the worst over both distances.',
    vikor: 'the compromise Q; lower is better.',
    gra: 'Σw·ζ/(distance to the best + ζ), distances in 0～1.',
    rsr: 'Σw·place/n, the worst 1.',
    copeland: 'duels won less duels lost.',
    generalised: '(Σw·points^p/Σw)^(1/p).',
  },
  called: (name, formula) => `${name}: ${formula}`,
  percentOfParent:
    'Weights are percents of the parent (the dimension, or the total where there is none), 100 below each.',
  pointsOfTotal: (total) => `Weights are points of the total and sum to ${total}.`,
  missing:
    'Where nothing is said, a missing value is refused; what is dropped, not assessed or without a target leaves its weight to the unit’s other indicators.',
  constant: 'An indicator that is the same for all gives full points to all, unless said otherwise.',
  adjustments:
    'A bonus is column × points (1 unless said), at most its cap, all together at most the common cap; deductions likewise without a common cap; the total may fall below 0; blank is none.',
  sources: 'Total = Σ weight·points/100; points from ranks are 100·(N − rank + 1)/N.',
  decimals: (decimals) =>
    decimals === null
      ? 'Scores are ranked as computed.'
      : `Scores are rounded (half away from zero) to ${decimals ?? '2 (4 where all lie in 0～1)'} decimals, then ranked.`,
  ties: (rule, keys) =>
    `Equal scores${keys === '' ? '' : ` go by ${keys}, more points first; who is still equal`} share a rank: ${rule}. Equals at “the first N” or “the last N” are all in, unless the condition says otherwise.`,
  tiers: {
    quota: 'Tiers: from the best by quotas; one without takes the rest.',
    share:
      'Tiers: from the best by shares; where all have one, cumulated shares × units are rounded, else each. Rounded down unless said.',
    threshold: 'Tiers: the first whose threshold is reached (itself included).',
    breaks: 'Tiers: least squared deviations within.',
  },
  boundary: {
    keys: 'Equals across a cut go by the tie-break keys; who is still equal goes up.',
    up: 'Equals across a cut go up.',
    down: 'Equals across a cut go down.',
  },
  rules:
    'Rules are read from top to bottom; in a group the first that holds counts, unless all do. What earlier years do not say is unknown, not no: rewards stay to be verified, streaks count from the first known year. Who has a reward and a penalty is flagged for a decision by hand.',
  population:
    'The last N of the outer ranking are ranks above its size − N; without its size, what is not certain stays to be verified.',
};

export const EXPLANATION_WORDS: { readonly [L in Locale]: ExplanationWords } = {
  'zh-CN': chinese,
  'en-US': english,
};
