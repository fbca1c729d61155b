/** Problems and notes in English. */
import type { ProblemWords } from '../sentences';
import { engine, engineNotes, presetNotes } from './engine';
import { because, exclusions, sheetNotes } from './reading';
import { schemeSheet, sheet } from './sheet';

export const en: ProblemWords = {
  engine,
  sheet,
  schemeSheet,
  engineNotes,
  presetNotes,
  sheetNotes,
  exclusions,
  because,
};
