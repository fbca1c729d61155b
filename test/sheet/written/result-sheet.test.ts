import fc from 'fast-check';
import {
  checkScheme,
  evaluateInOrder,
  makeTable,
  type Evaluation,
  type Result,
  type SchemeDraft,
  type Table,
} from '../../../src/engine';
import { presetDraft } from '../../../src/presets';
import type { Cell, Grid } from '../../../src/sheet/grid';
import { makeResult, parseResult, type ResultSource } from '../../../src/sheet/result-sheet';
import { LOCALES, words, type Locale } from '../../../src/words';
import { gridOf } from './grid-of';

const SOURCE: ResultSource = {
  sheet: '位次',
  joined: [],
  range: [{ row: 1, column: 0, rows: 4, columns: 12 }],
  excluded: [{ where: 'L:L', code: 'not-unit', facts: { text: '全市综合排名' } }],
  notes: [],
};

/** Ranks in the province, three zones of the Liaocheng table and one that joins in 2021. */
const RANKS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '2019': { 茌平经开区: 136, 高唐经开区: 152, 阳谷经开区: 49 },
  '2020': { 茌平经开区: 116, 高唐经开区: 144, 阳谷经开区: 43 },
  '2021': { 茌平经开区: 106, 高唐经开区: 123, 阳谷经开区: 43, 新设园区: 90 },
};

function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
}

function rankTable(period: string): Table {
  const ranks = RANKS[period] ?? {};
  return accepted(
    makeTable({
      period,
      units: Object.keys(ranks),
      indicators: [],
      columns: [],
      outerRanks: Object.values(ranks),
    }),
  );
}

function jinan(last: string, adjusted: Partial<SchemeDraft> = {}): Evaluation {
  const tables = Object.keys(RANKS)
    .filter((period) => period <= last)
    .map(rankTable);
  const latest = tables.at(-1)!;
  const scheme = accepted(checkScheme({ ...presetDraft('jinan', []), population: 160, ...adjusted }, latest));
  return accepted(evaluateInOrder(tables, scheme, [])).at(-1)!;
}

function scored(values: readonly number[], units: readonly string[], path?: readonly string[]): Evaluation {
  const table = accepted(
    makeTable({ period: '2021', units, indicators: ['亩均税收'], columns: [values], outerRanks: null }),
  );
  const draft = presetDraft('plain', [{ name: '亩均税收', ...(path ? { path } : {}) }]);
  const full = path ? { ...draft, dimensions: path.map((name) => ({ name, weight: 100 })) } : draft;
  return accepted(evaluateInOrder([table], accepted(checkScheme(full, table)), [])).at(-1)!;
}

const sheetOf = (evaluation: Evaluation, locale: Locale = 'zh-CN'): Grid =>
  gridOf(makeResult(evaluation, SOURCE, words(locale)));

const headOf = (grid: Grid): readonly Cell[] => (grid.values[3] ?? []).filter((cell) => cell !== '');

const cellOf = (grid: Grid, unit: string, head: string): Cell | undefined =>
  grid.values.find((cells) => cells[1] === unit)?.[grid.values[3]?.indexOf(head) ?? -1];

