/** The lines of a detail sheet: headings in their bands, units, and what a column comes to. */
import { mean, type Evaluation } from '../../engine';
import type { Words } from '../../words';
import { DETAIL_WORDS } from '../../words/detail';
import type { Cell } from '../grid';
import { numberOr } from '../listing';
import type { Page } from '../page';
import { groupOf } from '../result-sheet';
import { bandsOf } from './bands';
import type { Figure } from './figures';
import type { DetailLayout } from './layout';

export interface Drawing {
  readonly evaluation: Evaluation;
  readonly layout: DetailLayout;
  readonly figures: readonly Figure[];
  readonly words: Words;
  readonly page: Page;
  /** Of all columns, in characters. */
  readonly widths: readonly number[];
  /** Columns that begin a page. */
  readonly breaks: readonly number[];
}

/** A line with something in some of its columns. */
function drawLine({ layout, page }: Drawing, cells: Iterable<readonly [number, Cell]>): void {
  const row = new Map(cells);
  page.line(...Array.from({ length: layout.columns.count }, (_, column) => row.get(column) ?? ''));
}

const across = (
  figures: readonly Figure[],
  of: (figure: Figure) => Cell | undefined,
): readonly (readonly [number, Cell])[] => figures.map((figure) => [figure.at, of(figure) ?? '']);

export function drawHead(drawing: Drawing): void {
  const { evaluation, layout, figures, words, page } = drawing;
  const { columns, rows } = layout;
  const spoken = DETAIL_WORDS[words.locale];
  for (const band of bandsOf(drawing)) {
    drawLine(
      drawing,
      band.runs.map(({ text, at }) => [at.column, text]),
    );
    for (const { at } of band.runs) if (at.columns > 1) page.add({ kind: 'merge', at });
  }
  for (const { group } of rows.weights) {
    const weights = evaluation.weightsByGroup.get(group ?? '') ?? evaluation.weights;
    const cells = across(figures, ({ weightFor }) => weightFor?.(weights));
    drawLine(drawing, [[columns.unit, spoken.weight(group)], ...cells]);
  }
  drawLine(drawing, [[columns.unit, spoken.method], ...across(figures, ({ method }) => method)]);
  const { rank, unit, group } = words.sheets.heads;
  const before: readonly (readonly [number, Cell])[] = [
    [columns.rank, rank],
    [columns.unit, unit],
    ...(columns.group === null ? [] : [[columns.group, group] as const]),
  ];
  drawLine(drawing, [...before, ...across(figures, ({ head }) => head)]);
}

export function drawUnits(drawing: Drawing): void {
  const { evaluation, layout, figures } = drawing;
  const { columns, units } = layout;
  for (const i of units) {
    drawLine(drawing, [
      [columns.rank, numberOr(evaluation.ranks[i])],
      [columns.unit, evaluation.table.units[i] ?? ''],
      ...(columns.group === null ? [] : [[columns.group, groupOf(evaluation, i) ?? ''] as const]),
      ...across(figures, ({ values, wordFor }) => numberOr(values[i], wordFor?.(i))),
    ]);
  }
}

/** The columns' own means, best and worst values, under the last unit. */
export function drawEnds(drawing: Drawing): void {
  const { figures, words } = drawing;
  const spoken = DETAIL_WORDS[words.locale];
  const known = figures.filter(({ ends }) => ends !== null);
  const line = (text: string, of: (figure: Figure) => number | undefined): void =>
    drawLine(drawing, [[0, text], ...across(known, (figure) => numberOr(of(figure)))]);
  line(spoken.mean, ({ values }) => mean(values));
  line(spoken.best, ({ ends }) => ends?.[0]);
  line(spoken.worst, ({ ends }) => ends?.[1]);
}
