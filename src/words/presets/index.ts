/** The door of what is said of presets. */
import type { Locale } from '../locale';
import { english } from './en';
import type { Presets } from './words';
import { chinese } from './zh';

export type { PresetWords } from './words';
export const PRESET_WORDS: { readonly [L in Locale]: Presets } = { 'zh-CN': chinese, 'en-US': english };
