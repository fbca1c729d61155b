/** What must be worded of the data check (数据体检), in each language. */
import type { Check, FindingCode, FindingFacts, Severity, Summary } from '../../sheet/check';

type Spoken = Exclude<FindingCode, 'reading'>;

export interface CheckWords {
  readonly title: string;
  readonly checks: { readonly [C in Check]: string };
  readonly severities: { readonly [S in Severity]: string };
  /** One sentence with the numbers; what the reader found is worded as its own. */
  readonly said: { readonly [Code in Spoken]: (facts: FindingFacts[Code], of: Namer) => string };
  readonly todo: { readonly [Code in FindingCode]: string };
  readonly summaries: { readonly [S in Summary]: string };
  readonly heads: {
    readonly number: string;
    readonly severity: string;
    readonly check: string;
    readonly where: string;
    readonly what: string;
    readonly typed: string;
    readonly recomputed: string;
    readonly difference: string;
    readonly todo: string;
  };
  readonly source: (sheet: string, range: string) => string;
  readonly checked: (units: number, indicators: number, figures: number, totals: number) => string;
  readonly counts: (errors: number, doubts: number, remarks: number) => string;
  readonly nothing: string;
  readonly listed: (items: readonly string[]) => string;
  readonly andMore: (first: string, count: number) => string;
  readonly notes: readonly string[];
}

/** Names of checks and summaries in the language spoken. */
export type Namer = Pick<CheckWords, 'checks' | 'summaries'>;

/** A figure for a sentence, without the noise of binary fractions. */
export const figure = (value: number): string => String(Number(value.toPrecision(12)));

/** A share for a sentence. @example share(1, 8) // '12.5%' */
export const share = (part: number, whole: number): string => `${Number(((100 * part) / whole).toFixed(1))}%`;
