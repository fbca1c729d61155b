/** The words by which headings, totals and notes are known, as data. Add a word here, not a rule elsewhere. */

const any = (words: string): RegExp => new RegExp(words.trim().replace(/\s+/g, '|'), 'i');
const whole = (words: string): RegExp => new RegExp(`^(?:${words.trim().replace(/\s+/g, '|')})$`, 'i');

// ---- headings of columns that are no indicators

export const INDEX_HEAD = whole('序号 编号 no\\.? # 行号 index s/n');
export const NAME_HEAD = any(
  '开发区 园区 县市区 县\\(?市区?\\)? 区县 市县 地市 单位名称 名称 单位$ 地区$ 城市$ 企业$ 公司$ 学校$ 街道 乡镇 镇街 部门 机构 区域$ 姓名 ^name$ zone unit$ county district school company firm city$ region',
);
export const NAME_WORD = any('名称$ ^单位$ 填报单位 被考核单位 考核单位 参评单位 考核单元 ^name$');
/** A heading that is the word for units itself, not the name of one. */
export const NAME_ONLY = whole(
  '(?:各|所在|被评|参评|考核|评价)?(?:开发区|园区|县市区|县\\(市区?\\)|县\\(市、区\\)|区县|区\\(县\\)|市县|地市|县区|城市|地区|区域|企业|公司|学校|街道|乡镇|镇街|部门|机构|单位|辖区|名称|功能区|行政区|高新区|经开区)(?:名称|名)?',
);
export const REMARK_HEAD = any(
  '^备注 ^说明$ ^注$ 备注$ 主要原因 存在问题 ^情况说明 联系人 联系电话 ^电话 ^remarks?$ ^notes?$ ^comments?$',
);
export const IDENTIFIER_HEAD = any('代码$ 邮编 邮政编码 组织机构 信用代码 区划 批准文号 ^文号 ^id$ ^code$');
export const DATE_HEAD = any('日期$ (?:成立|批准|设立|批复|获批|更名)(?:时间|年份|年度|日期) ^时间$');
export const TEXT_HEAD = any(
  '级别$ 类别$ 类型$ 所属 所在 ^市$ ^州$ ^分组$ ^组别$ ^片区$ ^区域$ 主导产业$ 等次$ 档次$ 等级$ 分档$ 分类$ 是否 标签$ 奖惩$ ^省份?$',
);
export const PERIOD_HEAD = whole(
  '年份 年度 年 时间 时期 期间 报告期 季度 月份 统计时期 考核年度 评价年度 year period date',
);
export const INDICATOR_HEAD = whole(
  '指标 指标名称 评价指标 考核指标 项目 项目名称 统计指标 指标项 三级指标 indicators? item metric',
);
export const VALUE_HEAD = whole('数值 指标值 值 数据 完成值 实际值 统计值 数额 结果 value amount');
export const MEASURE_HEAD = whole('单位 计量单位 数据单位 unit 单位名');

// ---- roles of figures

export const RANK_HEAD = any('排名 名次 位次 排位 序位 位列 ^rank(?:ing)?$ \\brank\\b');
export const RANK_CHANGE_HEAD = any(
  '(?:排名|名次|位次)(?:变化|变动|升降|增减|较上年|提升|前进|同比)|进退位|位次差',
);
export const TARGET_HEAD = any('目标 任务数? ^计划 计划数 计划值 年度计划 预期 基准值 标杆值 ^target ^plan$');
export const TARGET_EXCEPT = any(
  '完成率 完成比 完成情况 完成进度 达标 实现率 差距 占(?:年度)?目标 占(?:全年)?(?:计划|任务)',
);
export const COMPLETION_HEAD = any(
  '完成率 完成比例 完成进度 完成百分比 达标率 实现率 占(?:年度)?目标 占(?:全年)?(?:计划|任务) 序时进度',
);
export const GROWTH_HEAD = any('同比 环比 增速 增幅 增长率 增长 增减 涨幅 降幅 ±% \\+-% growth yoy');
export const SHARE_HEAD = any('占.*(?:比重|比例|比|份额)$ 占比 比重 所占 份额 ^share share$');
export const SCORE_HEAD = any('得分 分数$ 总分 评分 评价分 考核分 综合分 ^成绩$ \\bscore\\b');
export const PRINTED_SCORE = whole(
  '(?:综合|最终|总|合计|考核|评价|最后|加权|年度|考评|总评|平均|折算|加权后|综合评价|综合考核|考核总|评价总|绩效|综合结果){0,3}(?:得分|分数|总分|评分|成绩|分) 得分合计 总计得分 score total\\s?score composite\\s?score',
);
/** A rank among more than the units of this sheet. */
export const OUTER_RANK = any('全省 省内 省级 全国 国家 在省 省排名 省位次 provinc national');

