/** What must be worded: every code that the engine and the sheets know, in each language. */
import type { NoteFacts, ProblemFacts, Place } from '../../engine';
import type { PresetNoteFacts } from '../../presets';
import type { ExclusionFacts, SheetNoteFacts, SheetProblemFacts } from '../../sheet/problem';
import type { Because } from '../../sheet/read/columns/header';
import type { SchemeSheetFacts } from '../../sheet/scheme-sheet/problem';

/** One sentence a code. */
export type Sentences<Facts> = {
  readonly [Code in keyof Facts]: (facts: Facts[Code], place: Place) => string;
};

export interface ProblemWords {
  readonly engine: Sentences<ProblemFacts>;
  readonly sheet: Sentences<SheetProblemFacts>;
  readonly schemeSheet: Sentences<SchemeSheetFacts>;
  readonly engineNotes: Sentences<NoteFacts>;
  readonly presetNotes: Sentences<PresetNoteFacts>;
  readonly sheetNotes: Sentences<SheetNoteFacts>;
  readonly exclusions: Sentences<ExclusionFacts>;
  /** Why a direction was taken; no full stop. */
  readonly because: { readonly [C in Because['code']]: (word: string) => string };
}
