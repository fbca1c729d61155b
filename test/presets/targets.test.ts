import { numbersIn, type SchemeDraft } from '../../src/engine';
import type { PresetName } from '../../src/presets';
import { run } from './run';

describe('the sharing of gains', () => {
  const shares = (preset: PresetName, columns: Parameters<typeof run>[1], period: string | null = null) => {
    const { table } = run(preset, columns, { period });
    return (name: string) => Array.from(numbersIn(table, name)!, (x) => Number(x.toFixed(9)));
  };

  it('of Jibei is 4 to 6 up to a tenth of growth and 2 to 8 beyond', () => {
    const of = shares('sharing-jibei', {
      收入: [90, 100, 105, 110, 115, 130],
      收入基数: Array<number>(6).fill(100),
    });
    // Of 130: 10 · 0.4 + 20 · 0.2 = 8.
    expect(of('分成增量')).toEqual([0, 0, 5, 10, 15, 30]);
    expect(of('区分成')).toEqual([0, 0, 2, 4, 5, 8]);
    expect(of('开发区分成')).toEqual([0, 0, 3, 6, 10, 22]);
  });

  it('does not score the base', () => {
    const { indicators } = run('sharing-jibei', { 收入: [2, 1], 上年收入: [1, 2] });
    expect(indicators).toEqual(['收入']);
  });

  it('of Linyi refunds 30 % of what is gained', () => {
    const of = shares('sharing-linyi', { 市级分享税收: [120, 80], 上年市级分享税收: [100, 100] });
    expect(of('返还开发区')).toEqual([6, 0]);
    expect(of('市级留用')).toEqual([14, 0]);
  });

  it('says of a base of 0 or below that nothing can be compared, not even the gain', () => {
    const { table } = run('sharing-jibei', { 收入: [50, 50], 收入基数: [0, -3] });
    for (const name of ['分成增量', '区分成', '开发区分成'])
      expect(table.lacks!.get(name)).toEqual(['notComparable', 'notComparable']);
  });

  it.each([
    ['sharing-linyi', '市级分享税收', '土地出让收入'],
    ['sharing-zaozhuang', '共享税收', '土地出让净收益'],
  ] as const)('of %s returns all land income, which is not scored', (preset, tax, land) => {
    const columns = { [tax]: [120, 80], [`上年${tax}`]: [100, 100], [land]: [500, 20] };
    const { table, scheme } = run(preset, columns, { period: '2021' });
    expect(Array.from(numbersIn(table, `${land}返还`)!)).toEqual([500, 20]);
    expect(scheme.indicators.map(({ name }) => name)).toEqual([tax]);
  });

  it.each([
    ['2021', 30, 170],
    ['2022', 20, 180],
    ['2023', NaN, NaN],
  ])('of Zaozhuang is by the year: %s', (period, city, zone) => {
    const of = shares('sharing-zaozhuang', { 共享税收: [1200], 上年共享税收: [1000] }, period);
    expect([...of('市级分成'), ...of('开发区分成')]).toEqual([city, zone]);
  });
});

describe('Jining’s targets', () => {
  const growth = { 固定资产投资增幅: [30, 31, 35], 财政收入增幅: [40, 30, 31], 工业增加值增幅: [29, 30, 31] };
  const units = Object.fromEntries(Object.keys(growth).map((name) => [name, '%']));
  const whole = '三项增幅全部达标';
  const reached = (more: Partial<SchemeDraft>) =>
    run('jining-2013', growth, { more, units }).outcomes.map((each) =>
      each.some(({ label }) => label === whole),
    );

  it('take 30 % itself, or only what exceeds it, by the switch', () => {
    expect(reached({})).toEqual([false, true, true]);
    expect(reached({ switches: { bound: 'all' } })).toEqual([false, false, true]);
  });

  it('count who reaches each growth, and all three', () => {
    const { tallies } = run('jining-2013', growth, { units });
    expect(tallies.map(({ draft, groups }) => [draft.name, groups[0]!.count])).toEqual([
      ['固定资产投资增幅达标', 3],
      ['财政收入增幅达标', 3],
      ['工业增加值增幅达标', 2],
      [whole, 2],
    ]);
  });

  it('compute growth where the table has levels; over a base of 0 or below it is to be verified', () => {
    const columns = { 财政收入: [13, 12, 5], 上年财政收入: [10, 10, -1] };
    const { outcomes, indicators } = run('jining-2013', columns);
    expect(indicators).toEqual(['财政收入']);
    expect(outcomes.map((each) => each.map(({ verdict }) => verdict))).toEqual([['yes'], [], ['unknown']]);
  });

  it.each([
    ['亿元', 1],
    ['万元', 1e4],
  ])('count those who pass ten and fifty billion yuan, in %s', (unit, times) => {
    const columns = { 营业收入: [620, 500, 101, 100].map((x) => x * times) };
    const { tallies } = run('jining-2013', columns, { units: { 营业收入: unit } });
    expect(tallies.map(({ groups }) => groups.map(({ count, met }) => [count, met]))).toEqual([
      [[3, 'no']],
      [[1, 'no']],
    ]);
  });

  it('do not count revenue whose measure is not known', () => {
    expect(run('jining-2013', { 营业收入: [620, 1] }).tallies).toEqual([]);
  });
});
