/** The same steps in fewer strokes: what many areas have in common is said once for all of them. */
import { meets } from '../sheet/area';
import type { Area } from '../sheet/grid';
import type { Step, Style } from '../sheet/plan';

/** Of each row or column only its place among the rows or columns counts. */
const WHOLE = 1;

type Apart = Extract<Step, { kind: 'style' | 'choices' | 'highlight' | 'columnWidth' | 'rowHeight' }>;

/** What is done at one go; where a stroke goes over areas, it does the same to each of them. */
export type Stroke =
  | Exclude<Step, Apart>
  | { readonly kind: 'styles'; readonly over: readonly Area[]; readonly style: Style }
  | { readonly kind: 'offers'; readonly over: readonly Area[]; readonly of: readonly string[] }
  | {
      readonly kind: 'highlights';
      readonly over: readonly Area[];
      readonly step: Extract<Step, { kind: 'highlight' }>;
    }
  /** Areas of whole columns, of whole rows. */
  | { readonly kind: 'columnWidths'; readonly over: readonly Area[]; readonly width: number }
  | { readonly kind: 'rowHeights'; readonly over: readonly Area[]; readonly height: number };

/** Something laid over an area; later layers hide earlier ones. */
interface Layer<T> {
  readonly at: Area;
  readonly value: T;
}

const edges = (ends: readonly (readonly [number, number])[]): readonly number[] =>
  [...new Set(ends.flat())].sort((a, b) => a - b);

/**
 * Gives what is seen of the layers from above, each value with the fewest areas that a sweep from the top finds. Only the edges of the
 * layers count, not their cells: a column of a million rows is one field.
 */
export function seenFromAbove<T>(layers: readonly Layer<T>[]): ReadonlyMap<T, readonly Area[]> {
  const rows = edges(layers.map(({ at }) => [at.row, at.row + at.rows]));
  const columns = edges(layers.map(({ at }) => [at.column, at.column + at.columns]));
  const rowAt = new Map(rows.map((row, index) => [row, index]));
  const columnAt = new Map(columns.map((column, index) => [column, index]));
  const width = columns.length - 1;
  const fields: (T | undefined)[] = new Array<T | undefined>(Math.max(0, (rows.length - 1) * width));
  for (const { at, value } of layers)
    for (let r = rowAt.get(at.row)!; rows[r]! < at.row + at.rows; r++)
      fields.fill(
        value,
        r * width + columnAt.get(at.column)!,
        r * width + columnAt.get(at.column + at.columns)!,
      );

  const found = new Map<T, Area[]>();
  let above = new Map<string, { area: Area; value: T; list: Area[]; at: number }>();
  for (let r = 0; r + 1 < rows.length; r++) {
    const here: typeof above = new Map();
    for (let from = 0; from < width;) {
      const value = fields[r * width + from];
      let to = from + 1;
      while (to < width && fields[r * width + to] === value) to++;
      if (value !== undefined) {
        const key = `${from} ${to}`;
        const over = above.get(key);
        const list = over?.value === value ? over.list : (found.get(value) ?? []);
        const goesOn = over !== undefined && over.value === value;
        const rowsHere = rows[r + 1]! - rows[r]!;
        const area = goesOn
          ? { ...over.area, rows: over.area.rows + rowsHere }
          : { row: rows[r]!, column: columns[from]!, rows: rowsHere, columns: columns[to]! - columns[from]! };
        const at = goesOn ? over.at : list.length;
        list[at] = area;
        found.set(value, list);
        here.set(key, { area, value, list, at });
      }
      from = to;
    }
    above = here;
  }
  return found;
}

const keyOf = (areas: readonly Area[]): string =>
  areas.map(({ row, column, rows, columns }) => `${row},${column},${rows},${columns}`).join(' ');

/** Each property by itself, then together again those that the very same areas have. */
function styles(steps: readonly Extract<Step, { kind: 'style' }>[]): readonly Stroke[] {
  const properties = new Set(steps.flatMap(({ style }) => Object.keys(style) as (keyof Style)[]));
  const grouped = new Map<string, { over: readonly Area[]; style: Style }>();
  for (const property of properties) {
    const layers = steps.flatMap(({ at, style }) =>
      style[property] === undefined ? [] : [{ at, value: style[property] }],
    );
    for (const [value, over] of seenFromAbove<NonNullable<Style[keyof Style]>>(layers)) {
      const key = keyOf(over);
      grouped.set(key, { over, style: { ...grouped.get(key)?.style, [property]: value } });
    }
  }
  return [...grouped.values()].map((each) => ({ kind: 'styles', ...each }));
}

function offers(steps: readonly Extract<Step, { kind: 'choices' }>[]): readonly Stroke[] {
  const lists = new Map(steps.map(({ of }) => [of.join('\n'), of]));
  const seen = seenFromAbove(steps.map(({ at, of }) => ({ at, value: of.join('\n') })));
  return [...seen].map(([key, over]) => ({ kind: 'offers', over, of: lists.get(key) ?? [] }));
}

/** The last wins where several speak of a cell, so only what has nothing of another kind between goes together. */
function highlights(steps: readonly Extract<Step, { kind: 'highlight' }>[]): readonly Stroke[] {
  const groups: { over: Area[]; step: (typeof steps)[number] }[] = [];
  for (const step of steps) {
    const like = groups.findIndex(
      (group, index) =>
        group.step.text === step.text &&
        group.step.fill === step.fill &&
        group.step.colour === step.colour &&
        !groups.slice(index + 1).some(({ over }) => over.some((area) => meets(area, step.at))),
    );
    if (like < 0) groups.push({ over: [step.at], step });
    else groups[like]!.over.push(step.at);
  }
  return groups.map((group) => ({ kind: 'highlights', ...group }));
}

function widths(steps: readonly Extract<Step, { kind: 'columnWidth' }>[]): readonly Stroke[] {
  const layers = steps.map(({ column, width }) => ({
    at: { row: 0, column, rows: WHOLE, columns: 1 },
    value: width,
  }));
  return [...seenFromAbove(layers)].map(([width, over]) => ({ kind: 'columnWidths', over, width }));
}

function heights(steps: readonly Extract<Step, { kind: 'rowHeight' }>[]): readonly Stroke[] {
  const layers = steps.map(({ row, rows, height }) => ({
    at: { row, column: 0, rows, columns: WHOLE },
    value: height,
  }));
  return [...seenFromAbove(layers)].map(([height, over]) => ({ kind: 'rowHeights', over, height }));
}

const of = <K extends Step['kind']>(steps: readonly Step[], kind: K): readonly Extract<Step, { kind: K }>[] =>
  steps.filter((step): step is Extract<Step, { kind: K }> => step.kind === kind);

const APART: readonly string[] = [
  'style',
  'choices',
  'highlight',
  'columnWidth',
  'rowHeight',
] satisfies Apart['kind'][];
const CONTENT: readonly string[] = ['write', 'formulas', 'merge'] satisfies Step['kind'][];

/** Contents and merges first, then looks, then all else in its order; the sheet looks the same as after the steps one by one. */
export function condense(steps: readonly Step[]): readonly Stroke[] {
  const others = steps.filter((step): step is Exclude<Step, Apart> => !APART.includes(step.kind));
  return [
    ...others.filter(({ kind }) => CONTENT.includes(kind)),
    ...styles(of(steps, 'style')),
    ...widths(of(steps, 'columnWidth')),
    ...heights(of(steps, 'rowHeight')),
    ...offers(of(steps, 'choices')),
    ...highlights(of(steps, 'highlight')),
    ...others.filter(({ kind }) => !CONTENT.includes(kind)),
  ];
}
