/** What was put right of a reading, for a view that shows it and adds to it. */
export { correct, uncorrect } from '../sheet/read';
export type { Correction, Corrections } from '../sheet/read';
