/** The sentence for any problem, note or exclusion. */
import type { EngineNote, EngineProblem } from '../../engine';
import type { PresetNote } from '../../presets';
import type { Exclusion, SheetNote, SheetProblem } from '../../sheet/problem';
import type { Because } from '../../sheet/read/columns/header';
import type { SchemeSheetProblem } from '../../sheet/scheme-sheet/problem';
import type { Locale } from '../locale';
import { en } from './en';
import type { ProblemWords } from './sentences';
import { zh } from './zh';

export type AnyProblem = EngineProblem | SheetProblem | SchemeSheetProblem;
export type AnyNote = EngineNote | SheetNote | PresetNote;

export interface Sayings {
  readonly problem: (problem: AnyProblem) => string;
  readonly note: (note: AnyNote) => string;
  /** Why a row or column was left out; no full stop. */
  readonly exclusion: (exclusion: Exclusion) => string;
  /** Why a direction was taken; no full stop. */
  readonly because: (because: Because) => string;
}

const WORDS: { readonly [L in Locale]: ProblemWords } = { 'zh-CN': zh, 'en-US': en };

export function sayings(locale: Locale): Sayings {
  const said = WORDS[locale];
  return {
    // What was found on a sheet has a cell; some of its codes are the engine's too, with other facts.
    problem: (problem) =>
      'cell' in problem ? say(problem, said.sheet, said.schemeSheet, said.engine) : say(problem, said.engine),
    note: (note) =>
      'cell' in note
        ? say(note, said.sheetNotes, said.engineNotes)
        : say(note, said.engineNotes, said.presetNotes),
    exclusion: (exclusion) => say({ ...exclusion, place: {} }, said.exclusions),
    because: ({ code, word }) => said.because[code](word),
  };
}

/** Each list is complete by type; which of them holds the code is known only when running. */
function say(
  what: { readonly code: string; readonly facts: object; readonly place: object },
  ...lists: object[]
): string {
  for (const list of lists) {
    const sentence = (list as Readonly<Record<string, (facts: object, place: object) => string>>)[what.code];
    if (sentence) return sentence(what.facts, what.place);
  }
  throw new RangeError(`no words for ${what.code}`);
}
