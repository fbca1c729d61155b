/** Charts in the file: written, read back, followed, and left alone where nobody touched them. */
import { XMLParser } from 'fast-xml-parser';
import { area } from '../../src/book/area';
import { Book } from '../../src/book/book';
import { CHART_TYPES, type ChartRecord } from '../../src/book/charts';
import { openFile } from '../../src/file/open';
import { saveFile } from '../../src/file/save';
import { convert } from '../office/libreoffice';
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

/** The children of elements in the order of the schema (ECMA-376 part 1, annex A: dml-chart.xsd); Excel takes any other for damage. */
const SEQUENCES: Readonly<Record<string, string>> = {
  chartSpace: 'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes',
  chart: 'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs',
  title: 'tx layout overlay spPr txPr',
  plotArea: 'layout barChart lineChart radarChart catAx valAx dTable spPr',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
  lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId',
  radarChart: 'radarStyle varyColors ser dLbls axId',
  ser: 'idx order tx spPr invertIfNegative marker pictureOptions dPt dLbls trendline errBars cat val smooth shape',
  dPt: 'idx invertIfNegative marker bubble3D explosion spPr',
  dLbls: 'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines',
  dLbl: 'idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator',
  marker: 'symbol size spPr',
  legend: 'legendPos legendEntry layout overlay spPr txPr',
  catAx: 'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl',
  valAx: 'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits',
  scaling: 'logBase orientation max min',
  strRef: 'f strCache', numRef: 'f numCache', strCache: 'ptCount pt', numCache: 'formatCode ptCount pt',
  rich: 'a:bodyPr a:lstStyle a:p', txPr: 'a:bodyPr a:lstStyle a:p',
  'a:p': 'a:pPr a:r a:endParaRPr', 'a:r': 'a:rPr a:t', 'a:rPr': 'a:ln a:noFill a:solidFill a:latin a:ea', 'a:defRPr': 'a:ln a:noFill a:solidFill a:latin a:ea',
  spPr: 'a:noFill a:solidFill a:ln', 'a:ln': 'a:noFill a:solidFill a:prstDash a:round',
}; // prettier-ignore

type Ordered = readonly Readonly<Record<string, unknown>>[];

/** Elements whose children stand in another order than the schema's, or are not in it. */
function misplaced(nodes: Ordered, within = ''): readonly string[] {
  const sequence = SEQUENCES[within]?.split(' ');
  let before = 0;
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@') ?? '';
    if (name === '#text' || name.startsWith('?')) return [];
    const at = sequence?.indexOf(name) ?? before;
    const wrong = at < before ? [`${within}/${name}`] : [];
    before = Math.max(before, at);
    return [...wrong, ...misplaced(node[name] as Ordered, name)];
  });
}

describe('a chart that was made here', () => {
  test.each(CHART_TYPES)('has its parts in the order that Excel asks for: %s', async (type) => {
    const book = withChart((chart) => {
      if (/^(Bar|Column)/.test(type)) chart.type = type;
      else lookOf(type)(chart);
      chart.look = { size: 9, name: '宋体', colour: '#404040' };
      chart.legend.look = { size: 9 };
      for (const axis of [chart.axes.category, chart.axes.value]) {
        Object.assign(axis, {
          gridlines: true,
          gridline: { colour: '#D9D9D9', style: 'Dash' },
          line: { style: 'None' },
        });
        Object.assign(axis, {
          majorUnit: 10,
          maximum: 100,
          numberFormat: '0',
          look: { size: 9 },
          tickLabels: 'Low',
        });
      }
      const [first, second] = chart.series;
      second!.points[0] = { fill: '#C55A11', line: { colour: '#000000' }, marker: { style: 'Circle' } };
      first!.labels = { ...first!.labels!, separator: '; ', look: { size: 8 } };
    });
    const xml = partsOf(await save(book))[CHART]!;
    const parser = new XMLParser({ ignoreAttributes: false, preserveOrder: true });
    expect(misplaced(parser.parse(xml) as Ordered)).toEqual([]);
  });

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
