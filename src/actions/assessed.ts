/** An assessment that can be written: known apart from how sheets are made of it, which is loaded only to write. */
import type { Evaluation } from '../engine';
import type { Reading } from '../sheet/read';
import type { Assessment } from './assess';
import type { Moved, Unmoved } from './moves';
import type { Chosen } from './scheme';

/** An assessment without problems. */
export interface Assessed extends Assessment {
  readonly evaluation: Evaluation;
  readonly reading: Reading;
  readonly chosen: Chosen;
  /** Absent = nobody has found out yet. */
  readonly moved?: Moved | Unmoved;
}

export const isAssessed = (assessment: Assessment): assessment is Assessed =>
  assessment.evaluation !== null && assessment.reading !== null && assessment.chosen !== null;
