/** An add-in like that of Microsoft's tutorial for Excel, written anew from its steps: a table of expenses, filtered, sorted, drawn, frozen, protected. */

const EXPENSES = [
  ['1/1/2025', 'The Phone Company', 'Communications', 120],
  ['1/2/2025', 'Northwind Electric Cars', 'Transportation', 142.33],
  ['1/5/2025', 'Best For You Organics', 'Groceries', 27.9],
  ['1/10/2025', 'Coho Vineyard', 'Restaurant', 33],
  ['1/11/2025', 'Bellows College', 'Education', 350.1],
  ['1/15/2025', 'Trey Research', 'Other', 135],
  ['1/15/2025', 'Best For You Organics', 'Groceries', 97.88],
];

export const createTable = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.add('A1:D1', true);
    table.name = 'ExpensesTable';
    table.getHeaderRowRange().values = [['Date', 'Merchant', 'Category', 'Amount']];
    table.rows.add(undefined, EXPENSES);
    table.columns.getItemAt(3).getRange().numberFormat = [['€#,##0.00']];
    table.getRange().format.autofitColumns();
    table.getRange().format.autofitRows();
    await context.sync();
  });

const ofExpenses = (act: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    act(sheet.tables.getItem('ExpensesTable'), sheet);
    await context.sync();
  });

export const filterTable = (): Promise<void> =>
  ofExpenses((table) =>
    table.columns.getItem('Category').filter.applyValuesFilter(['Education', 'Groceries']),
  );

export const sortTable = (): Promise<void> =>
  ofExpenses((table) => table.sort.apply([{ key: 1, ascending: false }]));

export const createChart = (): Promise<void> =>
  ofExpenses((table, sheet) => {
    const chart = sheet.charts.add('ColumnClustered', table.getDataBodyRange(), 'Auto');
    chart.setPosition('A15', 'F30');
    chart.title.text = 'Expenses';
    chart.legend.position = 'Right';
    chart.legend.format.fill.setSolidColor('white');
    chart.dataLabels.format.font.size = 15;
    chart.dataLabels.format.font.color = 'black';
    chart.series.getItemAt(0).name = 'Value in €';
  });

export const freezeHeader = (): Promise<void> => ofExpenses((_, sheet) => sheet.freezePanes.freezeRows(1));

export const toggleProtection = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('protection/protected');
    await context.sync();
    if (sheet.protection.protected) sheet.protection.unprotect();
    else sheet.protection.protect();
    await context.sync();
  });
