import { checkScheme, evaluate, makeTable, type SchemeDraft, type Table } from '../../../src/engine';
import { explainScheme } from '../../../src/sheet/scheme-sheet/explain';
import { parseScheme } from '../../../src/sheet/scheme-sheet';
import { LOCALES, words } from '../../../src/words';
import { gridFrom } from './grid-of';

const made = makeTable({
  units: ['甲', '乙', '丙'],
  indicators: ['税收', '能耗', '税收目标'],
  columns: [Float64Array.of(1, 2, 3), Float64Array.of(3, 2, 1), Float64Array.of(1, 1, 1)],
  texts: new Map([['区域', ['东部', '东部', '西部']]]),
});
if (!made.ok) throw new RangeError('the table of this test is wrong');
const table: Table = made.value;

const told = (draft: SchemeDraft): string => explainScheme(draft, 'zh-CN').join('\n');

describe('what stands below a scheme', () => {
  const plain: SchemeDraft = { indicators: [{ name: '税收' }] };

  test.each<[string, SchemeDraft, string]>([
    ['the method where none is said', plain, '无量纲化方法留空的用极差标准化'],
    ['vectors under TOPSIS', { ...plain, aggregate: { method: 'topsis' } }, '无量纲化方法留空的用向量标准化'],
    [
      'weights by group',
      { indicators: [{ name: '税收', weight: { 东部: 100, 西部: 100 } }], rank: { groupBy: '区域' } },
      '按单位在“区域”列中的组取用',
    ],
    [
      'what a veto does',
      { ...plain, adjustments: [{ name: '安全', kind: 'veto', column: '区域' }] },
      '降低一等次＝',
    ],
    ['full marks', { ...plain, weights: { method: 'given', total: 1000 } }, '×1000÷100'],
    [
      'how dimensions come together',
      { indicators: [{ name: '税收', path: ['效益'] }], aggregate: { method: 'geometric' } },
      '其下各项按几何平均合成',
    ],
    ['treatment', { indicators: [{ name: '税收', treat: { method: 'winsorise' } }] }, '缩尾：偏度'],
    ['gaps', { indicators: [{ name: '税收', missing: { rule: 'unitMean' } }] }, '按本单位同维度平均：'],
  ])('tells %s, and only where it is used', (_, draft, sentence) => {
    expect(told(draft)).toContain(sentence);
    if (draft !== plain) expect(told(plain)).not.toContain(sentence);
  });

  test('has no sentence without words, in either language', () => {
    for (const locale of LOCALES)
      for (const sentence of explainScheme({ ...plain, sources: [], rules: [] }, locale))
        expect(sentence).toMatch(/\p{L}.*[。.]$/u);
  });
});

test('a name that nothing has is told with the nearest that there is, each mistake once', () => {
  const draft: SchemeDraft = {
    indicators: [
      { name: '税受', notAssessed: ['丁'] },
      { name: '能耗', normalise: { method: 'completion', targetColumn: '税收目镖' } },
    ],
    rank: { groupBy: '区鱼' },
    tiers: { by: 'quota', list: [{ name: '一等', quota: 1 }, { name: '二等' }] },
    rules: [
      { id: 'a', when: { kind: 'tier', is: '一登' }, give: [{ label: '先进' }] },
      { id: 'b', when: { kind: 'label', label: '先井' }, give: [{ text: '表扬' }] },
    ],
  };
  const checked = checkScheme(draft, table);
  const said = checked.ok ? [] : checked.problems.map((each) => words('zh-CN').problem(each));
  for (const name of ['税收', '税收目标', '区域', '一等', '先进'])
    expect(said.filter((sentence) => sentence.includes(`是否为“${name}”`))).toHaveLength(1);
});

test('a rule on outer ranks that the table does not hold is told once', () => {
  const when = { kind: 'rank', atMost: 3, scope: 'outer' } as const;
  const scheme = checkScheme(
    {
      indicators: [{ name: '税收' }],
      rules: ['甲则', '乙则'].map((id) => ({ id, when, give: [{ label: '奖' }] })),
    },
    table,
  );
  const evaluated = scheme.ok ? evaluate(table, scheme.value, []) : scheme;
  const notes = evaluated.ok ? evaluated.value.notes.filter(({ code }) => code === 'outer-ranks-absent') : [];
  expect(notes.map(({ facts }) => facts)).toEqual([{ rules: '甲则、乙则' }]);
});

test.each(['；', '，', ', '])('parameters may be parted by “%s”', (sign) => {
  const parsed = parseScheme(
    gridFrom(
      [['■ 指标'], ['指标名称', '标准化方法'], ['税收', `功效系数法（不允许值=10${sign}满意值=90）`]],
      '评价方案',
    ),
  );
  expect(parsed.ok && parsed.value.indicators[0]?.normalise).toEqual({
    method: 'anchors',
    base: 10,
    target: 90,
  });
});
