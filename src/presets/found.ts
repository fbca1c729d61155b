/** What a preset is laid upon: the columns of a table, matched by name or alias. */
import type { ColumnDraft, IndicatorDraft, SchemeDraft } from '../engine';

/** What the table has beside its indicators. */
export interface Beside {
  /** Text columns by name, each as long as the units. */
  readonly texts?: ReadonlyMap<string, readonly string[]>;
  /** Whether there are ranks of an outer ranking. */
  readonly outerRanked?: boolean;
  /** Whether there are figures of an earlier period. */
  readonly hasEarlier?: boolean;
  /** The name of an indicator's figures in the earliest of the last three years, where the table goes so far back. */
  readonly since?: (indicator: string) => string;
  /** Measure of columns, where it is known. */
  readonly units?: ReadonlyMap<string, string>;
  /** Columns whose percentages are fractions: 9.6% is 0.096. */
  readonly fractions?: ReadonlySet<string>;
  /** By what figures of one measure become those of another; null = nothing leads there. */
  readonly rateOf?: (from: string, to: string) => number | null;
}

export type Found = Beside &
  Required<Pick<Beside, 'texts' | 'outerRanked'>> & {
    readonly indicators: readonly IndicatorDraft[];
  };

/** An indicator of a preset, which a table may call otherwise. */
export type Wanted = IndicatorDraft & { readonly aliases: readonly string[] };

/** Names are the same but for width, spaces, quotes, and what stands in brackets. */
const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s“”"'‘’·、,，/_-]/g, '');

const namedAs = (name: string, names: readonly string[]): boolean =>
  names.some((each) => fold(each) === fold(name));

/**
 * Gives the indicators of a preset that the table has, in the preset's order, each with the table's name among its
 * aliases, and the table's unit.
 * @example matchIndicators([{ name: '亩均税收', aliases: ['每亩税收'] }], { indicators: [{ name: '每亩税收' }], texts: new Map(), outerRanked: false }).map((i) => i.name) // ['亩均税收']
 */
export function matchIndicators(wanted: readonly Wanted[], { indicators }: Found): readonly IndicatorDraft[] {
  const taken = new Set<string>();
  return wanted.flatMap(({ aliases, ...indicator }) => {
    const known = [indicator.name, ...aliases];
    const match = indicators.find(({ name }) => !taken.has(name) && namedAs(name, known));
    if (match === undefined) return [];
    taken.add(match.name);
    const { name, unit = indicator.unit } = match;
    return [
      {
        ...indicator,
        ...(unit === undefined ? {} : { unit }),
        ...(name === indicator.name ? {} : { aliases: [name] }),
      },
    ];
  });
}

/** Gives the table's own name of the column that goes by one of the names; undefined = there is none. */
export function columnNamed(names: readonly string[], { indicators, texts }: Found): string | undefined {
  return [...indicators.map(({ name }) => name), ...texts.keys()].find((name) => namedAs(name, names));
}

/**
 * Gives the table's own name of the column whose heading says the name and besides only what `rest` allows, such as its
 * target; undefined = there is none.
 * @example columnBeside('税收', /^年度目标$/, { indicators: [], texts: new Map([['税收年度目标', []]]), outerRanked: false }) // '税收年度目标'
 */
export function columnBeside(
  name: string,
  rest: RegExp,
  { indicators, texts }: Pick<Found, 'indicators' | 'texts'>,
): string | undefined {
  // 实际 may be a part of the name as well: 实际利用外资.
  const own = fold(name).replace(DONE, '');
  const cores = [own, own.replace(ACTUAL, '')].filter((core) => core !== '');
  return [...indicators.map((each) => each.name), ...texts.keys()].find((each) => {
    const folded = fold(each);
    const isBeside = (core: string): boolean => folded.includes(core) && rest.test(folded.replace(core, ''));
    // 目标 | 实际 alone, the title saying of what.
    return each !== name && (cores.length === 0 ? rest.test(folded) : cores.some(isBeside));
  });
}

/**
 * Gives what a heading names, without what it says of an actual figure.
 * @example coreOf('税收累计完成') // '税收'
 */
export const coreOf = (name: string): string => name.replace(DONE, '').replace(ACTUAL, '') || name;

const ACTUAL = /^(?:实际|累计)(?:完成|实现)?(?!利用|使用|到位|投资)/;

/** What a heading says of an actual figure beside its name. */
const DONE =
  /(?:本年|全年|本期|年初至今|至(?:本月|目前)[底末]?)?(?:累计|实际)?(?:完成|实现)(?:额|数|值|量|情况)?$|(?:本月止|(?:截|截止)?至(?:本月|目前)[底末]?|自年初|年初以来|年初至本月|本月|本年|全年|当前|目前)?(?:累计|实绩|实际)(?:数|值)?$|年初至今$|(?:\s?(?:year\s?)?to\s?date|ytd|\sactuals?)$/i;

/** Gives the text column all of whose cells that are not blank are among the words; undefined = there is none. */
export function columnOfWords(words: RegExp, { texts }: Found): string | undefined {
  return [...texts].find(([, cells]) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    return filled.length > 0 && filled.every((cell) => words.test(cell.trim()));
  })?.[0];
}

/**
 * Gives weights that sum to 100 again where indicators of a preset are absent.
 * @example scaleWeights([{ name: '税收', weight: 45 }, { name: '研发', weight: 15 }]).map((i) => i.weight) // [75, 25]
 */
export function scaleWeights(indicators: readonly IndicatorDraft[]): readonly IndicatorDraft[] {
  const sum = indicators.reduce((total, { weight }) => total + (typeof weight === 'number' ? weight : 0), 0);
  if (sum === 0 || sum === 100) return indicators;
  return indicators.map((indicator) =>
    typeof indicator.weight === 'number'
      ? { ...indicator, weight: (indicator.weight * 100) / sum }
      : indicator,
  );
}

/** Dimensions of which the table has the scores, as indicators that are taken as they stand. */
export const scoresOf = (dimensions: readonly { readonly name: string; readonly weight?: number }[]) =>
  dimensions.map(({ name, weight }): Wanted => ({
    name,
    aliases: [`${name}得分`, `${name}分值`, `${name}评分`, `${name}指数`],
    direction: 'high',
    normalise: { method: 'asis' },
    ...(weight === undefined ? {} : { weight }),
  }));

/** Gives a name that the table has not: one that is printed there already is told apart as computed. */
export const free = (name: string, { indicators, texts }: Pick<Found, 'indicators' | 'texts'>): string =>
  texts.has(name) || indicators.some((each) => each.name === name) ? `${name}（计算）` : name;

/** A computed column. */
export const computed = (
  name: string,
  compute: ColumnDraft['compute'],
  of: string | readonly string[],
  against?: string | number,
  unit?: string,
): ColumnDraft => ({
  name,
  compute,
  of: typeof of === 'string' ? [of] : of,
  ...(unit === undefined ? {} : { unit }),
  ...(against === undefined ? {} : { against }),
});

/** What every preset begins with. */
export const COMMON: Pick<SchemeDraft, 'aggregate' | 'rank'> = {
  aggregate: { method: 'arithmetic' },
  rank: { decimals: 2, ties: 'min' },
};
