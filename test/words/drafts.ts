/** Random schemes and conditions, as an analyst could have written them: no blank text, no empty list. */
import fc from 'fast-check';
import {
  AGGREGATIONS,
  COMPUTATIONS,
  CUT_TIES,
  MISSING_RULES,
  NORMALISATIONS,
  QUOTA_MEASURES,
  ROUNDINGS,
  SCOPES,
  TIE_RULES,
  TREATMENTS,
  CONSTANT_RULES,
  VETO_EFFECTS,
  WEIGHTINGS,
  type Bounds,
  type Condition,
  type QuotaDraft,
  type SchemeDraft,
} from '../../src/engine/scheme';

/** Names with whatever could confuse a reader: quotes, separators, signs, numbers, section titles. */
export const anyName = fc.oneof(
  fc.constantFrom(
    '亩均税收',
    '“十强”产业',
    'a=b；c',
    '=SUM(A1)',
    '+1',
    '12',
    '■ 指标',
    '开发区/园区',
    "'x",
    '[1]',
  ),
  fc
    .string({ minLength: 1, maxLength: 12 })
    .map((text) => text.trim())
    .filter((text) => text !== ''),
);

export const anyNumber = fc
  .oneof(fc.integer({ min: -1000, max: 1000 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => (Object.is(value, -0) ? 0 : value));

const given = <T>(fields: { [K in keyof T]-?: fc.Arbitrary<T[K]> }, required: (keyof T & string)[] = []) =>
  fc.record(fields, { requiredKeys: required as never[] }) as unknown as fc.Arbitrary<T>;

const scope = fc.constantFrom(...SCOPES);
const ties = fc.constantFrom(...CUT_TIES);
const round = fc.constantFrom(...ROUNDINGS);
const kind = <K extends Condition['kind']>(name: K) => fc.constant(name);
type Of<K extends Condition['kind']> = Extract<Condition, { kind: K }>;

/** At most one bound at either side. */
const bounded = <T extends Bounds & { kind: string }>(held: {
  [K in Exclude<keyof T, keyof Bounds>]: fc.Arbitrary<T[K]>;
}): fc.Arbitrary<T> =>
  fc
    .tuple(
      fc.record(held as Readonly<Record<string, fc.Arbitrary<unknown>>>),
      fc.option(fc.tuple(fc.constantFrom('atLeast', 'above'), anyNumber)),
      fc.option(fc.tuple(fc.constantFrom('atMost', 'below'), anyNumber)),
    )
    .map(([given, ...bounds]) => ({
      ...given,
      ...Object.fromEntries(bounds.filter((bound) => bound !== null)),
    })) as unknown as fc.Arbitrary<T>;

const simple: fc.Arbitrary<Condition> = fc.oneof(
  given<Of<'rank'>>({ kind: kind('rank'), atMost: anyNumber, scope, of: anyName, ties }, ['kind', 'atMost']),
  given<Of<'rankFromLast'>>({ kind: kind('rankFromLast'), atMost: anyNumber, scope, of: anyName, ties }, [
    'kind',
    'atMost',
  ]),
  given<Of<'rankAtLeast'>>({ kind: kind('rankAtLeast'), atLeast: anyNumber, scope, of: anyName }, [
    'kind',
    'atLeast',
  ]),
  given<Of<'rise'>>({ kind: kind('rise'), atLeast: anyNumber, running: anyNumber, scope }, [
    'kind',
    'atLeast',
  ]),
  given<Of<'fall'>>({ kind: kind('fall'), atLeast: anyNumber, running: anyNumber, scope }, [
    'kind',
    'atLeast',
  ]),
  given<Of<'scoreRise'>>({ kind: kind('scoreRise'), atLeast: anyNumber, running: anyNumber }, [
    'kind',
    'atLeast',
  ]),
  given<Of<'scoreFall'>>({ kind: kind('scoreFall'), atLeast: anyNumber, running: anyNumber }, [
    'kind',
    'atLeast',
  ]),
  bounded<Of<'score'>>({ kind: kind('score') }),
  given<Of<'tier'>>({ kind: kind('tier'), is: anyName }, ['kind', 'is']),
  bounded<Of<'indicator'>>({ kind: kind('indicator'), name: anyName }),
  bounded<Of<'completion'>>({ kind: kind('completion'), name: anyName, column: anyName }),
  given<Of<'strength'>>({ kind: kind('strength'), name: anyName, atMost: anyNumber }, [
    'kind',
    'name',
    'atMost',
  ]),
  given<Of<'weakness'>>({ kind: kind('weakness'), name: anyName, atMost: anyNumber }, [
    'kind',
    'name',
    'atMost',
  ]),
  given<Of<'share'>>(
    { kind: kind('share'), top: anyNumber, bottom: anyNumber, scope, of: anyName, ties, round },
    ['kind'],
  ),
  given<Of<'label'>>({ kind: kind('label'), label: anyName, ago: anyNumber }, ['kind', 'label']),
  given<Of<'streak'>>({ kind: kind('streak'), label: anyName, years: anyNumber }, ['kind', 'label', 'years']),
  given<Of<'times'>>({ kind: kind('times'), label: anyName, times: anyNumber, years: anyNumber }, [
    'kind',
    'label',
    'times',
    'years',
  ]),
  given<Of<'flag'>>({ kind: kind('flag'), column: anyName }, ['kind', 'column']),
  given<Of<'category'>>({ kind: kind('category'), column: anyName, is: anyName }, ['kind', 'column', 'is']),
  fc.record({ kind: kind('unfilled') }),
);

export const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => {
  const of = fc.array(tie('condition'), { maxLength: 3 });
  return {
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      simple,
      fc.record({ kind: kind('every'), of }),
      fc.record({ kind: kind('some'), of }),
      fc.record({ kind: kind('not'), of: tie('condition') }),
      fc.record({ kind: kind('joined'), by: anyName, of }),
    ),
  };
}).condition;

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);

