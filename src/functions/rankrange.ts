/** ZONE.RANKRANGE: between which ranks each row lies while weights vary. */
import type { SchemeDraft } from '../engine';
import {
  boxFor,
  drawRanks,
  finish,
  linearScores,
  MOST_UNITS,
  rankBounds,
  USUAL_SHARE,
  type Box,
} from '../engine/robustness';
import { sayings } from '../words/problems';
import {
  chooseWord,
  columnsOf,
  frame,
  headed,
  isGiven,
  numberFrom,
  single,
  unframe,
  type Choices,
} from './arguments';
import { assess, columnNames, unitNames } from './assess';
import { AGGREGATE, NORMALISE, readDirections, readMethod } from './method';
import { locale, refuse, said } from './refuse';
import { MEANS } from './score';
import { readWeights } from './weights';

const GIVEN: Choices<'guaranteed' | 'typical'> = {
  guaranteed: ['guaranteed', '保证'],
  typical: ['typical', '常见'],
};

/** Weights without limits. */
const ALL: ReadonlySet<string> = new Set(['all', '任意', '全部']);
const DRAWS = 10_000;

/**
 * Gives the best and the worst rank of each row of a range.
 * @customfunction RANKRANGE
 * @param values Points or figures
 * @param [weights] Weights
 * @param [box] How far weights vary
 * @param [aggregate] Aggregation
 * @param [give] Guaranteed or typical
 * @param [normalise] Normalisation
 * @param [direction] Directions
 * @param [decimals] Decimals
 * @param [seed] Seed
 * @param [labels] Labels
 * @returns Best and worst rank of each row
 */
export function rankrange(
  values: unknown[][],
  weights?: unknown[][],
  box?: unknown,
  aggregate?: unknown,
  give?: unknown,
  normalise?: unknown,
  direction?: unknown[][],
  decimals?: unknown,
  seed?: unknown,
  labels?: unknown,
): unknown[][] {
  const range = frame(values, labels, 'values');
  if (range.count > MOST_UNITS) refuse(said().tooManyRows(MOST_UNITS));
  const method = readMethod(aggregate, AGGREGATE, { method: 'arithmetic' as const }, 'aggregate');
  const usual = MEANS.includes(method.method) ? { method: 'asis' as const } : undefined;
  const normalised = readMethod(normalise, NORMALISE, usual, 'normalise');
  const directions = readDirections(direction, range);
  const given = chooseWord(give, GIVEN, 'guaranteed', 'give');
  const places = numberFrom(decimals, null, 'decimals', { least: 0, most: 10, whole: true });
  const start = numberFrom(seed, 1, 'seed', { least: 0, most: 2 ** 31, whole: true });
  const share = shareFrom(box);
  const weighing = readWeights(weights, range);
  const names = columnNames(range);
  const draft: SchemeDraft = {
    indicators: names.map((name, j) => ({
      name,
      direction: directions[j],
      missing: { rule: 'drop' },
      normalise: normalised,
      weight: weighing.sizes?.[j],
    })),
    weights: weighing.method,
    aggregate: method,
    rank: { decimals: places },
  };
  const evaluation = assess({ units: unitNames(range), names, columns: columnsOf(range) }, draft);
  const found = boxFor(evaluation, { share });
  if (!found.ok) return refuse(found.problems.map(sayings(locale()).problem).join(' '));
  const [best, worst] = given === 'typical' ? typical(found.value) : guaranteed(found.value);
  return unframe(
    range,
    Array.from(best, (low, i) => (low !== low ? ['', ''] : [low, worst[i]!])),
    [headed(range, '最好名次', 'Best rank'), headed(range, '最差名次', 'Worst rank')],
  );

  function typical(limits: Box): readonly [Float64Array, Float64Array] {
    const { low, high } = finish(
      drawRanks({ lines: [evaluation], boxes: [limits], count: DRAWS, seed: start }),
    );
    return [low, high];
  }

  function guaranteed(limits: Box): readonly [Float64Array, Float64Array] {
    const linear = linearScores(evaluation) ?? refuse(said().notGuaranteed);
    const bounds = rankBounds(linear, [limits]);
    return [bounds.best, bounds.worst];
  }
}

/** A share of each weight, 0.25 = a quarter more or less; or all weights there are. */
function shareFrom(argument: unknown): number | 'all' {
  const cell = single(argument);
  if (!isGiven(cell)) return USUAL_SHARE;
  if (typeof cell === 'string') {
    const text = cell.trim().toLowerCase();
    if (ALL.has(text)) return 'all';
    const percent = /^(\d+(?:\.\d+)?)\s*[%％]$/.exec(text);
    if (percent !== null)
      return numberFrom(Number(percent[1]) / 100, USUAL_SHARE, 'box', { least: 0, most: 1 });
  }
  return numberFrom(cell, USUAL_SHARE, 'box', { least: 0, most: 1 });
}
