/** What a person says of a sheet where it was misread: addressed by names, so that rows and columns may move. */

/** What a column is, whatever its heading says. */
export const COLUMN_ROLES = ['indicator', 'rank', 'leftOut'] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** How much is best, where neither more nor less is, stands in the scheme. */
export const CORRECTED_DIRECTIONS = ['high', 'low'] as const;
export type CorrectedDirection = (typeof CORRECTED_DIRECTIONS)[number];

export const ROW_PARTS = ['unit', 'leftOut'] as const;
export type RowPart = (typeof ROW_PARTS)[number];

export const CELL_MEANINGS = ['missing', 'notAssessed'] as const;
/** A number is what should stand in the cell, in the unit of its heading. */
export type CellMeaning = (typeof CELL_MEANINGS)[number] | number;

/**
 * One thing put right. `indicator` is the name as it was read, `unit` the name of the row as written, without numbering;
 * `period` narrows it to that of several columns of one name, absent = all.
 */
export type Correction =
  | {
      readonly kind: 'column';
      readonly indicator: string;
      readonly period?: string;
      readonly is: ColumnRole;
    }
  | { readonly kind: 'direction'; readonly indicator: string; readonly is: CorrectedDirection }
  /** Unit of measure. */
  | {
      readonly kind: 'measure';
      readonly indicator: string;
      readonly period?: string;
      readonly is: string;
    }
  /** Without an indicator: the period of the whole table. */
  | {
      readonly kind: 'period';
      readonly indicator?: string;
      readonly period?: string;
      readonly is: string;
    }
  /** `nth` (from 1) tells rows of one name apart; absent = all of them. */
  | { readonly kind: 'row'; readonly unit: string; readonly nth?: number; readonly is: RowPart }
  /** Holds for cells that still read `text`; without a unit for all units, without an indicator for all indicators. */
  | {
      readonly kind: 'cell';
      readonly unit?: string;
      readonly indicator?: string;
      readonly period?: string;
      readonly text: string;
      readonly is: CellMeaning;
    }
  /** Two names of one unit. Where `is` is the name itself, it is like no other. */
  | { readonly kind: 'name'; readonly unit: string; readonly is: string }
  /** Units of earlier periods that this one was made of, merged or split off: 甲区、乙区. The name itself: of none. */
  | { readonly kind: 'origin'; readonly unit: string; readonly is: string }
  /** Sheets that are read as one table: this one with the sheet under assessment, or not. */
  | { readonly kind: 'sheet'; readonly sheet: string; readonly is: 'joined' | 'apart' };

/** In the order in which they were made; of two at one address the later holds. */
export type Corrections = readonly Correction[];

type Kind = Correction['kind'];
type Of<K extends Kind> = Extract<Correction, { readonly kind: K }>;

/** Gives the corrections of one kind. */
export const correctionsOf = <K extends Kind>(corrections: Corrections, kind: K): readonly Of<K>[] =>
  corrections.filter((one): one is Of<K> => one.kind === kind);

/** All but what it becomes. */
const addressOf = (one: Correction): string =>
  JSON.stringify(
    Object.entries(one)
      .filter(([part, value]) => part !== 'is' && value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Adds a correction in place of the one at its address. */
export const correct = (corrections: Corrections, one: Correction): Corrections => [
  ...uncorrect(corrections, one),
  one,
];

/** Takes back the correction at the address of `one`. */
export const uncorrect = (corrections: Corrections, one: Correction): Corrections =>
  corrections.filter((other) => addressOf(other) !== addressOf(one));

const NAMED = ['indicator', 'period', 'unit', 'text', 'sheet'] as const;

/** What of each kind must be named, and what it may become; null = any text. */
const KINDS: {
  readonly [K in Kind]: {
    readonly by: readonly (typeof NAMED)[number][];
    readonly is: readonly unknown[] | null;
  };
} = {
  column: { by: ['indicator'], is: COLUMN_ROLES },
  direction: { by: ['indicator'], is: CORRECTED_DIRECTIONS },
  measure: { by: ['indicator'], is: null },
  period: { by: [], is: null },
  row: { by: ['unit'], is: ROW_PARTS },
  cell: { by: ['text'], is: CELL_MEANINGS },
  name: { by: ['unit'], is: null },
  origin: { by: ['unit'], is: null },
  sheet: { by: ['sheet'], is: ['joined', 'apart'] },
};

/** Whether something from outside is a correction. */
export function isCorrection(value: unknown): value is Correction {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, is, nth, ...named } = value as Readonly<Record<string, unknown>>;
  if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind)) return false;
  const { by, is: words } = KINDS[kind as Kind];
  const becomes =
    words === null
      ? typeof is === 'string'
      : words.includes(is) || (kind === 'cell' && typeof is === 'number' && Number.isFinite(is));
  return (
    becomes &&
    (nth === undefined || Number.isInteger(nth)) &&
    by.every((part) => part in named) &&
    Object.entries(named).every(
      ([part, text]) => (NAMED as readonly string[]).includes(part) && typeof text === 'string',
    )
  );
}
