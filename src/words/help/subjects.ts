/** What help is about: every word of the engine's vocabularies that names a method or a rule, and what the pane computes beside them. */
import type {
  ADJUSTMENTS,
  AggregateMethod,
  Computation,
  Condition,
  MissingRule,
  NormaliseMethod,
  TieRule,
  TIERINGS,
  Treatment,
  WeightMethod,
} from '../../engine';

export interface HelpSubjects {
  direction: 'high' | 'low' | 'near' | 'between';
  compute: Computation;
  missing: MissingRule;
  treat: Treatment;
  normalise: NormaliseMethod;
  weighting: WeightMethod;
  aggregate: AggregateMethod;
  adjustment: (typeof ADJUSTMENTS)[number];
  ties: TieRule;
  tierBy: (typeof TIERINGS)[number];
  condition: Condition['kind'];
  /** What a rule gives, and to whom. */
  award: 'reward' | 'penalty' | 'tierCap' | 'quota' | 'group' | 'open';
  robustness:
    | 'typical'
    | 'methods'
    | 'guaranteed'
    | 'favourable'
    | 'limits'
    | 'pairs'
    | 'leftOut'
    | 'weighing'
    | 'relations';
  why: 'contributions' | 'against' | 'needed' | 'moved';
}

export type HelpGroup = keyof HelpSubjects;

/** One thing of each subject. */
export type OfEach<Thing> = {
  readonly [G in HelpGroup]: { readonly [S in HelpSubjects[G]]: Thing };
};

/** One subject by its place. */
export type HelpSubject = {
  readonly [G in HelpGroup]: { readonly group: G; readonly subject: HelpSubjects[G] };
}[HelpGroup];
