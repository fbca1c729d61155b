/** What a freeze writes: what was asked for, and whatever stands of the period already, so that every sheet of it bears the hash. */
import type { Overview } from '../../host/workbook';
import { parseMark } from '../../sheet/marks';
import { PARTS, partsFor, USUAL_WRITING, type Part, type Writing } from '../writing';

/** Compared with what only the run that wrote it knew. */
const NEVER: readonly Part[] = ['moves'];

/** Gives the writing with its parts named. */
export function writingOf(asked: Writing | undefined, period: string | null, { sheets }: Overview): Writing {
  const writing = asked ?? USUAL_WRITING;
  const standing = new Set(
    sheets.flatMap(({ mark }) => {
      const parsed = mark === null ? null : parseMark(mark);
      return parsed !== null && 'period' in parsed && parsed.period === period ? [parsed.kind as string] : [];
    }),
  );
  const wanted = partsFor(writing, period);
  return {
    ...writing,
    parts: PARTS.filter((part) => !NEVER.includes(part) && (wanted.includes(part) || standing.has(part))),
    formulas: writing.formulas || standing.has('twin'),
  };
}
