/** Long work in steps: what yields how far it is can be followed and stopped; who needs neither runs it to its end. */

/** How far long work is: so many of so many. */
export interface Progress {
  readonly stage: 'draws' | 'methods' | 'bounds' | 'units' | 'indicators';
  readonly done: number;
  readonly of: number;
}

/**
 * Gives what the steps return in the end.
 * @example finish((function* () { yield 1, yield 2 })()) // undefined
 */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Gives the same steps, each told as a part of a stage. */
export function* inStage<T>(
  steps: Generator<number, T>,
  stage: Progress['stage'],
  of: number,
): Generator<Progress, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { stage, done: step.value, of };
  }
}