const texts = fc.uniqueArray(anyName, { minLength: 1, maxLength: 3 });
const byGroup = fc
  .uniqueArray(fc.tuple(anyName, anyNumber), { minLength: 1, maxLength: 3, selector: ([name]) => name })
  .map((pairs): Record<string, number> => Object.fromEntries(pairs));
const weight = fc.oneof(anyNumber, byGroup);
const interval = fc.tuple(anyNumber, anyNumber);
const parameter = fc.oneof(
  anyNumber,
  interval,
  anyName,
  fc.boolean(),
  fc.array(interval, { maxLength: 2 }),
  byGroup,
);
const parameters = fc.dictionary(fc.constantFrom('to', 'cap', 'target', 'sd', 'steps'), parameter, {
  maxKeys: 3,
  noNullPrototype: true,
});
const method = <M extends string>(names: readonly M[]) =>
  fc.tuple(fc.constantFrom(...names), parameters).map(([name, held]) => ({ method: name, ...held }));
const direction = fc.oneof(
  fc.constantFrom('high' as const, 'low' as const),
  fc.record({ near: anyNumber }),
  fc.record({ between: interval }),
);

type Part<K extends keyof SchemeDraft> = NonNullable<SchemeDraft[K]>;
type Item<K extends keyof SchemeDraft> = Part<K> extends readonly (infer T)[] ? T : never;
const several = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 3 });

const indicator = given<Item<'indicators'>>(
  {
    name: anyName,
    aliases: texts,
    path: texts,
    unit: anyName,
    direction,
    weight,
    normalise: method(NORMALISATIONS),
    treat: method(TREATMENTS),
    missing: given<NonNullable<Item<'indicators'>['missing']>>(
      { rule: fc.constantFrom(...MISSING_RULES), value: anyNumber },
      ['rule'],
    ),
    notAssessed: texts,
    source: anyName,
  },
  ['name'],
);
const award = fc
  .tuple(
    given<Item<'rules'>['give'][number]>({
      label: anyName,
      amount: fc.option(anyNumber),
      text: anyName,
      tierCap: anyName,
    }),
    anyName,
  )
  .map(([held, text]) => (Object.keys(held).length === 0 ? { text } : held));

/** Names of switches that are also names of an object's own machinery are left to the reader's own tests. */
const switches = fc
  .uniqueArray(fc.tuple(anyName, fc.oneof(anyName, fc.constantFrom('and', 'or', 'any', 'all'))), {
    minLength: 1,
    maxLength: 3,
    selector: ([name]) => name,
  })
  .map((pairs): Record<string, string> => Object.fromEntries(pairs));

