/** Figures that nobody has reported, where none may be missing. */
import type { SchemeDraft } from '../engine';
import type { ReportedProblem } from './report';

const GAPS: ReadonlySet<string> = new Set(['cell-empty', 'cell-missing', 'value-missing']);

/** Gives how many of the problems a rule for what is missing would take away. */
export function gapsIn(problems: readonly ReportedProblem[], scheme: SchemeDraft | null): number {
  const refuses = scheme?.indicators.some(({ missing }) => (missing?.rule ?? 'refuse') === 'refuse') ?? false;
  return refuses ? problems.filter(({ code }) => code !== undefined && GAPS.has(code)).length : 0;
}
