/** Names of officials are never published: columns that hold them are left out, brackets that name them are dropped. */

const OFFICE =
  /领导|书记|主任|负责人|责任人|联系人|分管|包保|挂包|[省市县区局厅镇乡校园院]长|\b(?:leader|head|director|contact|mayor|secretary|person)\b/i;

/** Whether a heading is that of a column of officials. @example namesOfficials('联系领导') // true */
export const namesOfficials = (heading: string): boolean => OFFICE.test(heading);

/**
 * Gives a name without brackets that name an official.
 * @example publicName('甲园区（负责人：某某）') // '甲园区'
 */
export function publicName(name: string): string {
  const bare = name
    .replace(/\s*[（(][^（）()]*[)）]/g, (bracket) => (OFFICE.test(bracket) ? '' : bracket))
    .trim();
  return bare === '' ? name : bare;
}
