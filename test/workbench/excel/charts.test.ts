/** Charts, through Microsoft's own client. */
import { closeAll, open, refusalOf, type Opened } from './open';

let host: Opened;
beforeAll(async () => {
  host = await open();
});
afterAll(closeAll);

type Body<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

/** Runs a body on a sheet of scores by tier. */
const onSheet = <T>(body: Body<T>): Promise<T> =>
  host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const before = worksheets.getItemOrNullObject('图表').load('name');
    await context.sync();
    if (!before.isNullObject) before.delete();
    const sheet = worksheets.add('图表');
    sheet.getRange('A1:C4').values = [
      ['', '一等', '二等'],
      ['甲', 90, ''],
      ['乙', 80, ''],
      ['丙', '', 70],
    ];
    await context.sync();
    return body(sheet, context);
  });

const source = (sheet: Excel.Worksheet) => sheet.getRange('A1:C4');

describe('a new chart', () => {
  test('takes the headings of its source for series and the first column for categories', () =>
    onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('BarClustered', source(sheet), 'Columns');
      chart.load('name,chartType');
      chart.series.load('items/name');
      const points = chart.series.getItemAt(0).points.load('count,items/value');
      await context.sync();
      expect([chart.name, chart.chartType]).toEqual(['Chart 1', 'BarClustered']);
      expect(chart.series.items.map(({ name }) => name)).toEqual(['一等', '二等']);
      expect([points.count, points.items.map(({ value }) => value as unknown)]).toEqual([3, [90, 80, '']]);
    }));

  test('names its series by the cells, also when these change', () =>
    onSheet(async (sheet, context) => {
      const series = sheet.charts.add('BarClustered', source(sheet), 'Columns').series.getItemAt(1);
      sheet.getRange('C1').values = [['三等']];
      series.load('name');
      await context.sync();
      expect(series.name).toBe('三等');
    }));

  test.each<[string, string, readonly string[]]>([
    ['of numbers alone has every column for a series', 'B2:C4', ['Series1', 'Series2']],
    ['in rows has every row for a series', 'A1:C4', ['甲', '乙', '丙']],
  ])('%s', (_, address, names) =>
    onSheet(async (sheet, context) => {
      const chart = sheet.charts.add(
        'Line',
        sheet.getRange(address),
        address === 'A1:C4' ? 'Rows' : 'Columns',
      );
      chart.series.load('items/name');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(names);
    }),
  );

  test('has the title of its only series until it is given one', () =>
    onSheet(async (sheet, context) => {
      const { title } = sheet.charts.add('Line', sheet.getRange('A1:B4'), 'Columns');
      title.load('text');
      await context.sync();
      expect(title.text).toBe('一等');
      title.text = '综合得分';
      title.load('text,visible');
      await context.sync();
      expect([title.text, title.visible]).toEqual(['综合得分', true]);
    }));
});

describe('where a chart lies', () => {
  test('is from the first cell to the last, in points', () =>
    onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('Line', source(sheet));
      chart.setPosition('B3', 'C6');
      sheet.load('standardWidth,standardHeight');
      chart.load('left,top,width,height');
      await context.sync();
      const { standardWidth: wide, standardHeight: high } = sheet;
      const { left, top, width, height } = chart;
      expect([left, top, width, height]).toEqual([wide, 2 * high, 2 * wide, 4 * high]);
    }));

  test('is what left, top, width and height say, and moves with rows put in above', () =>
    onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('Line', source(sheet));
      chart.set({ left: 40, top: 100, width: 200, height: 120 });
      sheet.getRange('1:2').insert('Down');
      sheet.load('standardHeight');
      chart.load('left,top,width,height');
      await context.sync();
      const { left, top, width, height } = chart;
      expect([left, top, width, height].map(Math.round)).toEqual([
        40,
        100 + 2 * sheet.standardHeight,
        200,
        120,
      ]);
    }));

  test('is no matter to what it shows: that follows its cells', () =>
    onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('Line', source(sheet), 'Columns');
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('4:4').delete('Up');
      const points = chart.series.getItemAt(0).points.load('items/value');
      chart.series.load('items/name');
      await context.sync();
      expect(points.items.map(({ value }) => value as unknown)).toEqual([90, '']);
      expect(chart.series.items.map(({ name }) => name)).toEqual(['一等', '二等']);
    }));
});

