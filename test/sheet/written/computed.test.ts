import type { ColumnDraft, SchemeDraft } from '../../../src/engine';
import { detailLayout, makeDetail, type DetailLayout } from '../../../src/sheet/detail-sheet';
import { shapeOf } from '../../../src/sheet/computed';
import { makeResult, orderUnits, type ResultSource } from '../../../src/sheet/result-sheet';
import { tellTallies } from '../../../src/sheet/tallies';
import { words } from '../../../src/words';
import { sectionOf, write } from '../bulletin/bulletin-of';
import { gridOf } from './grid-of';

const SOURCE: ResultSource = { sheet: '指标', joined: [], range: [], excluded: [], notes: [] };

const ROWS = [
  ['2025年1—6月开发区主要指标'],
  ['开发区', '税收（亿元）', '税收年度目标（亿元）', '上年同期税收（亿元）', '营业收入（亿元）'],
  ['甲经开区', 60, 100, 50, 620],
  ['乙经开区', 30, 80, 40, 480],
  ['丙经开区', 10, 0, -5, 101],
  ['丁高新区', 25, 50, 20, 99.5],
];

const column = (
  name: string,
  method: ColumnDraft['compute']['method'],
  of: string | readonly string[],
  more: Partial<ColumnDraft> & { readonly times?: number } = {},
): ColumnDraft => {
  const { times, ...rest } = more;
  const compute = times === undefined ? { method } : { method, times };
  return { name, compute, of: typeof of === 'string' ? [of] : of, ...rest };
};

const SCHEME: SchemeDraft = {
  columns: [
    column('完成率', 'completion', '税收', { against: '税收年度目标', unit: '%' }),
    column('序时', 'pace', '税收', { against: '税收年度目标' }),
    column('增幅', 'growth', '税收', { against: '上年同期税收' }),
  ],
  indicators: ['完成率', '序时'].map((name) => ({
    name,
    weight: 50,
    direction: 'high' as const,
    missing: { rule: 'drop' as const },
  })),
  tallies: [
    { name: '突破百亿元', when: { kind: 'indicator', name: '营业收入', above: 100 }, atLeast: 3 },
    { name: '突破500亿元', when: { kind: 'indicator', name: '营业收入', above: 500 }, atLeast: 3 },
  ],
};

describe('how a computed column is shown', () => {
  it.each<[string, ColumnDraft, string]>([
    ['completion is a percentage', column('算', 'completion', '甲', { against: '乙' }), 'percent'],
    ['pace is in points', column('算', 'pace', '甲', { against: '乙' }), 'points'],
    ['growth by another measure is a number', column('算', 'growth', '甲', { unit: '倍' }), 'number'],
    ['a quotient is a number', column('算', 'quotient', '甲', { against: '乙' }), 'number'],
    ['a quotient measured in % is a percentage', column('算', 'quotient', '甲', { unit: '%' }), 'percent'],
    [
      'a quotient that was brought to % is a number',
      column('算', 'quotient', '甲', { unit: '%', times: 100 }),
      'number',
    ],
    ['an increase of an amount is a number', column('算', 'increment', '甲'), 'number'],
    ['an increase of a share is in points', column('算', 'increment', '占比'), 'points'],
    ['a sum of shares is a percentage', column('算', 'sum', ['占比', '占比']), 'percent'],
    ['a sum of a share and an amount is a number', column('算', 'sum', ['占比', '甲']), 'number'],
  ])('%s', (_, draft, shape) => {
    expect(shapeOf('算', [column('占比', 'share', '甲'), draft])).toBe(shape);
  });

  it('is a number where the sheet has the column itself', () => {
    expect(shapeOf('税收', [])).toBe('number');
  });
});

