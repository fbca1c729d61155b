import { linesOf } from '../read/gridOf';
import { found } from './found';

describe('ranks', () => {
  test('as published, ties as 9, 9, 11, are right', () => {
    expect(found(linesOf('F14_public_jining_tie.csv').slice(0, 14).join('\n'))).toEqual([]);
  });

  test('of seed tables in a wider ranking stand in the order of the figures', () => {
    expect(
      found(linesOf('F02_seed_mu_two_rank_columns.csv').slice(2).join('\n'), [
        'rank-order',
        'rank-unrelated',
      ]),
    ).toEqual([]);
  });

  // 90, 80, 80, 70: 1-2-2-4, 1-2-2-3, 1-3-3-4, 1-2.5-2.5-4
  test.each([
    ['1 2 2 4', []],
    ['1 2 2 3', []],
    ['1 3 3 4', []],
    ['1 2 3 4', ['error rank-differs C4 3 → 2']],
    ['2 1 2 4', ['error rank-differs C2 2 → 1', 'error rank-differs C3 1 → 2']],
  ])('may follow any rule of ties: %s', (ranks, expected) => {
    const [a, b, c, d] = ranks.split(' ');
    expect(found(`单位,税收,排名\n甲区,90,${a}\n乙区,80,${b}\n丙区,80,${c}\n丁区,70,${d}`)).toEqual(expected);
  });

  test('that follow the other direction say so', () => {
    expect(found('单位,税收,排名\n甲区,90,4\n乙区,80,3\n丙区,75,2\n丁区,70,1')).toEqual([
      'doubt rank-reversed C1',
    ]);
  });

  test('that follow nothing are told once', () => {
    expect(found('单位,税收,排名\n甲区,90,3\n乙区,80,1\n丙区,75,4\n丁区,70,2')).toEqual([
      'doubt rank-unrelated C1',
    ]);
  });

  test('may be within groups', () => {
    const rows = (last: number) =>
      `单位,税收,排名\n一、国家级,,\n甲区,90,1\n乙区,80,2\n二、省级,,\n丙区,75,1\n丁区,70,${last}`;
    expect(found(rows(2))).toEqual([]);
    expect(found(rows(3))).toEqual(['error rank-differs C7 3 → 2']);
  });

  test('may be those of the column beside the level', () => {
    const head = '开发区,固定资产投资,,\n,累计,同比±%,位次';
    expect(found(`${head}\n甲区,120.5,10.2,2\n乙区,100,12.0,1\n丙区,79.5,-1.5,3`)).toEqual([]);
  });

  test('without figures leave out no place but behind a tie', () => {
    const sheet = (ranks: readonly number[]) =>
      `单位,综合排名\n${ranks.map((rank, k) => `${'甲乙丙丁戊'[k]}区,${rank}`).join('\n')}`;
    expect(found(sheet([1, 2, 2, 4, 5]))).toEqual([]);
    expect(found(sheet([1, 2, 2, 3, 4]))).toEqual([]);
    expect(found(sheet([1, 2, 4, 4, 5]))).toEqual(['doubt rank-sequence B1']);
  });

  test('in a wider ranking are shared by chance only', () => {
    expect(found('单位,全省排名\n甲区,106\n乙区,104\n丙区,106\n丁区,89')).toEqual(['doubt rank-shared B2']);
  });
});
