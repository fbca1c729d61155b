/** What conditions look at: columns of the assessment as far as they have been laid. */
import { NOT_FLAGGED } from '../../engine';
import { numbers } from './computed';
import { isOneOf, type Column, type Pen } from './formula';
import { remembered, type Making } from './making';
import { textNamed } from './source';
import type { Race } from './standing';

/** The columns that conditions look at; what has not been computed yet is null. */
export interface Seen {
  readonly score: Column | null;
  readonly rank: Column | null;
  readonly groupRank: Column | null;
  readonly outer: Column | null;
  /** Column of an indicator as read, or of any other numbers; null = there is none. */
  value(name: string): Column | null;
  text(name: string): Column;
  race(scope: 'overall' | 'group', of?: string): Race | null;
  /** Number of the tier, counted from 1; null = there are no tiers. */
  tier(): Column | null;
  /** Ranks of the units on every indicator, side by side. */
  indicatorRanks(): readonly Column[];
  /** Verdict on a label of this period; null = no rule gives it. */
  label(name: string, i: number, pen: Pen): string | null;
}

/** What conditions can look at before anything is ranked. */
export function seenBefore(making: Making, raw: readonly Column[], outer: Column | null): Seen {
  const { scheme, table } = making.evaluation;
  return {
    score: null,
    rank: null,
    groupRank: null,
    outer,
    value: (name) => {
      const at = scheme.indicators.findIndex((each) => each.name === name);
      if (raw[at] !== undefined) return raw[at];
      if (!table.indicators.includes(name) && !table.texts.has(name)) return null;
      return remembered(making, `value ${name}`, () => numbers(making, name, name)!);
    },
    text: (name) => textNamed(making, name),
    race: () => null,
    tier: () => null,
    indicatorRanks: () => [],
    label: () => null,
  };
}

/** Whether a text is a flag that says yes. */
export const flagged = (text: string): string => `NOT(${isOneOf(`TRIM(${text})`, NOT_FLAGGED)})`;
