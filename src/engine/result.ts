/** What a step gives back when its input may be wrong: a value with notes, or every problem at once. */

/** A unit, an indicator or a part of the scheme, in one period where that matters; the sheet room turns it into a cell. */
export interface Place {
  readonly period?: string;
  readonly unit?: string;
  readonly indicator?: string;
  /** Path into the scheme, as in its JSON: `indicators/2/weight`. */
  readonly scheme?: string;
}

export type Facts = Readonly<Record<string, string | number>>;

/** A reason to refuse. `code` is worded in `words/`, complete by type. */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly place: Place;
  readonly facts: Facts;
}

/** Something worth saying about a value that was accepted. */
export interface Note<Code extends string = string> {
  readonly code: Code;
  readonly place: Place;
  readonly facts: Facts;
}

export type Result<T, P extends Problem = Problem> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly problems: readonly P[] };

export const accept = <T>(value: T, notes: readonly Note[] = []): Result<T, never> => ({
  ok: true,
  value,
  notes,
});

export const refuse = <P extends Problem>(problems: readonly P[]): Result<never, P> => ({
  ok: false,
  problems,
});
