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

/**
 * Gives earlier name → later, as the texts say.
 * @example [...renamingsIn(['注：甲工业园2019年1月更名为甲经开区。'])] // [['甲工业园', '甲经开区']]
 */
export function renamingsIn(texts: readonly string[]): ReadonlyMap<string, string> {
  const renamings = new Map<string, string>();
  for (const text of texts.map(simplify)) {
    for (const [, from = '', to = ''] of text.matchAll(LATER))
      renamings.set(from.replace(LEAD, '').replace(/^.*由/, ''), to);
    for (const [, to = '', from = ''] of text.matchAll(EARLIER)) renamings.set(from, to.replace(LEAD, ''));
  }
  return renamings;
}
