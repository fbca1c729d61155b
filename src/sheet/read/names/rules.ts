/** What the names of one kind of unit have in common, as data: the code that matches names knows nothing else of them. */

/** Names that end in a kind known here are told by these rules. */
export interface NameRules {
  /** The last letters of all spellings of kinds, in lower case: most names are told by these not to be of the rules. */
  readonly ends: string;
  /** Spellings of a kind at the end of a name → the usual one, `$1` being a part kept. The first that fits counts. */
  readonly kinds: readonly (readonly [RegExp, string])[];
  /** Whether what stands before the kind is a place: province and city before it say nothing, its letters may be misread. */
  readonly placed: boolean;
  /** Whether province and city are a part of the name unless a known place follows: 山东建筑大学. */
  readonly strict: boolean;
  /** Whether 市 or nothing before the kind means the city's own: 市经开区. */
  readonly ofCity: boolean;
  /** Other names of one unit, in the usual spelling → the usual name. */
  readonly aliases: Readonly<Record<string, string>>;
  /** What a place without a kind is: that unit, or perhaps that unit. */
  readonly bare: 'same' | 'ask';
  /** Kinds of which one unit may change from one to another, so that both may be the same; to be confirmed. */
  readonly akin: readonly (readonly string[])[];
}