describe('the detail sheet', () => {
  const { evaluation } = write(ROWS, { scheme: SCHEME });
  const layout: DetailLayout = detailLayout(evaluation, orderUnits(evaluation, 'source'))!;
  const plan = makeDetail(evaluation, SOURCE, words('zh-CN'), 'source')!;
  const { values } = gridOf(plan);
  const { raw, computed } = layout.columns;
  const cells = (at: number) => layout.units.map((_, k) => values[layout.rows.first + k]![at]);
  const formatAt = (at: number): string | undefined =>
    plan.steps.flatMap((step) =>
      step.kind === 'style' && step.at.column === at && step.style.numberFormat !== undefined
        ? [step.style.numberFormat]
        : [],
    )[0];

  it('has the value of a computed indicator, or the word for its lack', () => {
    // 60 ÷ 100, 30 ÷ 80, no target, 25 ÷ 50; half of the year has passed
    expect(cells(raw[0]!)).toEqual([0.6, 0.375, '无目标', 0.5]);
    expect(cells(raw[1]!).map((x) => (typeof x === 'number' ? Number(x.toFixed(9)) : x))).toEqual([
      0.1,
      -0.125,
      '无目标',
      0,
    ]);
  });

  it('shows fractions as percentages, points with their sign', () => {
    expect(formatAt(raw[0]!)).toBe('0.0%');
    expect(formatAt(raw[1]!)).toBe('+0.0%;-0.0%;0.0%');
    expect(raw.map((at) => values[layout.rows.method]![at])).toEqual(['%\n越高越好', '百分点\n越高越好']);
  });

  it('has a column for each that is computed and not scored', () => {
    expect([...computed.keys()]).toEqual(['增幅']);
    // 60 ÷ 50 − 1, 30 ÷ 40 − 1, no growth from −5, 25 ÷ 20 − 1
    expect(cells(computed.get('增幅')!)).toEqual([expect.closeTo(0.2), -0.25, '不可比', 0.25]);
    expect(values[layout.rows.block]![computed.get('增幅')!]).toBe('计算列（不计分）');
  });
});

describe('tallies', () => {
  const { evaluation, bulletin } = write(ROWS, { scheme: SCHEME });
  const [enough, short] = tellTallies(evaluation, 'zh-CN').map(({ text }) => text);

  it('say who counts, what is asked, who is nearest and how far', () => {
    expect(enough).toBe('突破百亿元：要求至少3个；3个（甲经开区、乙经开区、丙经开区），达标。');
    // two are missing: 500 − 480 and 500 − 101
    expect(short).toBe(
      '突破500亿元：要求至少3个；1个（甲经开区），未达标，还差2个，最接近的是乙经开区（480，所差超过20）、丙经开区（101，所差超过399）。',
    );
  });

  it('stand below the ranking', () => {
    const lines = gridOf(makeResult(evaluation, SOURCE, words('zh-CN'))).values.map(([first]) => first);
    const at = lines.indexOf('统计：');
    expect(at).toBeGreaterThan(0);
    expect(lines.slice(at + 1, lines.indexOf('注：')).join('')).toBe(`${enough}${short}`);
  });

  it('stand in the bulletin, what is short among the shortcomings', () => {
    expect(sectionOf(bulletin, '总体情况')).toContain(enough);
    expect(sectionOf(bulletin, '存在问题')).toContain(short);
  });

  it('are counted by the groups of a column', () => {
    const within: SchemeDraft = {
      ...SCHEME,
      tallies: [{ name: '前两名', when: { kind: 'rank', atMost: 2 }, within: '所在市' }],
    };
    const rows = ROWS.map((row, k) =>
      k === 0 ? row : [row[0]!, ['所在市', '东市', '西市', '东市', '西市'][k - 1]!, ...row.slice(1)],
    );
    const told = tellTallies(write(rows, { scheme: within }).evaluation, 'zh-CN');
    expect(told[0]?.text).toBe('前两名：东市1个（甲经开区）；西市1个（丁高新区）。');
  });
});

describe('the bulletin', () => {
  const { bulletin } = write(ROWS, { scheme: SCHEME });

  it('tells percentages, and points with their sign', () => {
    const said = sectionOf(bulletin, '分项指标');
    expect(said).toContain('甲经开区（60.0%）');
    expect(said).toContain('甲经开区（+10.0百分点）');
    expect(said).toContain('乙经开区（-12.5百分点）');
  });

  it('has the word in the place of a value', () => {
    const annex = bulletin.annexes.find(({ title }) => title.includes('分项指标'))!;
    expect(annex.rows.find((row) => row.includes('丙经开区'))).toContain('无目标');
  });
});
