import fc from 'fast-check';
import type { Evaluation, SchemeDraft, Table } from '../../../src/engine';
import {
  makeMoves,
  movesBetween,
  sidesOf,
  thenOf,
  type Move,
  type Moves,
} from '../../../src/sheet/moves-sheet';
import type { Cell } from '../../../src/sheet/grid';
import type { SheetPlan } from '../../../src/sheet/plan';
import { LOCALES, words } from '../../../src/words';
import { evaluated } from '../../engine/explain/cases';
import { gridOf } from './grid-of';

const CHINESE = words('zh-CN');

interface More {
  readonly revised?: Table;
  readonly named?: ReadonlyMap<string, string>;
  readonly file?: string;
}

function movesOf(before: Evaluation, now: Evaluation, { revised, named = new Map() }: More = {}): Moves {
  return movesBetween({ then: thenOf(before), now, revised, named, excluded: [] }, CHINESE, 'rank');
}

function sheetOf(before: Evaluation, now: Evaluation, more: More = {}): SheetPlan {
  const sides = sidesOf(thenOf(before), now, more.file ?? null, CHINESE);
  return makeMoves(now, movesOf(before, now, more), { sides, repeatable: false }, CHINESE);
}

function valuesOf(before: Evaluation, now: Evaluation, more: More = {}): readonly (readonly Cell[])[] {
  return gridOf(sheetOf(before, now, more)).values;
}

const of = (
  period: string,
  values: readonly number[],
  units: readonly string[],
  more: Partial<SchemeDraft> = {},
) =>
  evaluated(
    values.map((x) => [x]),
    more,
    { period, units },
  );

// 2020: 甲 90, 乙 80, 丙 70, 丁 60 → 1, 2, 3, 4. 2021: 丙 95, 甲 90, 戊 85, 乙 80; 丁 is gone.
// 丙: its own figure first +2, then the others 0; the others first −1 (戊 is new), then its own figure +3: 2.5 and −0.5.
// 甲 is passed by 丙: −1. 乙 is passed by 丙 and 戊: −2.
const YEARS = [
  of('2020', [90, 80, 70, 60], ['甲', '乙', '丙', '丁']),
  of('2021', [90, 80, 95, 85], ['甲', '乙', '丙', '戊']),
] as const;

test('each unit stands by its rank now with both ranks, its change and where that comes from; who is gone comes last', () => {
  const rows = valuesOf(...YEARS);
  expect(rows.slice(0, 9).map((row) => row.slice(0, 8))).toEqual([
    ['名次变动', '', '', '', '', '', '', ''],
    ['比较：2020年 → 2021年', '', '', '', '', '', '', ''],
    ['前进1个，后退2个，未变0个，新参评1个，退出1个', '', '', '', '', '', '', ''],
    ['参评单位', '2020年名次', '2021年名次', '变动', '自身数据', '其他单位', '方案调整', '前期修订'],
    ['丙', 3, 1, 2, 2.5, -0.5, 0, 0],
    ['甲', 1, 2, -1, 0, -1, 0, 0],
    ['戊', '', 3, '新参评', '', '', '', ''],
    ['乙', 2, 4, -2, 0, -2, 0, 0],
    ['丁', 4, '', '已退出', '', '', '', ''],
  ]);
  expect(rows.slice(4, 9).map((row) => row[8])).toEqual([
    '丙由第3名升至第1名，前进2位：自身数据变化+2.5位，其他单位变化−0.5位。',
    '甲由第1名降至第2名，后退1位：其他单位变化−1位。',
    '戊不在原排名的数据中，为新参评。',
    '乙由第2名降至第4名，后退2位：其他单位变化−2位。',
    '丁不在现排名的数据中。',
  ]);
});

test('up and down are told by signs, filter buttons stand on the headings, and pages repeat them', () => {
  const plan = sheetOf(...YEARS);
  const formats = plan.steps.flatMap((step) =>
    step.kind === 'style' ? (step.style.numberFormat ?? []) : [],
  );
  expect(formats).toContain('[Blue]"▲"0;[Red]"▼"0;"未变"');
  expect(plan.steps).toContainEqual({ kind: 'filter', at: { row: 3, column: 0, rows: 6, columns: 9 } });
  expect(plan.steps.find(({ kind }) => kind === 'print')).toMatchObject({ titleRows: 4 });
  expect(plan.mark).toBe('ZoneRank.moves.2021');
});

