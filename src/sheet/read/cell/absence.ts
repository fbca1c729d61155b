/** Words and marks that stand where a figure is not, each with its meaning. */
import { readUnit } from './measure';
import { only, type Absence, type ParsedCell } from './parsed';

const NOTHING = '数据|数值|数|资料|统计|统计数据|统计数|值';
const DONE =
  '报|填|上报|报送|填报|申报|统计|公布|发布|反馈|提供|提交|核实|核定|核算|录入|采集|获取|测算|确定|定|出|补报|收到';

const ABSENCES: readonly (readonly [RegExp, Absence])[] = [
  [
    new RegExp(
      `^(?:(?:尚|暂|还)?未(?:${DONE})(?:${NOTHING})?|(?:尚|暂|还)?(?:无|没有|缺|缺少|未有)(?:${NOTHING})|(?:${NOTHING})(?:暂|尚)?(?:无|缺|缺失|未报|待报|待定)|` +
        `待(?:${DONE}|补|补充|核|查|审|审核|更新|确认|定稿)|暂无|暂缺|尚无|尚缺|空|空白|空缺|缺|缺报|缺失|缺项|缺数|缺省|漏报|迟报|瞒报|拒报|不详|不明|未知|无法统计|无法提供|不掌握|` +
        `另行通知|另报|另附|另行(?:上报|公布)|(?:详?见|参见)(?:附|备注|说明|注).*|保密|涉密|不便公开|不公开|缺考|` +
        `null|none|nan|missing|unknown|notavailable|unavailable|notreported|unreported|notyet|pending|tb[dac]|n\\.?d\\.?|nodata|confidential)$`,
    ),
    'notReported',
  ],
  [
    /^(?:不适用|不涉及|无此项|无此指标|无此任务|无任务|未设目标|未设|未设置|未下达|未下达任务|未分配任务|n\/a|na|n\.a\.?|notapplicable)$/,
    'notApplicable',
  ],
  [/^(?:无|没有|未发生|nil)$/, 'unsaid'],
];

const EXCLUDED =
  /^(?:(?:暂?不|暂?未|免|免予|免于|豁免)(?:参评|参加|参与|纳入|列入|考核|评价|考评|排名|评|计分|计入)(?:考核|评价|考评|排名|评比|评定|范围|得分)*|新参评|新纳入|新设立?|已?(?:撤销|取消|注销|合并|撤并|整合)|已?并入.{0,15}|豁免|不定等级|notassessed|notranked|exempt(?:ed)?|excluded)$/;
const SPECIAL =
  /^(?:由负转正|由正转负|由负变正|由正变负|转正|转负|负转正|正转负|扭亏为盈|扭亏增盈|扭亏|减亏|增亏|转亏|由盈转亏|由亏转盈|由盈变亏|由亏变盈|盈转亏|亏转盈|不可比|无可比性|无法比较|无基数|无同期数|翻两?番|翻[一二三四]番|成倍增长|负增长|正增长)$/;

const FIGURES = /[\p{L}\p{N}%‰±+↑↓→√✓$¥€£°"″〃]/u;
// x and o are crosses and circles, 一 and ー dashes; Eurostat writes `: c` for a figure that is kept back.
const ONLY_LETTER_MARK = /^(?:[\u4E00ー]{2,}|:[a-z]{0,2})$/u;
const BRACKETED = /^[(<\[{【〔「“"](.*)[)>\]}】〕」”"]$/;

/** Gives why there is no figure, whether the unit is left out, or what the growth cannot say; null where none of these. */
export function parseAbsence(key: string): ParsedCell | null {
  const inner = BRACKETED.exec(key)?.[1];
  for (const words of inner === undefined || inner === '' ? [key] : [key, inner]) {
    const absence = ABSENCES.find(([pattern]) => pattern.test(words))?.[1];
    if (absence !== undefined) return missing(absence);
    if (EXCLUDED.test(words)) return only('excluded');
    if (SPECIAL.test(words)) return only('special');
  }
  if (!FIGURES.test(key) || ONLY_LETTER_MARK.test(key)) return missing('unsaid');
  // —% and /亿元 are a mark before the unit that was already there.
  const mark = /^[-‐-―−─/\\]+(.+)$/u.exec(key);
  return mark !== null && readUnit(mark[1] ?? '') !== null ? missing('unsaid') : null;
}

const missing = (absence: Absence): ParsedCell => ({ kind: 'missing', value: null, unit: '', absence });
