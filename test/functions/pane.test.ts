import { preview } from '../../src/actions/preview';
import type { RankReport } from '../../src/actions/report';
import {
  AGGREGATE_PARAMETERS,
  AGGREGATIONS,
  NORMALISATIONS,
  NORMALISE_PARAMETERS,
  TIE_RULES,
  WEIGHT_PARAMETERS,
  WEIGHTINGS,
  type ColumnDraft,
  type IndicatorDraft,
  type SchemeDraft,
} from '../../src/engine';
import { openExcel } from '../../src/host/excel';
import * as codec from '../../src/sheet/scheme-sheet/codec';
import { LOCALES, type Locale } from '../../src/words/locale';
import { area } from '../../src/book/area';
import { CHINESE } from '../actions/open';
import { openFunctions, type FunctionGrid } from './open';

/** What the pane makes of a table under a scheme, and what a formula beside that table shows. */
interface Case {
  readonly title: string;
  readonly formula: string;
  readonly scheme: SchemeDraft;
  /** What the cells from the formula on should show. */
  readonly pane: (report: RankReport) => readonly (readonly unknown[])[];
}

const TABLE = [
  ['单位', '税收', '能耗', '研发', '对照一', '对照二', '对照三', '片区'],
  ['甲园', 30, 7, 12, 31, 6, 11, '东'],
  ['乙园', 82, 5, 20, 70, 7, 15, '西'],
  ['丙园', 51, 9, 16, 60, 8, 19, '东'],
  ['丁园', 64, 2, 18, 60, 3, 16, '西'],
  ['戊园', 97, 4, 10, 90, 5, 14, '东'],
  ['己园', 64, 6, 13, 66, 6, 12, '西'],
];
const UNITS = TABLE.slice(1).map(([name]) => name);
const NAMES = ['税收', '能耗', '研发'];
const BESIDE = ['对照一', '对照二', '对照三'];
const WEIGHTS = [50, 30, 20];
const DIRECTIONS = '{"正向","逆向","正向"}';

/** Parameters without which a method cannot be; a new method that needs some fails here until they are given. */
const NEEDED: Readonly<Record<string, Record<string, unknown>>> = {
  ratioTo: { benchmark: 60 },
  anchors: { base: 2, target: 90 },
  goalposts: { low: 1, high: 100 },
  distanceToTarget: { target: 98 },
  distanceToReference: { reference: '乙园' },
  table: {
    points: [
      [3, 60],
      [6, 80],
      [50, 100],
    ],
  },
  ahp: {
    matrix: [
      [1, 2, 4],
      [0.5, 1, 2],
      [0.25, 0.5, 1],
    ],
  },
  combined: { of: ['entropy', 'critic'] },
  generalised: { power: 2 },
};
/** Parameters that name a column beside the figures. */
const COLUMNS: Readonly<Record<string, string>> = {
  completion: 'targetColumn',
  parity: 'baseColumn',
  levelGrowth: 'growthColumn',
};

const normalise = codec.method('normalise', NORMALISE_PARAMETERS);
const weighting = codec.method('weighting', WEIGHT_PARAMETERS);
const aggregate = codec.method('aggregate', AGGREGATE_PARAMETERS);

/** A method by the words of the scheme sheet; a row of a formula goes by its number. */
function word<M extends string>(of: codec.Codec<{ readonly method: M }>, method: M, locale: Locale): string {
  const text = String(of.make({ method, ...NEEDED[method] }, locale)).replace('乙园', '第2行');
  return `"${text.replaceAll('"', '""')}"`;
}

const indicators = (over: (j: number) => Partial<IndicatorDraft>): readonly IndicatorDraft[] =>
  NAMES.map((name, j) => ({ name, direction: j === 1 ? ('low' as const) : ('high' as const), ...over(j) }));

const totals = ({ evaluation }: RankReport) => Array.from(evaluation!.unrounded, (x) => [x]);

/** Something of each unit, in the order of the table. */
const each = (of: (unit: RankReport['units'][number]) => unknown) => (report: RankReport) =>
  UNITS.map((name) => [of(report.units.find((unit) => unit.name === name)!)]);