test('looks, axes, labels and points keep what they are given', () =>
  onSheet(async (sheet, context) => {
    const chart = sheet.charts.add('BarClustered', source(sheet), 'Columns');
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.reversePlotOrder = true;
    categoryAxis.tickLabelSpacing = 1;
    valueAxis.set({ minimum: 0, maximum: 100, majorUnit: 20, numberFormat: '0' });
    valueAxis.title.text = '得分（分）';
    valueAxis.majorGridlines.visible = false;
    chart.legend.position = 'Top';
    const series = chart.series.getItemAt(0);
    series.format.fill.setSolidColor('#1F4E79');
    series.set({ gapWidth: 40, overlap: 100, hasDataLabels: true });
    series.dataLabels.set({ position: 'OutsideEnd', numberFormat: '0.0' });
    const { dataLabel } = series.points.getItemAt(1);
    dataLabel.set({ text: '乙 80', position: 'InsideEnd' });
    dataLabel.format.font.set({ size: 9, bold: true });
    await context.sync();

    categoryAxis.load('reversePlotOrder,tickLabelSpacing,type');
    valueAxis.load('minimum,maximum,majorUnit,numberFormat,title/text,title/visible,majorGridlines/visible');
    chart.legend.load('position');
    series.load('gapWidth,overlap,hasDataLabels,dataLabels/position,dataLabels/numberFormat');
    dataLabel.load('text,position,showValue,format/font/size');
    const other = chart.series.getItemAt(1).load('overlap,hasDataLabels');
    await context.sync();
    expect([categoryAxis.reversePlotOrder, categoryAxis.tickLabelSpacing, categoryAxis.type]).toEqual([
      true,
      1,
      'Category',
    ]);
    expect([valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit, valueAxis.numberFormat]).toEqual([
      0,
      100,
      20,
      '0',
    ]);
    expect([valueAxis.title.text, valueAxis.title.visible, valueAxis.majorGridlines.visible]).toEqual([
      '得分（分）',
      true,
      false,
    ]);
    expect([
      chart.legend.position,
      series.hasDataLabels,
      series.dataLabels.position,
      series.dataLabels.numberFormat,
    ]).toEqual(['Top', true, 'OutsideEnd', '0.0']);
    expect([dataLabel.text, dataLabel.position, dataLabel.showValue, dataLabel.format.font.size]).toEqual([
      '乙 80',
      'InsideEnd',
      false,
      9,
    ]);
    // How far bars overlap is one for all series of a chart.
    expect([series.gapWidth, series.overlap, other.overlap, other.hasDataLabels]).toEqual([
      40,
      100,
      100,
      false,
    ]);
  }));

test('of charts with one name the first is found, and deleting it leaves the next', () =>
  onSheet(async (sheet, context) => {
    for (const type of ['Line', 'Radar'] as const) sheet.charts.add(type, source(sheet)).name = '图';
    sheet.charts.getItem('图').delete();
    const left = sheet.charts.getItem('图').load('chartType');
    sheet.charts.load('count');
    const none = sheet.charts.getItemOrNullObject('无').load('name');
    await context.sync();
    expect([left.chartType, sheet.charts.count, none.isNullObject]).toEqual(['Radar', 1, true]);
  }));

describe('is refused', () => {
  const refused = (act: (chart: Excel.Chart, sheet: Excel.Worksheet) => unknown) =>
    refusalOf(
      onSheet(async (sheet, context) => {
        act(sheet.charts.add('Line', source(sheet)), sheet);
        await context.sync();
      }),
    );

  test.each<[string, string, (chart: Excel.Chart, sheet: Excel.Worksheet) => unknown]>([
    [
      'a kind of chart that is not modelled',
      'NotImplemented',
      (_, sheet) => sheet.charts.add('Pie', source(sheet)),
    ],
    [
      'a member that is not modelled',
      'NotImplemented',
      (chart) => chart.series.getItemAt(0).trendlines.getCount(),
    ],
    [
      'a colour that is none',
      'InvalidArgument',
      (chart) => chart.series.getItemAt(0).format.fill.setSolidColor('bluish'),
    ],
    ['a position outside the sheet', 'InvalidArgument', (chart) => chart.setPosition('A0')],
    [
      'a label where none can stand',
      'InvalidArgument',
      (chart) => (chart.series.getItemAt(0).dataLabels.position = 'BestFit'),
    ],
    ['a series that is not there', 'ItemNotFound', (chart) => chart.series.getItemAt(-1).load('name')],
    ['a chart that is not there', 'ItemNotFound', (_, sheet) => sheet.charts.getItem('无').delete()],
    [
      'a change on a protected sheet',
      'AccessDenied',
      (chart, sheet) => {
        sheet.protection.protect();
        chart.title.text = '得分';
      },
    ],
  ])('%s', async (_, code, act) => {
    expect((await refused(act)).code).toBe(code);
  });
});

test('a page begins where a break is put, but not before the first row', async () => {
  await onSheet(async (sheet, context) => {
    for (const cell of ['A40', 'A20', 'C40']) sheet.horizontalPageBreaks.add(cell);
    const count = sheet.horizontalPageBreaks.getCount();
    const second = sheet.horizontalPageBreaks.getItem(1).getCellAfterBreak().load('address');
    await context.sync();
    expect([count.value, second.address]).toEqual([2, '图表!A40']);
  });
  const refusal = await refusalOf(
    onSheet(async (sheet, context) => {
      sheet.horizontalPageBreaks.add('B1');
      await context.sync();
    }),
  );
  expect(refusal.code).toBe('InvalidArgument');
});
