/** What the pane says, in both languages: one file for each area of it. */
import type { Locale } from '../locale';
import { GAP_WORDS } from '../gaps';
import { CHECK_WORDS } from './check';
import { EDITOR_WORDS } from './editor';
import { FOUND_WORDS } from './found';
import { FRAME_WORDS } from './frame';
import { PLACE_WORDS } from './place';
import { PREVIEW_WORDS } from './preview';
import { SCHEME_WORDS } from './scheme';

export type { MethodWords } from './editor';

const gather = <L extends Locale>(locale: L) => ({
  ...FRAME_WORDS[locale],
  ...FOUND_WORDS[locale],
  ...SCHEME_WORDS[locale],
  ...EDITOR_WORDS[locale],
  ...PREVIEW_WORDS[locale],
  place: PLACE_WORDS[locale],
  ...CHECK_WORDS[locale],
  gaps: GAP_WORDS[locale],
});

export const PANE_WORDS = { 'zh-CN': gather('zh-CN'), 'en-US': gather('en-US') };

export type PaneWords = (typeof PANE_WORDS)['zh-CN'];
