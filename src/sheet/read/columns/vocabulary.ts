/** The words by which headings, totals and notes are known, as data. Add a word here, not a rule elsewhere. */

const any = (words: string): RegExp => new RegExp(words.trim().replace(/\s+/g, '|'), 'i');
const whole = (words: string): RegExp => new RegExp(`^(?:${words.trim().replace(/\s+/g, '|')})$`, 'i');

// ---- headings of columns that are no indicators

export const INDEX_HEAD = whole('序号 编号 no\\.? # 行号 index s/n');
export const NAME_HEAD = any(
  '开发区 园区 县市区 县\\(?市区?\\)? 区县 市县 地市 单位名称 名称 单位$ 地区$ 城市$ 企业$ 公司$ 学校$ 街道 乡镇 镇街 部门 机构 区域$ 姓名 ^name$ zone unit$ county district school company firm city$ region ^geo\\b ^countr(?:y|ies) ^econom(?:y|ies)$ ^entity ^area$ ^state$ ^province ^territor ^municipalit ^town ^location$ ^ref_?area$ ^reporter$ ^国家$ ^国家[和或(] ^省份$ ^省市$ ^各(?:省|市|县|区|县区|区县|市县|省市)$',
);
export const NAME_WORD = any('名称$ ^单位$ 填报单位 被考核单位 考核单位 参评单位 考核单元 ^name$');
/** What several of a unit are listed by, each in a row of its own: its clusters, its projects, its tasks. */
export const ITEM_HEAD =
  /^(?:重点|主要|主导|优势|特色|在建|拟建|储备|签约|年度|具体|工作|建设)*(?:(?:产业)?集群|产业|行业|企业|公司|项目|任务|事项|工作|产业链|节点|清单|园中园|政策|措施|cluster|project|task|milestone)s?(?:名称|事项|任务|内容|name)?s?$/i;
/** A heading that is the word for units itself, not the name of one. */
export const NAME_ONLY = whole(
  '(?:各|所在|被评|参评|考核|评价)?(?:开发区|园区|县市区|县\\(市区?\\)|县\\(市、区\\)|区县|区\\(县\\)|市县|地市|县区|城市|地区|区域|企业|公司|学校|街道|乡镇|镇街|部门|机构|单位|辖区|名称|功能区|行政区|高新区|经开区)(?:名称|名)?',
);
export const REMARK_HEAD = any(
  '^备注 ^说明$ ^注$ 备注$ 主要原因 存在问题 ^情况说明 联系人 联系电话 联系方式 电话$ ^电话 手机 责任人 责任单位 责任部门 牵头单位 牵头部门 ^负责人 ^remarks?$ ^notes?$ ^comments?$ ^contact ^(?:tele)?phone ^e-?mail ^footnotes?$ ^(?:obs_)?flags?\\b ^obs_status',
);
export const IDENTIFIER_HEAD = any(
  '代码$ 邮编 邮政编码 组织机构 信用代码 区划 批准文号 ^文号 ^id$ \\bcodes?$ _id$ ^iso ^data_?flow$ ^freq(?:uency)?$',
);
export const DATE_HEAD = any(
  '日期$ (?:成立|批准|设立|批复|获批|更名|填报|上报|报送|更新|统计|采集|开工|竣工|投产|签约|注册|入园)(?:时间|年份|年度|日期) ^时间$ (?<!to\\s)\\bdate$ ^last\\s?update',
);
/** Over a column of days it names them, over one of numbers how long something takes. */
export const DUE_HEAD = any('时间 日期 时限 期限 节点 截止 到期 \\bdue\\b deadline \\bdone\\b completed');
export const TEXT_HEAD = any(
  '级别$ 类别$ 类型$ 所属 所在 ^市$ ^州$ ^分组$ ^组别$ ^片区$ ^区域$ 主导产业$ 等次$ 档次$ 等级$ 分档$ 分类$ 是否 标签$ 奖惩$ ^省份?$',
);
export const PERIOD_HEAD = whole(
  '年份 年度 年 时间 时期 期间 期别 期次 报告期 季度 月份 月 月度 季 (?:统计|考核|评价|数据|所属|报告)(?:时期|年度|年份|期间|期|时间|月份|季度) years? period date month quarter time(?:_period)?',
);
export const INDICATOR_HEAD = whole(
  '(?:评价|考核|统计|主要|具体|分项)?指标(?:名称|项|项目)? (?:评价|考核|统计)?项目(?:名称)? [一二三四]级指标(?:名称)? 指标内容 indicators?(?:\\s?name)? items? metrics? series(?:\\s?name)?',
);
export const VALUE_HEAD = whole(
  '(?:指标|实际|完成|统计|本期|当期|当年|本年|累计|上报|填报|报告期|观测|年末|期末)?(?:数值|数据|数据值|值|数额|数|量值|完成值|完成数|完成额|完成情况) 结果 实绩 实际完成 完成情况 本期 累计 values? amount figure obs_?value',
);
export const MEASURE_HEAD = whole(
  '(?:计量|数据|指标|统计|数值|计算)?单位(?:名)? unit units? unit\\s?of\\s?measure measure',
);
/** The upper levels of indicators in a column of their own. */
export const DIMENSION_HEAD = whole(
  '[一二三四]级指标(?:名称)? (?:评价|考核|指标)?(?:维度|类别|类型|大类|分类|领域|板块)(?:名称)? (?:准则|目标|系统|要素)层 dimension pillar domain category',
);
/** A column or row that says what an indicator weighs. */
export const WEIGHT_HEAD = whole(
  '(?:指标|考核|评价|一级指标|二级指标|三级指标|一级|二级|三级|维度)?(?:权重|权数|分值|标准分|满分|基础分|基本分|总分值|权重分|权重系数)(?:值)?(?:\\((?:%|分)\\))? weights? full\\s?marks? points',
);
export const DIRECTION_HEAD = whole(
  '(?:指标|评价)?(?:方向|方向性|性质|属性|正逆向|正负向|正/逆向|正/负向|趋向|极性) direction polarity',
);

