/** What fails after all was written; what fails before is swept in test/faults. */
import { rank } from '../../src/actions/rank';
import { USUAL_WRITING } from '../../src/actions/writing';
import { bookOf, CHINESE, closeAll, open } from './open';

afterEach(closeAll);

test('formulas that were written and could not be read back are written all the same, and not compared', async () => {
  const { node, workbook, book } = await open(
    bookOf({
      亩均: [
        ['2025年3月亩均效益'],
        ['开发区', '亩均税收', '投资强度'],
        ['茌平经开区', 26.3, 300],
        ['阳谷经开区', 8.4, 420],
      ],
    }),
  );
  const reading = 4;
  node.host.faults.push({ atBatch: reading, code: 'ActivityLimitReached' });
  const writing = { ...USUAL_WRITING, parts: ['detail' as const], formulas: true };
  const { problems, sheets, twin } = await rank(workbook, { ...CHINESE, writing });
  expect(problems).toEqual([]);
  expect(sheets).toContain('公式底稿');
  expect(twin).toMatchObject({ largestDifference: null, differing: [] });
  expect(book.sheets.byName('公式底稿')).not.toBeNull();
});
