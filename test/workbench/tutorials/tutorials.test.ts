/** Add-ins as Microsoft's pages teach to write them run in the workbench, and come to what the pages show. */
import { closeAll, open, refusalOf, type Opened } from '../excel/open';
import { colourSelection } from './colour';
import { createChart, createTable, filterTable, freezeHeader, sortTable, toggleProtection } from './table';

let opened: Opened;
beforeAll(async () => (opened = await open({ globals: true })));
afterAll(closeAll);

const sheet = () => opened.book.sheets.active;
const area = (address: string) => sheet().parse(address)!;
const values = (address: string) => sheet().cells.values(area(address));
const merchants = () => values('B2:B8').flat();
const shown = () => [1, 2, 3, 4, 5, 6, 7].filter((row) => !sheet().lines.isRowHidden(row));

test('the quick start colours the selected range and tells its address', async () => {
  opened.book.selection.select([area('H2:I3')]);
  expect(await colourSelection()).toBe('The range address was Sheet1!H2:I3.');
  expect(sheet().cells.style(1, 7)).toMatchObject({ bg: { rgb: '#FFFF00' } });
});

describe('the tutorial, step by step', () => {
  test('creates a table with headings and seven rows, amounts in euros', async () => {
    await createTable();
    expect(sheet().records.tables).toEqual([
      { id: '1', name: 'ExpensesTable', address: 'A1:D8', headers: true, totals: false },
    ]);
    expect(values('A1:D2')).toEqual([
      ['Date', 'Merchant', 'Category', 'Amount'],
      [45658, 'The Phone Company', 'Communications', 120],
    ]);
    expect(sheet().cells.text(4, 3)).toBe('€33.00');
  });

  test('filters: only education and groceries are shown', async () => {
    await filterTable();
    expect(shown()).toEqual([3, 5, 7]);
  });

  test('sorts by the merchant, the last of the alphabet first', async () => {
    await opened.Excel.run(async (context) => {
      context.workbook.tables.getItem('ExpensesTable').clearFilters();
      await context.sync();
    });
    await sortTable();
    expect(shown()).toHaveLength(7);
    expect(merchants()).toEqual([...merchants()].sort().reverse());
    expect(values('B2:D2')).toEqual([['Trey Research', 'Other', 135]]);
  });

  test('draws a chart below the table, with its title, legend, labels and the name of its series', async () => {
    await createChart();
    expect(sheet().charts.all()).toMatchObject([
      {
        type: 'ColumnClustered',
        title: { text: 'Expenses', visible: true },
        legend: { position: 'Right' },
        anchor: { from: { row: 14, column: 0 }, to: { row: 30, column: 6 } },
      },
    ]);
  });

  test('freezes the header', async () => {
    await freezeHeader();
    expect(sheet().frozen).toEqual({ rows: 1, columns: 0 });
  });

  test('protects the sheet, which cannot be written to then, and opens it again', async () => {
    await toggleProtection();
    expect((await refusalOf(sortTable())).code).toBe('AccessDenied');
    await toggleProtection();
    await sortTable();
    expect(sheet().records.protection?.protected).toBe(false);
  });
});