const normalised = NORMALISATIONS.flatMap((method) =>
  LOCALES.map((locale): Case => {
    const column = COLUMNS[method];
    const points = (j: number) => ({ method, ...NEEDED[method], ...(column ? { [column]: BESIDE[j] } : {}) });
    return {
      title: `ZONE.NORMALIZE by ${method} in ${locale}`,
      formula: `=ZONE.NORMALIZE(B2:D7,${word(normalise, method, locale)},${DIRECTIONS}${column ? ',,E2:G7' : ''})`,
      scheme: { indicators: indicators((j) => ({ weight: WEIGHTS[j], normalise: points(j) })) },
      pane: ({ evaluation }) => UNITS.map((_, i) => evaluation!.normalised.map((column) => column[i])),
    };
  }),
);

const weighed = WEIGHTINGS.flatMap((method) =>
  LOCALES.flatMap((locale): Case[] => {
    const isGiven = method === 'given';
    const name = word(weighting, method, locale);
    const scheme: SchemeDraft = {
      indicators: indicators((j) => (isGiven ? { weight: WEIGHTS[j] } : {})),
      weights: { method, ...NEEDED[method] },
    };
    return [
      {
        title: `ZONE.WEIGHTS by ${method} in ${locale}`,
        formula: `=ZONE.WEIGHTS(B2:D7,${name},${DIRECTIONS}${isGiven ? ',{50,30,20}' : ''})`,
        scheme,
        pane: ({ evaluation }) => [[...evaluation!.weights]],
      },
      {
        title: `ZONE.SCORE weighed by ${method} in ${locale}`,
        formula: `=ZONE.SCORE(B2:D7,${isGiven ? '{5,3,2}' : name},,"极差",${DIRECTIONS})`,
        scheme,
        pane: totals,
      },
    ];
  }),
);

const scored = AGGREGATIONS.flatMap((method) =>
  LOCALES.flatMap((locale): Case[] => {
    const call = `ZONE.SCORE(B2:D7,{5,3,2},${word(aggregate, method, locale)},"极差标准化（1～100）",${DIRECTIONS})`;
    const scheme: SchemeDraft = {
      indicators: indicators((j) => ({ weight: WEIGHTS[j], normalise: { method: 'minmax', to: [1, 100] } })),
      aggregate: { method, ...NEEDED[method] },
      rank: { decimals: 2 },
    };
    const order = method === 'vikor' ? '1' : '';
    return [
      { title: `ZONE.SCORE by ${method} in ${locale}`, formula: `=${call}`, scheme, pane: totals },
      {
        title: `ZONE.RANK of scores by ${method} in ${locale}`,
        formula: `=ZONE.RANK(${call},${order},,2)`,
        scheme,
        pane: each(({ rank }) => rank),
      },
    ];
  }),
);

const unsaid = (['topsis', 'vikor', 'gra', 'rsr', 'copeland'] as const).map((method): Case => ({
  title: `ZONE.SCORE by ${method}, which has a normalisation of its own`,
  formula: `=ZONE.SCORE(B2:D7,{5,3,2},"${method}",,${DIRECTIONS})`,
  scheme: { indicators: indicators((j) => ({ weight: WEIGHTS[j] })), aggregate: { method } },
  pane: totals,
}));

const points = (over: Partial<SchemeDraft>): SchemeDraft => ({
  indicators: [{ name: '税收', weight: 100, normalise: { method: 'asis' } }],
  ...over,
});

const ranked = TIE_RULES.flatMap((ties): Case[] => [
  {
    title: `ZONE.RANK with ties by ${ties}`,
    formula: `=ZONE.RANK(B2:B7,0,"${ties}")`,
    scheme: points({ rank: { ties } }),
    pane: each(({ rank }) => rank),
  },
  {
    title: `ZONE.RANK within groups with ties by ${ties}`,
    formula: `=ZONE.RANK(B2:B7,0,"${ties}",,H2:H7)`,
    scheme: points({ rank: { ties, groupBy: '片区' } }),
    pane: each(({ groupRank }) => groupRank),
  },
]);

