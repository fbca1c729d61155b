/** The cells of a series as its figures are read: where they stand, and what a person has said that they mean. */
import type { Cell } from '../../grid';
import { readDigits } from '../cell/numeral';
import { tidy } from '../cell/text';
import type { CellMeaning } from '../corrections';
import type { Cells } from '../figures/cells';
import type { Frame } from '../table/frame';
import type { Layer, Position, Strand } from './layers';
import type { Work } from './work';

/** A line `单位：亿元` speaks of the sums of money of a table, not of its rates and numbers of things. */
const isCountOrRate = (name: string, unit: string | null): boolean =>
  unit !== null &&
  unit.endsWith('元') &&
  /(?:率|比|比例|比重|指数|系数|度|面积|人口|数|天|时间|浓度|产量|能耗)$/.test(name);

/** Gives the cells of a series, unit by unit, as the figures among them are read; `unitLine` is what the table says of its measure. */
export function cellsOf(
  work: Work,
  layer: Layer,
  strand: Strand,
  names: readonly string[],
  unitLine: string | null,
): Cells {
  const { frame, columns } = work;
  const { header, name } = strand.series;
  const said = meaningsOf(work, layer, strand, names);
  const percent = said !== null && names.some((_, unit) => bearsPercent(frame, strand.at(unit)));
  const plain = said === null ? strand.rows : undefined;
  const { index } = strand.series.column;
  return {
    indicator: name,
    unit: header.unit ?? (header.role === 'level' && !isCountOrRate(name, unitLine) ? unitLine : null),
    role: header.role,
    units: names,
    cell: (unit) => {
      if (plain !== undefined) return frame.cell(plain[unit] ?? -1, index);
      const at = strand.at(unit);
      const meaning = said?.(unit) ?? null;
      if (at === null && meaning === null) return '';
      const cell = meaning === null ? frame.cell(at?.row ?? -1, at?.column ?? -1) : wordOf(meaning, percent);
      const measure = strand.measure(unit);
      // A figure that brings its own unit or percent sign needs none beside it.
      const bare = measure !== '' && readDigits(tidy(cell)) !== null;
      return bare && (at === null || !frame.format(at.row, at.column).includes('%'))
        ? `${cell}${measure}`
        : cell;
    },
    format: (unit) => {
      if (plain !== undefined) return frame.format(plain[unit] ?? -1, index);
      const at = strand.at(unit);
      return at === null || said?.(unit) != null ? 'General' : frame.format(at.row, at.column);
    },
    ref: (unit) => {
      const at = strand.at(unit);
      return at === null
        ? frame.ref(layer.rows[unit] ?? 0, columns.name?.index ?? 0)
        : frame.ref(at.row, at.column);
    },
    absent: (unit) => typeof said?.(unit) === 'string',
    settled: (unit) => said?.(unit) != null,
  };
}

/** What a person has said that cells mean; null where nothing is said of any of them. */
export function meaningsOf(
  { frame, manner }: Work,
  { period }: Layer,
  { series, at }: Strand,
  names: readonly string[],
): ((unit: number) => CellMeaning | null) | null {
  if (!manner.corrected.hasCells(series.name, period)) return null;
  return (unit) => {
    const cell = at(unit);
    const text = cell === null ? '' : tidy(frame.cell(cell.row, cell.column));
    return manner.corrected.cell(names[unit] ?? '', series.name, period, text);
  };
}

const bearsPercent = (frame: Frame, at: Position | null): boolean =>
  at !== null &&
  (frame.format(at.row, at.column).includes('%') || /[%％]/.test(String(frame.cell(at.row, at.column))));

/** The cell as it would have been unmistakable: where others bear a percent sign, a figure needs one too. */
function wordOf(meaning: CellMeaning, percent: boolean): Cell {
  if (typeof meaning === 'number') return percent ? `${meaning}%` : meaning;
  return meaning === 'missing' ? '未报' : '不参评';
}