// ---- roles of figures

export const RANK_HEAD = any('排名 名次 位次 排位 排序$ 序位 位列 ^rank(?:ing)?$ \\brank\\b');
export const RANK_CHANGE_HEAD = any(
  '(?:排名|名次|位次)(?:变化|变动|升降|增减|较上年|提升|前进|同比)|进退位|位次差',
);
export const TARGET_HEAD = any(
  '目标 任务数? ^计划 计划数 计划值 (?:年度|全年|年初|本年|当年)计划 年初预算 ^预算数$ (?:强度|税收|产出|产值|投资|收入|效益)标准值?$ 控制标准$ 预期 基准值 标杆值 \\btargets?\\b ^plan(?:ned)?\\b ^budget \\bgoal$',
);
export const TARGET_EXCEPT = any(
  '完成率 完成比 完成情况 完成进度 达标 实现率 差距 占(?:年度)?目标 占(?:全年)?(?:计划|任务) 任务完成 目标完成 计划完成',
);
export const COMPLETION_HEAD = any(
  '完成率 完成比例 完成进度 完成百分比 达标率 实现率 占(?:年度)?目标 占(?:全年)?(?:计划|任务) 序时进度 时序进度 ^进度$ (?:完成|任务|工作)进度$ ^(?:完成|占|为)?(?:年度|全年|本年)?(?:计划|目标|任务)(?:数|值)?(?:的)?(?:完成)?(?:%|比例|比重|比|百分比|率)$ ^完成(?:年度|全年)?(?:计划|目标|任务)$ completion achiev ^progress',
);
/** How much of the time has passed. */
export const PACE_HEAD = /^(?:序时|时序|时间)进度|^应达(?:进度|序时)|^(?:进度|序时)(?:要求|目标)/;
export const GROWTH_HEAD = any(
  '同比 环比 增速 增幅 增长率 增长 增减 涨幅 降幅 [较比](?:上年|去年|上期|同期|年初|年底|上月|上季) ±% \\+-% growth yoy y-o-y year-on-year change$ ^change',
);
export const SHARE_HEAD = any('占.*(?:比重|比例|比|份额)$ 占比 比重 所占 份额 ^share share$');
export const SCORE_HEAD = any('得分 分数$ 总分 评分 评价分 考核分 综合分 ^成绩$ \\bscore\\b');
export const PRINTED_SCORE = whole(
  '(?:综合|最终|总|合计|考核|评价|最后|加权|年度|考评|总评|平均|折算|加权后|综合评价|综合考核|考核总|评价总|绩效|综合结果){0,3}(?:得分|分数|总分|评分|成绩|分) 得分合计 总计得分 score total\\s?score composite\\s?score',
);
/** A rank among more than the units of this sheet. */
export const OUTER_RANK = any('全省 省内 省级 全国 国家 在省 ^省(?!属|直|会) 商务部 科技部 provinc national');