/** Sub-headings that say `the figure itself`, so that it goes by the name of the heading above. */
export const LEVEL_WORD = whole(
  '累计 累计数 累计完成 累计值 完成 完成数 完成值 完成额 完成情况 实际 实际完成 实际值 实绩 本期 本期数 本期值 本年 当年 总量 绝对额 绝对值 绝对数 数值 数量 数额 金额 指标值 总额 原值 value actual',
);

// ---- which way is better

export const LOWER_BETTER = any(
  '能耗 耗能 电耗 水耗 煤耗 物耗 耗水 耗电 排放 事故 伤亡 死亡 受伤 投诉 举报 污染 成本 负债率 不良率? 违法 违规 违纪 案件 发案 失信 逾期 闲置 空置 PM2\\.?5 PM10 信访 浓度 亏损 损失 欠薪 欠税 隐患 失业 赤字 债务 费用 耗时 用时 时限 办理时间 办结时间 超期 库存 流失 辍学 缺勤 扣分 返贫 拖欠 退回 延误 差错 火灾 超标 劣[Ⅴv5]类 氨氮 二氧化碳 二氧化硫 氮氧化物 缺陷 投入产出比倒数 用水量 水资源消耗 (?:能源|煤炭|资源)消(?:费|耗) 碳强度 碳排 行政处罚 批而未供 违约 未完成 负面 (?:通关|审批|办理|办结|开办企业|等候)时间 emission accident complaint pollution cost energy',
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
   最[大小高低](?:值|分)? 标准差 方差 极差 其中[::]? 其中:.* grand\\s?total sub-?total total sum average mean median min(?:imum)? max(?:imum)? std\\.?(?:\\s?dev\\.?)?`,
);
export const SCHEME_ROW = whole(
  '权重 分值 权数 权重\\(?%?\\)? 标准分 满分 指标权重 指标方向 方向 指标性质 指标属性 正逆向 正/逆向 计量单位 目标值 基准值 标杆值 标准值 参考值 weights? direction',
);
export const GROUP_NUMBER =
  /^(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|[IVX]{1,4}[.、]|第[一二三四五六七八九十]{1,3}[类组档])/;
export const GROUP_NAME = whole(
  '(?:国家级|省级|市级|县级|区级|市属|县属|省属|区属|东部|中部|西部|鲁东|鲁西|鲁中|重点|一般|综合|特色|海关特殊监管)(?:经济?开发区|开发区|高新区|园区|类|组|地区|区域|县市区|单位|企业|学校)?(?:\\(\\d+[家个]\\))?',
);
export const NOTE_START =
  /^(?:\d+[.、)]\s*)?(?:注|备注|说明|附注|资料来源|数据来源|来源|注释|注意|note|source|remarks?)s?\s*\d*\s*[::.、]|^(?:\*|※)|^注\s*\d*$|^(?:说明|备注|note)$/i;
export const SIGN_OFF = any(
  '审核人 填表人 制表人 填报人 负责人 联系人 联系电话 制表[::] 审核[::] 签字 盖章 签章 复核人 经办人 制表单位 制表日期 填表日期 报送日期 填报日期 printed\\sby prepared\\sby',
);
export const META_CELL =
  /^(?:计量)?单位\s*[::]|^(?:填报|编制|制表|编报|报送|主管|牵头|发布)(?:单位|部门|日期|时间|人)?\s*[::]|^(?:日期|时间|报告期|截至|截止)\s*[::]?|^附(?:件|表)\s*\d*|^表\s*\d+|^\d{4}年\d{1,2}月\d{1,2}日$|^unit\s*:/i;
export const UNIT_LINE = /(?:^|\s)(?:计量)?单位\s*[::]\s*(.+)$|^unit\s*:\s*(.+)$/i;

export const TITLE_END = /(?:表|情况|统计|一览|汇总|排名|明细|通报|清单|结果)(?:\([^)]*\))?$/;

/** Endings by which a name is known to be a place, a zone or an organisation. */
export const UNIT_ENDING =
  /(?:开发区|经开区|高新区|综保区|保税区|度假区|园区|工业园|产业园|示范区|新区|滨海区|管委会|[县市区镇乡州盟旗村园]|街道|办事处|公司|集团|厂|学校|中学|小学|大学|学院|幼儿园|医院|局|委|中心|支行|分行|银行|学区|街办)(?:\(.*\))?$/;
