/** What was understood of a workbook as the JSON that programs outside rely on. */
import type { ReadReport, TableReport } from '../src/actions/read';
import { makeChecks, type OutputFinding } from './checks';
import type { OutputProblem } from './door';
import { NO_TRAFFIC, type Traffic } from './traffic';

export interface ReadOutput extends Traffic {
  readonly tables: readonly TableReport[];
  readonly problems: readonly OutputProblem[];
  readonly notes: readonly string[];
  /** What the data check found, table by table, the graver first. */
  readonly checks: readonly OutputFinding[];
}

export const makeReadOutput = ({ tables, problems, notes, checks }: ReadReport): ReadOutput => ({
  tables,
  problems: problems.map(({ where, message }) => ({ cell: where, message })),
  notes,
  checks: makeChecks(checks),
  ...NO_TRAFFIC,
});

/** Before anything could be read: the problems, and nothing else. */
export const makeReadRefusal = (problems: readonly OutputProblem[]): ReadOutput => ({
  tables: [],
  problems,
  notes: [],
  checks: [],
  ...NO_TRAFFIC,
});
