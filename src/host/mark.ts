/** Workbook-defined names of ours, to and from what they refer to: marks of sheets, and of what stood there before a run. */
import { areaAddress, parseAreas } from '../sheet/address';
import type { Area } from '../sheet/grid';
import { parseMark } from '../sheet/marks';
import type { BesideInfo, Begun, KeptSheet } from './workbook';

/** Every name of ours begins so; names of others are left alone. */
export const OURS = 'ZoneRank.';

/**
 * Stands in the workbook while a run is being written or undone: found later, it says that this was broken off. It refers to the sheet that
 * says what was asked.
 */
export const WRITING = `${OURS}writing`;

const BEFORE = `${OURS}before.`;

/** The formula of a name that stands for cells. */
export const areaFormula = (sheet: string, at: Area): string =>
  `='${sheet.replaceAll("'", "''")}'!${areaAddress(at).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;

/** The formula of a name that stands for a sheet. */
export const markFormula = (sheet: string): string =>
  areaFormula(sheet, { row: 0, column: 0, rows: 1, columns: 1 });

/** The sheet that a name's formula refers to; null where that sheet is gone. Its cell may be gone: `=Sheet!#REF!`. */
export function markedSheet(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return sheet === undefined || sheet.startsWith('#') ? null : sheet;
}

/** What stands in the comment of a mark: what of its sheet is ours, and in any case something, by which it is known as ours. */
export const markComment = (own: string): string => own || '-';

/** As we make them, or where the sheet was deleted; other programs may lose the comment. */
const UNTOLD = /(?:!\$A\$1|#REF!.*)$/;
// Lines put in above a sheet's first cell, or cut off with it, leave its mark a mark.
const ONE_CELL = /!(?:\$?[A-Z]{1,3}\$?\d+|#REF!)$/;

/** Whether a name is a mark of ours; a person's name may begin like one and mean something else. */
export const isMark = (name: string, formula: string, comment: string): boolean =>
  parseMark(name) !== null &&
  (UNTOLD.test(formula) || (comment !== '' && (ONE_CELL.test(formula) || formula.includes('#REF!'))));

const BESIDE = /^ZoneRank\.beside\.\d+$/;

/** Whether a name is of columns of ours beside a user's table. */
export const isBeside = (name: string): boolean => BESIDE.test(name);

/** What such a name holds; null where its cells are gone. */
export function parseBeside(name: string, formula: string): BesideInfo | null {
  const sheet = isBeside(name) ? markedSheet(formula) : null;
  const at = parseAreas(formula.slice(formula.lastIndexOf('!') + 1))?.[0];
  return sheet === null || at === undefined ? null : { name, sheet, at };
}

/** The name that tells what stood in the place of a marked sheet before a run. */
export const beforeName = (run: number, mark: string): string => `${BEFORE}${run}.${mark.slice(OURS.length)}`;

/** The inverse; null where the name is none. */
export function parseBefore(name: string): { readonly run: number; readonly mark: string } | null {
  const [, run, rest] = name.startsWith(BEFORE)
    ? (/^(\d+)\.(.+)$/.exec(name.slice(BEFORE.length)) ?? [])
    : [];
  return run === undefined || rest === undefined ? null : { run: Number(run), mark: OURS + rest };
}

/** What the titles of hidden copies begin with. */
export const COPY = 'ZoneRank~';

/** Whether a sheet may be one of them. */
export const isCopyTitle = (title: string): boolean =>
  title.startsWith(COPY) && /^(?: \(\d+\))?$/.test(title.slice(COPY.length));

/** What such a name refers to where nothing stood there. */
export const NOTHING = '=0';

/** What it refers to until the sheet that is made there is known as ours. */
export const PENDING = '=1';

/** A name of what stood before says in its comment what was written since, what of the sheet was ours and what it was called. */
type Told = Pick<KeptSheet, 'stamp' | 'own' | 'title'>;

export const makeComment = ({ stamp, own, title }: Told): string => `${stamp} ${own || '-'} ${title}`;

export function parseComment(comment: string): Told {
  const [, stamp, own, title] = /^(\S+) (\S+) ([\s\S]+)$/.exec(comment) ?? [];
  return stamp === undefined || own === undefined || title === undefined
    ? { stamp: '', own: '', title: comment }
    : { stamp, own: own === '-' ? '' : own, title };
}

/** Which run is under way, and what there was before it. */
type Under = Omit<Begun, 'errand'>;

/** What stands in the comment of the name that says so. */
export const beginComment = ({ run, sheets, undoing }: Under): string =>
  `${run} ${sheets}${undoing ? ' undo' : ''}`;

/** The inverse; of earlier versions' runs it is not known how many sheets there were. */
export function parseBegun(comment: string): Under {
  const [, run = '0', sheets, undoing] = /^(\d+)(?: (\d+))?( undo)?$/.exec(comment) ?? [];
  return {
    run: Number(run),
    sheets: sheets === undefined ? Infinity : Number(sheets),
    undoing: undoing !== undefined,
  };
}
