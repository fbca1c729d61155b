import { leaveOutUnits, relationsOf } from '../../src/engine/explain';
import { finish, neighbours, otherLines, robustnessOf } from '../../src/engine/robustness';
import { LOCALES } from '../../src/words/locale';
import { sayRelations } from '../../src/words/relations';
import { ROBUSTNESS_TITLES, sayPercent, sayRobustness } from '../../src/words/robustness';
import { sayChanges, sayShift, sayWithoutUnits } from '../../src/words/shifts';
import { sayTurn } from '../../src/words/turn';
import { run } from '../engine/oracle';
import { tableOf } from '../engine/examples';

const assess = (columns: Readonly<Record<string, readonly number[]>>, asIs = true) => {
  const names = Object.keys(columns);
  const table = tableOf({
    period: '2021',
    units: ['甲区', '乙区', '丙区', '丁区', '戊区'].slice(0, columns[names[0]!]!.length),
    indicators: names,
    columns: Object.values(columns),
  });
  return run(table, {
    indicators: names.map((name) => ({ name, ...(asIs ? { normalise: { method: 'asis' } } : {}) })),
  });
};

describe('how sure a ranking is, in words', () => {
  // Over weights 0.25 to 0.75: 甲 (10, 0) and 乙 (0, 10) lead by turns, 丙 (1, 1) is always last.
  const evaluation = assess({ 税收: [10, 0, 1], 产值: [0, 10, 1] });
  const result = finish(robustnessOf(evaluation, { around: { share: 0.5 }, count: 500, methods: false }));
  if (!result.ok) throw new RangeError('the box is empty');

  it('tells what is typical from what is guaranteed', () => {
    expect(sayRobustness(result.value, 2, 'zh-CN')).toEqual([
      '抽取的各种权重下都是第3名。',
      '无论权重在范围内怎样取值，名次都是第3名。',
    ]);
    expect(sayRobustness(result.value, 0, 'en-US')[1]).toBe(
      'Whatever the weights within the limits, the rank is from 1st to 2nd.',
    );
    for (const locale of LOCALES) {
      const { typical, guaranteed } = ROBUSTNESS_TITLES[locale];
      expect(typical).not.toBe(guaranteed);
    }
  });

  it('says what turns two neighbours, and which are all but tied', () => {
    const close = assess({ 税收: [60, 20], 产值: [20, 58] });
    // Means 40 and 39: D = 1, least d = −38: ε = 1/39 = 2.56 %; the first weight from 50 % to 38/78 = 48.7 %; as much is moved.
    const [pair] = neighbours(close)!;
    expect(sayTurn(pair!, close, 'zh-CN')).toEqual([
      '只要有2.56%的权重可以随意另行分配，乙区就可能追平甲区。',
      '只改一个权重（其余按原比例分摊）：税收由50%改为48.7%，两者即持平。',
      '从一些指标挪到别的指标的权重至少要有1.28%，两者才会持平。',
      '两者几乎并列，名次先后不宜过分看重。',
    ]);
    expect(sayTurn(pair!, close, 'en-US')[0]).toBe(
      'If 2.56% of the weight could be given out anew at will, 乙区 could draw level with 甲区.',
    );
  });

  it('writes no share as nothing or all that is not, and no two weights alike that differ', () => {
    expect([0, 0.00001, 0.25, 0.99999, 1].map((share) => sayPercent(share))).toEqual([
      '0%',
      '<0.01%',
      '25%',
      '>99.9%',
      '100%',
    ]);
    // t · 40 − (1 − t) · 39.997 = 0 at t = 39.997/79.997 = 49.9981 %.
    const closest = assess({ 税收: [60, 20], 产值: [20.002, 59.999] });
    expect(sayTurn(neighbours(closest)![0]!, closest, 'en-US')[1]).toContain('at 49.998% instead of 50%');
  });

  it('says what other methods do', () => {
    const scored = assess({ 税收: [10, 0, 1], 产值: [2, 10, 1] }, false);
    for (const { changes, shift } of otherLines(scored).lines)
      for (const locale of LOCALES) {
        expect(sayChanges(changes, locale)).not.toMatch(/undefined|zscore|geometric\b.*undefined/);
        expect(sayShift(shift, scored.table.units, locale)).not.toMatch(/undefined|NaN/);
      }
  });

  it('warns where the order of two hangs on a third', () => {
    const hanging = assess({ 税收: [10, 0, 100, 0], 产值: [6, 10, 0, 0] }, false);
    expect(sayWithoutUnits(finish(leaveOutUnits(hanging)), hanging.table.units, 'zh-CN')).toEqual([
      '注意：若没有乙区，丙区与甲区的先后会颠倒，因为得分是参照全体单位算出的。',
      '注意：若没有丙区，乙区与甲区的先后会颠倒，因为得分是参照全体单位算出的。',
    ]);
    expect(sayWithoutUnits(finish(leaveOutUnits(evaluation)), evaluation.table.units, 'en-US')).toEqual([
      'Whichever unit is left out, the others keep their order.',
    ]);
  });

  it('names what is dead, doubled, opposed, and against the score', () => {
    const names = ['税收', '产值', '能耗', '机构数'];
    const related = assess({
      税收: [1, 2, 3, 4, 5],
      产值: [2, 4, 6, 8, 11],
      能耗: [5, 4, 3, 2, 1],
      机构数: [1, 1, 1, 1, 1],
    });
    const said = sayRelations(relationsOf(related), names, 'zh-CN');
    expect(said[0]).toBe('机构数在各单位之间没有差异，不起区分作用。');
    expect(said[1]).toBe('税收与产值几乎同步（相关系数0.996），等于重复计算。');
    expect(said.filter((sentence) => /与.*此高彼低/.test(sentence))).toHaveLength(2);
    expect(said.at(-1)).toBe('内部一致性（克朗巴哈α，最高为1）为−3：有的指标此高彼低，互相抵消。');
    expect(said.filter((sentence) => sentence.includes('反向'))).toHaveLength(1);
  });
});
