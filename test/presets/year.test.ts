import { numbersIn } from '../../src/engine';
import { counts, labels, run, told } from './run';

describe('the progress of a year', () => {
  // 甲 60 of 100, 乙 30 of 80, 丙 has no target, 丁 has one below 0, 戊 has not reported
  const columns = { 税收: [60, 30, 10, 25, NaN] };
  const texts = { 税收年度目标: ['100', '80', '0', '-5', '50'] };
  const lacking = ['noTarget', 'notComparable', 'notReported'];

  it('is completion and points ahead of the months that have passed, or a word', () => {
    const result = run('progress', columns, { texts, period: '2026年1—6月' });
    expect(told(result, '税收完成率')).toEqual([0.6, 0.375, ...lacking]);
    expect(told(result, '税收序时进度差')).toEqual([0.1, -0.125, ...lacking]);
    expect(labels(result)).toEqual([[], ['税收欠序时'], [], [], []]);
    expect(Array.from(result.totals)).toEqual([60, 37.5, NaN, NaN, NaN]);
  });

  it('cannot be told without a month, while completion can', () => {
    const result = run('progress', columns, { texts });
    expect(told(result, '税收序时进度差').slice(0, 2)).toEqual(['noMonth', 'noMonth']);
    expect(told(result, '税收完成率').slice(0, 2)).toEqual([0.6, 0.375]);
  });

  it('is on schedule to the last twelfth', () => {
    const on = run('progress', { 税收: [7] }, { texts: { 税收目标: ['12'] }, period: '2026年1—7月' });
    expect(labels(on)).toEqual([[]]);
    expect(told(on, '税收序时进度差')).toEqual([0]);
  });

  it('brings a target to the measure of what it is held against', () => {
    const units = { 税收: '亿元', 税收年度目标: '万元' };
    const result = run('progress', { 税收: [60] }, { texts: { 税收年度目标: ['1000000'] }, units });
    expect(told(result, '税收完成率')).toEqual([0.6]);
  });

  it('leaves out what no rate brings together', () => {
    const units = { 税收: '亿元', 税收年度目标: '家' };
    const { scheme } = run('progress', { 税收: [60] }, { texts: { 税收年度目标: ['100'] }, units });
    expect(scheme.columns).toEqual([]);
  });

  it('is told apart from completion that is printed', () => {
    const { scheme } = run('progress', { 税收: [60] }, { texts: { 税收目标: ['100'], 税收完成率: ['60'] } });
    expect(scheme.columns.map(({ name }) => name)).toEqual(['税收完成率（计算）', '税收序时进度差']);
  });

  it.each([
    ['税收完成数', '税收全年任务数', '税收'],
    ['税收累计完成', '税收目标', '税收'],
    ['税收', '年度税收目标', '税收'],
    ['实际税收', '计划税收', '税收'],
    ['实际利用外资', '实际利用外资年度目标', '实际利用外资'],
    ['一般公共预算收入', '一般公共预算收入预期目标', '一般公共预算收入'],
    ['税收本月止累计', '税收全年计划', '税收'],
    ['税收年初至今', '税收年初预算', '税收'],
    ['实际', '目标', '实际'],
    ['Tax year to date', 'Tax annual target', 'Tax'],
    ['Tax', 'Tax plan', 'Tax'],
  ])('finds the target of %s in %s', (name, target, title) => {
    const { scheme } = run('progress', { [name]: [60] }, { texts: { [target]: ['100'] } });
    expect(scheme.columns.map((column) => [column.name, column.against])).toEqual([
      [`${title}完成率`, target],
      [`${title}序时进度差`, target],
    ]);
  });

  it.each([
    ['工业增加值增速', '工业增加值增速目标', '%'],
    ['能耗强度', '能耗强度控制目标', '吨标煤/万元'],
  ])('of %s has no pace: a rate does not grow through the year', (name, target, unit) => {
    const { scheme } = run(
      'progress',
      { [name]: [6] },
      { texts: { [target]: ['8'] }, units: { [name]: unit } },
    );
    expect(scheme.columns.map(({ compute }) => compute.method)).toEqual(['completion']);
  });

  it('is settled by all targets, with amounts to be filled in', () => {
    const both = { 税收: [100, 90], 投资: [50, 60] };
    const targets = { 税收目标: ['100', '100'], 投资目标: ['50', '50'] };
    const result = run('settlement', both, { texts: targets, period: '2026' });
    expect(labels(result)).toEqual([['兑现奖励'], ['未完成目标']]);
    expect(result.outcomes.flat().every(({ amountUnfilled }) => amountUnfilled)).toBe(true);
    expect(counts(result)).toEqual({ '税收完成率达到100%': [1], '投资完成率达到100%': [2] });
  });
});

