/** Renamings that the notes of a sheet tell. */
import { simplify } from './letters';

const NAME = '[^\\s,，;；。.、:：()（）“”"]{2,20}?';
const WHEN = '(?:[于自从]?\\s*\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:起|后)?[,，]?)?';
const BECOMES =
  '(?:正式|已)?(?:更名|改名|改称|易名|升级|升格|变更|调整|改制|改|撤县设区|撤市设区|撤县设市|整合)为';
const LATER = new RegExp(
  `“?(${NAME})”?${WHEN}${BECOMES}“?(${NAME})”?(?=[\\s,，;；。.、:：()（）“”"]|$)`,
  'g',
);
const EARLIER = new RegExp(
  `“?(${NAME})”?[,，]?(?:原名为?|曾用名|前身[为是])[:：]?“?(${NAME})”?(?=[\\s,，;；。.、:：()（）“”"]|$)`,
  'g',
);
const LEAD = /^(?:注|备注|说明|其中|附注)?\s*\d*\s*[:：.、)]?\s*(?:原|将|由)?/;

const CHANGED = '(?:正式|已)?(?:更名|改名|改称|易名|升级|升格|变更|改制)(?:而来|而成)?';
const REMARK = new RegExp(
  `^(?:系|是)?(?:由原?“?(${NAME})”?${WHEN}${CHANGED}|(?:原名?[为是]?|曾用名[为是]?|前身[为是])(?!因)[:：]?“?(${NAME})”?${WHEN}(?:${CHANGED})?)$`,
);
const SENTENCE_WHEN = /^(?:19|20)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起|后)?[,，]?/;

/**
 * Gives the earlier name of a unit that a remark in its row tells; null = it tells none.
 * @example formerIn('2021年由甲工业园更名') // '甲工业园'
 */
export function formerIn(remark: string): string | null {
  if (!/原|由|曾用名|前身/.test(remark)) return null;
  const told = remark
    .trim()
    .replace(/[。；;]$/, '')
    .replace(SENTENCE_WHEN, '');
  const [, changed, former] = REMARK.exec(simplify(told)) ?? [];
  return changed ?? former ?? null;
}

/** Of several that become one (甲、乙整合为丙) none is renamed. */
const endsList = (before: string): boolean =>
  /(?:^|[\s,，;；。:：])[^\s,，;；。:：为]*[、和与及]$/.test(before);

/**
 * Gives earlier name → later, as the texts say.
 * @example [...renamingsIn(['注：甲工业园2019年1月更名为甲经开区。'])] // [['甲工业园', '甲经开区']]
 */
export function renamingsIn(texts: readonly string[]): ReadonlyMap<string, string> {
  const renamings = new Map<string, string>();
  for (const text of texts.map(simplify)) {
    for (const { index, 1: from = '', 2: to = '' } of text.matchAll(LATER))
      if (!endsList(text.slice(0, index))) renamings.set(from.replace(LEAD, '').replace(/^.*由/, ''), to);
    for (const [, to = '', from = ''] of text.matchAll(EARLIER)) renamings.set(from, to.replace(LEAD, ''));
  }
  return renamings;
}
