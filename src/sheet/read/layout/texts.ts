/** What stands beside the indicators and may be named by a scheme: words, bonuses and vetoes, figures that are no indicators. */
import {
  adjustmentOf,
  capOf,
  readAdjustment,
  type AdjustmentKind,
  type ReadAdjustment,
} from '../columns/adjustments';
import { cellsOf } from './cells';
import { keyOf } from './indicators';
import type { Layer, Strand } from './layers';
import type { Work } from './work';

/** The text column that group headings (一、国家级) make. */
const GROUP = '分组';

/** Gives texts by heading, and under the name of each column beside the indicators its figures as texts. */
export function textsOf(
  work: Work,
  layer: Layer,
  names: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const { frame, columns, rows } = work;
  const texts = new Map<string, readonly string[]>();
  for (const column of columns.all) {
    const head = column.path.join('');
    if ((column.part !== 'text' && column.part !== 'remark') || head === '' || texts.has(head)) continue;
    const shown = layer.rows.map((row) => frame.text(row, column.index));
    texts.set(head, shown);
  }
  for (const strand of layer.strands) {
    const kind = adjustmentKind(strand);
    if (kind === null || texts.has(strand.series.name)) continue;
    const read = readAdjustment(kind, cellsOf(work, layer, strand, names, null));
    for (const problem of read.problems) work.problems.push(problem);
    for (const cell of read.cells) work.cells.push(cell);
    texts.set(strand.series.name, read.texts);
  }
  // A scheme may name any column that is no indicator itself: 基期, 目标, 得分.
  for (const strand of layer.strands) {
    const { name, column, assessed } = strand.series;
    // A heading over several names none of them.
    const whole = column.path.join('');
    const alone = layer.strands.filter(({ series }) => series.column.path.join('') === whole).length === 1;
    const own = alone ? [name, whole] : [name];
    const heads = own.filter((head) => head !== '' && !texts.has(head));
    if (assessed || adjustmentKind(strand) !== null || heads.length === 0 || !BESIDE.has(column.part))
      continue;
    const read = readAdjustment('bonus', cellsOf(work, layer, strand, names, null));
    if (read.fractions) work.fractions.add(keyOf(strand));
    if (read.unit !== null) work.measures.set(keyOf(strand), read.unit);
    for (const head of heads) texts.set(head, read.texts);
  }
  if (rows.groups.some((group) => group !== '')) {
    const groupOf = new Map(rows.units.map((row, index) => [row, rows.groups[index] ?? '']));
    const groups = layer.rows.map((row) => groupOf.get(row) ?? '');
    texts.set(GROUP, groups);
  }
  return texts;
}

const BESIDE: ReadonlySet<string> = new Set(['figure', 'index', 'identifier', 'left-out']);

const adjustmentKind = ({ series: { column } }: Strand): AdjustmentKind | null =>
  column.part === 'adjustment' ? adjustmentOf(column.path.at(-1) ?? '') : null;

/** Gives the columns of bonuses, deductions and vetoes. */
export function adjustmentsOf({ frame }: Work, layers: readonly Layer[]): readonly ReadAdjustment[] {
  const found = new Map<string, ReadAdjustment>();
  for (const strand of layers.at(-1)?.strands ?? []) {
    const kind = adjustmentKind(strand);
    const { name, column } = strand.series;
    const cap = kind === 'veto' ? null : capOf(column.path.at(-1) ?? '');
    if (kind !== null) found.set(name, { name, kind, cap, cell: frame.ref(0, column.index) });
  }
  return [...found.values()];
}