describe('Liaocheng’s targets', () => {
  const columns = {
    '20亿元以上项目': [0, 1, 2, 3],
    '10亿元以上项目': [3, 2, 3, 5],
    合作共建: [0, 1, 2, 1],
  };

  it('are ranges, a large project counting among the smaller ones too unless the switch says no', () => {
    const states = (twenty: string) =>
      labels(run('targets-liaocheng-2022', columns, { more: { switches: { twenty } } })).map((each) =>
        each.map((label) => label.replace(/^.*?(未完成|完成|超额)$/, '$1')),
      );
    // With those of 2 billion: 3, 3, 5 and 8 of 1 billion.
    expect(states('any')).toEqual([
      ['未完成', '完成', '未完成'],
      ['完成', '完成', '完成'],
      ['完成', '完成', '完成'],
      ['超额', '超额', '完成'],
    ]);
    expect(states('all')[1]).toEqual(['完成', '未完成', '完成']);
    expect(states('all')[3]).toEqual(['超额', '完成', '完成']);
  });
});

describe('doubling in three years', () => {
  it('follows 2^(k / 3), and is not comparable over a base of 0 or below', () => {
    const texts = { 税收基数: ['10', '10', '10', '10', '0'] };
    const result = run('doubling', { 税收: [20, 16, 12.6, 12.5, 5] }, { texts });
    expect(told(result, '税收倍增路径第一年')[0]).toBe(12.59921);
    expect(told(result, '税收倍增路径第三年')).toEqual([20, 20, 20, 20, 'notComparable']);
    expect(told(result, '税收第一年路径完成率')[4]).toBe('notComparable');
    expect(labels(result).flat()).toEqual([
      '税收已倍增',
      '税收已达第二年路径',
      '税收已达第一年路径',
      '税收未达第一年路径',
    ]);
  });
});

describe('level, growth and share', () => {
  it('take the base beside them', () => {
    const texts = { 上年同期税收: ['100', '60', '-5', ''] };
    const result = run('growth-share', { 税收: [120, 80, 10, 5] }, { texts });
    expect(told(result, '税收增幅（计算）')).toEqual([0.2, 0.333333, 'notComparable', 'notReported']);
    // Gains 20, 20 and 15 on 155.
    expect(told(result, '税收拉动')).toEqual([0.129032, 0.129032, 0.096774, 'notReported']);
    expect(told(result, '税收增量贡献率').slice(0, 3)).toEqual([0.363636, 0.363636, 0.272727]);
  });

  it('imply last year and the city where only growth and share are printed: Weifang, first half of 2016', () => {
    const columns = { 固定资产投资: [1301.91], 一般公共预算收入: [191.62] };
    const texts = {
      固定资产投资增幅: ['9.6'],
      固定资产投资占全市比重: ['75.4'],
      一般公共预算收入增幅: ['0.115'],
      一般公共预算收入占全市比重: ['0.654'],
    };
    const units = Object.fromEntries(Object.keys(texts).map((name) => [name, '%']));
    const fractions = new Set(['一般公共预算收入增幅', '一般公共预算收入占全市比重']);
    const result = run('growth-share', columns, { texts, units, beside: { fractions } });
    const near = (name: string) => Number((told(result, name)[0] as number).toFixed(2));
    expect(near('上年固定资产投资（推算）')).toBe(1187.87);
    expect(near('全市固定资产投资（推算）')).toBe(1726.67);
    expect(near('上年一般公共预算收入（推算）')).toBe(171.86);
    expect(near('全市一般公共预算收入（推算）')).toBe(293);
  });

  it('lack what the mean asks for, per mu times the land', () => {
    const columns = { 亩均税收: [5, 10], 用地面积: [2, 1] };
    const result = run('gap-to-mean', columns, { units: { 亩均税收: '万元/亩', 用地面积: '平方公里' } });
    // The mean is 7.5: 2.5 more on each of 3,000 mu.
    expect(told(result, '达到均值需增税收')).toEqual([7500, -3750]);
    expect(result.scheme.columns.find(({ name }) => name === '达到均值需增税收')?.unit).toBe('万元');
  });
});

