/** Totals, subtotals and means against the units that they are of. */
import { median, round } from '../../engine';
import type { SurveyColumn } from '../read';
import { finding, type Finding, type Summary } from './finding';
import { compare, computed, readable, shownAt, sumOf, type Shown, type Verdict } from './shown';
import { isAdditive, nameOf, titleOf, valueOf, type Subject } from './subject';

const KINDS: readonly (readonly [RegExp, Summary])[] = [
  [/平均|均值|average|mean/i, 'mean'],
  [/中位|median/i, 'median'],
  [/最[小低]|min/i, 'least'],
  [/最[大高]|max/i, 'most'],
  [/标准差|方差|极差|众数|std/i, 'mean'],
];
const NO_SUMMARY = /标准差|方差|极差|众数|std/i;
/** 全市 and the like speak of a place, which may hold more than the units of the sheet. */
const PLACE = /^全[市省国县区州盟旗校](?!合计|总计|小计)/;

const kindOf = (name: string): Summary => KINDS.find(([word]) => word.test(name))?.[1] ?? 'sum';

export function checkTotals(subject: Subject): readonly Finding[] {
  const columns = subject.survey.columns.filter(({ role }) => role !== 'rank');
  return [
    ...subject.totals.flatMap((line) => {
      const name = nameOf(subject, line);
      if (NO_SUMMARY.test(name)) return [];
      const is = kindOf(name);
      const parts = partsOf(subject, columns, line, is);
      return columns.flatMap((column) => checkOne(subject, column, line, parts, is));
    }),
    ...unitsThatAreTotals(subject),
  ];
}

/** Lines that a total may be of: those above or below up to the next total, its group, all units, all other totals. */
function candidatesFor(
  { survey, units, totals }: Subject,
  line: number,
  is: Summary,
): readonly (readonly number[])[] {
  const { group = '' } = survey.lines[line] ?? {};
  const before = totals.filter((other) => other < line).at(-1) ?? -1;
  const after = totals.find((other) => other > line) ?? survey.lines.length;
  const subtotals = totals.filter(
    (other) => other !== line && kindOf(survey.lines[other]?.name ?? '') === 'sum',
  );
  const grouped = units.filter((unit) => survey.lines[unit]?.group === group);
  const lists = [
    units,
    ...(group === '' ? [] : [grouped]),
    units.filter((unit) => unit > before && unit < line),
    units.filter((unit) => unit > line && unit < after),
    ...(is === 'sum' && subtotals.length > 1 ? [subtotals] : []),
  ];
  const isSub = /小计|sub/i.test(survey.lines[line]?.name ?? '');
  return (isSub ? [...lists.slice(1), units] : lists).filter((list) => list.length > 0);
}

/** The lines with which most columns agree; where none does, what its name says. */
function partsOf(
  subject: Subject,
  columns: readonly SurveyColumn[],
  line: number,
  is: Summary,
): readonly number[] {
  const lists = candidatesFor(subject, line, is);
  const agreeing = (list: readonly number[]): number =>
    columns.filter((column) => {
      const typed = valueOf(column, line);
      if (Number.isNaN(typed) || (is === 'sum' && !isAdditive(column))) return false;
      return judge(column, line, list, is)?.verdict === 'same';
    }).length;
  const tallies = lists.map(agreeing);
  const most = Math.max(0, ...tallies);
  return lists[tallies.indexOf(most)] ?? [];
}

interface Judged {
  readonly typed: Shown;
  readonly from: Shown;
  readonly verdict: Verdict;
}

/** null where it cannot be told: nothing typed, or figures missing of which the total may have known. */
function judge(column: SurveyColumn, line: number, parts: readonly number[], is: Summary): Judged | null {
  const stands = shownAt(column, line);
  // A sum of whole amounts is whole, a mean is rounded.
  const typed = is === 'sum' ? stands : { ...stands, half: stands.slack };
  const reported = parts.filter((part) => !Number.isNaN(valueOf(column, part)));
  if (Number.isNaN(typed.value) || reported.length === 0) return null;
  const from = summarise(
    reported.map((part) => shownAt(column, part)),
    is,
  );
  return { typed, from, verdict: compare(typed, from) };
}

function summarise(shown: readonly Shown[], is: Summary): Shown {
  const values = Float64Array.from(shown, ({ value }) => value);
  const half = shown.reduce((most, one) => Math.max(most, one.half), 0);
  const slack = shown.reduce((most, one) => Math.max(most, one.slack), 0);
  switch (is) {
    case 'sum':
      return sumOf(shown);
    case 'mean':
      return computed((sum) => sum / shown.length, sumOf(shown));
    case 'median':
      return { value: median(values), half, slack };
    case 'least':
      return { value: values.reduce((a, b) => Math.min(a, b)), half, slack };
    case 'most':
      return { value: values.reduce((a, b) => Math.max(a, b)), half, slack };
    default:
      return is satisfies never;
  }
}

