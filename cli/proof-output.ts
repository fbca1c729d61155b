/** What repeating and signing print as JSON. */
import type { Effect } from '../src/actions/frozen/effects';
import type { DifferenceKind, VerifiedRanking, VerifyReport } from '../src/actions/frozen/report';
import type { SignReport } from '../src/actions/sign';
import { plainly, type OutputProblem } from './door';

export interface OutputDifference {
  readonly kind: DifferenceKind;
  /** `位次!C5`; null = it is no cell. */
  readonly cell: string | null;
  /** As it should be, and as it is; '' = blank, null = it is no cell. */
  readonly was: string | number | boolean | null;
  readonly now: string | number | boolean | null;
  readonly message: string;
  /** Units whose score, rank, tier or labels this change alone changes; only where it was computed. */
  readonly effects?: readonly Effect[];
}

export interface VerifyOutput {
  /** Whether every frozen ranking was made again exactly, and nothing that it consists of has changed. */
  readonly verified: boolean;
  /** The last frozen one of each period. */
  readonly rankings: readonly (Omit<VerifiedRanking, 'differences'> & {
    readonly differences: readonly OutputDifference[];
  })[];
  /** null = there is no log. */
  readonly log: { readonly entries: number; readonly breaks: readonly OutputProblem[] } | null;
  readonly problems: readonly OutputProblem[];
  readonly notes: readonly string[];
}

export interface SignOutput {
  readonly period: string | null;
  /** null = nothing was signed. */
  readonly status: SignReport['status'];
  readonly problems: readonly OutputProblem[];
  readonly notes: readonly string[];
}

const placed = ({ where, message }: VerifyReport['problems'][number]): OutputProblem => ({
  cell: where,
  message,
});

export const makeVerify = ({ verified, rankings, log, problems, notes }: VerifyReport): VerifyOutput => ({
  verified,
  rankings: rankings.map(({ differences, ...ranking }) => ({
    ...ranking,
    differences: differences.map(({ where, ...difference }) => ({ ...difference, cell: where })),
  })),
  log: log === null ? null : { entries: log.entries, breaks: log.breaks.map(placed) },
  problems: problems.map(placed),
  notes,
});

export const refuseVerify = (problems: readonly OutputProblem[]): VerifyOutput => ({
  verified: false,
  rankings: [],
  log: null,
  problems,
  notes: [],
});

export const makeSign = ({ problems, ...report }: SignReport): SignOutput => ({
  ...report,
  problems: plainly(problems),
});

export const refuseSign = (problems: readonly OutputProblem[]): SignOutput => ({
  period: null,
  status: null,
  problems,
  notes: [],
});
