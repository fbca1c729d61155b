/** What repeating a frozen ranking comes to. */
import { sheetAddress } from '../../sheet/address';
import type { Cell, CellRef } from '../../sheet/grid';
import type { Status } from '../../sheet/log';
import type { Effect } from './effects';

/** What is not as it was: the snapshot itself, what it comes to, our sheets, or what they were made from. */
export const DIFFERENCE_KINDS = [
  'snapshot',
  'results',
  'source',
  'scheme',
  'past',
  'sheet',
  'other',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export interface Difference {
  readonly kind: DifferenceKind;
  readonly cell: CellRef | null;
  /** As it should be, and as it is; null = it is no cell. */
  readonly was: Cell | null;
  readonly now: Cell | null;
  readonly message: string;
  /** Of this change alone, where it was computed. */
  readonly effects?: readonly Effect[];
}

/** With the cell as a person names it: `位次!C5`. */
export type Located<T extends { readonly cell: CellRef | null }> = T & { readonly where: string | null };

/** Gives it with its cell named. */
export const located = <T extends { readonly cell: CellRef | null }>(each: T): Located<T> => ({
  ...each,
  where: each.cell === null ? null : sheetAddress(each.cell),
});

export interface VerifiedRanking {
  readonly period: string | null;
  /** Data version. */
  readonly version: number;
  /** Of data, scheme, results, engine version and seed. */
  readonly hash: string;
  readonly engine: string | null;
  /** As it is now: with a difference a draft. */
  readonly status: Status;
  /** As the log has it. */
  readonly signedStatus: Status;
  /** Whether it was made again and nothing that it consists of differs. */
  readonly verified: boolean;
  readonly differences: readonly Located<Difference>[];
  /** Of all changes to figures, scheme and past together; null = nothing can be ranked with them. */
  readonly effects: readonly Effect[] | null;
  readonly sentence: string;
}

export interface Said {
  readonly cell: CellRef | null;
  readonly message: string;
}

export interface LogReport {
  readonly entries: number;
  readonly breaks: readonly Located<Said>[];
}

export interface VerifyReport {
  readonly verified: boolean;
  /** The last frozen one of each period. */
  readonly rankings: readonly VerifiedRanking[];
  /** null = there is none. */
  readonly log: LogReport | null;
  /** Why nothing could be verified, and all that differs, each with its cell. */
  readonly problems: readonly Located<Said>[];
  readonly notes: readonly string[];
}

/** Sheets that a ranking was not made from prove nothing about it. */
export const isGrave = ({ kind }: Difference): boolean => kind !== 'other';
