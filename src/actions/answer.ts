/** What was understood and computed → the report, worded in the user's language. */
import type { Evaluation } from '../engine';
import { sheetAddress } from '../sheet/address';
import type { CellRef } from '../sheet/grid';
import type { Reading } from '../sheet/read';
import { amountOf, groupOf, labelsOf } from '../sheet/result-sheet';
import { diffSchemes } from '../sheet/scheme-sheet';
import { reasons, type AnyNote, type Words } from '../words';
import { ACTION_WORDS } from '../words/actions';
import { GAP_WORDS } from '../words/gaps';
import { reportColumns, reportTallies } from './computed';
import type { Assessment, AssessProblem } from './assess';
import type { Chosen } from './scheme';
import { foundTable } from './found-table';
import { gapsIn } from './gaps';
import type { ActionProblem } from './problem';
import { questionOf } from './question';
import type { Question, RankedUnit, RankReport, ReportedProblem } from './report';

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

const at = (cell: CellRef | null, message: string, question: Question | null = null): ReportedProblem => ({
  cell,
  where: cell === null ? null : sheetAddress(cell),
  message,
  question,
});

/** Each code has its own facts and its own sentence; which they are is known only when running. */
export function wordAction({ code, facts }: ActionProblem, { locale }: Words): string {
  const sentence = ACTION_WORDS[locale].problems[code] as (facts: object) => string;
  return sentence(facts);
}

function wordProblem(problem: AssessProblem, { reading, found }: Assessment, words: Words): ReportedProblem {
  if (!('kind' in problem)) {
    const { cell, code } = problem;
    return { ...at(cell, words.problem(problem), questionOf(problem, cell, reading, found)), code };
  }
  if (problem.kind === 'action') return { ...at(null, wordAction(problem, words)), code: problem.code };
  const { problem: own, cell } = problem;
  const said = {
    ...at(cell, words.problem(own), questionOf(own, cell, reading, found)),
    code: own.code,
  };
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
    group: groupOf(evaluation, i),
    groupRank: orNull(evaluation.groupRanks?.[i]),
    previousRank: orNull(evaluation.previousRanks[i]),
    change: orNull(evaluation.changes[i]),
    streak: evaluation.streaks[i] ?? 0,
    tier: evaluation.tiers[i] ?? null,
    labels: labelsOf(evaluation, i),
    amount: amountOf(evaluation, i),
    reasons: reasons(evaluation, i),
  };
}

function wordNote(note: AnyNote, { reading, found }: Assessment, words: Words): ReportedProblem {
  const { place } = note;
  const speaksOfCell = place.unit !== undefined || place.indicator !== undefined;
  const inTable = speaksOfCell ? (reading?.cellOf(place, place.period ?? null) ?? null) : null;
  const cell = 'cell' in note ? note.cell : inTable;
  return { ...at(cell, words.note(note), questionOf(note, cell, reading, found)), code: note.code };
}

/** In the order of the ranking; units without a rank come last, ties in the order of the sheet. */
function answerUnits(evaluation: Evaluation, reading: Reading): readonly RankedUnit[] {
  const place = (unit: RankedUnit): number => unit.rank ?? Infinity;
  return evaluation.table.units
    .map((_, i) => answerUnit(evaluation, i, reading))
    .sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

const NOTHING: RankReport = {
  period: null,
  periods: [],
  units: [],
  columns: [],
  tallies: [],
  excluded: [],
  problems: [],
  notes: [],
  sheets: [],
  remarks: [],
  table: null,
  corrections: [],
  scheme: null,
  schemeSource: null,
  changes: [],
  found: null,
  evaluation: null,
  before: null,
};

export const answerRefusal = (problems: readonly ActionProblem[], words: Words): RankReport => ({
  ...NOTHING,
  problems: problems.map((problem) => ({ ...at(null, wordAction(problem, words)), code: problem.code })),
});

/** A target in the scheme is a direction that a person has decided. */
const isSettled = ({ code, place }: AnyNote, chosen: Chosen | null): boolean =>
  code === 'direction-ask' &&
  chosen?.draft.indicators.some(
    ({ name, direction }) => name === place.indicator && typeof direction === 'object',
  ) === true;

/** Of a scheme that was refused nothing is said: its words may be none. */
function changesOf({ chosen, evaluation }: Assessment, { locale }: Words): readonly string[] {
  const written = chosen?.source === 'sheet' ? null : chosen?.written;
  return written && chosen && evaluation ? diffSchemes(written, chosen.draft, locale) : [];
}

/** Ranks of an outer ranking compare with units that are not in the table. */
const isAlone = (evaluation: Evaluation | null): boolean =>
  evaluation?.table.units.length === 1 && !Number.isNaN(evaluation.totals[0]);

export function answer(assessment: Assessment, words: Words): RankReport {
  const { reading, chosen, evaluation, problems, corrections } = assessment;
  const { schemeRenewed, alone } = ACTION_WORDS[words.locale];
  const first = [...(chosen?.renewed ? [schemeRenewed] : []), ...(isAlone(evaluation) ? [alone] : [])];
  const notes = [...(reading?.notes ?? []), ...assessment.notes].filter((note) => !isSettled(note, chosen));
  const units = evaluation !== null && reading !== null ? answerUnits(evaluation, reading) : [];
  const named = units.map(({ name }) => name);
  const wrong = problems.map((problem) => wordProblem(problem, assessment, words));
  const gaps = gapsIn(wrong, chosen?.draft ?? null);
  return {
    ...NOTHING,
    corrections,
    period: evaluation?.table.period ?? null,
    periods: reading?.periods ?? [],
    units,
    columns: evaluation === null ? [] : reportColumns(evaluation, named, words.locale),
    tallies: evaluation === null ? [] : reportTallies(evaluation, words.locale),
    excluded: (reading?.excluded ?? []).map((each) => ({ where: each.where, why: words.exclusion(each) })),
    problems: wrong,
    notes: [
      ...first,
      ...notes.map(words.note),
      ...(gaps === 0 ? [] : [GAP_WORDS[words.locale].wayOut(gaps)]),
    ],
    remarks: [
      ...first.map((message) => at(null, message)),
      ...notes.map((note) => wordNote(note, assessment, words)),
    ],
    table: reading === null ? null : foundTable(reading, assessment.found, words),
    scheme: chosen?.draft ?? null,
    schemeSource: chosen?.source ?? null,
    changes: changesOf(assessment, words),
    found: assessment.found,
    evaluation,
    before: assessment.before,
  };
}
