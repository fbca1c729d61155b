/** Negative figures where there can be none (counts, areas, shares) or hardly any (amounts that are no balance). */
import type { SurveyColumn } from '../read';
import { finding, type Finding } from './finding';
import { indicatorsOf, nameOf, titleOf, valueOf, type Subject } from './subject';

const NEVER_UNIT =
  /^(?:万)?(?:家|户|个|项|件|人|人次|名|座|所|起|台|套|辆|亩|公顷|平方公里|平方米|千瓦时|吨|吨标煤)$/;
const NEVER_NAME =
  /人口|面积|户数|家数|人数|个数|数量|件数|专利|增加值|生产总值|GDP|产值|销售|零售额|用电量|能耗/i;
/** Words of what may go below nothing. */
const BALANCE =
  /增|减|降|变|利润|盈|亏|净|差|余额|损益|收支|利税|温|涨|跌|growth|change|profit|balance|net\b/i;

function severityOf({ role, unit, name }: SurveyColumn): 'error' | 'doubt' | null {
  if (role === 'growth' || BALANCE.test(name)) return null;
  if (role === 'share' || NEVER_UNIT.test(unit ?? '') || NEVER_NAME.test(name)) return 'error';
  return 'doubt';
}

export const checkNegatives = (subject: Subject): readonly Finding[] =>
  indicatorsOf(subject).flatMap((column) => {
    const severity = severityOf(column);
    if (severity === null) return [];
    return subject.units.flatMap((line) => {
      const typed = valueOf(column, line);
      if (!(typed < 0)) return [];
      const facts = { unit: nameOf(subject, line), indicator: titleOf(subject, column), typed };
      return [finding('negative', severity, 'negative', [column.ref(line)], facts)];
    });
  });