type Tiers = NonNullable<SchemeDraft['tiers']>;
const TIERS: readonly (readonly [way: string, by: Tiers['by'], cuts: readonly object[]])[] = [
  ['"名额",{1,2,3}', 'quota', [{ quota: 1 }, { quota: 2 }, { quota: 3 }]],
  ['"比例",{0.2,0.5,"其余"}', 'share', [{ share: 0.2 }, { share: 0.5 }, {}]],
  ['"比例",{"20%进一",0.5,"其余"}', 'share', [{ share: 0.2, round: 'ceil' }, { share: 0.5 }, {}]],
  ['"分数线",{90,60,"其余"}', 'threshold', [{ atLeast: 90 }, { atLeast: 60 }, {}]],
  ['"自然断点",3', 'breaks', [{}, {}, {}]],
];
const tiered = TIERS.map(([way, by, cuts]): Case => ({
  title: `ZONE.TIER by ${way}`,
  formula: `=ZONE.TIER(B2:B7,${way},{"甲等","乙等","丙等"})`,
  scheme: points({
    tiers: {
      by,
      list: cuts.map((cut, k) => ({ name: ['甲等', '乙等', '丙等'][k]!, ...cut })),
      boundary: 'up',
    },
  }),
  pane: each(({ tier }) => tier),
}));

const MONTHS = [3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2];
const SLICES = [
  [0, 0.6],
  [0.1, 0.8],
];
const COMPUTED: readonly (readonly [formula: string, compute: ColumnDraft['compute']])[] = [
  ['=ZONE.COMPLETION(B2:B7,E2:E7)', { method: 'completion' }],
  ['=ZONE.COMPLETION(B2:B7,E2:E7,1)', { method: 'completion', better: 'low' }],
  ['=ZONE.PACE(B2:B7,E2:E7,6)', { method: 'pace', month: 6 }],
  [`=ZONE.PACE(B2:B7,E2:E7,2,{${MONTHS.join()}})`, { method: 'pace', month: 2, plan: MONTHS }],
  ['=ZONE.CAGR(E2:E7,B2:B7,3)', { method: 'growth', years: 3 }],
  ['=ZONE.CONTRIBUTION(E2:E7,B2:B7)', { method: 'contribution' }],
  ['=ZONE.CONTRIBUTION(E2:E7,B2:B7,"拉动")', { method: 'pull' }],
  ['=ZONE.SHARE(E2:E7,B2:B7,{0.6,0.8},0.1)', { method: 'sharing', slices: SLICES }],
  ['=ZONE.SHARE(E2:E7,B2:B7,{0.6,0.8},0.1,"其余")', { method: 'sharing', slices: SLICES, give: 'rest' }],
  ['=ZONE.SHARE(E2:E7,B2:B7,0.5,,"增量")', { method: 'sharing', slices: [[0, 0.5]], give: 'increment' }],
];
const computed = COMPUTED.map(([formula, compute]): Case => ({
  title: formula,
  formula,
  scheme: {
    columns: [{ name: '算得', compute, of: ['税收'], against: '对照一' }],
    indicators: [{ name: '算得', normalise: { method: 'asis' } }],
  },
  pane: ({ evaluation }) => Array.from(evaluation!.raw[0]!, (x) => [x]),
}));

const CASES = [...normalised, ...weighed, ...scored, ...unsaid, ...ranked, ...tiered, ...computed];
const HEIGHT = 8;

// All formulas stand on a sheet of their own, in one calculation.
let grid: FunctionGrid;
beforeAll(async () => {
  grid = await openFunctions();
  grid.book.sheets.add('表').cells.write(area(0, 0, TABLE.length, 8), TABLE);
  const sheet = grid.book.sheets.add('函数');
  CASES.forEach(({ formula }, k) =>
    sheet.cells.write(area(k * HEIGHT, 0), [[formula.replace(/[B-H]2:[B-H]7/g, '表!$&')]]),
  );
  await grid.book.calculation.settled();
});
afterAll(() => grid.close());

test.each(CASES.map((each, k) => ({ ...each, k })))(
  '$title shows what the pane gives',
  async ({ k, scheme, pane }) => {
    const report = await preview(openExcel(), { ...CHINESE, sheet: '表', scheme });
    expect(report.problems).toEqual([]);
    const expected = pane(report);
    const at = area(k * HEIGHT, 0, expected.length, expected[0]!.length);
    expect(grid.book.sheets.byName('函数')!.cells.values(at)).toEqual(expected);
  },
);
