import {
  checkScheme,
  evaluateInOrder,
  makeTable,
  presetDraft,
  type Result,
  type Table,
} from '../../src/engine';
import { reasons } from '../../src/words';

function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join(', '));
  return result.value;
}

const UNITS = ['甲经开区', '乙经开区', '丙经开区'];
const ranksOf = (period: string, outerRanks: readonly number[]): Table =>
  accepted(makeTable({ period, units: UNITS, indicators: [], columns: [], outerRanks }));

function told(tables: readonly Table[], trigger: string, unit: string): readonly string[] {
  const draft = { ...presetDraft('jinan', []), switches: { plus: 'and', trigger } };
  const last = accepted(evaluateInOrder(tables, accepted(checkScheme(draft, tables.at(-1)!)), [])).at(-1)!;
  return reasons(last, UNITS.indexOf(unit));
}

describe('a reason that stays open says what is missing', () => {
  test('the rank of last year, where the table skips it', () => {
    const tables = [ranksOf('2018', [100, 50, 20]), ranksOf('2020', [60, 55, 30])];
    expect(told(tables, 'any', '丙经开区')).toEqual([
      '缺上年名次，连续2年进位（缺此前数据） → 进位奖励300万元或100万元或50万元待核',
    ]);
  });

  test('the population alone, where both years are there', () => {
    const tables = [ranksOf('2020', [60, 149, 150]), ranksOf('2021', [60, 100, 150])];
    expect(told(tables, 'all', '丙经开区')).toEqual([
      '全省第150名（全省参评数未填），全市倒数第1 → 约谈待核',
      '全省第150名（全省参评数未填），全市倒数第1，连续2年 → 橙牌（调整班子）或黄牌（通报警告）待核',
    ]);
  });
});
