/** Findings of the data check as the JSON that programs outside rely on. */
import type { ReportedFinding } from '../src/actions/check';

export interface OutputFinding {
  /** The first cell to look at and others, as a person names them; null = it is of the whole table. */
  readonly cell: string | null;
  readonly severity: ReportedFinding['severity'];
  readonly check: ReportedFinding['check'];
  readonly message: string;
  /** What to do about it. */
  readonly todo: string;
  /** What stands on the sheet, and what it should be; null = nothing is compared. */
  readonly typed: number | null;
  readonly recomputed: number | null;
}

export const makeChecks = (findings: readonly ReportedFinding[]): readonly OutputFinding[] =>
  findings.map(({ where, severity, check, message, todo, typed, recomputed }) => ({
    cell: where === '' ? null : where,
    severity,
    check,
    message,
    todo,
    typed,
    recomputed,
  }));
