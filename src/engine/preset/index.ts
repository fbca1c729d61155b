/** The schemes that come with the product, by name. */
import type { IndicatorDraft, SchemeDraft } from '../scheme';
import { jinan } from './jinan';
import { plain } from './plain';

const MAKERS = { plain, jinan } as const;

export type PresetName = keyof typeof MAKERS;
export const PRESETS = Object.keys(MAKERS) as readonly PresetName[];

/** @example isPreset('jinan') // true */
export function isPreset(name: string): name is PresetName {
  return Object.hasOwn(MAKERS, name);
}

/**
 * Gives a preset as a draft over the indicators found.
 * @example presetDraft('plain', [{ name: '税收' }]).indicators[0]?.weight // 100
 */
export function presetDraft(name: PresetName, indicators: readonly IndicatorDraft[]): SchemeDraft {
  return MAKERS[name](indicators);
}
