/** ZONE.CONTRIBUTION: what each part adds to the growth of the whole (贡献率、拉动). */
import { incrementsOf } from '../engine';
import { chooseWord, frame, numbersOf, sameSize, unframe, type Choices } from './arguments';
import { overZero } from './refuse';

const GIVEN: Choices<'shares' | 'pulls'> = {
  shares: ['share', 'rate', '贡献率'],
  pulls: ['pull', 'points', '拉动', '百分点'],
};

/**
 * Gives contributions to growth.
 * @customfunction CONTRIBUTION
 * @param previous Figures before
 * @param current Figures now
 * @param [give] Share or points
 * @param [labels] Labels
 * @returns The contribution of each part
 */
export function contribution(
  previous: unknown[][],
  current: unknown[][],
  give?: unknown,
  labels?: unknown,
): unknown[][] {
  const before = frame(previous, labels, 'previous');
  const range = frame(current, labels, 'current');
  sameSize(before, range, 'previous', 'current');
  const numbers = numbersOf(range);
  const found = incrementsOf(numbersOf(before), numbers);
  const parts = found[chooseWord(give, GIVEN, 'shares', 'give')];
  const steps = found.shares.map((_, k) => numbers[k]!);
  if (steps.some((x) => x === x) && parts.every((x) => x !== x)) throw overZero();
  return unframe(
    range,
    range.rows.map((row, i) =>
      row.map((_, j) => {
        const part = parts[i * range.width + j]!;
        return part === part ? part : '';
      }),
    ),
  );
}