test('tiers and labels stand as they were and as they are, once where they have not changed', () => {
  const tiered: Partial<SchemeDraft> = {
    tiers: { by: 'share', list: [{ name: '一等', share: 0.5 }, { name: '二等' }] },
    labels: [{ name: '末位' }],
    rules: [{ id: 'last', when: { kind: 'rankFromLast', atMost: 1 }, give: [{ label: '末位' }] }],
  } as Partial<SchemeDraft>;
  const rows = valuesOf(
    of('2020', [4, 3, 2, 1], ['甲', '乙', '丙', '丁'], tiered),
    of('2021', [4, 1, 3, 2], ['甲', '乙', '丙', '丁'], tiered),
  );
  const cell = (unit: string) => rows.find(([name]) => name === unit)!.slice(8, 10);
  expect(rows[3]!.slice(8)).toEqual(['等次变化', '标签变化', '变动原因']);
  expect(['甲', '乙', '丙', '丁'].map(cell)).toEqual([
    ['一等', ''],
    ['一等 → 二等', '无 → 末位'],
    ['二等 → 一等', ''],
    ['二等', '末位 → 无'],
  ]);
});

test('where units are ranked in groups too, groups and ranks in them stand as they were and as they are', () => {
  const grouped = (period: string, values: readonly number[], groups: readonly string[]) =>
    evaluated(
      values.map((x) => [x]),
      { rank: { decimals: null, groupBy: '区' } },
      { period, units: ['甲', '乙', '丙', '丁'], texts: new Map([['区', groups]]) },
    );
  const rows = valuesOf(
    grouped('2020', [4, 3, 2, 1], ['东', '东', '西', '西']),
    grouped('2021', [3, 4, 2, 1], ['东', '东', '西', '']),
  );
  expect(rows.slice(3, 8).map((row) => [row[0], row[8], row[9]])).toEqual([
    ['参评单位', '组别', '组内名次变化'],
    ['乙', '东', '2 → 1'],
    ['甲', '东', '1 → 2'],
    ['丙', '西', '1'],
    ['丁', '西 → 无', '2 → 无'],
  ]);
  expect(rows.flat().join()).toContain('组内名次另列');
});

test.each<readonly [string, More, Partial<SchemeDraft>, Partial<SchemeDraft>, string]>([
  ['two files by name', { file: '旧.xlsx' }, {}, {}, '比较：旧.xlsx，2021年 → 本工作簿，2021年'],
  ['two schemes by name', {}, { name: '旧' }, { name: '新' }, '比较：方案“旧” → 方案“新”'],
  [
    'two schemes of one name as the one then and the one now',
    {},
    { name: '办法' },
    { name: '办法' },
    '比较：方案“办法（原）” → 方案“办法（现）”',
  ],
  [
    'a file with another scheme by both',
    { file: '旧.xlsx' },
    { name: '旧' },
    { name: '新' },
    '比较：旧.xlsx，2021年，方案“旧” → 本工作簿，2021年，方案“新”',
  ],
])('the title says %s', (_, more, then, now, title) => {
  const one = (own: Partial<SchemeDraft>) => of('2021', [2, 1], ['甲', '乙'], own);
  const rows = valuesOf(one(then), one(now), more);
  expect(rows[1]![0]).toBe(title);
  expect(rows[3]!.slice(1, 3)).toEqual(['原名次', '现名次']);
});

test('ranks without figures are compared and not split, and it is said', () => {
  const outer = (period: string, ranks: readonly number[]) =>
    evaluated([[], []], { indicators: [] }, { outerRanks: ranks, period });
  const rows = valuesOf(outer('2020', [3, 8]), outer('2021', [5, 2]));
  expect(rows.slice(3, 6)).toEqual([
    ['参评单位', '2020年名次', '2021年名次', '变动', '变动原因'],
    ['乙', 8, 2, 6, '乙由第8名升至第2名，前进6位。'],
    ['甲', 3, 5, -2, '甲由第3名降至第5名，后退2位。'],
  ]);
  expect(rows.flat().join()).toContain('数据表只有名次，变动无法拆分');
});

test('a unit that was made of others, or went into one, is told so; names that are alike are asked about', () => {
  const before = of('2020', [3, 2, 1], ['东区', '西区', '东阿经开区']);
  const since = of('2021', [3, 1], ['合区', '东阿工业园区']);
  const now = { ...since, table: { ...since.table, origins: new Map([['合区', ['东区', '西区']]]) } };
  const { moves } = movesOf(before, now);
  const said = new Map(moves.map(({ unit, sentence }) => [unit, sentence]));
  expect(said.get('合区')).toBe('合区由东区（原第1名）、西区（原第2名）合并或分设而来，没有自己的原名次。');
  expect(said.get('东区')).toBe('东区已并入或分设为合区。');
  expect(said.get('东阿经开区')).toBe(
    '东阿经开区不在现排名的数据中。与“东阿工业园区”名称相近，若为同一单位，请统一名称后再比较。',
  );
});

