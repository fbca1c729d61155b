/** A correction of the reading, with the scheme where it must follow: what is no indicator any more cannot be one of the scheme's. */
import { correct, uncorrect, type Correction, type Corrections } from '../actions/corrections';
import type { FoundTable, RankReport } from '../actions/report';
import type { SchemeDraft } from '../engine';
import { addIndicator, dropIndicator, setDirection } from './edit';
import type { PaneEvent, PaneState } from './state';

export interface Correcting {
  readonly corrections: Corrections;
  /** `draft` goes before what the scheme would follow by itself. */
  readonly put: (one: Correction, draft?: SchemeDraft) => void;
  readonly takeBack: (one: Correction) => void;
}

type CorrectEvent = Extract<PaneEvent, { readonly kind: 'correct' }>;

/** Gives the ways to correct what a report understood. */
export function correcting(
  { asked }: PaneState,
  report: RankReport,
  tell: (event: CorrectEvent) => void,
): Correcting {
  const corrections = asked.corrections ?? report.corrections;
  // Any other scheme is made from the table anew.
  const held = asked.edited ?? (report.schemeSource === 'sheet' ? report.scheme : null);
  return {
    corrections,
    put: (one, draft) =>
      tell({
        kind: 'correct',
        corrections: correct(corrections, one),
        draft: draft ?? (held && follow(held, one, report.table)),
      }),
    takeBack: (one) =>
      tell({
        kind: 'correct',
        corrections: uncorrect(corrections, one),
        draft: held && unfollow(held, one, report.table),
      }),
  };
}

function follow(draft: SchemeDraft, one: Correction, table: FoundTable | null): SchemeDraft | null {
  if (one.kind === 'direction') {
    const at = draft.indicators.findIndex(({ name }) => name === one.indicator);
    return at < 0 ? null : setDirection(draft, at, one.is);
  }
  if (one.kind !== 'column') return null;
  return one.is === 'indicator'
    ? score(draft, one.indicator, table)
    : leaveOut(draft, one.indicator, one.period);
}

function unfollow(draft: SchemeDraft, one: Correction, table: FoundTable | null): SchemeDraft | null {
  if (one.kind !== 'column') return null;
  return one.is === 'indicator'
    ? leaveOut(draft, one.indicator, one.period)
    : score(draft, one.indicator, table);
}

/** One column of several of a name leaves the others. */
const leaveOut = (draft: SchemeDraft, name: string, period: string | undefined): SchemeDraft | null =>
  period === undefined ? dropIndicator(draft, name) : null;

function score(draft: SchemeDraft, name: string, table: FoundTable | null): SchemeDraft {
  const found = table?.columns.find((column) => column.name === name);
  const direction = found?.direction === 'low' ? 'low' : 'high';
  return addIndicator(draft, { name, direction, ...(found?.unit && { unit: found.unit }) });
}