describe('clusters', () => {
  it('are in the highest class that they reach, and count in those below: Liaocheng’s 8 = 7 + 1', () => {
    const result = run(
      'clusters',
      { 产值: [500, 300, 190, 103, 102, 220, 344, 433] },
      { units: { 产值: '亿元' } },
    );
    expect(labels(result).flat()).toEqual(['500亿级', ...Array<string>(7).fill('百亿级')]);
    expect(counts(result)).toEqual({ 千亿级及以上: [0], '500亿级及以上': [1], 百亿级及以上: [8] });
  });

  it('are classed in any measure of money, and not without one', () => {
    expect(labels(run('clusters', { 产值: [1e7] }, { units: { 产值: '万元' } }))).toEqual([['千亿级']]);
    expect(labels(run('clusters', { 产值: [1e7] }))).toEqual([[]]);
  });

  it('concentrate in three industries, unless one that is not reported could be among them', () => {
    const columns = {
      铝: [50, 20, 5, 5],
      化工: [30, 20, NaN, NaN],
      纺织: [10, 20, 3, 3],
      机械: [10, 20, 2, 2],
    };
    const whole = run('concentration', columns, { texts: { 合计: ['100', '100', '10', '20'] } });
    expect(told(whole, '前三产业集聚度')).toEqual([0.9, 0.6, 1, 'notReported']);
    expect(told(run('concentration', columns), '前三产业集聚度')).toEqual([
      0.9,
      0.75,
      'notReported',
      'notReported',
    ]);
  });
});

describe('bands of provincial ranks', () => {
  const outerRanks = [32, 33, 50, 99, 100, 101];
  const 市 = ['甲市', '甲市', '甲市', '乙市', '乙市', '乙市'];

  it('count by city, and tell the last hundred from the hundredth place and beyond', () => {
    const result = run(
      'bands',
      { x: [1, 2, 3, 4, 5, 6] },
      { texts: { 市 }, outerRanks, more: { population: 160 } },
    );
    // 20 % of 160 is 32; the last hundred begin with rank 61.
    expect(counts(result)).toEqual({
      '全省前20%': [1, 0],
      全省前50名: [3, 0],
      全省第100名及以后: [0, 2],
      全省末100位: [0, 3],
    });
  });

  it('begin behind the hundredth place where the switch says so', () => {
    const result = run(
      'bands',
      { x: [1, 2, 3, 4, 5, 6] },
      { outerRanks, more: { switches: { hundred: 'all' } } },
    );
    expect(counts(result)['全省第100名及以后']).toEqual([1]);
  });

  it('count the ranking of the zones themselves once', () => {
    const texts = { 全省排名: ['32', '33'], 亩均税收全省排名: ['50', '120'] };
    const result = run('bands', { x: [1, 2] }, { texts, outerRanks: [32, 33], more: { population: 160 } });
    expect(Object.keys(counts(result)).filter((name) => name.includes('前50名'))).toEqual([
      '全省前50名',
      '亩均税收全省排名前50名',
    ]);
  });

  it('are open where the number of zones is not known', () => {
    const { tallies } = run('bands', { x: [1, 2, 3, 4, 5, 6] }, { outerRanks });
    expect(tallies.map(({ groups }) => groups[0]!.open > 0)).toEqual([true, false, false, true]);
  });
});