test('a unit of the earlier ranking that stands in a row left out now is told with the row', () => {
  const before = of('2020', [3, 2], ['甲园区', '乙园区']);
  const now = of('2021', [3], ['甲园区']);
  const excluded = [{ where: '5:5', code: 'corrected', facts: { text: '乙园区' } }] as const;
  const { moves } = movesBetween(
    { then: thenOf(before), now, named: new Map(), excluded },
    CHINESE,
    'source',
  );
  expect(moves[1]!.sentence).toMatch(/^乙园区在5:5，未计入现排名：/);
});

test('names that were written otherwise then are told', () => {
  const [before, now] = [of('2020', [1], ['甲']), of('2021', [1], ['甲'])];
  const { moves } = movesOf(before, now, { named: new Map([['甲', '甲园']]) });
  expect(moves[0]!.sentence).toBe('甲名次未变，仍为第1名。上期数据中的“甲园”按甲对照。');
});

/** The mean over all orders in which four switches may turn of the places gained when each does, by hand on sums of points. */
function splitByHand(
  unit: number,
  rows: readonly (readonly (readonly number[])[])[],
  weights: readonly (readonly number[])[],
): readonly number[] {
  const rankWith = (on: ReadonlySet<number>): number => {
    const earlier = on.has(3) ? 1 : 0;
    const weight = weights[on.has(2) ? 1 : 0]!;
    const points = rows[0]!.map((_, i) => {
      const time = on.has(i === unit ? 0 : 1) ? 2 : earlier;
      return rows[time]![i]!.reduce((sum, x, j) => sum + x * weight[j]!, 0);
    });
    return 1 + points.filter((each) => each > points[unit]!).length;
  };
  const orders = (left: readonly number[]): readonly (readonly number[])[] =>
    left.length === 0
      ? [[]]
      : left.flatMap((k) => orders(left.filter((x) => x !== k)).map((rest) => [k, ...rest]));
  const gained = [0, 0, 0, 0];
  for (const order of orders([0, 1, 2, 3])) {
    const on = new Set<number>();
    for (const k of order) {
      const before = rankWith(on);
      gained[k]! += before - rankWith(on.add(k));
    }
  }
  return gained.map((sum) => sum / 24);
}

const partsOf = ({ split }: Move): readonly number[] => [
  split!.own,
  split!.others,
  split!.scheme,
  split!.revised,
];

test('the parts are those that the 24 orders give by hand, and sum to the change', () => {
  const figures = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), {
    minLength: 5,
    maxLength: 5,
  });
  // Halves, quarters and eighths, so that sums are exact and ties are ties.
  const weight = fc.constantFrom(0.125, 0.25, 0.5, 0.75);
  fc.assert(
    fc.property(figures, figures, figures, weight, weight, (then, corrected, since, a, b) => {
      const weighing = (share: number): Partial<SchemeDraft> => ({
        indicators: [share, 1 - share].map((each, j) => ({
          name: `x${j + 1}`,
          weight: 100 * each,
          normalise: { method: 'asis' },
        })),
      });
      const before = evaluated(then, weighing(a));
      const now = evaluated(since, weighing(b));
      const revised = evaluated(corrected, weighing(a)).table;
      const { moves } = movesOf(before, now, { revised });
      for (const move of moves) {
        const own = before.table.units.indexOf(move.unit);
        const expected = splitByHand(
          own,
          [then, corrected, since],
          [
            [a, 1 - a],
            [b, 1 - b],
          ],
        );
        partsOf(move).forEach((places, k) => expect(places).toBeCloseTo(expected[k]!, 12));
        expect(partsOf(move).reduce((sum, places) => sum + places, 0)).toBeCloseTo(move.change!, 12);
      }
    }),
    { numRuns: 40 },
  );
});

test('compared with itself nobody has moved, in either language', () => {
  const [, now] = YEARS;
  for (const locale of LOCALES) {
    const own = words(locale);
    const compared = movesBetween({ then: thenOf(now), now, named: new Map(), excluded: [] }, own, 'rank');
    const { values } = gridOf(
      makeMoves(now, compared, { sides: sidesOf(thenOf(now), now, null, own), repeatable: true }, own),
    );
    for (const row of values.slice(4, 8)) expect(row.slice(3, 8)).toEqual([0, 0, 0, 0, 0]);
  }
});
