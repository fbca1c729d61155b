/** The help on custom functions in Chinese. */
import { EXAMPLES } from './examples-zh';
import type { FunctionHelp } from './help';

const labels = '1：首行是表头；2：首行是表头、首列是名称；0或省略：都是数据。';
const direction = '“正向”（越大越好，默认）或“逆向”；各列不同时给一行，每列一个。也可写“越接近7.5越好”。';
const order = '0或省略：越大越好；1：越小越好（如能耗、位次）。';

export const zh: FunctionHelp = {
  NORMALIZE: {
    title: '无量纲化',
    description: '无量纲化：把每列指标按极差、标准分、功效系数等方法换算为得分。',
    parameters: {
      values: '指标数值，每列一个指标；只有一行时整行为一个指标。',
      method: '无量纲化方法，如“极差标准化”（默认）、“标准分”、“功效系数法”、“名次得分”。',
      direction,
      settings: '方法的参数：依次写数值如{60,100}，或写“基点=10；目标值=50”。',
      beside: '与数值同样大小的对照区域：完成率的目标、基年持平法的基数、总量加增速的增速。',
      labels,
    },
    notes: [
      '空白和文字没有得分；全列相同时都得满分。',
      '参数的名称和顺序与“评价方案”表中相同，如极差标准化为“区间”。',
    ],
    example: EXAMPLES.NORMALIZE,
  },
  WEIGHTS: {
    title: '客观赋权',
    description: '客观赋权：由数据本身给出各列指标的权重（熵权、CRITIC、变异系数、主成分等），合计为1。',
    parameters: {
      values: '指标数值，每列一个指标、每行一个单位。',
      method:
        '赋权方法：“熵权法”（默认）、“CRITIC法”、“标准差法”、“变异系数法”、“主成分法”、“MEREC法”、“等权”、“组合赋权”。',
      direction,
      settings:
        '方法的参数，如熵权法的“数据取=得分”、组合赋权的“依据=熵权法、CRITIC法”；层次分析法为判断矩阵，给定权重时为各列权重。',
      normalise: '赋权前的无量纲化方法；省略为极差标准化。熵权默认直接用原值。',
      labels,
    },
    notes: ['结果是一行，与各列对应；与窗格中同名方法的结果相同。'],
    example: EXAMPLES.WEIGHTS,
  },
  AHP: {
    title: '层次分析',
    description: '层次分析法：由两两比较的判断矩阵求权重，并检验一致性。',
    parameters: {
      matrix: '判断矩阵：方阵，第i行第j列为i比j重要几倍，对角位置互为倒数。',
      by: '求法：“特征向量”（默认）、“几何平均”、“列平均”。',
      give: '“权重”（默认，一列）、“一致性”（一致性比例CR）、“全部”（权重一列、CR一列）。',
      labels,
    },
    notes: ['CR大于0.1说明比较前后矛盾，权重不宜采用，请先修改判断矩阵。'],
    example: EXAMPLES.AHP,
  },
  SCORE: {
    title: '综合得分',
    description: '综合得分：按权重把每行的各项得分合成一个分数；也可直接给原始数值并指定无量纲化方法。',
    parameters: {
      values: '各项得分（或指标数值），每行一个单位、每列一项。',
      weights: '每列的权重，合计多少都可以；或赋权方法如“熵权法”；省略为等权。',
      aggregate:
        '合成方法：“算术平均”（默认）、“几何平均”、“TOPSIS法”、“VIKOR法”、“灰色关联”、“秩和比法”、“科普兰法”等。',
      normalise: '无量纲化方法；省略时平均类方法直接用数值，TOPSIS用向量标准化，其余用极差。',
      direction,
      decimals: '保留的小数位数；省略则不取舍。',
      labels,
    },
    notes: [
      '空白不计入，该行其余各项按权重重新分配；比较全部单位的方法不允许空白。',
      'VIKOR法的得分越小越好，用ZONE.RANK排名时“排序方式”填1。',
      '一万行时请用一个公式溢出一万行：函数只调用一次，不是一万次，函数本身的计算量不到百分之一。',
    ],
    example: EXAMPLES.SCORE,
  },
  RANK: {
    title: '排名',
    description: '排名：给出每个数值的名次，默认最大者为第1名，并列为1-2-2-4；可按组排名。',
    parameters: {
      values: '要排名的数值；空白和文字不参加排名。',
      order,
      ties: '并列规则：“min”1-2-2-4（默认）、“dense”或“中国式”1-2-2-3、“average”、“max”、“ordinal”。',
      decimals: '排名前先保留的小数位数；省略则不取舍。',
      groups: '与数值同样大小的分组；给出后各组分别排名。',
      labels,
    },
    notes: [],
    example: EXAMPLES.RANK,
  },
  RANKRANGE: {
    title: '名次区间',
    description: '名次区间：权重在一定幅度内变动时，每行最好和最差能排第几。',
    parameters: {
      values: '各项得分（或指标数值），每行一个单位、每列一项。',
      weights: '每列的权重，合计多少都可以；或赋权方法；省略为等权。',
      box: '每个权重上下浮动的幅度，0.25或“25%”为四分之一（默认），“任意”为任意权重；合计仍为100%。',
      aggregate: '合成方法，同ZONE.SCORE；“保证”只适用于平均类方法（中位数除外）。',
      give: '“保证”（默认）：无论权重怎样取值都不会超出；“常见”：随机抽取一万次，九成落在其中。',
      normalise: '无量纲化方法；省略时平均类方法直接用数值，TOPSIS用向量标准化，其余用极差。',
      direction,
      decimals: '排名前得分保留的小数位数；省略则不取舍。',
      seed: '“常见”所用的随机种子，默认1；种子相同，结果相同。',
      labels,
    },
    notes: [
      '“常见”总在“保证”之内；没有得分的行为空。',
      '只让权重变动，无量纲化和合成方法不变。',
      '“保证”最多5000行，“常见”最多1500行。',
    ],
    example: EXAMPLES.RANKRANGE,
  },
  TIER: {
    title: '分档',
    description: '分档：按名额、比例、分数线或自然断点给每个得分定等次。',
    parameters: {
      scores: '得分；空白不定等次。',
      by: '“名额”、“比例”、“分数线”或“自然断点”。',
      cuts: '各档的名额、比例或最低分，从高档到低档，如{3,4,4,2}；空白或“其余”为剩下的单位；比例可写取整办法，如"5%进一"（默认舍去小数）；自然断点时为档数。',
      names: '各档名称，如{"A","B","C"}；省略为一等、二等……',
      boundary: '并列跨档时：“从宽”（都进高档，默认）或“从严”。',
      order,
      scale: '名额合计与单位数不符时：“最大余数法”换算；省略则报错。',
      labels,
    },
    notes: ['低于最后一条分数线的没有等次；要收下全部，最后再加一个“其余”。'],
    example: EXAMPLES.TIER,
  },
  CHANGE: {
    title: '进位',
    description: '进位：位次比上期前进几位，后退为负。',
    parameters: {
      previous: '上期位次。',
      current: '本期位次。',
      give: '“数值”（默认）、“文字”（前进3位、后退2位、持平、新参评）或“words”（英文）。',
      labels,
    },
    notes: ['上期空白：数值为空白，文字为“新参评”；本期空白为空白。'],
    example: EXAMPLES.CHANGE,
  },
  CARD: {
    title: '亮牌',
    description: '亮牌：由历年位次得出本年的黄牌、橙牌：第一年落入末位为黄牌，连续两年为橙牌。',
    parameters: {
      ranks: '历年位次，每行一个单位，每列一年，最近一年在最后。',
      trigger: '末位几名，默认2；或条件，如“全省排名后10位或排名后2位”。',
      population: '全省参评总数，条件提到“全省”后几位时需要。',
      cards: '第一年、连续第二年……的牌名；省略为{"黄牌","橙牌"}。',
      labels,
    },
    notes: ['位次空白的年份没有亮牌；其后连续年数不明时显示“待核”。', '并列在末位线上的都计入。'],
    example: EXAMPLES.CARD,
  },
  AWARD: {
    title: '奖励',
    description:
      '奖励：由历年位次按规则得出本年的进位奖励（万元），默认为济南的办法：进30、20、10位奖300、100、50万元。',
    parameters: {
      ranks: '历年位次，每行一个单位，每列一年，最近一年在最后。',
      rules: '规则区域，每行：条件、金额或标签，自上而下取先满足的一条；省略为济南的办法。',
      give: '“金额”（默认）、“标签”或“理由”。',
      population: '全省参评总数，条件提到“全省”后几位时需要。',
      labels,
    },
    notes: ['条件的写法与“评价方案”表相同，如“排名前进10位以上”、“排名前3位”。', '不能确定时显示“待核”。'],
    example: EXAMPLES.AWARD,
  },
  COMPLETION: {
    title: '完成率',
    description: '完成率：实际数除以目标数，1为完成；越小越好的指标为目标除以实际。',
    parameters: {
      actual: '实际完成数。',
      target: '目标数：与实际同样大小的区域，或一个数。',
      order,
      cap: '封顶，如1.2；省略不封顶。',
      labels,
    },
    notes: ['除数为0时为#DIV/0!；任一为空白时为空白。'],
    example: EXAMPLES.COMPLETION,
  },
  PACE: {
    title: '序时进度',
    description: '序时进度：年初至今完成率与序时进度之差，正为超序时，负为欠序时。',
    parameters: {
      actual: '年初至今实际数。',
      target: '全年目标：与实际同样大小的区域，或一个数。',
      month: '截至月份，1到12。',
      plan: '12个数：各月累计应完成比例（12月为100%），或上年各月数值；省略为每月1/12。',
      give: '“进度差”（默认）、“完成率”、“序时进度”、“文字”（超序时、达序时、欠序时）或“words”（英文）。',
      labels,
    },
    notes: ['进度差的单位是1，即0.05为5个百分点。'],
    example: EXAMPLES.PACE,
  },
  SHARE: {
    title: '增量分成',
    description: '增量分成：收入比基数增加的部分分段按比例分成，如增幅10%以内分60%、以上分80%。',
    parameters: {
      base: '基数（上年或基期收入）。',
      current: '本期收入。',
      rates: '各段的分成比例，如{0.6,0.8}；只有一段时写一个数，如0.3。',
      limits: '各段的增幅上限（最后一段没有），如0.1；只有一段时省略。',
      give: '“分成”（默认）、“其余”或“增量”。',
      labels,
    },
    notes: ['收入没有增加时为0。', '分段是“的部分”：10%以内的部分始终按第一段计，不因超过而全部改按高比例。'],
    example: EXAMPLES.SHARE,
  },
  CAGR: {
    title: '年均增长率',
    description: '年均增长率：由期初、期末和年数求复合增长率。',
    parameters: {
      start: '期初数。',
      end: '期末数。',
      periods: '相隔的年数：一个数，或与期初同样大小的区域。',
      labels,
    },
    notes: ['期初或年数为0时为#DIV/0!；期初或期末为负时不可比，为#NUM!。', '三年倍增为25.99%。'],
    example: EXAMPLES.CAGR,
  },
  CONTRIBUTION: {
    title: '贡献率',
    description: '贡献率：各部分对总量增长的贡献率，或拉动的百分点。',
    parameters: {
      previous: '上期各部分数值。',
      current: '本期各部分数值。',
      give: '“贡献率”（默认，合计为1）或“拉动”（占上期合计，0.02为2个百分点）。',
      labels,
    },
    notes: ['总量没有变化时贡献率为#DIV/0!；缺一期的部分不计入合计。'],
    example: EXAMPLES.CONTRIBUTION,
  },
  MATCHZONE: {
    title: '园区匹配',
    description: '园区匹配：按名称查找园区，认得简称、别名、更名和常见错字，给出位置或旁边的内容。',
    parameters: {
      name: '要查找的名称，一个或一列。',
      names: '在其中查找的名称。',
      results: '找到后返回的内容，与名称同样行数；省略返回第几个。',
      otherwise: '找不到时的内容；省略为#N/A，并提示相近的名称。',
      city: '所属市，名称中省略市名时用。',
    },
    notes: ['只有相近而不能确定的不会自动匹配，在#N/A的提示里列出。'],
    example: EXAMPLES.MATCHZONE,
  },
};
