/** A month in which something is not reported: refused with the way out, and ranked by the rule that is chosen. */
import { rank } from '../../src/actions/rank';
import { bookOf, CHINESE, closeAll, open, ranksOf } from './open';

afterEach(closeAll);

const MONTH = {
  三月: [
    ['2025年3月'],
    ['开发区', '税收（亿元）', '投资（亿元）'],
    ['甲经开区', 5, 10],
    ['乙经开区', '未报', 20],
    ['丙经开区', 7, 30],
    ['丁经开区', 3, ''],
  ],
};

test('is told with what may be chosen, and with how', async () => {
  const { workbook } = await open(bookOf(MONTH));
  const { problems, notes } = await rank(workbook, CHINESE);
  expect(problems.map(({ where }) => where)).toEqual(['三月!B4', '三月!C6']);
  expect(notes).toEqual([expect.stringMatching(/^有2处缺报.*剔除并重新分权（--switch missing=drop）/)]);
});

// 税收 7, 5, 3 → 100, 50, 0; 投资 30, 20, 10 → 100, 50, 0. Dropped: 乙 has 50 of 投资 alone, 丁 0 of 税收 alone, 甲 25.
test('is ranked by the rule that is chosen, which the scheme then says', async () => {
  const { workbook } = await open(bookOf(MONTH));
  const chosen = await rank(workbook, { ...CHINESE, switches: { missing: 'drop' } });
  expect(ranksOf(chosen)).toEqual({ 丙经开区: 1, 乙经开区: 2, 甲经开区: 3, 丁经开区: 4 });
  expect(chosen.notes).toEqual(expect.arrayContaining(['指标“税收”缺报1个：剔除并重新分权。']));
  const again = await rank(workbook, { ...CHINESE, sheet: '三月' });
  expect(ranksOf(again)).toEqual(ranksOf(chosen));
});

test('leaves alone what the scheme has decided of an indicator', async () => {
  const { workbook } = await open(bookOf(MONTH));
  const scheme = { indicators: [{ name: '税收', missing: { rule: 'zero' as const } }, { name: '投资' }] };
  const { notes } = await rank(workbook, { ...CHINESE, scheme, switches: { missing: 'mean' } });
  expect(notes).toEqual(
    expect.arrayContaining(['指标“税收”缺报1个：按数值0。', '指标“投资”缺报1个：按平均值。']),
  );
});
