/** The fact sheet: what is missing, what weights do, who is tied, how sure it is and what it is known by, on one page. */
import { evaluate, type Evaluation, type SchemeDraft, type TableDraft } from '../../../src/engine';
import { PRESETS, type PresetName } from '../../../src/presets';
import {
  gapsOf,
  makeFacts,
  nearLinesOf,
  tiesOf,
  weightLines,
  type FactSubject,
} from '../../../src/sheet/fact-sheet';
import type { SheetPlan } from '../../../src/sheet/plan';
import { understand, type Reading } from '../../../src/sheet/read';
import { LOCALES, words, type Locale } from '../../../src/words';
import { FACT_WORDS } from '../../../src/words/facts';
import { bytesOf } from '../twin/trial';
import { schemeOf, tableOf } from '../../engine/examples';
import { bookOf, closeAll, open } from '../../host/open';
import { convert } from '../../office/libreoffice';
import { run } from '../../presets/run';
import { write } from '../bulletin/bulletin-of';
import { gridFrom, gridOf } from './grid-of';

afterEach(closeAll);

const readingOf = (rows: Parameters<typeof gridFrom>[0]): Reading => {
  const { reading } = understand(gridFrom(rows, '数据'), [], { missing: 'allow' });
  if (reading === null) throw new RangeError('no table');
  return reading;
};

/** Any reading will do where only the figures matter. */
const READING = readingOf([
  ['单位', '税收'],
  ['甲', 1],
  ['乙', 2],
]);

function assessed(table: TableDraft, draft: SchemeDraft): Evaluation {
  const checked = tableOf(table);
  const result = evaluate(checked, schemeOf(draft, checked), []);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
}

/** One column whose values are the scores. */
const scored = (values: readonly number[], draft: Partial<SchemeDraft> = {}): Evaluation =>
  assessed(
    { units: values.map((_, i) => '甲乙丙丁戊己庚辛'[i]!), indicators: ['评分'], columns: [values] },
    { indicators: [{ name: '评分', normalise: { method: 'asis' } }], ...draft },
  );

const planOf = (evaluation: Evaluation, more: Partial<FactSubject> = {}, locale: Locale = 'zh-CN') =>
  makeFacts({ evaluation, reading: READING, corrections: [], proof: null, ...more }, words(locale));

const textsOf = (plan: SheetPlan): readonly string[] =>
  gridOf(plan)
    .values.flat()
    .flatMap((cell) => (cell === '' ? [] : String(cell).split('\n')));

const sheetOf = (...subject: Parameters<typeof planOf>): string => textsOf(planOf(...subject)).join('\n');

describe('what is missing', () => {
  // 3 × 2 cells less the one that is not assessed: 5 due. 能耗 of 乙 is empty: 1 of 5 is 20%, 1 of 2 of 能耗, 1 of 2 of 乙.
  const evaluation = assessed(
    {
      units: ['甲', '乙', '丙'],
      indicators: ['税收', '能耗'],
      columns: [
        [1, 2, 3],
        [5, NaN, NaN],
      ],
    },
    {
      indicators: [
        { name: '税收' },
        { name: '能耗', direction: 'low', missing: { rule: 'drop' }, notAssessed: ['丙'] },
      ],
    },
  );

  it('counts what is due, and nothing that is not assessed', () => {
    const { due, missing, spared, indicators, units } = gapsOf(evaluation);
    expect({ due, missing, spared }).toEqual({ due: 5, missing: 1, spared: 1 });
    expect(indicators.map((each) => [each.missing, each.due])).toEqual([
      [0, 3],
      [1, 2],
    ]);
    expect(units.map((each) => [each.missing, each.due])).toEqual([
      [0, 2],
      [1, 2],
      [0, 1],
    ]);
  });

  it('is said overall, by indicator, by unit, and with what it means', () => {
    const texts = sheetOf(evaluation);
    expect(texts).toContain('应报数据5个，缺报1个（20%）。');
    expect(texts).toContain('缺报最多的指标：能耗1个（50%）。');
    expect(texts).toContain('缺报最多的单位：乙1个（50%）。');
    expect(texts).toContain('缺报的处理：剔除并重新分权（1个），该单位不计此项，其余项权重按比例放大。');
    expect(texts).toContain('另有1个按规定不参评，不算缺报。');
  });

  it('of computed columns is told by its reason', () => {
    const { evaluation, reading } = write(
      [
        ['开发区', '税收（亿元）', '税收目标（亿元）'],
        ['甲经开区', 60, 100],
        ['乙经开区', 30, 0],
        ['丙经开区', 10, 20],
      ],
      {
        scheme: {
          columns: [{ name: '完成率', compute: { method: 'completion' }, of: ['税收'], against: '税收目标' }],
          indicators: [{ name: '完成率', missing: { rule: 'drop' } }],
        },
      },
    );
    expect(sheetOf(evaluation, { reading })).toContain('缺报中不是漏报的：无目标1个。');
  });

  it('of a table of ranks is a rank that is not there', () => {
    const evaluation = assessed(
      { units: ['甲', '乙', '丙'], indicators: [], columns: [], outerRanks: [3, NaN, 8] },
      { indicators: [] },
    );
    expect(gapsOf(evaluation)).toMatchObject({ due: 3, missing: 1, indicators: [] });
    expect(sheetOf(evaluation)).toContain('应报数据3个，缺报1个（33.3%）。');
  });

  it('stands beside what was put right by hand', () => {
    const corrections: FactSubject['corrections'] = [{ kind: 'row', unit: '合计', is: 'unit' }];
    expect(sheetOf(evaluation, { corrections })).toContain('作过1处人工更正');
    expect(sheetOf(evaluation)).toContain('没有人工更正。');
  });
});