/** Sub-headings that say `the figure itself`, so that it goes by the name of the heading above. */
export const LEVEL_WORD = whole(
  '(?:本月止|(?:截至|截止|至)(?:本月|目前)[底末]?|自年初|年初至今|年初以来|年初至本月|本月|本年|全年|当前|目前)?累计(?:数|值|额|(?:完成|实绩|实际)(?:数|值|额)?)? 年初至今(?:完成)?(?:数|值|额)? (?:截至|截止|至)(?:本月|目前)[底末]?(?:完成)?(?:数|值|额)? 累计值 完成 完成数 完成值 完成额 完成情况 实际 实际完成 实际值 实绩 本期 本期数 本期值 本年 当年 总量 绝对额 绝对值 绝对数 数值 数量 数额 金额 指标值 总额 原值 value actual actuals completed achieved cumulative ytd to\\s?date year\\s?to\\s?date',
);

// ---- which way is better

export const LOWER_BETTER = any(
  '能耗 耗能 电耗 水耗 煤耗 物耗 耗水 耗电 排放 事故 伤亡 死亡 受伤 投诉 举报 污染 成本 负债率 不良率? 违法 违规 违纪 案件 发案 失信 逾期 闲置 空置 PM2\\.?5 PM10 信访 浓度 亏损 损失 欠薪 欠税 隐患 失业 赤字 债务 费用 耗时 用时 时限 办理时间 办结时间 超期 库存 流失 辍学 缺勤 扣分 返贫 拖欠 退回 延误 差错 火灾 超标 劣[Ⅴv5]类 氨氮 二氧化碳 二氧化硫 氮氧化物 缺陷 投入产出比倒数 用水量 水资源消耗 (?:能源|煤炭|资源)消(?:费|耗) 碳强度 碳排 行政处罚 批而未供 违约 未完成 负面 (?:通关|审批|办理|办结|开办企业|等候)时间 emission accident complaint pollution cost energy unemploy mortality poverty crime deaths? debt deficit',
);
/** Less of a bad thing, or its cure: 能耗下降率, 污水处理率. */
export const TURNS_GOOD = any(
  '下降 降低 减少 削减 压减 处理率? 治理 达标 利用 回收 办结 化解 整改 优良 合格 满意 完成率 盘活 处置 压降 降幅 减排 节能 清零 压缩 结案 清理 防治 周转 利润率 研发费用 无(?:安全)?事故 能耗产出 单位(?:能耗|电耗|水耗|用水量|碳排放)(?:工业|GDP|产|增|税|营|创) reduction',
);
/** Words of which neither more nor less is better as such. */
export const TWO_WAY = any('人口 ^面积 用地面积 规划面积 占地 剩余 气温 ^人数$ ^价格 容积率 ^密度 ^pH');
export const HIGHER_BETTER = any(
  '税收 收入 投资 产值 增加值 外资 进出口 出口 利润 企业 专利 人才 研发 强度 效益 生产总值 GDP 产出 劳动生产率 项目 贡献 集聚度 满意 营业 销售 消费 贷款 存款 入库 技改 创新 高企 品牌 招商 签约 到位 开工 得分 分数 占比 比重 增速 增幅 同比 完成率 得分 就业 合同 授权 绿化 优良',
);

