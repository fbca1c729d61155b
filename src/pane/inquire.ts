/** Asks a worker of its own, so that the pane stays free; who loses interest ends the worker in the middle of its work. */
import type { Subject } from '../actions/subject';
import type { Progress } from '../engine/robustness';
import type { Said } from './worker';
import type { Answer, InquiryKind, Question } from './worker/inquiry';

export interface Interest {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Never answers once the interest is lost. */
export type Inquire = <K extends InquiryKind>(
  subject: Subject,
  question: Question<K>,
  interest: Interest,
) => Promise<Answer<K>>;

export const inquire: Inquire = <K extends InquiryKind>(
  subject: Subject,
  question: Question<K>,
  { signal, onProgress }: Interest,
) =>
  new Promise<Answer<K>>((resolve, reject) => {
    const worker = new Worker(new URL('./worker/index.ts', import.meta.url));
    const end = (): void => worker.terminate();
    signal.addEventListener('abort', end, { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<Said<K>>) => {
      if (data.kind === 'progress') return onProgress(data.progress);
      end();
      resolve(data.answer);
    });
    worker.addEventListener('error', (event) => {
      end();
      // It is told here: a worker that is ended while it loads complains of nothing that matters.
      event.preventDefault();
      if (!signal.aborted) reject(event.error ?? new Error(event.message));
    });
    worker.postMessage({ subject, question });
  });
