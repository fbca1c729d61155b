/** The worker's door: one inquiry comes in, progress and the answer go out. Whoever lost interest ends the worker. */
import type { Progress } from '../../engine/robustness';
import { answer, type Answer, type Inquiry, type InquiryKind } from './inquiry';

/** What a worker says of the one inquiry that it was given. */
export type Said<K extends InquiryKind = InquiryKind> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly answer: Answer<K> };

const say = (said: Said): void => postMessage(said);

addEventListener('message', ({ data }: MessageEvent<Inquiry>) => {
  const steps = answer(data);
  let shown = '';
  for (;;) {
    const step = steps.next();
    if (step.done) return say({ kind: 'answer', answer: step.value });
    const { stage, done, of } = step.value;
    const percent = `${stage} ${Math.floor((100 * done) / of)}`;
    // No more messages than there are percents.
    if (percent === shown) continue;
    shown = percent;
    say({ kind: 'progress', progress: step.value });
  }
});
