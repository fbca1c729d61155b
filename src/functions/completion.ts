/** ZONE.COMPLETION: how far each target is reached. */
import { completionOf } from '../engine';
import { chooseWord, numberFrom } from './arguments';
import { answerEach, sideBySide } from './each';
import { ORDERS } from './rank';
import { overZero } from './refuse';

/**
 * Gives the completion of each target.
 * @customfunction COMPLETION
 * @param actual Actual figures
 * @param target Targets
 * @param [order] Order
 * @param [cap] Cap
 * @param [labels] Labels
 * @returns Actual over target, 1 being reached
 */
export function completion(
  actual: unknown[][],
  target: unknown[][],
  order?: unknown,
  cap?: unknown,
  labels?: unknown,
): unknown[][] {
  const better = chooseWord(order, ORDERS, 'high', 'order');
  const most = numberFrom(cap, Infinity, 'cap', { least: 0 });
  const figures = sideBySide(
    [
      ['actual', actual],
      ['target', target],
    ],
    labels,
  );
  return answerEach(figures, ([done = NaN, wanted = NaN]) => {
    if (done !== done || wanted !== wanted) return '';
    const reached = completionOf(done, wanted, better);
    return reached === reached ? Math.min(most, reached) : overZero();
  });
}
