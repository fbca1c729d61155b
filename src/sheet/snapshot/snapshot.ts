/** All that a ranking was made from, so that it can be made again from this alone. */
import type { SchemeDraft } from '../../engine';
import type { Locale } from '../../words/locale';
import type { Area, Grid } from '../grid';
import type { Corrections } from '../read/corrections';
import type { ParsedResult } from '../result-sheet';

export interface Snapshot {
  /** From 1, over all that the workbook was frozen. */
  readonly version: number;
  /** The period that was ranked; null = the table names none. */
  readonly period: string | null;
  /** The user's sheets as they were read, the one with the table first; without what was written beside it. */
  readonly grids: readonly Grid[];
  readonly settings: Settings;
}

/** What was decided, and what was known beside the sheets; plain data, kept as JSON. */
export interface Settings {
  readonly engine: string;
  /** Of the random draws. */
  readonly seed: number;
  readonly locale: Locale;
  /** What was selected on the sheet with the table; empty = nothing that matters. */
  readonly selection: readonly Area[];
  readonly scheme: SchemeDraft;
  readonly corrections: Corrections;
  /** Rankings of earlier periods, as their sheets told them. */
  readonly past: readonly (ParsedResult & { readonly sheet: string })[];
  /** What was written and how, in the words of the action that did. */
  readonly writing: unknown;
  /** What our sheets held, by their marks, in the form of the action that wrote them. */
  readonly written: Readonly<Record<string, unknown>>;
  /** User sheets that the ranking was not made from, with a hash of what stood there. */
  readonly others: Readonly<Record<string, string>>;
}
