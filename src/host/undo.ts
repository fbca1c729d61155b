/** Undoing the last run, also after the workbook was closed: by the copies that it left, until the next run or until they are dropped. */
import type { Area } from '../sheet/grid';
import { isLasting } from '../sheet/marks';
import { WRITING } from './mark';
import { look } from './overview';
import { takeCells, type Piece } from './pieces';
import { restore, type Furnishing } from './restore';
import { inTurn, insist, run, runPatiently } from './run';
import { Stamp } from './stamp';
import { areaOf, rangeAt } from './survey';
import { lastOf, requireUndoable, tellUndone, undone } from './undone';
import { WITHOUT_SELECTION } from './whereabouts';
import { HostError, type KeptRun, type Overview, type Undone } from './workbook';

/** Formulas are long: so many fit in an answer of 5 MB. */
const CELLS_AT_ONCE = 40_000;

const areasOf = (sheets: readonly string[]): Promise<readonly (Area | null)[]> =>
  run(async (context) => {
    const used = sheets.map((sheet) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getUsedRangeOrNullObject(true)
        .load('rowIndex,columnIndex,rowCount,columnCount'),
    );
    await context.sync();
    return used.map((range) => (range.isNullObject ? null : areaOf(range)));
  });

function* inPieces(pieces: readonly Piece[]): Generator<readonly Piece[]> {
  for (let rest = pieces; rest.length > 0;) {
    const { taken, left } = takeCells(rest, CELLS_AT_ONCE);
    yield taken;
    rest = left;
  }
}

/** The stamps that sheets have now. */
async function stampsOf(sheets: readonly string[]): Promise<readonly string[]> {
  if (sheets.length === 0) return [];
  const areas = await areasOf(sheets);
  const stamps = sheets.map(() => new Stamp());
  const whole = areas.flatMap((at, sheet) => (at === null ? [] : [{ sheet, at }]));
  await inTurn([...inPieces(whole)], (pieces) =>
    run(async (context) => {
      const ranges = pieces.map(({ sheet, at }) => rangeAt(context, sheets[sheet]!, at).load('formulas'));
      await context.sync();
      ranges.forEach(({ formulas }, index) => {
        const { sheet, at } = pieces[index]!;
        (formulas as (string | number | boolean)[][]).forEach((cells, row) =>
          cells.forEach((cell, column) => stamps[sheet]!.add(at.row + row, at.column + column, cell)),
        );
      });
    }),
  );
  return stamps.map(({ text }) => text);
}

export async function changedSince(seen: Overview): Promise<readonly string[]> {
  const there = lastOf(seen).sheets.filter(({ sheet }) => sheet !== null);
  const stamps = await stampsOf(there.map(({ sheet }) => sheet ?? ''));
  return there.filter(({ stamp }, index) => stamp !== stamps[index]).map(({ sheet }) => sheet ?? '');
}

/** All or nothing: where the host fails in the middle, it goes on from there. */
export async function undo(seen: Overview): Promise<Undone> {
  requireUndoable(seen);
  const last = seen.brokenOff ? seen.runs.at(-1) : lastOf(seen);
  const known: Furnishing = new Map();
  const putBack = async (from: Overview, by: typeof run): Promise<void> => {
    const left = from.runs.find(({ number }) => number === last?.number);
    if (left) {
      const back = undone(left, from);
      await restore(back, from, null, known, by);
      if (back.sheets.length < left.sheets.length) await dropLasting(left, by);
    }
    if (from.brokenOff) await forgetWriting(by);
  };
  await insist(
    () => putBack(seen, run),
    async () => putBack(await look(WITHOUT_SELECTION, runPatiently), runPatiently),
  ).catch((error: unknown) => {
    if (error instanceof HostError && error.code !== 'cellEdit')
      throw new HostError('halfUndone', error.message);
    throw error;
  });
  return tellUndone(last?.sheets ?? []);
}

/** What lasts needs no copy any more. */
const dropLasting = ({ number, sheets }: KeptRun, by: typeof run): Promise<void> =>
  by(async (context) => {
    dropRuns(context.workbook, [{ number, sheets: sheets.filter(({ mark }) => isLasting(mark)) }]);
    await context.sync();
  });

const forgetWriting = (by: typeof run): Promise<void> =>
  by(async (context) => {
    context.workbook.names.getItem(WRITING).delete();
    await context.sync();
  });

/** Copies of a run that was broken off are the only ones of what stood there. */
export async function forget(seen: Overview): Promise<void> {
  if (seen.brokenOff) throw new HostError('brokenOff', 'an earlier run was broken off');
  const drop = ({ runs }: Overview, by: typeof run): Promise<void> =>
    by(async (context) => {
      dropRuns(context.workbook, runs);
      await context.sync();
    });
  await insist(
    () => drop(seen, run),
    async () => drop(await look(WITHOUT_SELECTION, runPatiently), runPatiently),
  );
}

/** Copies first: a name without its copy is known as such, a copy without its name is not. */
export function dropRuns({ worksheets, names }: Excel.Workbook, runs: readonly KeptRun[]): void {
  for (const { copy, name } of runs.flatMap(({ sheets }) => sheets)) {
    if (copy !== null) worksheets.getItem(copy).delete();
    names.getItem(name).delete();
  }
}
