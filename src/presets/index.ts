/** The door of the presets: schemes that come with the product, as data over the engine's types. */
export { aboutPreset, presetDraft, presetNamed, PRESETS, type PresetName } from './registry';
export type { Beside } from './found';
export { notePreset, type PresetNote, type PresetNoteFacts } from './note-preset';