describe('land', () => {
  it('is left in mu, and holds so many times what is planned', () => {
    const units = { 剩余面积: '平方公里', 计划用地: '亩' };
    const result = run(
      'remaining-land',
      { 剩余面积: [6.14, 0.3] },
      { texts: { 计划用地: ['3070', '0'] }, units },
    );
    expect(told(result, '剩余面积（亩）')).toEqual([9210, 450]);
    // 9,210 mu over 3,070, without the noise of square kilometres.
    expect(numbersIn(result.table, '可承载计划用地倍数')![0]).toBe(3);
    expect(told(result, '可承载计划用地倍数')[1]).toBe('notComparable');
  });

  it('below its standards leads to proposals by the state before', () => {
    const columns = { 亩均投资强度: [300, 200, 260, 260, 300, NaN, 100], 亩均税收: [10, 9, 7, 9, 9, 9, 9] };
    const texts = {
      亩均投资强度标准: Array<string>(7).fill('250'),
      亩均税收标准: Array<string>(7).fill('8'),
      环保不达标: ['否', '', '', '是', '', '', ''],
      上年状态: ['限期整改', '限期整改', '正常', '', '正常', '正常', '撤并整合'],
    };
    const result = run('land-standards', columns, { texts });
    expect(Array.from(result.totals)).toEqual([100, 50, 50, 100, 100, 100, 50]);
    const proposals = labels(result).map((each) => each.filter((label) => /^[建已]/.test(label)));
    expect(proposals).toEqual([
      ['建议恢复正常'],
      ['建议撤并整合'],
      ['建议限期整改'],
      ['建议限期整改'],
      [],
      [],
      ['已撤并整合'],
    ]);
    // What is not reported settles nothing.
    expect(result.outcomes[5]!.map(({ verdict }) => verdict)).toContain('unknown');
  });

  it('without standards asks for them', () => {
    const { scheme, outcomes } = run('land-standards', { 亩均税收: [1, 2] });
    expect(outcomes.flat()).toEqual([]);
    const open = scheme.rules.filter(({ when }) => when.kind === 'unfilled').map(({ id }) => id);
    expect(open).toEqual(['亩均税收低于标准', '发展滞后']);
  });
});

describe('ledgers', () => {
  const texts = {
    应完成时间: ['2026-05-31', '2026年6月15日', '2026.6.1', '2026-07-15', '2026年12月', ''],
    实际完成时间: ['2026-05-20', '2026/6/20', '', '', '', ''],
  };

  it('are in time, late, overdue, due soon or not due yet', () => {
    const result = run('milestones', { 总投资: [1, 2, 3, 4, 5, 6] }, { texts, period: '2026年6月' });
    // Looked at on 30 June 2026.
    expect(told(result, '逾期天数')).toEqual([-11, 5, 29, -15, -184, 'notReported']);
    expect(labels(result)).toEqual([['按期完成'], ['逾期完成'], ['逾期'], ['临期'], ['未到期'], []]);
  });

  it('are looked at on the day that is said, and on none without one', () => {
    const { columns = [] } = run('milestones', { 总投资: [1, 2, 3, 4, 5, 6] }, { texts }).scheme;
    const [late] = columns;
    const said = { ...late!, compute: { ...late!.compute, asOf: 20260610 } };
    const at = (more: object) =>
      told(run('milestones', { 总投资: [1, 2, 3, 4, 5, 6] }, { texts, more }), '逾期天数');
    expect(at({ columns: [said] })).toEqual([-11, 5, 9, -35, -204, 'notReported']);
    expect(at({})).toEqual([-11, 5, 'noMonth', 'noMonth', 'noMonth', 'notReported']);
  });

  it('count, sum and average projects by their state: 70 projects of 25.24 billion yuan are 3.61 each', () => {
    const result = run('project-ledger', { 总投资: [252.4 - 69, ...Array<number>(69).fill(1)] });
    const [all] = result.tallies;
    expect(all!.groups.map(({ count, sum }) => (sum! / count).toFixed(2))).toEqual(['3.61']);
  });

  it('leave out of a sum what is not reported, and say so', () => {
    const result = run(
      'project-ledger',
      { 总投资: [3, 5, 10, NaN] },
      { texts: { 状态: ['在建', '在建', '储备', '储备'] } },
    );
    expect(
      result.tallies.map(({ draft, groups }) => [
        draft.name,
        ...groups.flatMap((g) => [g.count, g.sum, g.unreported]),
      ]),
    ).toEqual([
      ['全部项目', 3, 18, 0],
      ['在建', 2, 8, 0],
      ['储备', 2, 10, 1],
    ]);
  });

  it('give points for policies that are carried out, those in part to be filled in', () => {
    const cells = { 产业政策: ['落实', '未落实'], 用地政策: ['部分落实', '落实'] };
    const result = run('checklist', { 分值: [1, 1] }, { texts: cells });
    expect(Array.from(result.bonus)).toEqual([50, 50]);
    expect(counts(result)['用地政策：部分落实']).toEqual([1]);
  });
});

describe('Linyi’s demonstration zones', () => {
  it('are the first three, or two, as a proposal', () => {
    const proposed = (zones: string) =>
      labels(run('linyi-2015', { 税收: [4, 3, 2, 1] }, { more: { switches: { zones } } })).flat().length;
    expect([proposed('any'), proposed('all')]).toEqual([3, 2]);
  });
});