describe('weights in effect', () => {
  // Points of 税收 0, 50, 100, of 能耗 100, 50, 0; s = 0.75·a + 0.25·b = 25, 50, 75.
  // var s = 25² + 25² = 1250; cov(0.75a, s) = 0.75·(50·25 + 50·25) = 1875: 150%; cov(0.25b, s) = −625: −50%.
  const opposed = assessed(
    {
      units: ['甲', '乙', '丙'],
      indicators: ['税收', '能耗'],
      columns: [
        [1, 2, 3],
        [1, 2, 3],
      ],
    },
    {
      indicators: [
        { name: '税收', weight: 75 },
        { name: '能耗', weight: 25, direction: 'low' },
      ],
    },
  );

  it('stand beside those that are written', () => {
    const lines = weightLines(opposed, gapsOf(opposed));
    expect(lines).toMatchObject([
      { name: '税收', nominal: 0.75, missing: 0, count: 1 },
      { name: '能耗', nominal: 0.25, missing: 0, count: 1 },
    ]);
    expect(lines.map(({ effective }) => effective)).toEqual([expect.closeTo(1.5), expect.closeTo(-0.5)]);
    expect(textsOf(planOf(opposed))).toEqual(expect.arrayContaining(['税收', '能耗↓', '0.75', '0.25']));
  });

  it('of many indicators are those of the largest, and all others in one line', () => {
    const names = Array.from({ length: 60 }, (_, j) => `指标${j + 1}`);
    const units = Array.from({ length: 9 }, (_, i) => `单位${i + 1}`);
    const evaluation = assessed(
      { units, indicators: names, columns: names.map((_, j) => units.map((_, i) => (i * (7 + j)) % 11)) },
      // 1 + 2 + … + 60 = 1830
      {
        indicators: names.map((name, j) => ({ name, weight: j + 1 })),
        weights: { method: 'given', unit: 'pointsOfTotal', total: 1830 },
      },
    );
    const lines = weightLines(evaluation, gapsOf(evaluation));
    expect(lines.map(({ count }) => count)).toEqual([...Array<number>(23).fill(1), 37]);
    for (const part of ['nominal', 'effective'] as const)
      expect(lines.reduce((sum, line) => sum + line[part], 0)).toBeCloseTo(1);
    expect(textsOf(planOf(evaluation))).toContain('其余37项合计');
  });

  it('have no figure where all scores are the same', () => {
    const texts = textsOf(planOf(scored([7, 7, 7])));
    expect(texts).toContain('—');
    expect(texts.join()).not.toContain('NaN');
  });
});