/** What is given or taken on top of the index, in points. */
export const BONUS_HEAD =
  /(?:加分|附加分|奖励分|奖分|加减分|加扣分|奖惩分|^附加)(?:项|项目|值|情况|得分|合计|数)?$|^(?:bonus|extra)(?:\s?points)?$/i;
export const DEDUCTION_HEAD =
  /(?:扣分|减分|罚分|扣减分)(?:项|项目|值|情况|合计|数)?$|^(?:deductions?|penalty)(?:\s?points)?$/i;
export const VETO_HEAD = /一票否决|否决(?:项|事项|情况|指标)?$|^(?:是否)?否决|^veto$/i;

/** A column that sums up those beside it. */
export const SUM_HEAD = whole(
  '合计数? 总计 小计 共计 总和 (?:全年)?累计(?:数|值|完成)? 全年(?:数|合计)? 汇总 (?:月|年|季|季度|三年|历年)?平均(?:值|数)? 均值 (?:月|年|季)均(?:值)? total sum average mean',
);
/** The same figure as it was before. */
const BASE =
  '(?:上年|去年|上一年|上期|上月|上季度?|前期|往年|基期|基数|基准期|去年同期|上年同期|同期)(?:同期)?(?:累计)?(?:完成)?(?:数|值|额|数据|实绩|数值)?';
export const BASE_HEAD = whole(BASE);
/** Of the city or province as a whole, the same for every unit. */
export const WHOLE_HEAD = whole('全[市省县区州国](?:合计|总量|总额|总计|总数)');
/** 税收上年同期, 上年同期税收: of what is caught. */
export const BASE_OF = new RegExp(`^(?:(.+?)\\(?(?:${BASE})\\)?|(?:${BASE})的?(.+))$`);

/** Usual names of the same indicator. */
export const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/^固投$/, '固定资产投资'],
  [/^(?:地区)?GDP$/i, '地区生产总值'],
  [/^实际(?:使用|利用)外资(?:金额|额)?$/, '实际利用外资'],
  [/^规上(?=工业|企业|服务业)/, '规模以上'],
  [/^高企(?=数|$)/, '高新技术企业'],
  [/^公共财政预算收入$|^一般预算收入$/, '一般公共预算收入'],
];

// ---- rows and columns that are no unit

export const TOTAL_NAME = whole(
  `(?:其中)?合计数? 总计 小计 共计 总和 汇总 累计 总数 全部 全体 .*(?:合计|小计|总计|共计|平均|平均值|平均数|平均水平)
   全[市省国县区州盟旗校](?:合计|总计|小计|平均|平均值|均值|总体|总量|水平|总值)? (?:算术|加权|简单)?平均(?:值|数|水平)? 均值 中位(?:数|值) 众数
   (?:各|所有|全部)?(?:开发区|园区|县市区|区县|单位|企业|学校)?(?:平均|均值|平均值) 全[市省国县区州盟旗校].{0,8}(?:平均|均值|合计|总计|增速|增幅|水平)
   (?:较|比)?(?:上年|去年|上期|同期|上年同期|去年同期)(?:数|值)?(?:增减|增长|变化|增幅|增速)?(?:额|率|%)? 增减(?:额|率|%)? 过次页 承前页 本页(?:小计|合计)
   最[大小高低](?:值|分)? 标准差 方差 极差 其中[::]? (?:合计|总计)?共\\d+[家个户名所项].* grand\\s?total sub-?total total sum average mean median min(?:imum)? max(?:imum)? std\\.?(?:\\s?dev\\.?)? overall all\\s?(?:zones|units|regions|countries|districts|schools|areas) world (?:national|regional|provincial|city|oecd|eu|group)\\s?(?:-\\s?)?(?:total|average|mean) european\\sunion.* euro\\sarea.* eu-?\\d\\d.* oecd(?:\\s-\\stotal)?`,
);
export const SCHEME_ROW = whole(
  '(?:指标|考核|评价|[一二三]级指标|[一二三]级|维度|各项)?(?:权重|分值|权数|标准分|满分|基础分|基本分|总分值|权重分|权重系数)(?:值)?(?:\\((?:%|分)\\)|%)? (?:指标)?(?:方向|性质|属性|极性) 正逆向 正负向 正/逆向 正/负向 计量单位 目标值 基准值 标杆值 标准值 参考值 weights? direction',
);
export const GROUP_NUMBER =
  /^(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|[IVX]{1,4}[.、]|第[一二三四五六七八九十]{1,3}[类组档])/;
