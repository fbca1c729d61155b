/** What can be undone and done again: every state that was left, in order. */

export interface History<State> {
  readonly now: State;
  /** The last one first. */
  readonly past: readonly State[];
  readonly future: readonly State[];
  /** The movement under way, all of which is one step; null = none is. */
  readonly stroke: string | null;
}

/** More than anyone goes back by hand. */
const KEPT = 200;

export const begin = <State>(now: State): History<State> => ({ now, past: [], future: [], stroke: null });

/** A step to another state; one of the stroke under way belongs to the step that began it. */
export function step<State>(
  history: History<State>,
  now: State,
  stroke: string | null = null,
): History<State> {
  const goesOn = stroke !== null && stroke === history.stroke;
  const past = goesOn ? history.past : [history.now, ...history.past].slice(0, KEPT);
  return { now, past, future: [], stroke };
}

export const settle = <State>(history: History<State>): History<State> => ({ ...history, stroke: null });

export function undo<State>({
  now,
  past: [before, ...past],
  future,
  stroke,
}: History<State>): History<State> {
  return before === undefined
    ? { now, past, future, stroke }
    : { now: before, past, future: [now, ...future], stroke: null };
}

export function redo<State>({
  now,
  past,
  future: [after, ...future],
  stroke,
}: History<State>): History<State> {
  return after === undefined
    ? { now, past, future, stroke }
    : { now: after, past: [now, ...past], future, stroke: null };
}