describe('ties and rounding', () => {
  it('tells ties from those that rounding made', () => {
    // 50.004 and 49.996 are both 50.00; 40 and 40 are equal before rounding too.
    const evaluation = scored([50.004, 49.996, 40, 40, 30]);
    expect(tiesOf(evaluation)).toEqual({
      tied: [
        [0, 1],
        [2, 3],
      ],
      byRounding: 1,
      apart: 0,
    });
    const texts = sheetOf(evaluation);
    expect(texts).toContain('并列2组，共4个单位：第1名（甲、乙）、第3名（丙、丁）。');
    expect(texts).toContain('其中1组取整前并不相同，因取整而并列。');
  });

  it('tells equal scores that the source alone put in order', () => {
    const evaluation = scored([50, 50, 40], { rank: { ties: 'ordinal' } });
    expect(tiesOf(evaluation)).toEqual({ tied: [], byRounding: 0, apart: 1 });
    expect(sheetOf(evaluation)).toContain('得分相同的1组按原表先后排列');
  });

  const tiers = (draft: SchemeDraft['tiers'], more: Partial<SchemeDraft> = {}) => ({ tiers: draft, ...more });
  const quota = tiers({ by: 'quota', list: [{ name: '一等', quota: 1 }, { name: '二等' }] });

  it('names neighbours on both sides of a boundary between tiers', () => {
    const near = scored([78.21, 78.2, 70], quota);
    expect(nearLinesOf(near)).toEqual([{ kind: 'pair', ahead: 0, behind: 1 }]);
    expect(sheetOf(near)).toContain('等次分界处只差0.01分以内的：甲（78.21，一等）与乙（78.20，二等）。');
    expect(sheetOf(scored([78.23, 78.2, 70], quota))).toContain('等次分界处没有相差0.01分以内的单位。');
  });

  it('names who is within a step of a line', () => {
    const list = [{ name: '优', atLeast: 80 }, { name: '良' }];
    const near = scored([80.5, 80, 79.99, 79.98], tiers({ by: 'threshold', list }));
    expect(nearLinesOf(near)).toEqual([
      { kind: 'line', unit: 1, line: 80 },
      { kind: 'line', unit: 2, line: 80 },
    ]);
    expect(sheetOf(near)).toContain('丙（79.99，良；分数线80）');
  });

  it('says nothing of lines where nothing is rounded, and of a tier that a veto lowered', () => {
    expect(nearLinesOf(scored([2, 1], { ...quota, rank: { decimals: null } }))).toBeNull();
    const vetoed = assessed(
      {
        units: ['甲', '乙', '丙'],
        indicators: ['评分'],
        columns: [[80, 79.99, 60]],
        texts: new Map([['事故', ['是', '', '']]]),
      },
      {
        indicators: [{ name: '评分', normalise: { method: 'asis' } }],
        adjustments: [{ name: '事故', kind: 'veto', column: '事故', effect: 'capTier', tier: '二等' }],
        ...quota,
      },
    );
    expect(nearLinesOf(vetoed)).toEqual([]);
  });
});

describe('how sure the ranks are', () => {
  const two = (units: number, method: 'arithmetic' | 'copeland' = 'arithmetic') => {
    const names = Array.from({ length: units }, (_, i) => `单位${i + 1}`);
    return assessed(
      {
        units: names,
        indicators: ['税收', '能耗'],
        columns: [names.map((_, i) => i), names.map((_, i) => (i * 7) % units)],
      },
      { indicators: [{ name: '税收' }, { name: '能耗' }], aggregate: { method } },
    );
  };

  it('is the same every time, with its draws and its seed', () => {
    expect(planOf(two(9))).toEqual(planOf(two(9)));
    expect(sheetOf(two(9))).toContain('随机抽取1000次（种子1）');
  });

  it('is certain where one unit is better in everything', () => {
    const evaluation = assessed(
      {
        units: ['甲', '乙'],
        indicators: ['税收', '能耗'],
        columns: [
          [2, 1],
          [2, 1],
        ],
      },
      { indicators: [{ name: '税收' }, { name: '能耗' }] },
    );
    const texts = textsOf(planOf(evaluation));
    expect(texts).toContain('2/2');
    expect(texts).toContain('· 2个单位的名次在权重范围内都不会变。');
  });

  it.each<[string, Evaluation, string]>([
    ['many units', two(700), '单位或指标太多，本页不作检验'],
    ['every pair of many units', two(300, 'copeland'), '单位或指标太多，本页不作检验'],
    ['a single unit', scored([5]), '有名次的单位不足2个'],
  ])('is left out for %s, and that is said', (_, evaluation, said) => {
    expect(sheetOf(evaluation)).toContain(said);
  });
});

