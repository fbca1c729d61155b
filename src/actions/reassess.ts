/** Says what ranking would give now, from what was read before: the workbook is asked nothing. */
import { schemeCell } from '../sheet/scheme-sheet';
import type { CellRef } from '../sheet/grid';
import { words as wordsIn } from '../words';
import { answer } from './answer';
import { assess } from './assess';
import type { Found } from './find';
import type { RankReport, RankRequest } from './report';

export type { Found };

export function reassess(found: Found, request: RankRequest): RankReport {
  const words = wordsIn(request.locale);
  return answer(assess(found, request, words), words);
}

/** Where the scheme sheet says a part of the scheme; null = the workbook has no such sheet, or it does not say it. */
export const partCell = ({ scheme }: Found, path: string): CellRef | null =>
  scheme === null ? null : schemeCell(scheme, path);
