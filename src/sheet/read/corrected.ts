/** Corrections by address, as the reader asks for them; the narrower address goes before the wider, then the later before the earlier. */
import {
  correctionsOf,
  type CellMeaning,
  type ColumnRole,
  type CorrectedDirection,
  type Correction,
  type Corrections,
  type RowPart,
} from './corrections';
import { readPeriod } from './period';
import { tidyName } from './cell/text';

export interface Corrected {
  column(indicator: string, period: string | null): ColumnRole | null;
  direction(indicator: string): CorrectedDirection | null;
  measure(indicator: string, period: string | null): string | null;
  /** Without an indicator: of the whole table. */
  period(indicator: string | null, period: string | null): string | null;
  readonly hasRows: boolean;
  /** `nth` counts the rows of one name from 1. */
  row(label: string, nth: number): RowPart | null;
  name(label: string): string | null;
  /** Whether any cell of this indicator may have another meaning than its own. */
  hasCells(indicator: string, period: string | null): boolean;
  cell(unit: string, indicator: string, period: string | null, text: string): CellMeaning | null;
}

type Columnar = Extract<Correction, { readonly kind: 'column' | 'measure' | 'period' }>;

/** Gives the look-ups of a list of corrections. */
export function indexCorrections(corrections: Corrections): Corrected {
  const columns = correctionsOf(corrections, 'column');
  const measures = correctionsOf(corrections, 'measure');
  const periods = correctionsOf(corrections, 'period');
  const directions = correctionsOf(corrections, 'direction');
  const rows = correctionsOf(corrections, 'row');
  const cells = correctionsOf(corrections, 'cell');
  const names = new Map(correctionsOf(corrections, 'name').map(({ unit, is }) => [rowKey(unit), is]));
  const byText = new Map<string, typeof cells>();
  for (const one of cells) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  const byRow = new Map<string, typeof rows>();
  for (const one of rows) byRow.set(rowKey(one.unit), [...(byRow.get(rowKey(one.unit)) ?? []), one]);
  const ofColumn =
    <C extends Columnar>(from: readonly C[]) =>
    (indicator: string | null, period: string | null): C['is'] | null =>
      from.length === 0
        ? null
        : narrowest(
            from.filter((one) => (one.indicator ?? null) === indicator && isOf(one.period, period)),
            (one) => Number(one.period !== undefined),
          );
  return {
    column: ofColumn(columns),
    measure: ofColumn(measures),
    period: (indicator, period) => {
      const is = ofColumn(periods)(indicator, period);
      return is === null ? null : (readPeriod(is).period ?? is);
    },
    direction: (indicator) => directions.filter((one) => one.indicator === indicator).at(-1)?.is ?? null,
    hasRows: rows.length > 0,
    row: (label, nth) =>
      narrowest(
        (byRow.get(rowKey(label)) ?? []).filter((one) => isOf(one.nth, nth)),
        (one) => Number(one.nth !== undefined),
      ),
    name: (label) => (names.size === 0 ? null : (names.get(rowKey(label)) ?? null)),
    hasCells: (indicator, period) =>
      cells.some((one) => isOf(one.indicator, indicator) && isOf(one.period, period)),
    cell: (unit, indicator, period, text) =>
      narrowest(
        (byText.get(text) ?? []).filter(
          (one) => isOf(one.unit, unit) && isOf(one.indicator, indicator) && isOf(one.period, period),
        ),
        (one) =>
          4 * Number(one.unit !== undefined) +
          2 * Number(one.indicator !== undefined) +
          Number(one.period !== undefined),
      ),
  };
}

const isOf = <T>(address: T | undefined, at: T | null): boolean => address === undefined || address === at;

function narrowest<C extends Correction>(from: readonly C[], narrowness: (one: C) => number): C['is'] | null {
  let best: C | null = null;
  for (const one of from) if (best === null || narrowness(one) >= narrowness(best)) best = one;
  return best?.is ?? null;
}

/**
 * Gives the name by which a row is addressed, whatever number stands before it.
 * @example rowKey('一、国家级') // '国家级'
 */
export const rowKey = (label: string): string =>
  tidyName(label)
    .replace(/^(?:\d{1,3}[.、)]|\(?[一二三四五六七八九十]{1,3}[)、.])\s*(?=[^\d\s])/, '')
    .replace(/[*※]+$/, '');
