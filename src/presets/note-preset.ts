/** Says what the preset that a scheme was made from lacks, by its source or on this table. */
import type { Note, SchemeDraft } from '../engine';
import { aboutPreset, presetNamed, type PresetName } from './registry';

export interface PresetNoteFacts {
  /** The preset's source has lost parts of it. */
  'preset-incomplete': { readonly preset: PresetName };
  /** Indicators of the preset that the scheme has not got. */
  'preset-absent': { readonly preset: PresetName; readonly indicators: string };
  /** The table has none of the columns that the preset makes something of. */
  'preset-idle': { readonly preset: PresetName };
}

const MADE = ['columns', 'rules', 'tallies', 'adjustments'] as const;

export type PresetNote = {
  [C in keyof PresetNoteFacts]: Note<C> & { readonly facts: PresetNoteFacts[C] };
}[keyof PresetNoteFacts];

/**
 * Gives a note where the source is incomplete, and one where the scheme has only some of the preset's indicators; where
 * nothing came of the preset, that alone.
 * @example notePreset({ preset: 'dezhou', indicators: [] }).map((each) => each.code) // ['preset-incomplete']
 */
export function notePreset(draft: SchemeDraft): readonly PresetNote[] {
  const { preset = '', indicators } = draft;
  const name = presetNamed(preset);
  if (name === null) return [];
  const { complete, tellsGaps, indicators: wanted } = aboutPreset(name);
  // Those that tell gaps make columns, rules and counts beside a plain ranking.
  if (tellsGaps && MADE.every((part) => (draft[part] ?? []).length === 0))
    return [{ code: 'preset-idle', place: { scheme: 'preset' }, facts: { preset: name } }];
  const own = new Set(indicators.map((each) => each.name));
  // Where none is there, the scheme goes by other things, such as scores of the dimensions.
  const absent = wanted.some((each) => own.has(each)) ? wanted.filter((each) => !own.has(each)) : [];
  const incomplete: PresetNote = {
    code: 'preset-incomplete',
    place: { scheme: 'preset' },
    facts: { preset: name },
  };
  const lacking: PresetNote = {
    code: 'preset-absent',
    place: { scheme: 'indicators' },
    facts: { preset: name, indicators: absent.join('、') },
  };
  return [...(complete ? [] : [incomplete]), ...(absent.length === 0 ? [] : [lacking])];
}
