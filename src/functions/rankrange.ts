/** ZONE.RANKRANGE: between which ranks each row lies while weights vary. */
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
import { chooseWord, frame, headed, isGiven, numberFrom, single, unframe, type Choices } from './arguments';
import { assess } from './assess';
import { locale, refuse, said } from './refuse';
import { scoring, tableIn } from './weighing';

const GIVEN: Choices<'guaranteed' | 'typical'> = {
  guaranteed: ['guaranteed', '保证'],
  typical: ['typical', '常见'],
};

/** Weights without limits. */
const ALL: ReadonlySet<string> = new Set(['all', '任意', '全部']);
const DRAWS = 10_000;
/** Rows that are ranked in every draw. */
const MOST_DRAWN = 1_500;

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
  const draft = scoring(range, { weights, aggregate, normalise, direction });
  const given = chooseWord(give, GIVEN, 'guaranteed', 'give');
  if (given === 'typical' && range.count > MOST_DRAWN)
    refuse(said().tooMany('values', range.count, MOST_DRAWN));
  const places = numberFrom(decimals, null, 'decimals', { least: 0, most: 10, whole: true });
  const start = numberFrom(seed, 1, 'seed', { least: 0, most: 2 ** 31, whole: true });
  const share = shareFrom(box);
  const evaluation = assess(tableIn(range), { ...draft, rank: { decimals: places } });
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
  if (ALL.has(String(cell).trim().toLowerCase())) return 'all';
  return numberFrom(cell, USUAL_SHARE, 'box', { least: 0, most: 1 });
}
