/** ZONE.SHARE: who gets how much of the revenue that is gained over a base (增量分成). */
import { shareIncrement, type Slice } from '../engine';
import { chooseWord, listOf, type Choices } from './arguments';
import { answerEach, sideBySide } from './each';
import { noNumber, refuse, said } from './refuse';

const GIVEN: Choices<'part' | 'rest' | 'increment'> = {
  part: ['part', '分成', '所得'],
  rest: ['rest', '其余', '对方所得'],
  increment: ['increment', '增量'],
};

/**
 * Shares increments.
 * @customfunction SHARE
 * @param base Revenue of the base year
 * @param current Revenue now
 * @param rates Rates of the slices
 * @param [limits] Upper ends of the slices
 * @param [give] What to give
 * @param [labels] Labels
 * @returns The part of each increment
 */
export function share(
  base: unknown[][],
  current: unknown[][],
  rates: unknown[][],
  limits?: unknown[][],
  give?: unknown,
  labels?: unknown,
): unknown[][] {
  const slices = slicesOf(listOf(rates, 'rates'), listOf(limits, 'limits') ?? []);
  const wanted = chooseWord(give, GIVEN, 'part', 'give');
  const figures = sideBySide(
    [
      ['base', base],
      ['current', current],
    ],
    labels,
  );
  return answerEach(figures, ([before = NaN, now = NaN]) => {
    if (before !== before || now !== now) return '';
    // Of a base of 0 there are no fractions to cut the increment by.
    if (slices.length > 1 && before <= 0 && now > before) return noNumber();
    return shareIncrement(before, now, slices)[wanted];
  });
}

function slicesOf(rates: readonly number[] | null, limits: readonly number[]): readonly Slice[] {
  if (rates === null || rates.length === 0) return refuse(said().missing('rates'));
  if (rates.some((rate) => rate < 0 || rate > 1)) refuse(said().rateWrong);
  if (limits.length !== rates.length - 1) refuse(said().limitsCount(rates.length, limits.length));
  if (limits.some((limit, k) => limit <= (limits[k - 1] ?? 0))) refuse(said().limitsOrder);
  if (limits.some((limit) => limit > 1)) refuse(said().limitsLarge);
  return rates.map((rate, k) => ({ rate, upTo: limits[k] ?? Infinity }));
}
