/** Which sheets of earlier periods need not be kept, since the archive holds what later periods ask of them. */
import { comparePeriods } from '../../engine';
import type { Grid } from '../grid';
import { parseMark } from '../marks';
import { archivedResults, parseArchive } from './parse';

interface SheetOf {
  readonly name: string;
  readonly mark: string | null;
}

/** Up to so many periods the sheets are no burden. */
const FEW = 3;

/**
 * Gives the titles of the result sheets whose period the archive holds and which end before `period`, those of the last one before
 * excepted; none where there are only a few.
 */
export function spareSheets(
  sheets: readonly SheetOf[],
  standing: Grid | null,
  period: string | null,
): readonly string[] {
  const parsed = standing === null ? null : parseArchive(standing);
  if (parsed === null || period === null) return [];
  const held = new Set(archivedResults(parsed).map((each) => each.period));
  const before = [...held]
    .filter((each) => each !== null && comparePeriods(each, period) < 0)
    .sort((a, b) => comparePeriods(a!, b!))
    .slice(0, -1);
  const found = sheets.flatMap(({ name, mark }) => {
    const parsedMark = mark === null ? null : parseMark(mark);
    return parsedMark?.kind === 'result' && before.includes(parsedMark.period) ? [name] : [];
  });
  return found.length < FEW ? [] : found;
}