export const GROUP_NAME = whole(
  '(?:国家级|省级|市级|县级|区级|市属|县属|省属|区属|重点|一般|综合|特色|海关特殊监管)(?:经济?开发区|开发区|高新区|园区|类|组|地区|区域|县市区|单位|企业|学校)?(?:\\(\\d+[家个]\\))? (?:东部|中部|西部|鲁东|鲁西|鲁中)(?:地区|区域|组|片区|县市区)?(?:\\(\\d+[家个]\\))?',
);
export const NOTE_START =
  /^(?:\d+[.、)]\s*)?(?:注|备注|说明|附注|资料来源|数据来源|来源|注释|注意|note|source|remarks?)s?\s*\d*\s*[::.、]|^(?:\*|※)|^注\s*\d*$|^(?:说明|备注|note)$|^\(?(?:data\s)?(?:source|extracted)\b|^(?:data from|last updated?\b|copyright|©|footnotes?\b|legend\b|disclaimer\b|metadata\b)|^\[?[a-z\d]{1,2}[\])/]\s?\D|^[①-⑳]|^\d{1,2}\)\s*\D/i;
export const SIGN_OFF = any(
  '审核人 填表人 制表人 填报人 负责人 联系人 联系电话 制表[::] 审核[::] 签字 盖章 签章 复核人 经办人 制表单位 制表日期 填表日期 报送日期 填报日期 printed\\sby prepared\\sby',
);
export const META_CELL =
  /^(?:计量)?单位\s*[::]|^(?:填报|编制|制表|编报|报送|主管|牵头|发布)(?:单位|部门|日期|时间|人)?\s*[::]|^(?:日期|时间|报告期|(?:截至|截止)(?!.*(?:完成|累计|实绩|实际)))\s*[::]?|^附(?:件|表)\s*\d*|^表\s*\d+|^\d{4}年\d{1,2}月\d{1,2}日$|^unit\s*:/i;
/** Lines that printing leaves between rows: page numbers, 续表. */
export const PAGE_LINE =
  /^第\s*\d+\s*页|^共\s*\d+\s*页|^[-—–]\s*\d+\s*[-—–]$|^page\s*\d+|^\(?续(?:上)?(?:表|页)?\s*(?:\d+|[一二三四五六七八九十]+)?\)?$|^(?:接上页|转下页)/i;
export const UNIT_LINE = /(?:^|\s)(?:计量)?单位\s*[::]\s*(.+)$|^unit\s*:\s*(.+)$/i;

/** What the same line, or a bracket in a title, names as the unit. */
export const UNIT_SAID =
  /(?:^|[\s(])(?:计量|金额|数据)?单位\s*[::]\s*([^()]+?)\s*(?:\(.*|\).*)?$|^units?(?:\s+of\s+measure)?\s*[::]?\s+(.+)$/i;
/** When a sheet was made is not when its figures are of. */
export const MADE_ON =
  /^(?:last updated?|data extracted|extracted|updated|downloaded|created|(?:更新|发布|制表|打印|填报|报送|编制|导出|下载|生成)(?:日期|时间|于)?\s*[::])/i;

export const TITLE_END = /(?:表|情况|统计|一览|汇总|排名|明细|通报|清单|结果)(?:\([^)]*\))?$/;

/** Endings by which a name is known to be a place, a zone or an organisation. */
export const UNIT_ENDING =
  /(?:开发区|经开区|高新区|综保区|保税区|度假区|园区|工业园|产业园|示范区|新区|滨海区|管委会|[县市区镇乡州盟旗村园]|街道|办事处|公司|集团|厂|学校|中学|小学|大学|学院|幼儿园|医院|局|委|中心|支行|分行|银行|学区|街办)(?:\(.*\))?$/;