function checkOne(
  subject: Subject,
  column: SurveyColumn,
  line: number,
  parts: readonly number[],
  is: Summary,
): readonly Finding[] {
  if (is === 'sum' && !isAdditive(column)) return checkBetween(subject, column, line, parts);
  const judged = judge(column, line, parts, is);
  if (judged === null || judged.verdict === 'same') return [];
  const { typed, from, verdict } = judged;
  const about = { line: nameOf(subject, line), indicator: titleOf(subject, column) };
  const missing = parts.filter((part) => Number.isNaN(valueOf(column, part))).length;
  const cells = [column.ref(line)];
  const facts = { ...about, typed: typed.value, recomputed: readable(from.value, typed) };
  if (is === 'sum' && missing > 0 && typed.value > from.value)
    return [finding('total', 'remark', 'summary-unchecked', cells, { ...about, count: missing })];
  if (is === 'sum' && PLACE.test(about.line) && typed.value > from.value)
    return [finding('total', 'remark', 'total-wider', cells, facts)];
  // A mean may be weighted: then it lies among its parts, and is no plain mean.
  const weighted = is === 'mean' && !isAdditive(column) && isBetween(column, typed.value, parts);
  const severity = verdict === 'near' || weighted ? 'doubt' : 'error';
  return [finding('total', severity, 'summary-differs', cells, { ...facts, is })];
}

const rangeOf = (column: SurveyColumn, parts: readonly number[]): readonly [number, number] => {
  let [low, high] = [Infinity, -Infinity];
  for (const part of parts) {
    const { value, slack } = shownAt(column, part);
    if (value - slack < low) low = value - slack;
    if (value + slack > high) high = value + slack;
  }
  return [low, high];
};

function isBetween(column: SurveyColumn, typed: number, parts: readonly number[]): boolean {
  const [low, high] = rangeOf(column, parts);
  return typed >= low && typed <= high;
}

/** The rate of a whole is a mean of those of its parts, whatever the weights. Shares add up instead. */
function checkBetween(
  subject: Subject,
  column: SurveyColumn,
  line: number,
  parts: readonly number[],
): readonly Finding[] {
  const typed = shownAt(column, line);
  const name = nameOf(subject, line);
  const known = parts.filter((part) => !Number.isNaN(valueOf(column, part)));
  if (Number.isNaN(typed.value) || known.length < parts.length || column.role === 'share' || PLACE.test(name))
    return [];
  if (column.role === 'score' || known.length < 2) return [];
  const [low, high] = rangeOf(column, known);
  if (typed.value + typed.slack >= low && typed.value - typed.slack <= high) return [];
  const sum = sumOf(known.map((part) => shownAt(column, part)));
  // 合计 of points and the like is a sum all the same.
  if (compare(typed, sum) === 'same') return [];
  const shownLow = known.reduce((least, part) => Math.min(least, valueOf(column, part)), Infinity);
  const shownHigh = known.reduce((most, part) => Math.max(most, valueOf(column, part)), -Infinity);
  const facts = {
    line: name,
    indicator: titleOf(subject, column),
    typed: typed.value,
    low: round(shownLow, 6),
    high: round(shownHigh, 6),
  };
  return [finding('total', 'doubt', 'summary-outside', [column.ref(line)], facts)];
}

/** Fewer columns may add up by chance, and so may fewer units. */
const FEWEST_COLUMNS = 2;
const FEWEST_UNITS = 4;

/** A line that is called like a unit, and is the sum of all others wherever figures can be added up. */
function unitsThatAreTotals(subject: Subject): readonly Finding[] {
  const { units, survey } = subject;
  const columns = survey.columns.filter((column) => isAdditive(column) && column.role === 'level');
  if (columns.length < FEWEST_COLUMNS || units.length < FEWEST_UNITS) return [];
  const sums = columns.map((column) => sumOf(units.map((line) => shownAt(column, line)).filter(isReported)));
  return units.flatMap((line) => {
    const reported = columns.flatMap((column, k) => {
      const typed = shownAt(column, line);
      return isReported(typed) && typed.value !== 0 ? [{ typed, sum: sums[k] ?? typed }] : [];
    });
    if (reported.length < FEWEST_COLUMNS) return [];
    const isSum = reported.every(
      ({ typed, sum }) => compare(typed, { ...sum, value: sum.value - typed.value }) === 'same',
    );
    if (!isSum) return [];
    return [
      finding('total', 'doubt', 'unit-is-total', [survey.lines[line]?.cell ?? null], {
        unit: nameOf(subject, line),
      }),
    ];
  });
}

const isReported = ({ value }: Shown): boolean => !Number.isNaN(value);
