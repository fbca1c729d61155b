/** Hands the words of the user's language to every view. */
import { createContext, useContext } from 'react';
import { PANE_WORDS, type PaneWords } from '../words/pane';

const Words = createContext<PaneWords>(PANE_WORDS['zh-CN']);

export const WordsProvider = Words.Provider;
export const useWords = (): PaneWords => useContext(Words);
