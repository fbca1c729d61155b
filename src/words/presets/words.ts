/** What there is to say of a preset: its title, one sentence, and what its source has lost. */
import type { PresetName } from '../../presets';

export interface PresetWords {
  readonly title: string;
  readonly sentence: string;
  /** Empty where the preset is complete. */
  readonly missing: readonly string[];
}

export type Presets = { readonly [P in PresetName]: PresetWords };
