/** Says beforehand what a run would write: which sheets, where, and what stands there now. */
import { areaAddress } from '../sheet/address';
import type { Area } from '../sheet/grid';
import { parseMark } from '../sheet/marks';
import type { SheetPlan } from '../sheet/plan';
import { words as wordsIn } from '../words';
import { assess } from './assess';
import type { Found } from './find';
import { sayAhead } from './keep';
import { findMoves } from './moves';
import { isAssessed } from './assessed';
import { makePlan } from './plan';
import type { RankRequest } from './report';
import { titlesFor } from './twin';

export interface SheetOutline {
  /** As it will be called. */
  readonly title: string;
  /** Whether a sheet of ours stands there, which would be written over or added to. */
  readonly how: 'fresh' | 'replaced' | 'grown';
  readonly range: string;
  /** What of a person's will be kept on it, and what is added to it; with the first, what is left out. */
  readonly said: readonly string[];
}

/** What would be written of what. */
export interface ToOutline {
  readonly found: Found;
  readonly request: RankRequest;
}

function rangeOf({ steps }: SheetPlan): string {
  const areas = steps.flatMap((step): readonly Area[] => (step.kind === 'write' ? [step.at] : []));
  const rows = Math.max(1, ...areas.map(({ row, rows }) => row + rows));
  const columns = Math.max(1, ...areas.map(({ column, columns }) => column + columns));
  return areaAddress({ row: 0, column: 0, rows, columns });
}

function howMade({ mark }: SheetPlan, { seen }: Found): SheetOutline['how'] {
  if (!seen.sheets.some((sheet) => sheet.mark === mark)) return 'fresh';
  return parseMark(mark)?.kind === 'archive' ? 'grown' : 'replaced';
}

/** From what was read before, the workbook is asked nothing; null = as things stand nothing would be written. */
export function outline({ found, request }: ToOutline): readonly SheetOutline[] | null {
  const words = wordsIn(request.locale);
  const assessment = assess(found, request, words);
  if (!isAssessed(assessment)) return null;
  // Where each move comes from changes nothing in what is said here.
  const moved = findMoves(assessment, request, words, { splits: false });
  if (!moved.ok) return null;
  const whole = { ...assessment, moved: moved.value ?? undefined };
  const { sheets, kept, saidOf } = makePlan(whole, words, request.writing);
  const titles = titlesFor(sheets, found.seen);
  return sheets.map((sheet, k) => ({
    title: titles.get(sheet.mark) ?? sheet.title,
    how: howMade(sheet, found),
    range: rangeOf(sheet),
    said: [
      ...(k === 0 ? saidOf(null) : []),
      ...saidOf(sheet.mark),
      ...kept.filter(({ plan }) => plan.mark === sheet.mark).flatMap((each) => sayAhead(each, words)),
    ],
  }));
}
