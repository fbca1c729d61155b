/** What stands on a sheet more than once: titles over headings that come again on a new page, and blocks of the same rows. */
import { rowAddress } from '../../address';
import type { Columns } from '../columns/columns';
import type { Frame } from './frame';
import type { RowPart } from '../rows/row-part';
import { GROUP_NAME, GROUP_NUMBER, UNIT_ENDING } from '../columns/vocabulary';

/** Gives the parts of all rows, by row of the frame from `columns.depth` on, with titles and repeated rows told as such. */
export function settleRepeats(frame: Frame, columns: Columns, parts: readonly RowPart[]): readonly RowPart[] {
  const settled = [...parts];
  parts.forEach((part, index) => {
    if (part.kind !== 'repeated-header') return;
    for (let above = index - 1; above >= 0 && isTitle(frame, columns, above, settled[above]!); above--) {
      const text = frame.text(columns.depth + above, firstFilled(frame, columns, columns.depth + above));
      if (settled[above]!.kind !== 'blank') settled[above] = { kind: 'title', text };
    }
  });
  const long = columns.all.some(({ part }) => part === 'indicator');
  return long ? settled : dropBlocks(frame, columns, settled);
}

function isTitle(frame: Frame, columns: Columns, index: number, part: RowPart): boolean {
  if (part.kind === 'blank') return true;
  if (part.kind !== 'unit' && part.kind !== 'group' && part.kind !== 'note') return false;
  const row = columns.depth + index;
  const filled = columns.all.filter((column) => !frame.blank(row, column.index));
  const text = frame.text(row, filled[0]?.index ?? 0);
  const names = UNIT_ENDING.test(text) || GROUP_NAME.test(text) || GROUP_NUMBER.test(text);
  return filled.length === 1 && !names;
}

const firstFilled = (frame: Frame, { all }: Columns, row: number): number =>
  all.find(({ index }) => !frame.blank(row, index))?.index ?? 0;

/** Two units or more in the order of an earlier block, each cell the same, are that block again. */
function dropBlocks(frame: Frame, columns: Columns, parts: readonly RowPart[]): readonly RowPart[] {
  const nameColumn = columns.name?.index ?? 0;
  const names = parts.map(({ kind }, index) =>
    kind === 'unit' ? frame.text(columns.depth + index, nameColumn) : null,
  );
  const named = names.filter((name) => name !== null);
  if (new Set(named).size === named.length) return parts;
  const first = new Map<string, number>();
  const copies: (number | null)[] = names.map((name, index) => {
    if (name === null) return null;
    const other = first.get(name);
    if (other === undefined) first.set(name, index);
    return other !== undefined && sameCells(frame, columns, other, index) ? other : null;
  });
  const units = parts.flatMap((part, index) => (part.kind === 'unit' ? [index] : []));
  const follows = (here: number | undefined, next: number | undefined): boolean => {
    const [one, other] = [copies[here ?? -1], copies[next ?? -1]];
    return one !== null && one !== undefined && other !== null && other !== undefined && other > one;
  };
  const settled = [...parts];
  units.forEach((index, k) => {
    const other = copies[index];
    if (other === null || other === undefined) return;
    const again = parts[index - 1]?.kind === 'repeated-header';
    if (!again && !follows(units[k - 1], index) && !follows(index, units[k + 1])) return;
    const text = names[index] ?? '';
    settled[index] = {
      kind: 'repeated-row',
      text,
      other: rowAddress(frame.ref(columns.depth + other, nameColumn).row),
    };
  });
  return settled;
}

function sameCells(frame: Frame, columns: Columns, one: number, other: number): boolean {
  return columns.all.every(
    ({ index, part }) =>
      part === 'index' || frame.cell(columns.depth + one, index) === frame.cell(columns.depth + other, index),
  );
}
