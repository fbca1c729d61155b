/** What a preset is laid upon: the columns of a table, matched by name or alias. */
import type { IndicatorDraft, SchemeDraft } from '../engine';

/** What the table has beside its indicators. */
export interface Beside {
  /** Text columns by name, each as long as the units. */
  readonly texts?: ReadonlyMap<string, readonly string[]>;
  /** Whether there are ranks of an outer ranking. */
  readonly outerRanked?: boolean;
}

export interface Found extends Required<Beside> {
  readonly indicators: readonly IndicatorDraft[];
}

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

/** What every preset begins with. */
export const COMMON: Pick<SchemeDraft, 'aggregate' | 'rank'> = {
  aggregate: { method: 'arithmetic' },
  rank: { decimals: 2, ties: 'min' },
};
