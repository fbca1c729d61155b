/** Problems and notes in Chinese. */
import type { ProblemWords } from '../sentences';
import { engine, engineNotes, presetNotes } from './engine';
import { because, exclusions, sheetNotes } from './reading';
import { schemeSheet, sheet } from './sheet';

export const zh: ProblemWords = {
  engine,
  sheet,
  schemeSheet,
  engineNotes,
  presetNotes,
  sheetNotes,
  exclusions,
  because,
};
