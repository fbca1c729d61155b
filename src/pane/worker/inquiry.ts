/** What can be asked about a ranking in the background, and its answer, worked out step by step. */
import { explanationOf, type Explanation } from '../../actions/explain';
import { moveOf, type MoveReport } from '../../actions/moved';
import { needsFor, type NeedsReport } from '../../actions/needs';
import { surenessOf, type SureAsked, type SureReport } from '../../actions/robustness';
import type { Subject } from '../../actions/subject';
import type { Goal } from '../../engine/explain';
import type { Progress } from '../../engine/robustness';

/** What each kind of inquiry says beside its subject; units by their rows in the table. */
interface Asked {
  readonly why: { readonly row: number; readonly other: number | null };
  readonly needs: { readonly row: number; readonly goal: Goal };
  readonly moved: { readonly row: number };
  readonly sure: { readonly asked: SureAsked };
}

/** What each kind is answered with. */
interface Told {
  readonly why: Explanation;
  readonly needs: NeedsReport;
  /** null = nothing is known of an earlier period. */
  readonly moved: MoveReport | null;
  readonly sure: SureReport;
}

export type InquiryKind = keyof Asked;
export type Question<K extends InquiryKind = InquiryKind> = { [E in K]: { readonly kind: E } & Asked[E] }[K];
export type Answer<K extends InquiryKind = InquiryKind> = Told[K];

/** Plain data, so that a worker can be given it. */
export interface Inquiry {
  readonly subject: Subject;
  readonly question: Question;
}

/** Gives the answer in the end, how far it has come until then. */
export function* answer({ subject, question }: Inquiry): Generator<Progress, Answer> {
  switch (question.kind) {
    case 'why':
      return explanationOf(subject, question.row, question.other);
    case 'needs':
      return needsFor(subject, question.row, question.goal);
    case 'moved':
      return moveOf(subject, question.row);
    case 'sure':
      return yield* surenessOf(subject, question.asked);
    default:
      return question satisfies never;
  }
}
