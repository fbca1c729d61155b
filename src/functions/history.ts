/** A history of ranks as a formula hands it over: a row a unit, a column a year, the latest last. */
import type { Condition, Evaluation, SchemeDraft } from '../engine';
import * as codec from '../sheet/scheme-sheet/codec';
import { columnsOf, frame, numberFrom, type Frame } from './arguments';
import { assessRanks, unitNames } from './assess';
import { readWord } from './method';
import { refuse, said } from './refuse';

/** More would keep Excel waiting for longer than it waits. */
const MOST_ROWS = 30_000;

export interface Ranked {
  readonly range: Frame;
  /** Of the latest year. */
  readonly evaluation: Evaluation;
}

/** Gives what the rules of a scheme make of the history; `population` is the size of the outer ranking. */
export function rankedBy(ranks: unknown, population: unknown, labels: unknown, scheme: SchemeDraft): Ranked {
  const range = frame(ranks, labels, 'ranks');
  if (range.count > MOST_ROWS) refuse(said().tooMany('ranks', range.count, MOST_ROWS));
  const size = numberFrom(population, null, 'population', { least: 1, whole: true });
  const evaluation = assessRanks(unitNames(range), periodsOf(range), columnsOf(range), {
    ...scheme,
    population: size,
  });
  return { range, evaluation };
}

/** Headings that all differ name the years; without them the columns follow one another. */
function periodsOf({ heads, width }: Frame): readonly string[] {
  const named = heads !== null && new Set(heads).size === width && heads.every((head) => head !== '');
  return named ? heads : Array.from({ length: width }, (_, k) => String(FIRST_YEAR + k));
}

/** Years follow one another; which ones they are is said nowhere. */
const FIRST_YEAR = 2001;

/** Gives a condition from the words of the scheme sheet. */
export const readCondition = (text: unknown, name: string): Condition | null =>
  readWord<Condition, null>(text, codec.condition, said().conditionExamples, null, name);

/** In the cells of units for whom something is not known. */
export const OPEN = '待核';
