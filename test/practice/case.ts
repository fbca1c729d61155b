/** What a scheme in the manner of a published document is tried with: a small table, and what must come out, worked by hand. */
import type { SchemeDraft } from '../../src/engine';
import type { Cell } from '../../src/sheet/grid';
import type { Years } from '../engine/rules/judge';

export interface Practice {
  readonly what: string;
  readonly scheme: SchemeDraft;
  /** The same as an analyst types it into the scheme sheet. */
  readonly typed?: readonly (readonly Cell[])[];
  readonly years: Years;
  /** Of the last year, a unit each. */
  readonly awards?: readonly string[];
  readonly scores?: readonly (number | null)[];
  readonly ranks?: readonly (number | null)[];
  readonly groupRanks?: readonly (number | null)[];
  readonly tiers?: readonly (string | null)[];
}