export const anyDraft: fc.Arbitrary<SchemeDraft> = given<SchemeDraft>(
  {
    name: anyName,
    basis: anyName,
    version: anyName,
    date: anyName,
    preset: anyName,
    columns: several(
      given<Item<'columns'>>(
        {
          name: anyName,
          compute: method(COMPUTATIONS),
          of: texts,
          against: fc.oneof(anyName, anyNumber),
          unit: anyName,
        },
        ['name', 'compute', 'of'],
      ),
    ),
    tallies: several(
      given<Item<'tallies'>>(
        {
          name: anyName,
          when: anyCondition,
          within: anyName,
          of: anyName,
          atLeast: anyNumber,
          atMost: anyNumber,
        },
        ['name', 'when'],
      ),
    ),
    indicators: fc.array(indicator, { maxLength: 4 }),
    dimensions: several(
      given<Item<'dimensions'>>({ name: anyName, weight, aggregate: method(AGGREGATIONS) }, ['name']),
    ),
    weights: fc
      .tuple(
        method(WEIGHTINGS),
        given<{
          unit?: 'percentOfParent' | 'pointsOfTotal';
          tracks?: Record<string, number>;
          total?: number;
        }>({
          unit: fc.constantFrom('percentOfParent' as const, 'pointsOfTotal' as const),
          tracks: byGroup,
          total: anyNumber,
        }),
      )
      .map(([held, more]) => ({ ...held, ...more })),
    aggregate: method(AGGREGATIONS),
    adjustments: several(
      given<Item<'adjustments'>>(
        {
          name: anyName,
          kind: fc.constantFrom('bonus' as const, 'deduction' as const, 'veto' as const),
          column: anyName,
          when: anyCondition,
          cap: anyNumber,
          effect: fc.oneof(anyName, fc.constantFrom(...VETO_EFFECTS)),
          tier: anyName,
          points: fc.option(anyNumber),
          basis: anyName,
        },
        ['name', 'kind'],
      ),
    ),
    base: anyNumber,
    adjustmentCap: anyNumber,
    screen: fc
      .tuple(
        given<Part<'screen'>>({
          units: anyNumber,
          indicators: anyNumber,
          constant: fc.constantFrom(...CONSTANT_RULES),
        }),
        anyNumber,
      )
      .map(([held, units]) => (Object.keys(held).length === 0 ? { units } : held)),
    sources: several(
      fc.record({
        name: anyName,
        weight: anyNumber,
        column: fc.oneof(anyName, fc.constant('')),
        as: fc.constantFrom('points' as const, 'bestIs100' as const, 'rankPoints' as const),
      }),
    ),
    rank: fc
      .tuple(
        given<Part<'rank'>>({
          decimals: fc.option(fc.integer({ min: 0, max: 6 })),
          ties: fc.constantFrom(...TIE_RULES),
          keys: texts,
          groupBy: anyName,
          exempt: anyName,
        }),
        fc.integer({ min: 0, max: 6 }),
      )
      .map(([held, decimals]) => (Object.keys(held).length === 0 ? { decimals } : held)),
    population: anyNumber,
    tiers: given<Part<'tiers'>>(
      {
        by: fc.constantFrom('quota' as const, 'share' as const, 'threshold' as const, 'breaks' as const),
        list: fc.array(
          given<Part<'tiers'>['list'][number]>(
            {
              name: anyName,
              quota: anyNumber,
              share: anyNumber,
              round: fc.constantFrom(...ROUNDINGS),
              atLeast: anyNumber,
            },
            ['name'],
          ),
          { maxLength: 4 },
        ),
        boundary: fc.constantFrom('up' as const, 'down' as const, 'keys' as const),
        scale: fc.constantFrom('largestRemainder' as const, 'ask' as const),
        within: fc.constantFrom('overall' as const, 'group' as const),
        exempt: anyName,
      },
      ['by', 'list'],
    ),
    labels: several(given<Item<'labels'>>({ name: anyName, colour, text: anyName }, ['name'])),
    rules: several(
      given<Item<'rules'>>(
        {
          id: anyName,
          when: anyCondition,
          give: fc.array(award, { maxLength: 3 }),
          group: anyName,
          match: fc.constantFrom('first' as const, 'all' as const),
          kind: fc.constantFrom('reward' as const, 'penalty' as const),
          quota: given<QuotaDraft>(
            {
              count: fc.integer({ min: 1, max: 9 }),
              by: fc.constantFrom(...QUOTA_MEASURES),
              ties,
              within: fc.constantFrom('overall' as const, 'group' as const),
            },
            ['count'],
          ),
        },
        ['id', 'when', 'give'],
      ),
    ),
    switches,
  },
  ['indicators'],
);
