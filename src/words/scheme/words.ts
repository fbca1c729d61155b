/** What the scheme sheet (评价方案) says in either language; a text that is missing does not compile. */
import type {
  AggregateMethod,
  Computation,
  CutTies,
  ConstantRule,
  MissingRule,
  NormaliseMethod,
  QuotaMeasure,
  TieRule,
  Treatment,
  VetoEffect,
  WeightMethod,
} from '../../engine';
import type { Locale } from '../locale';

export type SectionName =
  | 'identity'
  | 'columns'
  | 'indicators'
  | 'dimensions'
  | 'scoring'
  | 'ranking'
  | 'tiering'
  | 'tiers'
  | 'labels'
  | 'rules'
  | 'tallies'
  | 'switches'
  | 'adjustments'
  | 'sources'
  | 'corrections';

/** Texts of the columns of a list, or of the rows of a form. */
type Heads<Key extends string> = { readonly [K in Key]: string };

export interface SchemeHeads {
  readonly identity: Heads<'name' | 'basis' | 'version' | 'date' | 'preset'>;
  readonly columns: Heads<'name' | 'compute' | 'of' | 'against' | 'unit'>;
  readonly indicators: Heads<
    | 'name'
    | 'path'
    | 'unit'
    | 'direction'
    | 'weight'
    | 'normalise'
    | 'missing'
    | 'treat'
    | 'aliases'
    | 'notAssessed'
    | 'source'
  >;
  readonly dimensions: Heads<'name' | 'weight' | 'aggregate'>;
  readonly scoring: Heads<
    | 'weights'
    | 'weightUnit'
    | 'tracks'
    | 'total'
    | 'base'
    | 'aggregate'
    | 'leastUnits'
    | 'leastIndicators'
    | 'constant'
    | 'adjustmentCap'
  >;
  readonly ranking: Heads<'population' | 'decimals' | 'ties' | 'keys' | 'groupBy' | 'exempt'>;
  readonly tiering: Heads<'by' | 'boundary' | 'scale' | 'within' | 'exempt'>;
  readonly tiers: Heads<'name' | 'quota' | 'share' | 'round' | 'atLeast'>;
  readonly labels: Heads<'name' | 'colour' | 'text'>;
  readonly rules: Heads<
    | 'id'
    | 'group'
    | 'when'
    | 'match'
    | 'kind'
    | 'label'
    | 'amount'
    | 'text'
    | 'tierCap'
    | 'quota'
    | 'quotaBy'
    | 'quotaTies'
    | 'quotaWithin'
  >;
  readonly tallies: Heads<'name' | 'when' | 'within' | 'of' | 'atLeast' | 'atMost'>;
  readonly switches: Heads<'name' | 'value'>;
  readonly adjustments: Heads<
    'name' | 'when' | 'kind' | 'column' | 'cap' | 'effect' | 'tier' | 'points' | 'basis'
  >;
  readonly sources: Heads<'name' | 'weight' | 'column' | 'as'>;
  readonly corrections: Heads<'kind' | 'unit' | 'nth' | 'indicator' | 'period' | 'text' | 'is'>;
}

/** Words that a cell may hold, by what they stand for. */
export interface Vocabularies {
  readonly compute: { readonly [C in Computation]: string };
  readonly normalise: { readonly [M in NormaliseMethod]: string };
  readonly weighting: { readonly [M in WeightMethod]: string };
  readonly aggregate: { readonly [M in AggregateMethod]: string };
  readonly missing: { readonly [R in MissingRule]: string };
  readonly constant: { readonly [R in ConstantRule]: string };
  readonly treat: { readonly [T in Treatment]: string };
  readonly ties: { readonly [T in TieRule]: string };
  readonly direction: Heads<'high' | 'low'>;
  readonly weightUnit: Heads<'percentOfParent' | 'pointsOfTotal'>;
  readonly tierBy: Heads<'quota' | 'share' | 'threshold' | 'breaks'>;
  readonly boundary: Heads<'up' | 'down' | 'keys'>;
  readonly scale: Heads<'largestRemainder' | 'ask'>;
  readonly within: Heads<'overall' | 'group'>;
  readonly round: Heads<'floor' | 'round' | 'ceil'>;
  readonly match: Heads<'first' | 'all'>;
  readonly quotaBy: { readonly [M in QuotaMeasure]: string };
  readonly cutTies: { readonly [T in CutTies]: string };
  readonly ruleKind: Heads<'reward' | 'penalty'>;
  readonly switchValue: Heads<'and' | 'or' | 'any' | 'all'>;
  readonly adjustment: Heads<'bonus' | 'deduction' | 'veto'>;
  readonly vetoEffect: { readonly [E in VetoEffect]: string };
  readonly sourceAs: Heads<'points' | 'bestIs100' | 'rankPoints' | 'outerRank'>;
  readonly correction: Heads<
    'column' | 'direction' | 'measure' | 'period' | 'row' | 'cell' | 'name' | 'origin' | 'sheet'
  >;
  readonly columnRole: Heads<'indicator' | 'rank' | 'leftOut'>;
  readonly rowPart: Heads<'unit' | 'leftOut'>;
  readonly cellMeaning: Heads<'missing' | 'notAssessed'>;
  readonly joining: Heads<'joined' | 'apart'>;
}

/** How two schemes differ, a sentence each. */
export interface DiffWords {
  readonly locale: Locale;
  /** What a part of a list is called; '' where its name says enough. */
  readonly parts: Readonly<Partial<Record<SectionName, string>>>;
  /** `nth` of one name, from 2 on; 1 = the only one, or the first. */
  readonly part: (kind: string, name: string, nth: number) => string;
  /** A field, of a part or of the whole scheme (''). */
  readonly of: (part: string, field: string) => string;
  readonly changed: (of: string, from: string, to: string) => string;
  readonly set: (of: string, to: string) => string;
  readonly cleared: (of: string, from: string) => string;
  readonly added: (part: string, fields: string) => string;
  readonly removed: (part: string) => string;
  readonly reordered: (section: string, names: string) => string;
  readonly field: (title: string, value: string) => string;
  readonly comma: string;
}

export interface SchemeWords {
  /** Above the columns of row numbers. */
  readonly number: string;
  readonly introduction: string;
  readonly sections: { readonly [S in SectionName]: string };
  readonly heads: SchemeHeads;
  readonly vocabularies: Vocabularies;
  readonly near: (value: number) => string;
  readonly between: (from: number, to: number) => string;
  /** In place of the text of an empty cell. */
  readonly blankCell: string;
  readonly diff: DiffWords;
  /** In place of a number that the source has lost. */
  readonly unfilled: string;
  /** In place of a number of decimals. */
  readonly unrounded: string;
  /** Beside a cell: what an empty one means, or what may stand there. */
  readonly hints: Readonly<Record<string, string>>;
  /** What a switch decides, by its name. */
  readonly switches: Readonly<Record<string, string>>;
}
