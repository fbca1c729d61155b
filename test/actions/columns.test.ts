/** A scheme may name any column of the table, those too that no reader would score by itself. */
import { rank } from '../../src/actions/rank';
import type { SchemeDraft } from '../../src/engine';
import { bookOf, CHINESE, closeAll, open, ranksOf } from './open';

afterEach(closeAll);

async function ranked(head: string, column: readonly (string | number)[], scheme: SchemeDraft) {
  const names = ['甲经开区', '乙经开区', '丙经开区'];
  const rows = names.map((name, i) => [name, [30, 20, 10][i]!, [5, 6, 7][i]!, column[i]!]);
  const { workbook } = await open(bookOf({ 数据: [['开发区', '税收', '投资', head], ...rows] }));
  const report = await rank(workbook, { ...CHINESE, scheme });
  return { messages: report.problems.map(({ message }) => message), ranks: ranksOf(report) };
}

const TAX = { name: '税收', weight: 100 } as const;

describe('a scheme may name as an indicator', () => {
  test.each([
    '年度目标',
    '上年同期',
    '完成率',
    '排名',
    '位次',
    '综合得分',
    '加分',
    '备注',
    '序号',
    '代码',
    '合计',
  ])('%s', async (name) => {
    const scheme: SchemeDraft = {
      name: '方案',
      indicators: [{ name, weight: 100, normalise: { method: 'minmax' } }],
    };
    expect(await ranked(name, [1, 2, 3], scheme)).toEqual({
      messages: [],
      ranks: { 甲经开区: 3, 乙经开区: 2, 丙经开区: 1 },
    });
  });
});

describe('a scheme may name as a column beside its indicators', () => {
  test.each(['年度目标', '上年同期', '基期', '排名', '综合得分', '备注', '代码', '合计'])(
    '%s',
    async (name) => {
      const normalise = { method: 'completion', targetColumn: name } as const;
      const scheme: SchemeDraft = { name: '方案', indicators: [{ ...TAX, normalise }] };
      // 30/60, 20/25, 10/100
      expect(await ranked(name, [60, 25, 100], scheme)).toMatchObject({
        messages: [],
        ranks: { 甲经开区: 2, 乙经开区: 1, 丙经开区: 3 },
      });
    },
  );

  test.each([
    ['bonus', '附加', { 甲经开区: 2, 乙经开区: 3, 丙经开区: 1 }],
    ['deduction', '名次', { 甲经开区: 1, 乙经开区: 2, 丙经开区: 3 }],
  ] as const)('a %s column of any heading', async (kind, column, ranks) => {
    const scheme: SchemeDraft = {
      name: '方案',
      indicators: [TAX],
      adjustments: [{ name: '附加项', kind, column }],
    };
    // Tax is scored 100, 50, 0.
    expect(await ranked(column, [0, 10, 200], scheme)).toEqual({ messages: [], ranks });
  });
});
