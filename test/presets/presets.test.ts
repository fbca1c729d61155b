import {
  checkScheme,
  evaluate,
  readDraft,
  type Evaluation,
  type Place,
  type IndicatorDraft,
  type SchemeDraft,
  type Table,
} from '../../src/engine';
import { aboutPreset, notePreset, presetDraft, presetNamed, PRESETS } from '../../src/presets';
import { LOCALES, words } from '../../src/words';
import { PANE_WORDS } from '../../src/words/pane';
import { PRESET_WORDS } from '../../src/words/presets';
import hdi from '../oracles/hdi-2021.json';
import mu from '../oracles/methods-on-mu-table.json';
import { tableOf } from '../engine/examples';
import { awards, evaluateYears, tableFrom, type Columns } from '../engine/rules/judge';

const found = (table: Table): readonly IndicatorDraft[] =>
  table.indicators.map((name) => ({ name, direction: 'high' }));
const draftFor = (name: (typeof PRESETS)[number], table: Table): SchemeDraft =>
  presetDraft(name, found(table), { texts: table.texts, outerRanked: table.outerRanks !== null });

function run(
  draft: SchemeDraft,
  table: Table,
): Evaluation & { readonly said: readonly { readonly code: string; readonly place: Place }[] } {
  const scheme = checkScheme(draft, table);
  if (!scheme.ok) throw new RangeError(JSON.stringify(scheme.problems));
  const result = evaluate(table, scheme.value, []);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return { ...result.value, said: [...notePreset(draft), ...scheme.notes, ...result.value.notes] };
}

describe('every preset', () => {
  const table = tableFrom('2021', { 税收: [3, 2, 1], 全省排名: [5, 50, 150] });

  it.each(PRESETS)(
    '%s is a scheme that JSON holds, and says that its source is incomplete if and only if it is',
    (name) => {
      const draft = draftFor(name, table);
      expect(readDraft(JSON.parse(JSON.stringify(draft)))).toMatchObject({ ok: true });
      for (const words of Object.values(PRESET_WORDS))
        expect(words[name].missing.length === 0).toBe(aboutPreset(name).complete);
      expect(presetNamed(draft.preset ?? '')).toBe(name);
    },
  );
});

test('what a switch decides is said beside it, on the sheet and in the pane', () => {
  const names = [
    '固定资产投资增幅',
    '10亿元以上项目',
    '20亿元以上项目',
    '投资强度',
    '投资强度标准',
    '全省排名',
  ];
  const table = tableFrom('2021', Object.fromEntries(names.map((name) => [name, [3, 2, 1]])));
  const switches = PRESETS.flatMap((name) => Object.keys(draftFor(name, table).switches ?? {}));
  expect(new Set(switches)).toEqual(new Set(['plus', 'trigger', 'bound', 'twenty', 'hundred', 'zones']));
  for (const locale of LOCALES) {
    expect(Object.keys(words(locale).scheme.switches)).toEqual(expect.arrayContaining(switches));
    expect(Object.keys(PANE_WORDS[locale].scheme.switches)).toEqual(expect.arrayContaining(switches));
  }
});

