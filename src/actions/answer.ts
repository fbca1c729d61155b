/** What was understood and computed → the report, worded in the user's language. */
import type { Evaluation } from '../engine';
import { areaAddress, sheetAddress } from '../sheet/address';
import type { CellRef } from '../sheet/grid';
import type { Reading } from '../sheet/read';
import { amountOf, labelsOf } from '../sheet/result-sheet';
import { reasons, type Words } from '../words';
import { ACTION_WORDS } from '../words/actions';
import type { Assessment, AssessProblem } from './assess';
import type { ActionProblem } from './problem';
import type { FoundTable, RankedUnit, RankReport, ReportedProblem } from './report';

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

const at = (cell: CellRef | null, message: string): ReportedProblem => ({
  cell,
  where: cell === null ? null : sheetAddress(cell),
  message,
});

/** Each code has its own facts and its own sentence; which they are is known only when running. */
export function wordAction({ code, facts }: ActionProblem, { locale }: Words): string {
  const sentence = ACTION_WORDS[locale].problems[code] as (facts: object) => string;
  return sentence(facts);
}

function wordProblem(problem: AssessProblem, words: Words): ReportedProblem {
  if (!('kind' in problem)) return at(problem.cell, words.problem(problem));
  if (problem.kind === 'action') return at(null, wordAction(problem, words));
  const said = at(problem.cell, words.problem(problem.problem));
  // A scheme in JSON has paths where a sheet has cells.
  return problem.path === null ? said : { ...said, where: problem.path };
}

function answerUnit(evaluation: Evaluation, i: number, reading: Reading): RankedUnit {
  const { table } = evaluation;
  const name = table.units[i]!;
  return {
    name,
    cell: reading.cellOf({ unit: name }, table.period),
    score: orNull(evaluation.totals[i]),
    rank: orNull(evaluation.ranks[i]),
    previousRank: orNull(evaluation.previousRanks[i]),
    change: orNull(evaluation.changes[i]),
    streak: evaluation.streaks[i] ?? 0,
    tier: evaluation.tiers[i] ?? null,
    labels: labelsOf(evaluation, i),
    amount: amountOf(evaluation, i),
    reasons: reasons(evaluation, i),
  };
}

/** In the order of the ranking; units without a rank come last, ties in the order of the sheet. */
function answerUnits(evaluation: Evaluation, reading: Reading): readonly RankedUnit[] {
  const place = (unit: RankedUnit): number => unit.rank ?? Infinity;
  return evaluation.table.units
    .map((_, i) => answerUnit(evaluation, i, reading))
    .sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

function answerTable(reading: Reading, words: Words): FoundTable {
  const indicators = new Map(
    reading.indicators
      .filter(({ assessed }) => assessed)
      .map(({ name, unit, direction, because }) => [
        name,
        { name, unit, direction, because: words.because(because) },
      ]),
  );
  return {
    sheet: reading.sheet,
    range: reading.range.map(areaAddress).join(','),
    units: reading.units.length,
    indicators: [...indicators.values()],
  };
}

const NOTHING: RankReport = {
  period: null,
  periods: [],
  units: [],
  excluded: [],
  problems: [],
  notes: [],
  sheets: [],
  table: null,
  scheme: null,
  schemeSource: null,
  evaluation: null,
};

export const answerRefusal = (problems: readonly ActionProblem[], words: Words): RankReport => ({
  ...NOTHING,
  problems: problems.map((problem) => at(null, wordAction(problem, words))),
});

export function answer(assessment: Assessment, words: Words): RankReport {
  const { reading, chosen, evaluation, problems, notes } = assessment;
  const renewed = chosen?.renewed ? [ACTION_WORDS[words.locale].schemeRenewed] : [];
  return {
    ...NOTHING,
    period: evaluation?.table.period ?? null,
    periods: reading?.periods ?? [],
    units: evaluation !== null && reading !== null ? answerUnits(evaluation, reading) : [],
    excluded: (reading?.excluded ?? []).map((each) => ({ where: each.where, why: words.exclusion(each) })),
    problems: problems.map((problem) => wordProblem(problem, words)),
    notes: [...renewed, ...[...(reading?.notes ?? []), ...notes].map(words.note)],
    table: reading === null ? null : answerTable(reading, words),
    scheme: chosen?.draft ?? null,
    schemeSource: chosen?.source ?? null,
    evaluation,
  };
}
