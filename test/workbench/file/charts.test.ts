/** Charts in the file: written, read back, followed, and left alone where nobody touched them. */
import { XMLParser } from 'fast-xml-parser';
import { area } from '../../../workbench/book/area';
import { Book } from '../../../workbench/book/book';
import { CHART_TYPES, type ChartRecord } from '../../../workbench/book/charts';
import { openFile } from '../../../workbench/file/open';
import { saveFile } from '../../../workbench/file/save';
import { convert } from '../../office/libreoffice';
import { partsOf, readElsewhere, withParts } from './workbooks';

const books: Book[] = [];
afterEach(() => books.splice(0).forEach((book) => book.dispose()));

const keep = (book: Book): Book => {
  books.push(book);
  return book;
};

type Change = (chart: ChartRecord) => void;

/** A sheet of scores in two tiers with one chart of them. */
function withChart(change: Change = () => {}): Book {
  const book = keep(Book.create());
  const sheet = book.sheets.active;
  sheet.rename("得分 '21");
  sheet.cells.write(area(0, 0, 4, 3), [
    ['', '一等', '二等'],
    ['甲', 90, ''],
    ['乙', 80, ''],
    ['丙', '', 70],
  ]);
  const cells = (row: number, column: number, rows: number) => ({
    sheetId: sheet.id,
    area: area(row, column, rows, 1),
  });
  const axis = { visible: true, reversed: false, gridlines: false };
  const chart = sheet.charts.add(
    {
      name: '得分',
      type: 'BarClustered',
      title: { text: '综合得分', visible: true, look: { size: 14, bold: true, colour: '#1F3864' } },
      legend: { visible: true, position: 'Top' },
      axes: {
        category: { ...axis, reversed: true, tickLabelSpacing: 1 },
        value: { ...axis, minimum: 0, title: { text: '得分（分）', visible: true } },
      },
      series: [1, 2].map((column) => ({
        name: cells(0, column, 1),
        categories: cells(1, 0, 3),
        values: cells(1, column, 3),
        fill: column === 1 ? '#1F4E79' : '#9DC3E6',
        labels: { value: true, series: false, category: false, position: 'OutsideEnd', numberFormat: '0.0' },
        points: {},
      })),
      gapWidth: 40,
      overlap: 100,
    },
    { left: 300, top: 20, width: 400, height: 240 },
  );
  sheet.charts.change(chart.id, change);
  return book;
}

const save = (book: Book) => saveFile({ data: book.snapshot(), touched: book.touched });

const CHART = 'xl/charts/chart1.xml';
const DRAWING = 'xl/drawings/drawing1.xml';

/** What a chart says, whatever the file called it. */
const plain = ({ id: _, ...chart }: ChartRecord): object => chart;

async function reopened(bytes: Uint8Array) {
  const { data, carrier } = await openFile(bytes, '图.xlsx');
  const book = keep(Book.create(data));
  return { book, again: () => saveFile({ data: book.snapshot(), touched: book.touched, carrier }) };
}

const lookOf =
  (type: ChartRecord['type']): Change =>
  (chart) => {
    chart.type = type;
    chart.series[0]!.line = { colour: '#C55A11', weight: 2.25, style: 'Dash' };
    chart.series[0]!.marker = { style: 'Circle', size: 7, fill: '#FFFFFF', line: '#C55A11' };
    chart.series[1]!.marker = { style: type.endsWith('Markers') ? 'Square' : 'None' };
    if (!type.endsWith('Markers')) chart.series[0]!.marker = { style: 'None' };
    chart.series[0]!.points = {
      1: { label: { value: false, series: true, category: false, text: '乙\n80' } },
    };
  };

