/** An assessment → the plan of what is written: the sheets of ours, in the order of their tabs. */
import type { Evaluation } from '../engine';
import type { Overview } from '../host/workbook';
import { makeBulletin } from '../sheet/bulletin';
import { makeCharts } from '../sheet/chart-sheet';
import { makeDetail } from '../sheet/detail-sheet';
import { parseMark } from '../sheet/marks';
import type { Kept } from '../sheet/kept';
import type { Plan, SheetPlan } from '../sheet/plan';
import { makeResult } from '../sheet/result-sheet';
import { makeScheme } from '../sheet/scheme-sheet';
import type { Reading } from '../sheet/read';
import type { Twin } from '../sheet/twin';
import type { Words } from '../words';
import type { Assessment } from './assess';
import { planBeside, type Besides } from './beside';
import { keepOwn } from './keep';
import { saidTooLarge } from './large';
import { isWritten, type Chosen } from './scheme';
import { planTwin } from './twin';
import { PARTS, USUAL_WRITING, type Part, type Writing } from './writing';

/** An assessment without problems. */
export interface Assessed extends Assessment {
  readonly evaluation: Evaluation;
  readonly reading: Reading;
  readonly chosen: Chosen;
}

export const isAssessed = (assessment: Assessment): assessment is Assessed =>
  assessment.evaluation !== null && assessment.reading !== null && assessment.chosen !== null;

/** Gives a sheet on request; null = there is nothing for it in this assessment. */
type Maker = (assessed: Assessed, words: Words, writing: Writing) => SheetPlan | null;

const MAKERS: Readonly<Partial<Record<Part, Maker>>> = {
  bulletin: ({ evaluation, reading }, words) => makeBulletin(evaluation, reading, words),
  charts: ({ evaluation, reading }, words) => makeCharts(evaluation, reading, words),
  detail: ({ evaluation, reading }, words, { order }) => makeDetail(evaluation, reading, words, order),
};

/** What can be chosen beside the ranking. */
export const OFFERED: {
  readonly parts: readonly Part[];
  readonly formulas: boolean;
  readonly beside: boolean;
} = {
  parts: PARTS.filter((part) => MAKERS[part] !== undefined),
  formulas: true,
  beside: true,
};

/** The first sheet of a kind has the plain title; that of another period says which. */
function titled(sheet: SheetPlan, period: string | null, { sheets }: Overview): SheetPlan {
  const kind = parseMark(sheet.mark)?.kind;
  const others = sheets.some(
    ({ mark }) => mark !== null && mark !== sheet.mark && parseMark(mark)?.kind === kind,
  );
  return others && period !== null ? { ...sheet, title: `${sheet.title} ${period}` } : sheet;
}

/** A plan, what of a person's it keeps, and the twin in it where formulas were asked for. */
export interface WholePlan extends Omit<Plan, 'beside'>, Besides {
  /** What a person has added to the sheets that are written anew. */
  readonly kept: readonly Kept[];
  /** What is said of sheets that were wished for and for which the table is too large. */
  readonly leftOut: readonly string[];
  readonly twin: Twin | null;
}

export function makePlan(assessed: Assessed, words: Words, writing: Writing = USUAL_WRITING): WholePlan {
  const { evaluation, reading, chosen, corrections, found } = assessed;
  const result = makeResult(evaluation, reading, words, writing.order);
  // Formulas go through every step of the calculation: its cells must be there.
  const wanted = PARTS.filter(
    (part) => writing.parts.includes(part) || (part === 'detail' && writing.formulas),
  );
  const refused = wanted.map((part) => saidTooLarge(part, evaluation, words));
  const parts = wanted.map((part, k) =>
    refused[k] === null ? (MAKERS[part]?.(assessed, words, writing) ?? null) : null,
  );
  const ofPeriod = [result, ...parts.filter((sheet) => sheet !== null)];
  const scheme = isWritten(chosen, corrections, found.scheme, words)
    ? []
    : [makeScheme(chosen.draft, words, corrections)];
  const plan: Plan = {
    sheets: [...ofPeriod.map((sheet) => titled(sheet, evaluation.table.period, found.seen)), ...scheme],
    show: result.mark,
  };
  const whole = writing.formulas ? planTwin(plan, assessed, words, writing) : { ...plan, twin: null };
  return {
    ...keepOwn(whole, found, reading, words),
    ...planBeside(assessed, words, writing),
    leftOut: refused.filter((said) => said !== null),
  };
}
