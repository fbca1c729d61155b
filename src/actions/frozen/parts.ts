/** What a freeze writes: what was asked for, and whatever stands of the period already, so that every sheet of it bears the hash. */
import type { Overview } from '../../host/workbook';
import { parseMark } from '../../sheet/marks';
import { isRepeatable } from '../../sheet/moves-sheet';
import type { RankRequest } from '../report';
import { PARTS, partsFor, USUAL_WRITING, type Part, type Writing } from '../writing';

type Asked = Pick<RankRequest, 'writing' | 'before'>;

/** Whether rank movements are asked for that only the run which writes them can know: another file's, or another scheme's. */
export const asksPassingMoves = ({ writing = USUAL_WRITING, before }: Asked): boolean =>
  writing.parts?.includes('moves') === true && (before !== undefined || writing.movedFrom === 'scheme');

/** What goes with every freeze: the page that says what the hash stands for. */
const ALWAYS: readonly Part[] = ['facts'];

/** Gives the writing with its parts named. */
export function writingOf(request: Asked, period: string | null, { sheets }: Overview): Writing {
  const { movedFrom: _passing, ...writing } = request.writing ?? USUAL_WRITING;
  const standing = new Set(
    sheets.flatMap(({ mark, own }) => {
      const parsed = mark === null ? null : parseMark(mark);
      if (parsed === null || !('period' in parsed) || parsed.period !== period) return [];
      return parsed.kind === 'moves' && !isRepeatable(own) ? [] : [parsed.kind as string];
    }),
  );
  const passing = asksPassingMoves(request);
  const wanted = [...partsFor(writing, period), ...ALWAYS].filter((part) => part !== 'moves' || !passing);
  return {
    ...writing,
    parts: PARTS.filter((part) => wanted.includes(part) || standing.has(part)),
    formulas: writing.formulas || standing.has('twin'),
  };
}
