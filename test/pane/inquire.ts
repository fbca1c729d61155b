/** Inquiries answered on the spot, by the code that the worker runs, for pages without workers. */
import type { Inquire, Interest } from '../../src/pane/inquire';
import type { Subject } from '../../src/actions/subject';
import { answer, type Answer, type InquiryKind, type Question } from '../../src/pane/worker/inquiry';

export const inquire: Inquire = async <K extends InquiryKind>(
  subject: Subject,
  question: Question<K>,
  { signal, onProgress }: Interest,
) => {
  // A worker is given a copy.
  const steps = answer(structuredClone({ subject, question: question as Question }));
  for (;;) {
    const step = steps.next();
    if (step.done) return structuredClone(step.value) as Answer<K>;
    onProgress(step.value);
    await new Promise((go) => setTimeout(go));
    if (signal.aborted) return new Promise<never>(() => {});
  }
};
