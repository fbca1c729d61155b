/** The data check (数据体检): everything that can be found wrong or odd in a table before it is scored. */
import { countReported } from '../../engine';
import type { CellRef } from '../grid';
import type { SheetProblem } from '../problem';
import type { Reading } from '../read';
import { checkCompletion } from './completion';
import { checkConstants } from './constant';
import { checkDuplicates } from './duplicate';
import { finding, SEVERITIES, type Finding } from './finding';
import { checkGrowth } from './growth';
import { checkJumps } from './jump';
import { checkMissing } from './missing';
import { checkNegatives } from './negative';
import { checkOutliers } from './outlier';
import { checkParts } from './part';
import { checkPercents } from './percent';
import { checkPeriods } from './period';
import { checkRanks } from './rank';
import { checkReading } from './reading';
import { checkShares } from './share';
import { checkSlips } from './slip';
import { subjectOf, type Subject } from './subject';
import { checkTextNumbers } from './text-number';
import { checkTotals } from './total';
import { checkUnits } from './unit';

export { CHECKS, SEVERITIES } from './finding';
export type { Check, Finding, FindingCode, FindingFacts, Severity, Summary } from './finding';

/** What was looked at. */
export interface Checked {
  readonly units: number;
  readonly indicators: number;
  /** Cells with figures, totals and columns that are not assessed included. */
  readonly figures: number;
  /** Totals that were compared with what they are of. */
  readonly totals: number;
}

export interface DataCheck {
  readonly checked: Checked;
  /** The graver first, then in the order of the checks. */
  readonly findings: readonly Finding[];
}

const CHECK_ALL: readonly ((subject: Subject) => readonly Finding[])[] = [
  checkReading,
  checkTotals,
  checkParts,
  checkGrowth,
  checkShares,
  checkCompletion,
  checkRanks,
  checkSlips,
  checkPercents,
  checkUnits,
  checkNegatives,
  checkDuplicates,
  checkMissing,
  checkTextNumbers,
  checkOutliers,
  checkJumps,
  checkConstants,
  checkPeriods,
];

/**
 * Gives all findings on a table. `year` is that of today, by which a period is told to lie ahead; null = not known.
 * Missing: what is not reported is told once and takes part in no other check.
 */
export function checkData(
  reading: Reading,
  problems: readonly SheetProblem[] = [],
  year: number | null = null,
): DataCheck {
  const subjects = reading.surveys().map((survey) => subjectOf(reading, problems, survey, year));
  const found = subjects.flatMap((subject) => CHECK_ALL.flatMap((check) => check(subject)));
  const told = fold(withoutEchoes(found));
  return {
    checked: countChecked(subjects, reading),
    findings: SEVERITIES.flatMap((severity) => told.filter((one) => one.severity === severity)),
  };
}

function countChecked(subjects: readonly Subject[], { units, indicators }: Reading): Checked {
  const columns = subjects.flatMap(({ survey }) => survey.columns);
  const figures = columns.reduce((sum, { values }) => sum + countReported(values), 0);
  return {
    units: units.length,
    indicators: new Set(indicators.filter(({ assessed }) => assessed).map(({ name }) => name)).size,
    figures,
    totals: subjects.reduce((sum, { totals }) => sum + totals.length, 0),
  };
}

const ECHOES: readonly string[] = ['outlier', 'jump', 'percent-as-fraction', 'negative'];
const CAUSES: readonly string[] = ['slip', 'percent-as-fraction'];

/** A slip of the unit is an outlier and a jump too, and makes the growth beside it wrong: it is told once, by its cause. */
function withoutEchoes(found: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ sheet, row, column }: CellRef): string => `${sheet}!${row},${column}`;
  const firstOf = ({ cells }: Finding): string => cells.slice(0, 1).map(keyOf).join('');
  const causes = new Set(found.filter(({ code }) => CAUSES.includes(code)).map(firstOf));
  const wrong = new Set(found.filter(({ severity }) => severity === 'error').map(firstOf));
  return found.filter((one) => {
    if (one.code === 'growth-differs')
      return !one.cells
        .slice(1)
        .map(keyOf)
        .some((key) => causes.has(key));
    if (!ECHOES.includes(one.code) || one.cells.length === 0) return true;
    const key = firstOf(one);
    const isOwn = CAUSES.includes(one.code) || one.severity === 'error';
    return !(causes.has(key) && !isOwn) && !(wrong.has(key) && one.severity !== 'error');
  });
}

/** So many of one kind in one column are told one by one. */
const LISTED = 20;

function fold(found: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const one of found) {
    const indicator = 'indicator' in one.facts ? one.facts.indicator : '';
    const key = `${one.code}\n${one.severity}\n${indicator}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length <= LISTED) return group;
    const rest = group.slice(LISTED);
    const indicator = 'indicator' in first.facts ? first.facts.indicator : '';
    const facts = { check: first.check, indicator, count: rest.length };
    const cells = rest.flatMap((one) => one.cells.slice(0, 1));
    return [...group.slice(0, LISTED), finding(first.check, first.severity, 'more', cells, facts)];
  });
}
