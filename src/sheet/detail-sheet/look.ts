/** How a detail sheet looks: widths, heights, colours, number formats. */
import { CENTRED } from '../listing';
import type { Shape } from '../computed';
import { area, INK, linesIn, widthOf } from '../page';
import type { Style } from '../plan';
import { groupOf } from '../result-sheet';
import { scoreFormat } from '../result-sheet/columns';
import { bandsOf } from './bands';
import type { Drawing } from './draw';
import type { Figure } from './figures';

const NARROW = [7, 14] as const;
const OF_UNITS = [14, 26] as const;
const OF_GROUPS = [8, 16] as const;
const OF_FIGURES = [8, 11] as const;

export const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, widthOf(text)), 0) + 2;

const within = ([least, most]: readonly [number, number], texts: readonly string[]): number =>
  Math.min(most, Math.max(least, widest(texts)));

/** Headings wrap; figures must not be cut. */
export function widthsOf({
  evaluation,
  layout,
  figures,
  words,
}: Pick<Drawing, 'evaluation' | 'layout' | 'figures' | 'words'>): readonly number[] {
  const { columns, units } = layout;
  const shown = ({ values, decimals, wordFor, shape = 'number' }: Figure): readonly string[] =>
    units.map((i) =>
      Number.isNaN(values[i])
        ? (wordFor?.(i) ?? '')
        : shape === 'number'
          ? values[i]!.toFixed(decimals)
          : `+${(100 * values[i]!).toFixed(decimals)}%`,
    );
  const before = [
    within(NARROW, [words.sheets.heads.rank]),
    within(
      OF_UNITS,
      units.map((i) => evaluation.table.units[i] ?? ''),
    ),
    ...(columns.group === null
      ? []
      : [
          within(
            OF_GROUPS,
            units.map((i) => groupOf(evaluation, i) ?? ''),
          ),
        ]),
  ];
  const measured = figures.map((figure) => {
    return Math.max(within(OF_FIGURES, [figure.head]), widest(shown(figure)));
  });
  return [...before, ...measured];
}

/** Points have a sign: behind is below 0. */
function formatFor(shape: Shape = 'number', decimals: number): string {
  if (shape === 'number') return scoreFormat(decimals);
  const percent = `${scoreFormat(decimals)}%`;
  return shape === 'percent' ? percent : `+${percent};-${percent};${percent}`;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const HEADING: Style = { ...CENTRED, wrap: true, border: true };

export function dress(drawing: Drawing): void {
  const { layout, figures, page, widths } = drawing;
  const { columns, rows, units } = layout;
  const width = columns.count;
  page.style(area(0, 0, 1, 1), { bold: true, size: 18, colour: INK.title });
  page.style(area(1, 0, 1, 1), { colour: INK.hint });
  page.style(area(rows.block, 0, 1, width), { ...HEADING, bold: true, fill: INK.bar, colour: INK.onBar });
  page.style(area(rows.block + 1, 0, rows.head - rows.block - 1, width), { ...HEADING, colour: INK.hint });
  page.style(area(rows.head, 0, 1, width), { ...HEADING, bold: true, fill: INK.head });
  for (const { row } of rows.weights)
    page.style(area(row, 0, 1, width), { numberFormat: '0.00%', bold: true });
  const body = units.length + rows.worst - rows.mean + 1;
  page.style(area(rows.first, 0, body, width), { ...CENTRED, border: true });
  page.style(area(rows.first, columns.unit, units.length, 1), { align: 'left', wrap: true });
  page.style(area(rows.mean, 0, rows.worst - rows.mean + 1, width), { fill: INK.head });
  for (const { at, decimals, shape } of figures)
    page.style(area(rows.first, at, body, 1), {
      align: 'right',
      numberFormat: formatFor(shape, decimals),
    });
  page.style(area(rows.first, columns.score, units.length, 1), { bold: true });
  for (let row = rows.mean; row <= rows.worst; row++) page.add({ kind: 'merge', at: area(row, 0, 1, 2) });
  heights(drawing);
  widths.forEach((width, column) => page.add({ kind: 'columnWidth', column, width }));
}

/** As many lines as the longest of a row's texts takes; merged cells share their columns. */
function heights(drawing: Drawing): void {
  const { evaluation, layout, figures, page, widths } = drawing;
  const { rows } = layout;
  const lines = (texts: readonly (readonly [string, number])[]): number =>
    Math.max(1, ...texts.map(([text, wide]) => linesIn(text, wide)));
  const wideAt = (at: number): number => widths[at] ?? 0;
  page.heights(0, [2, 1]);
  for (const { row, runs } of bandsOf(drawing))
    page.heights(row, [
      lines(runs.map(({ text, at }) => [text, sum(widths.slice(at.column, at.column + at.columns))])),
    ]);
  page.heights(rows.method - rows.weights.length, Array<number>(rows.weights.length).fill(1));
  page.heights(rows.method, [
    figures.reduce((most, { method = '', at }) => {
      const needed = method.split('\n').reduce((sum, line) => sum + linesIn(line, wideAt(at)), 0);
      return Math.max(most, needed);
    }, 1),
    lines(figures.map(({ head, at }) => [head, wideAt(at)])),
  ]);
  const { units, columns } = layout;
  const name = wideAt(columns.unit);
  page.heights(rows.first, [
    ...units.map((i) => linesIn(evaluation.table.units[i] ?? '', name)),
    ...Array<number>(rows.worst - rows.mean + 1).fill(1),
  ]);
}
