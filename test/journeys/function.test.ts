import { open, workbookOf } from './actions';
import { useWorkbench } from './browser';

const scores = [
  ['单位', '得分', '名次'],
  ['兖州区', 79, null],
  ['嘉祥县', 77.93, null],
  ['汶上县', 77.93, null],
  ['梁山县', 75.5, null],
];

describe('ZONE.RANK in a cell', () => {
  const workbench = useWorkbench();

  test('spills the ranks that the engine gives, ties as 1-2-2-4', async () => {
    await open(workbench, await workbookOf({ 表: scores }), 'function.xlsx');
    const values = await workbench.page.evaluate(async () => {
      const sheet = window.workbench.book.sheets.byName('表')!;
      sheet.cells.write(sheet.parse('C2')!, [['=ZONE.RANK(B2:B5)']]);
      await window.workbench.book.calculation.settled();
      return sheet.cells.values(sheet.parse('C2:C5')!);
    });
    expect(values).toEqual([[1], [2], [2], [4]]);
  });
});