describe('the hash', () => {
  const evaluation = scored([3, 2, 1]);
  const hash = '3f2a91bc04de55aa'.repeat(4);

  it('stands there in short and in full with the version of the data', () => {
    const texts = textsOf(planOf(evaluation, { proof: { hash, version: 2 } }));
    expect(texts).toEqual(expect.arrayContaining(['3f2a-91bc-04de', `· ${hash}`]));
    expect(texts.join()).toContain('数据版本2，校验码3f2a-91bc-04de');
  });

  it('is said to be wanting where nothing was frozen', () => {
    expect(sheetOf(evaluation)).toContain('未锁定');
    expect(sheetOf(evaluation, {}, 'en-US')).toContain('Not frozen');
  });
});

type Columns = Parameters<typeof run>[1];
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => 90 - i);
const PLAIN: Columns = { 亩均税收: [12.1, 8.4, 15.2, 9.9], 亩均投资强度: [300, 420, 280, 350] };
/** What presets that name their columns ask for. */
const OWN: Partial<Record<PresetName, Columns>> = {
  dezhou: { 市考核得分: upTo(13), 省考核得分: [...upTo(13)].reverse() },
  'national-2021': {
    对外开放: upTo(6),
    发展质量: upTo(6),
    科技创新: upTo(6),
    绿色发展: upTo(6),
    统筹协调: upTo(6),
  },
  concentration: { 铝: [50, 20, 5], 化工: [30, 20, 4], 纺织: [10, 20, 3], 机械: [10, 20, 2] },
  hdi: {
    预期寿命: [80, 70],
    预期受教育年限: [15, 9],
    平均受教育年限: [10, 6],
    人均国民总收入: [40000, 9000],
  },
};

test.each(PRESETS)('a ranking by %s has its fact sheet', (preset) => {
  const evaluation = run(preset, OWN[preset] ?? PLAIN, {
    texts: preset === 'national-2021' ? { 片区: ['东部', '东部', '东部', '西部', '西部', '西部'] } : {},
  });
  const texts = sheetOf(evaluation);
  expect(texts).toContain(`评价方案：${evaluation.scheme.name}`);
  expect(texts).toContain('应报数据');
  expect(texts).not.toMatch(/NaN|undefined|null|\[object/);
});

test.each(LOCALES)('a table of ranks has one in %s, without a word of weights', (locale) => {
  const { evaluation, reading } = write(
    [
      ['开发区全省位次'],
      ['开发区', '2020年', '2021年'],
      ['甲经开区', 50, 3],
      ['乙经开区', 9, 60],
      ['丙经开区', 70, 80],
    ],
    { preset: 'jinan' },
  );
  const texts = textsOf(planOf(evaluation, { reading }, locale));
  const { ranksOnly } = FACT_WORDS[locale].stability;
  expect(texts).toEqual(expect.arrayContaining([`· ${ranksOnly}`, `· ${FACT_WORDS[locale].weights.none}`]));
  expect(texts).not.toContain(FACT_WORDS[locale].weights.columns.effective);
});

test('is one printed page, however many indicators there are', async () => {
  const page = (units: number, indicators: number, period: string): SheetPlan => {
    const names = Array.from({ length: indicators }, (_, j) => `第${j + 1}项产业发展质量与效益指标`);
    const zones = Array.from({ length: units }, (_, i) => `第${i + 1}经济技术开发区`);
    const evaluation = assessed(
      {
        period,
        units: zones,
        indicators: names,
        columns: names.map((_, j) => zones.map((_, i) => ((i + 3) * (j + 7)) % 101)),
      },
      { name: '高质量发展综合评价', indicators: names.map((name) => ({ name })) },
    );
    const plan = planOf(evaluation, { proof: { hash: 'ab12'.repeat(16), version: 1 } });
    return { ...plan, title: `说明页${indicators}` };
  };
  const opened = await open(bookOf({ 空: [] }));
  await opened.workbook.apply(
    { sheets: [page(16, 6, '2024'), page(160, 60, '2025')], show: null },
    await opened.workbook.overview(),
  );
  const bytes = await bytesOf(opened as Parameters<typeof bytesOf>[0]);
  const [pdf] = [...convert(bytes, 'pdf').values()];
  const pages = Buffer.from(pdf!)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b(?!s)/g);
  expect(pages).toHaveLength(2);
});