describe('Dezhou’s special assessment', () => {
  const columns: Columns = {
    市考核得分: [90, 89, 88, 87, 86, 85, 84, 83, 82, 81, 80, 79, 78],
    省考核得分: [80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 90],
    全省排名: [11, 10, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130],
  };
  const table = tableFrom('2021', columns);
  const { totals, tiers, outcomes, said } = run(draftFor('dezhou', table), table);

  it('weighs city and province 30 to 70, adds two points to the province’s first ten, and cuts 3, 4, 4 and 2', () => {
    // 0.3·90 + 0.7·80 = 83; 82.7 + 2; … the last 0.3·78 + 0.7·90 = 86.4.
    expect(Array.from(totals.slice(0, 3))).toEqual([83, 84.7, 82.4]);
    expect(totals[12]).toBe(86.4);
    expect(tiers.join('')).toBe('一等一等二等二等二等二等三等三等三等三等四等四等一等');
  });

  it('names the award and leaves the amount open, at its place', () => {
    expect(outcomes[0]).toMatchObject([{ label: '一等奖', amount: null, amountUnfilled: true }]);
    expect(said.map(({ code, place }) => `${code} ${place.scheme ?? ''}`)).toEqual(
      expect.arrayContaining([
        'preset-incomplete preset',
        'amount-unfilled rules/0/give/0/amount',
        'amount-unfilled rules/3/give/0/amount',
        'condition-unfilled rules/4/when',
        'points-unfilled adjustments/1/points',
      ]),
    );
  });

  it('gives two awards for progress, the larger steps first', () => {
    const before = { ...columns, 市考核得分: [...columns['市考核得分']!].reverse() as number[] };
    const draft = { ...draftFor('dezhou', table), adjustments: [] };
    const last = awards(evaluateYears(draft, { 2020: before, 2021: columns }));
    // With 80 and 90 of the province, the order of the first twelve turns round: the first two rise most.
    expect(last.map((each, i) => (each.includes('进步奖') ? i : -1)).filter((i) => i >= 0)).toEqual([0, 1]);
  });

  it('asks where the zones are not thirteen', () => {
    const few = tableFrom('2021', { 市考核得分: [90, 80, 70], 省考核得分: [80, 70, 60] });
    const scheme = checkScheme(draftFor('dezhou', few), few);
    const codes = scheme.ok ? [] : scheme.problems.map(({ code }) => code);
    expect(codes).toEqual(['tier-quota-large', 'tier-quota-large']);
  });

  it('takes the province’s ranks where there are no scores, and the four dimensions for the city’s', () => {
    const other = tableFrom('2021', { 亩均效益得分: [80, 60], 创新驱动: [60, 80], 全省排名: [10, 50] });
    const draft = draftFor('dezhou', other);
    expect(draft.sources).toMatchObject([
      { column: '', as: 'points' },
      { column: '', as: 'outerRank' },
    ]);
    expect(draft.indicators.map(({ name }) => name)).toEqual(['亩均效益', '创新驱动']);
  });
});

describe('Shandong’s four dimensions', () => {
  const table = tableFrom('2021', {
    每亩税收: [20, 10],
    投资强度: [10, 20],
    实际利用外资: [2, 1],
    实际利用外资增幅: [0.5, 2],
    特色园区: ['3', ''],
  });
  const { totals, dimensions, said, scheme } = run(draftFor('shandong', table), table);

  it('finds indicators by their other names, and says which are absent and that weights are alike', () => {
    expect(scheme.indicators.map(({ name }) => name)).toEqual(['亩均税收', '亩均投资强度', '实际利用外资']);
    expect(said.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['preset-incomplete', 'preset-absent', 'weights-alike']),
    );
  });

  it('takes level and growth 4 : 6, growth of 100 % for full, and the bonus', () => {
    // 0.4·100 + 0.6·50; 0.4·0 + 0.6·100. Benefit 50 and 50.
    expect(Array.from(dimensions.get('对外开放')!)).toEqual([70, 60]);
    expect(Array.from(totals)).toEqual([63, 55]);
  });
});

describe('national zones, 2021', () => {
  const year = (opening: readonly number[]): Columns => ({
    对外开放得分: opening,
    发展质量: opening.map(() => 80),
    科技创新: opening.map(() => 70),
    绿色发展: opening.map(() => 60),
    统筹协调: opening.map(() => 50),
    片区: ['东部', '东部', '东部', '东部', '东部', '东部', '西部', '西部'],
  });
  const years = {
    2019: year([9, 8, 7, 6, 5, 4, 3, 2]),
    2020: year([4, 9, 8, 7, 6, 5, 3, 2]),
    2021: year([9, 8, 7, 6, 5, 4, 3, 2]),
  };
  const draft = draftFor('national-2021', tableFrom('2021', years[2021]));

  it('weighs the five dimensions 30, 30, 15, 15 and 10', () => {
    // 0.3·9 + 24 + 10.5 + 9 + 5
    expect(evaluateYears(draft, { 2021: years[2021] })[0]!.totals[0]).toBe(51.2);
  });

  it('lists for downgrading who was among the last five of the own region in two of three years', () => {
    expect(draft.rank?.groupBy).toBe('片区');
    expect(awards(evaluateYears(draft, years)).map((each) => each.includes('降级备选名单'))).toEqual([
      // 东部 has six: the first was last but five only in 2020, all others twice or three times.
      false,
      ...Array<boolean>(7).fill(true),
    ]);
  });

  it('leaves open what years before the first could settle', () => {
    const first = awards(evaluateYears(draft, { 2021: years[2021] }));
    expect(first[0]).toBe('');
    expect(first[1]).toBe('区域后5位 (降级备选名单?)');
  });
});