describe('a chart that was made here', () => {
  test.each(CHART_TYPES)('comes back as it was: %s', async (type) => {
    const isBar = /^(Bar|Column)/.test(type);
    const book = withChart(isBar ? (chart) => (chart.type = type) : lookOf(type));
    // Where labels of a kind can stand at one place only, none is written.
    book.sheets.active.charts.change('chart-1', ({ series }) => {
      if (type !== 'BarClustered' && type !== 'ColumnClustered')
        for (const each of series) delete each.labels!.position;
    });
    const made = book.sheets.active.charts.all();
    const { book: read } = await reopened(await save(book));
    const back = read.sheets.active.charts.all();
    const grouped = isBar ? {} : { gapWidth: undefined, overlap: undefined };
    expect(back.map(plain)).toEqual(
      made.map((chart) =>
        JSON.parse(JSON.stringify({ ...plain(chart), blanks: 'NotPlotted', fill: '#FFFFFF', ...grouped })),
      ),
    );
  });

  test('says where its cells are, quoted as Excel quotes, with what stands in them', async () => {
    const parts = partsOf(await save(withChart()));
    const { chartSpace } = new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(
      parts[CHART]!,
    ) as {
      chartSpace: { chart: { plotArea: { barChart: { ser: { tx: object; val: object }[] } } } };
    };
    const [first] = chartSpace.chart.plotArea.barChart.ser;
    expect(first?.tx).toMatchObject({ strRef: { f: "'得分 ''21'!$B$1", strCache: { pt: { v: '一等' } } } });
    expect(first?.val).toMatchObject({
      numRef: { f: "'得分 ''21'!$B$2:$B$4", numCache: { pt: [{ v: '90' }, { v: '80' }] } },
    });
    expect(parts['[Content_Types].xml']).toContain('drawingml.chart+xml');
  });

  test('opens in another library, which keeps it', async () => {
    const workbook = await readElsewhere(await save(withChart()));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["得分 '21"]);
    const kept = partsOf(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(Object.keys(kept).filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(1);
  });

  test('is drawn by LibreOffice with its title, names and labels', async () => {
    const pictures = [...convert(await save(withChart()), 'html').values()];
    const pages = [...convert(await save(withChart()), 'fods').values()].map((bytes) =>
      new TextDecoder().decode(bytes),
    );
    expect(pages.join('')).toMatch(/chart:class="chart:bar"/);
    expect(pages.join('')).toContain('综合得分');
    expect(pictures.length).toBeGreaterThan(1);
  });
});

describe('a chart of a file', () => {
  test('keeps its very bytes while nobody touches it, also when its sheet is edited', async () => {
    const bytes = await save(withChart());
    const strange = withParts(bytes, {
      [CHART]: (before) =>
        before.replace('<roundedCorners val="0"/>', '<style val="7"/><roundedCorners val="0"/>'),
    });
    const { book, again } = await reopened(strange);
    book.sheets.active.cells.write(area(9, 0), [['注']]);
    const parts = partsOf(await again());
    expect(parts[CHART]).toBe(partsOf(strange)[CHART]);
    expect(parts[DRAWING]).toBe(partsOf(strange)[DRAWING]);
  });

  test('follows its cells and its sheet’s name, and keeps what is not modelled', async () => {
    const bytes = withParts(await save(withChart()), {
      [CHART]: (before) =>
        before.replace('<roundedCorners val="0"/>', '<style val="7"/><roundedCorners val="0"/>'),
    });
    const { book, again } = await reopened(bytes);
    const sheet = book.sheets.active;
    sheet.rename('分数');
    sheet.shifts.insert({ startRow: 0, endRow: 1, startColumn: 0, endColumn: 16_383 }, 'down');
    const parts = partsOf(await again());
    expect(parts[CHART]).toContain('<style val="7"/>');
    expect(parts[CHART]).toContain('<f>分数!$B$4:$B$6</f>');
    expect(parts[CHART]).not.toContain('得分 ');
    expect(parts[DRAWING]).not.toBe(partsOf(bytes)[DRAWING]);
  });

  test('goes with its part when it is deleted', async () => {
    const { book, again } = await reopened(await save(withChart()));
    const { charts } = book.sheets.active;
    charts.remove(charts.all()[0]!.id);
    const bytes = await again();
    expect(Object.keys(partsOf(bytes)).filter((name) => name.includes('chart'))).toEqual([]);
    const { book: read } = await reopened(bytes);
    expect(read.sheets.active.charts.all()).toEqual([]);
  });

  test('of a kind that is not modelled is not seen, and stays', async () => {
    const pie = (before: string) => before.replace(/barChart>/g, 'pieChart>');
    const bytes = withParts(await save(withChart()), { [CHART]: pie });
    const { book, again } = await reopened(bytes);
    expect(book.sheets.active.charts.all()).toEqual([]);
    book.sheets.active.cells.write(area(9, 0), [['注']]);
    expect(partsOf(await again())[CHART]).toBe(partsOf(bytes)[CHART]);
  });
});

test('page breaks come back, and go when they are taken out', async () => {
  const book = keep(Book.create());
  book.sheets.active.cells.write(area(0, 0), [['甲']]);
  book.sheets.active.record({ pageBreaks: [20, 45] });
  const { book: read, again } = await reopened(await save(book));
  expect(read.sheets.active.records.pageBreaks).toEqual([20, 45]);
  read.sheets.active.record({ pageBreaks: [] });
  expect(partsOf(await again())['xl/worksheets/sheet1.xml']).not.toContain('rowBreaks');
});