describe('a ranking as cells', () => {
  test('ranks of a province with their rewards and cards', () => {
    const grid = sheetOf(jinan('2020'));
    expect(headOf(grid)).toEqual([
      '名次',
      '参评单位',
      '上年名次',
      '位次变动',
      '标签',
      '奖励金额（万元）',
      '理由',
    ]);
    // 2020: 茌平 136 → 116, up 20; last but one in the city for the second year.
    expect(grid.values[5]?.slice(0, 6)).toEqual([116, '茌平经开区', 136, 20, '进位奖励、约谈、橙牌', 50]);
    expect(cellOf(grid, '茌平经开区', '理由')).toBe(
      '较上年前进20位，连续2年进位（缺此前数据） → 进位奖励100万元待核；较上年前进20位 → 进位奖励50万元；' +
        '全市倒数第2 → 约谈；全市倒数第2，连续2年 → 橙牌，调整班子；奖惩并存，请人工认定',
    );
  });

  test('units stand by rank', () => {
    const grid = sheetOf(jinan('2021'));
    expect([4, 5, 6, 7].map((row) => grid.values[row]?.slice(0, 2))).toEqual([
      [43, '阳谷经开区'],
      [90, '新设园区'],
      [106, '茌平经开区'],
      [123, '高唐经开区'],
    ]);
  });

  test('from three periods on, the course of the rank stands beside its last change', () => {
    const grid = sheetOf(jinan('2021'));
    const heads = ['连续进退', '最好名次', '最差名次', '近三次变动合计'];
    const course = (unit: string) => heads.map((head) => cellOf(grid, unit, head));
    // 136, 116, 106; 152, 144, 123; 49, 43, 43; new.
    expect(course('茌平经开区')).toEqual([2, 106, 136, 30]);
    expect(course('高唐经开区')).toEqual([2, 123, 152, 29]);
    expect(course('阳谷经开区')).toEqual([0, 43, 49, 6]);
    expect(course('新设园区')).toEqual(['', 90, 90, '']);
  });

  test('a change of rank is a number that is shown with an arrow; a new unit has a word', () => {
    const plan = makeResult(jinan('2021'), SOURCE, words('zh-CN'));
    const grid = gridOf(plan);
    expect(cellOf(grid, '阳谷经开区', '位次变动')).toBe(0);
    expect(cellOf(grid, '高唐经开区', '位次变动')).toBe(21);
    expect(cellOf(grid, '新设园区', '位次变动')).toBe('新参评');
    expect(plan.steps).toContainEqual(
      expect.objectContaining({ style: expect.objectContaining({ numberFormat: '"↑"0;"↓"0;"持平"' }) }),
    );
  });

  test('scores have a column for each dimension, and no columns for rules where there are none', () => {
    const grid = sheetOf(scored([10, 30, 20], ['甲', '乙', '丙'], ['亩均效益']));
    expect(headOf(grid)).toEqual(['名次', '参评单位', '综合得分', '亩均效益']);
    expect(grid.values.slice(4, 7).map((cells) => cells.slice(0, 4))).toEqual([
      [1, '乙', 100, 100],
      [2, '丙', 50, 50],
      [3, '甲', 0, 0],
    ]);
  });

  test('a scheme with groups has a column for the group and one for the rank in it', () => {
    const { table } = scored([10, 30, 20, 40], ['甲', '乙', '丙', '丁']);
    const grouped = { ...table, texts: new Map([['区域', ['东部', '东部', '西部', '']]]) };
    const draft = presetDraft('plain', [{ name: '亩均税收' }]);
    const scheme = accepted(checkScheme({ ...draft, rank: { groupBy: '区域' } }, grouped));
    const grid = sheetOf(accepted(evaluateInOrder([grouped], scheme, [])).at(-1)!);
    expect(grid.values.slice(3, 8).map((cells) => cells.slice(0, 4))).toEqual([
      ['名次', '参评单位', '组别', '组内名次'],
      [1, '丁', '', ''],
      [2, '乙', '东部', 1],
      [3, '丙', '西部', 1],
      [4, '甲', '东部', 2],
    ]);
    expect(parseResult(grid)?.units.map(({ group, groupRank }) => [group, groupRank])).toEqual([
      ['', null],
      ['东部', 1],
      ['西部', 1],
      ['东部', 2],
    ]);
  });

  test('a scheme with tiers has a column for them', () => {
    const evaluation = scored([10, 30, 20], ['甲', '乙', '丙']);
    const tiers = {
      by: 'quota',
      list: [
        { name: '一等', quota: 1 },
        { name: '二等', quota: 2 },
      ],
    } as const;
    const scheme = accepted(checkScheme({ ...evaluation.scheme, tiers }, evaluation.table));
    const grid = sheetOf(accepted(evaluateInOrder([evaluation.table], scheme, [])).at(-1)!);
    expect(['甲', '乙', '丙'].map((unit) => cellOf(grid, unit, '等次'))).toEqual(['二等', '一等', '二等']);
  });

  test('tiers are told apart by shade, a name within another first', () => {
    const evaluation = scored([10, 30, 20], ['甲', '乙', '丙']);
    const tiers = {
      by: 'quota',
      list: [{ name: '合格', quota: 1 }, { name: '基本合格', quota: 1 }, { name: '不合格' }],
    } as const;
    const scheme = accepted(checkScheme({ ...evaluation.scheme, tiers }, evaluation.table));
    const { steps } = makeResult(
      accepted(evaluateInOrder([evaluation.table], scheme, [])).at(-1)!,
      SOURCE,
      words('zh-CN'),
    );
    const highlights = steps.flatMap((step) => (step.kind === 'highlight' ? [step] : []));
    expect(highlights.map(({ text, fill, colour }) => [text, fill, colour])).toEqual([
      ['合格', '#1F4E79', '#FFFFFF'],
      ['基本合格', '#6E93B4', '#000000'],
      ['不合格', '#BDD7EE', '#000000'],
    ]);
  });

  test('units stand as in the source where that is asked for', () => {
    const evaluation = scored([10, 30, 20], ['甲', '乙', '丙']);
    const grid = gridOf(makeResult(evaluation, SOURCE, words('zh-CN'), 'source'));
    expect(grid.values.slice(4, 7).map((cells) => cells.slice(0, 2))).toEqual([
      [3, '甲'],
      [1, '乙'],
      [2, '丙'],
    ]);
  });

  test('filter buttons stand on the headings, over the units and nothing below', () => {
    const { steps } = makeResult(scored([10, 30], ['甲', '乙']), SOURCE, words('zh-CN'));
    expect(steps).toContainEqual({ kind: 'filter', at: { row: 3, column: 0, rows: 3, columns: 3 } });
  });

  test('what is not known is said to be verified, in the cell and below', () => {
    const grid = sheetOf(jinan('2019', { population: null }));
    const texts = grid.values.flat().map(String);
    expect(cellOf(grid, '阳谷经开区', '标签')).toBe('');
    expect(texts.some((text) => text.includes('全省参评数未填'))).toBe(true);
    expect(texts.some((text) => text.includes('首年，此前情况未知'))).toBe(true);
  });

  test('the sheet says what it was made from and what was left out', () => {
    const texts = sheetOf(jinan('2021')).values.flat().map(String);
    expect(texts).toContain('期间：2021');
    expect(texts.find((text) => text.startsWith('来源：'))).toContain('位次!A2:L5');
    expect(texts.some((text) => text.includes('L:L（“全市综合排名”不是参评单位）'))).toBe(true);
  });

  test('labels have colour beside their text, the gravest on top', () => {
    const steps = makeResult(jinan('2020'), SOURCE, words('zh-CN')).steps;
    const texts = steps.flatMap((step) => (step.kind === 'highlight' ? [step.text] : []));
    expect(texts).toEqual(['进位奖励', '约谈', '黄牌', '橙牌']);
  });

  test('no rule of colours looks for what Excel takes for a formula, or for more than it takes', () => {
    const evaluation = jinan('2020');
    const [first] = evaluation.scheme.labels;
    const names = ['=HYPERLINK("http://x.test","黄牌")', '＝黄牌', '黄'.repeat(256), '黄'.repeat(255)];
    const scheme = { ...evaluation.scheme, labels: names.map((name) => ({ ...first!, name })) };
    const { steps } = makeResult({ ...evaluation, scheme }, SOURCE, words('zh-CN'));
    const texts = steps.flatMap((step) => (step.kind === 'highlight' ? [step.text] : []));
    expect(texts).toEqual(['黄'.repeat(255)]);
  });

  test('reasons are in the words of the scheme, whatever language the sheet is in', () => {
    const english = sheetOf(jinan('2020'), 'en-US');
    expect(headOf(english)).toContain('Reason');
    expect(cellOf(english, '高唐经开区', 'Reason')).toContain('全市倒数第1，连续2年 → 橙牌');
  });
});