describe('per-mu classes', () => {
  it.each([
    // n, A = ⌊0.2n⌋, B = ⌊0.3n⌋, C the rest, D = ⌈0.05n⌉
    [9, 1, 2, 5, 1],
    [10, 2, 3, 4, 1],
    [11, 2, 3, 5, 1],
    [12, 2, 3, 6, 1],
    [13, 2, 3, 7, 1],
    [16, 3, 4, 8, 1],
    [20, 4, 6, 9, 1],
    [160, 32, 48, 72, 8],
  ])('of %d parks are A %d, B %d, C %d, D %d', (n, ...counts) => {
    const units = Array.from({ length: n }, (_, i) => `园${i}`);
    const table = tableOf({ units, indicators: ['税收'], columns: [units.map((_, i) => n - i)] });
    const { tiers } = run(draftFor('per-mu-20-30-5', table), table);
    const of = (name: string) => tiers.filter((tier) => tier === name).length;
    expect(['A类', 'B类', 'C类', 'D类'].map(of)).toEqual(counts);
  });

  it('parks with stars are A outside the count', () => {
    const table = tableFrom('2021', { 税收: [5, 4, 3, 2, 1, 0], 星级: ['', '', '', '', '', '五星级'] });
    const evaluation = run(draftFor('per-mu-20-30-5', table), table);
    // Of five: 1, 1, 2, 1.
    expect(evaluation.tiers).toEqual(['A类', 'B类', 'C类', 'C类', 'D类', null]);
    expect(awards([evaluation]).at(-1)).toBe('A类');
  });

  it('weighs 45, 20, 15, 15 and 5, and below scale the tax alone', () => {
    const table = tableFrom('2021', {
      亩均税收: [10, 0, 5, 8],
      亩均销售收入: [10, 0, 5, 0],
      单位能耗增加值: [10, 0, 5, 0],
      研发投入强度: [10, 0, 5, 0],
      全员劳动生产率: [10, 0, 0, 0],
      规模: ['规上', '规上', '规上', '规下'],
    });
    const { totals, tiers } = run(draftFor('per-mu-25-70-95', table), table);
    // 丙: half of all but the 5 of productivity; 丁: 80 % of the tax.
    expect(Array.from(totals)).toEqual([100, 0, 47.5, 80]);
    expect(tiers).toEqual(['A类', 'D类', 'C类', 'B类']);
  });

  it('scales the weights up where indicators are absent, and says which', () => {
    const table = tableFrom('2021', { 每亩税收: [10, 0], 'R＆D经费投入强度': [0, 10] });
    const draft = draftFor('per-mu-25-70-95', table);
    const { totals } = run(draft, table);
    // 45 and 15 of 60.
    expect(Array.from(totals)).toEqual([75, 25]);
    expect(notePreset(draft).find(({ code }) => code === 'preset-absent')?.facts).toEqual({
      preset: 'per-mu-25-70-95',
      indicators: '亩均销售收入、单位能耗增加值、全员劳动生产率',
    });
  });
});

describe('Linyi’s efficacy coefficient', () => {
  const table = tableOf({
    units: mu.units,
    indicators: Object.keys(mu.columns),
    columns: Object.values(mu.columns),
  });

  it('has the composite of the published formula', () => {
    const { ranks, unrounded } = run(draftFor('linyi-2012', table), table);
    mu.methods.efficacy_60_40.forEach(([, , , composite, rank], i) => {
      expect(unrounded[i]).toBeCloseTo(Number(composite), 3);
      expect(ranks[i]).toBe(rank);
    });
  });

  it('counts review on the spot 20 %', () => {
    const reviewed = tableFrom('2021', { 税收: [2, 1], 现场评审: [50, 100] });
    const { totals } = run(draftFor('linyi-2012', reviewed), reviewed);
    // 0.8·100 + 0.2·50; 0.8·60 + 0.2·100.
    expect(Array.from(totals)).toEqual([90, 68]);
  });
});

describe('the Human Development Index', () => {
  const names = ['Life expectancy at birth', '预期受教育年限', '平均受教育年限', '人均GNI'];
  const table = tableOf({
    units: hdi.units,
    indicators: names,
    columns: names.map((_, j) => hdi.data.map((row) => row[j] ?? NaN)),
  });

  it('has the published values and ranks of 2021', () => {
    const { totals, ranks } = run(draftFor('hdi', table), table);
    expect(Array.from(totals)).toEqual(hdi.hdi);
    expect(Array.from(ranks)).toEqual(hdi.rank);
  });

  it('is refused without one of its four indicators', () => {
    const three = tableFrom('2021', { 预期寿命: [80], 预期受教育年限: [15], 平均受教育年限: [10] });
    const scheme = checkScheme(draftFor('hdi', three), three);
    expect(scheme.ok ? [] : scheme.problems.map(({ facts }) => facts)).toMatchObject([
      { indicator: '人均国民总收入' },
    ]);
  });
});
