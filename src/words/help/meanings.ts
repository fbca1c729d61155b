/** What the letters of the formulas mean: everywhere, in one group of subjects, or in one subject (`group/subject`). */

type Meanings = Readonly<Record<string, readonly [chinese: string, english: string]>>;

export const MEANINGS: Readonly<Record<string, Meanings>> = {
  all: {
    x: ['单位的数值', 'the unit’s value'],
    '\\tilde{x}': ['统一为越大越好后的数值', 'the value, turned so that more is better'],
    '\\bar{x}': ['全部单位的平均值', 'the mean of all units'],
    '\\hat{x}': ['全部单位的中位数', 'the median of all units'],
    '\\min': ['最小值', 'the least value'],
    '\\max': ['最大值', 'the greatest value'],
    '\\sigma': ['标准差', 'the standard deviation'],
    n: ['单位数', 'number of units'],
    m: ['指标数', 'number of indicators'],
    w: ['权重', 'weight'],
    s: ['指标得分', 'points of an indicator'],
    S: ['综合得分', 'score'],
    R: ['名次（1为第一）', 'rank (1 is first)'],
    q: ['由差到优数的名次（最差为1）', 'place from the worst (1) up'],
    l: ['得分区间下端', 'low end of the points'],
    u: ['得分区间上端', 'high end of the points'],
    F: ['满分', 'full marks'],
    t: ['目标值', 'target'],
    k: ['给定的数', 'the number given'],
    p: ['给定的比例或分值', 'the share or points given'],
    c: ['给定的数', 'the number given'],
    'R_{-1}': ['上期名次', 'rank of the period before'],
    'S_{-1}': ['上期得分', 'score of the period before'],
    'n_{>}': ['排在前面的单位数', 'units ahead'],
    'n_{<}': ['排在后面的单位数', 'units behind'],
    'n_{=}': ['得分相同的单位数（含本单位）', 'units with the same score, itself included'],
    L_0: ['本期是否有该标签（1为有）', 'whether the label is held (1 = yes)'],
    C_1: ['第一个条件', 'first condition'],
    C_2: ['第二个条件', 'second condition'],
    G_1: ['偏度（SKEW）', 'skewness (SKEW)'],
    G_2: ['峰度（KURT）', 'kurtosis (KURT)'],
    d: ['与最优的距离（0～1）', 'distance from the best, 0–1'],
    i: ['第几', 'number'],
    j: ['第几', 'number'],
    b: ['比照的数', 'what it is held against'],
    '\\bar{s}': ['平均得分', 'mean points'],
  },
  'direction/between': {
    a: ['区间下限', 'lower end of the range'],
    b: ['区间上限', 'upper end of the range'],
  },
  'compute/sum': {
    x_1: ['第一列', 'first column'],
    x_2: ['第二列', 'second column'],
  },
  'compute/difference': {
    k: ['所乘的数（未注明为1）', 'factor (1 unless said)'],
  },
  'compute/quotient': {
    k: ['所乘的数（未注明为1）', 'factor (1 unless said)'],
  },
  'compute/pace': {
    i: ['期间最后一个月', 'last month of the period'],
  },
  'compute/growth': {
    j: ['年数', 'years'],
    b: ['上年同期或比照', 'the year before, or what it is held against'],
  },
  'compute/increment': {
    b: ['上年同期或比照', 'the year before, or what it is held against'],
  },
  'compute/pull': {
    b: ['上年同期或比照', 'the year before, or what it is held against'],
  },
  'compute/contribution': {
    b: ['上年同期或比照', 'the year before, or what it is held against'],
  },
  'compute/gap': {
    k: ['所乘的数（未注明为1）', 'factor (1 unless said)'],
  },
  'compute/concentration': {
    'x_{(1)}': ['最大的一列', 'largest column'],
    'x_{(2)}': ['第二大', 'second'],
    'x_{(3)}': ['第三大', 'third'],
  },
  'compute/path': {
    k: ['目标倍数', 'multiple to be reached'],
    i: ['第几年', 'which year'],
    j: ['年数', 'years'],
  },
  'compute/sharing': {
    k: ['第几段', 'slice'],
    p_k: ['该段分成比例', 'its rate'],
    d_k: ['增量在该段内的部分', 'part of the increase within it'],
  },
  'compute/overdue': {
    x_1: ['应完成日期', 'day when due'],
    x_2: ['实际完成日期', 'day when done'],
  },
  missing: {
    "w'": ['重新分配后的权重', 'weight given out anew'],
    '\\varnothing': ['未报', 'not reported'],
    '\\bar{x}_g': ['同组平均值', 'mean of the group'],
    '\\hat{x}_g': ['同组中位数', 'median of the group'],
    '\\bar{s}': [
      '本单位同维度其他指标的平均位置（0～1）',
      'the unit’s own mean place, 0–1, in the dimension',
    ],
    c: ['注明的数值', 'the value named'],
  },
  treat: {
    'x_{(1)}': ['偏向一侧最远的数值', 'farthest value on the skewed side'],
    'x_{(2)}': ['次远的数值', 'the next value'],
  },
  'normalise/zscore': {
    c: ['均值对应分', 'points of the mean'],
    k: ['每个标准差分值', 'points of one deviation'],
  },
  'normalise/ratioTo': {
    b: ['标杆值', 'benchmark'],
  },
  'normalise/anchors': {
    b: ['基点', 'base'],
  },
  'normalise/goalposts': {
    a: ['下限', 'low mark'],
    b: ['上限', 'high mark'],
  },
  'normalise/distanceToTarget': {
    '\\tilde{t}': ['统一方向后的目标值', 'target, turned alike'],
  },
  'normalise/distanceToReference': {
    '\\tilde{x}_0': ['参照单位的数值', 'value of the reference unit'],
  },
  'normalise/completion': {
    c: ['封顶', 'cap'],
  },
  'normalise/parity': {
    c: ['持平得分', 'points for no change'],
    k: ['每增1%加分', 'points for 1 %'],
    b: ['基数', 'base'],
  },
  'normalise/banded': {
    c: ['基本分', 'basic points'],
    k: ['第几段', 'band'],
    d_k: ['距离中心在该段内的部分', 'part of the distance within it'],
    p_k: ['该段除数', 'its divisor'],
  },
  'normalise/table': {
    p_k: ['该档分值', 'points of the step'],
    v_k: ['该档起点', 'where it begins'],
    'v_{k+1}': ['下一档起点', 'where the next begins'],
    k: ['第几档', 'step'],
  },
  'normalise/levelGrowth': {
    p: ['总量占比', 'share of the level'],
    s_1: ['总量得分', 'points of the level'],
    s_2: ['增速得分', 'points of the growth'],
  },
  'weighting/entropy': {
    p: ['占该列合计的比重', 'share of the column’s sum'],
  },
  'weighting/critic': {
    k: ['各列', 'each column'],
    r_k: ['与该列的相关系数', 'correlation with it'],
  },
  'weighting/pca': {
    '\\lambda': ['在所属因子上的载荷', 'loading on its factor'],
    v: ['该因子占解释方差的比重', 'the factor’s share of explained variance'],
  },
  'weighting/merec': {
    E: ['全部指标的效果', 'effect of all indicators'],
    "E'": ['去掉该指标后的效果', 'effect without this one'],
    b: ['与最差值之比', 'ratio to the worst value'],
  },
  'weighting/ahp': {
    A: ['判断矩阵', 'matrix of comparisons'],
    '\\lambda_{\\max}': ['最大特征值', 'largest eigenvalue'],
  },
  'weighting/combined': {
    w_1: ['第一种方法的权重', 'weight by the first method'],
    w_2: ['第二种方法的权重', 'weight by the second'],
  },
  'aggregate/topsis': {
    'D^-': ['到最劣解的距离', 'distance to the worst'],
    'D^+': ['到最优解的距离', 'distance to the best'],
  },
  'aggregate/vikor': {
    k: ['折中系数（0.5）', 'compromise (0.5)'],
    E: ['加权距离之和', 'sum of weighted distances'],
    'E_{\\min}': ['其最小', 'its least'],
    'E_{\\max}': ['其最大', 'its greatest'],
    G: ['最大的一项加权距离', 'largest weighted distance'],
    'G_{\\min}': ['其最小', 'its least'],
    'G_{\\max}': ['其最大', 'its greatest'],
  },
  'aggregate/gra': {
    '\\zeta': ['分辨系数（0.5）', 'distinguishing coefficient (0.5)'],
  },
  'aggregate/copeland': {
    'n_{+}': ['胜的次数', 'duels won'],
    'n_{-}': ['负的次数', 'duels lost'],
  },
  'aggregate/generalised': {
    k: ['幂次', 'power'],
  },
  adjustment: {
    x: ['数据列的数', 'the number in the column'],
    p: ['每个的分值', 'points for each'],
    c: ['封顶', 'cap'],
  },
  ties: {
    'm_{>}': ['更高的不同得分个数', 'number of different higher scores'],
  },
  'tierBy/quota': {
    k_1: ['首档名额', 'quota of the first tier'],
    k_j: ['本档名额', 'quota of this tier'],
  },
  'tierBy/share': {
    p_1: ['首档比例', 'share of the first tier'],
    p_j: ['本档比例', 'share of this tier'],
  },
  'tierBy/threshold': {
    c_j: ['本档分数线', 'threshold of the tier'],
  },
  'tierBy/breaks': {
    j: ['各档', 'each tier'],
    '\\bar{S}_j': ['该档平均得分', 'its mean score'],
  },
  condition: {
    k: ['条件中的数', 'the number in the condition'],
  },
  'condition/strength': {
    R_x: ['该指标的名次', 'rank in this indicator'],
    'R_{(k)}': ['本单位第k好的指标名次', 'the unit’s kth best rank in an indicator'],
  },
  'condition/weakness': {
    R_x: ['该指标的名次', 'rank in this indicator'],
    'R_{(m-k+1)}': ['本单位第k差的指标名次', 'the unit’s kth worst rank in an indicator'],
  },
  'condition/label': {
    'L_{-k}': ['k期之前是否有该标签（1为有）', 'whether the label was held k periods ago (1 = yes)'],
  },
  'condition/streak': {
    k: ['连续的期数', 'periods running'],
    'L_{-1}': ['上期', 'the period before'],
    'L_{-(k-1)}': ['最早的一期', 'the earliest of them'],
  },
  'condition/times': {
    j: ['期数', 'periods'],
    'L_{-i}': ['往前第i期是否有该标签', 'whether the label was held i periods ago'],
    i: ['0为本期', '0 is this period'],
  },
  'award/reward': {
    p: ['各条规则的金额', 'amounts of the rules'],
  },
  'award/tierCap': {
    j: ['等次的位置（1为最高）', 'place of the tier (1 is best)'],
    'j_{\\max}': ['所写的最高等次', 'the best tier left'],
  },
  'award/quota': {
    k: ['名额', 'quota'],
    'n_{>}': ['满足条件而排在前面的单位数', 'units ahead that meet the condition'],
  },
  robustness: {
    'R_{5\\%}': ['抽取结果中从好到差第5%的名次', 'the rank that 5 % of the draws do not exceed'],
    'R_{95\\%}': ['第95%的名次', 'the rank that 95 % do not exceed'],
    W: ['允许的权重', 'the weights allowed'],
  },
  'robustness/limits': {
    p: ['浮动幅度', 'how far weights may vary'],
    "w'": ['浮动后的权重', 'weight as drawn'],
  },
  'robustness/pairs': {
    '\\Delta S': ['两者得分之差', 'difference of the scores'],
    '\\Delta s': ['两者单项得分之差', 'difference in one indicator'],
  },
  'robustness/leftOut': {
    "R'": ['去掉之后的名次', 'rank without it'],
  },
  'robustness/relations': {
    '\\bar{r}': ['指标两两相关系数的平均', 'mean correlation between indicators'],
  },
  'why/against': {
    s_B: ['比较对象的得分', 'points of the other unit'],
  },
  'why/needed': {
    "x'": ['达到目标的数值', 'value that reaches the goal'],
  },
  'why/moved': {
    '\\varphi_1': ['自身数据带来的位次', 'places from its own data'],
    '\\varphi_2': ['其他单位带来的位次', 'places from other units'],
    '\\varphi_3': ['方案带来的位次', 'places from the scheme'],
    '\\varphi_4': ['前期修订带来的位次', 'places from revised data'],
  },
};