describe('an earlier ranking read back', () => {
  test.each(LOCALES)('gives period, ranks and labels again (%s)', (locale) => {
    expect(parseResult(sheetOf(jinan('2020'), locale))).toMatchObject({
      period: '2020',
      source: '位次',
      units: [
        { name: '阳谷经开区', rank: 43, score: null, labels: [], openLabels: [] },
        {
          name: '茌平经开区',
          rank: 116,
          score: null,
          labels: ['进位奖励', '约谈', '橙牌'],
          openLabels: [],
        },
        { name: '高唐经开区', rank: 144, score: null, labels: ['约谈', '橙牌'], openLabels: [] },
      ],
    });
  });

  test('any names and scores are read back as they were', () => {
    const name = fc
      .oneof(fc.constantFrom('=SUM(A1)', '+1', '-', '@x', '注：', '12', '“甲”、乙'), fc.string())
      .map((text) => text.trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(name, fc.double({ min: -1e6, max: 1e6, noNaN: true })), {
          minLength: 1,
          maxLength: 8,
          selector: ([unit]) => unit,
        }),
        fc.constantFrom(...LOCALES),
        (pairs, locale) => {
          const evaluation = scored(
            pairs.map(([, value]) => value),
            pairs.map(([unit]) => unit),
          );
          const parsed = parseResult(sheetOf(evaluation, locale));
          const expected = pairs.map(([unit], i) => [unit, evaluation.ranks[i], evaluation.totals[i]]);
          expect(new Set(parsed?.units.map((unit) => [unit.name, unit.rank, unit.score].join()))).toEqual(
            new Set(expected.map((unit) => unit.join())),
          );
        },
      ),
    );
  });

  test('a sheet without our heading is no ranking', () => {
    const grid = sheetOf(jinan('2021'));
    expect(parseResult({ ...grid, values: grid.values.slice(4) })).toBeNull();
  });
});
