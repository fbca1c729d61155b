/** A report as the JSON that programs outside rely on. */
import type { Proof, RankedUnit, RankReport, TwinReport } from '../src/actions/report';
import { stagesOf, type Stages } from '../src/actions/stages';
import type { OutputFinding } from './checks';
import type { OutputProblem } from './door';
import type { Answers } from './inquire';
import { NO_TRAFFIC, type Traffic } from './traffic';

/** Only where the scheme ranks within groups. */
type Grouped = 'group' | 'groupRank';

export interface RankOutput extends Traffic, Pick<Answers, 'explain' | 'robustness'> {
  /** The period ranked; null = the sheet names none. */
  readonly period: string | null;
  /** In the order of the ranking; empty where there are problems. */
  readonly units: readonly (Omit<RankedUnit, 'cell' | Grouped> & Partial<Pick<RankedUnit, Grouped>>)[];
  /** Computed columns (计算列), units in the order of `units`; only where the scheme has any and something was ranked. */
  readonly columns?: RankReport['columns'];
  /** How many units meet a condition (统计项); only where the scheme has any and something was ranked. */
  readonly tallies?: RankReport['tallies'];
  readonly excluded: readonly { readonly where: string; readonly why: string }[];
  /** Where there is one, no ranking was written. `cell` may be a path into the scheme file. */
  readonly problems: readonly OutputProblem[];
  readonly notes: readonly string[];
  /** Titles of the sheets written, the result first. */
  readonly sheets: readonly string[];
  /** The file that the bulletin was written to; only where it was asked for and something was ranked. */
  readonly docx?: string;
  /** What the data check found; only where it was asked for. */
  readonly checks?: readonly OutputFinding[];
  /** Only where they were asked for and something was ranked. */
  readonly stages?: Stages;
  /** What became of every unit's rank, those that have gone last; only where it was asked for (`--with moves`) and there is something to compare with. */
  readonly moves?: RankReport['moves'];
  /** The hash that stands on every sheet, and the data version; only where the ranking is frozen. */
  readonly proof?: Proof;
  /** The native formulas; only where they were asked for and something was ranked. */
  readonly twin?: TwinReport;
}

export function makeOutput(report: RankReport): RankOutput {
  return {
    period: report.period,
    units: report.units.map(({ cell: _cell, group, groupRank, ...unit }) =>
      group === null ? unit : { ...unit, group, groupRank },
    ),
    ...(report.columns.length === 0 ? {} : { columns: report.columns }),
    ...(report.tallies.length === 0 ? {} : { tallies: report.tallies }),
    excluded: report.excluded,
    problems: report.problems.map(({ where, message }) => ({ cell: where, message })),
    notes: report.notes,
    sheets: report.sheets,
    ...(report.moves === undefined ? {} : { moves: report.moves }),
    ...(report.proof ? { proof: report.proof } : {}),
    ...(report.twin === undefined ? {} : { twin: report.twin }),
    ...NO_TRAFFIC,
  };
}

/** The output with the numbers of every stage. */
export function addStages(output: RankOutput, report: RankReport): RankOutput {
  const stages = stagesOf(report);
  return stages === null ? output : { ...output, stages };
}

/** Before anything could be read: the problems, and nothing else. */
export const makeRefusal = (problems: readonly OutputProblem[]): RankOutput => ({
  period: null,
  units: [],
  excluded: [],
  problems,
  notes: [],
  sheets: [],
  ...NO_TRAFFIC,
});
