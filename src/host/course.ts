/** The course of a long piece of work: how it is followed, and stopped. */
import { HostError } from './workbook';

export interface Course {
  /** Once aborted, no further batch is sent, and nothing is written. */
  readonly signal?: AbortSignal;
  /** Called with the share that is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** Throws where the user has stopped the work. */
export function goOn({ signal }: Course): void {
  if (signal?.aborted) throw new HostError('cancelled', 'stopped by the user');
}
