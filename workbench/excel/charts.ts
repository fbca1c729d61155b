/** Excel.Chart and the charts of a sheet. */
import { bound, type Area } from '../../src/book/area';
import { CHART_TYPES, type ChartRecord, type ChartType } from '../../src/book/charts';
import type { Box } from '../../src/book/chartPlace';
import { seriesOf } from '../../src/book/chartSource';
import type { Sheet } from '../../src/book/sheet';
import { HostChartAxes } from './chartAxes';
import { part, type Handle } from './chartHandle';
import { HostChartDataLabels, NO_LABEL } from './chartLabels';
import { HostChartFill, HostChartFont, HostTextFormat } from './chartLook';
import { HostChartSeriesCollection, nameOf } from './chartSeries';
import { Refusal } from './documented';
import { HostCollection, HostObject, type HostOf } from './hostObject';
import { HostRange } from './range';
import type { Session } from './session';
import { requireWritable } from './target';
import { HostWorksheet } from './worksheet';

const PIXELS_PER_POINT = 96 / 72;

type State = 'id' | 'name' | 'chartType' | 'displayBlanksAs' | 'left' | 'top' | 'width' | 'height';
type Parts = 'title' | 'legend' | 'axes' | 'series' | 'dataLabels' | 'format' | 'worksheet';
type Ways = 'setPosition' | 'setData' | 'delete' | 'activate';

export class HostChart extends HostObject implements HostOf<Excel.Chart, State | Parts | Ways> {
  readonly is = 'Chart';
  private readonly handle: Handle<ChartRecord>;
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly key: string,
  ) {
    super();
    this.handle = {
      read: () => sheet.charts.find(key) ?? notFound(),
      change: (edit) => {
        requireWritable(sheet, 'allowEditObjects');
        sheet.charts.change(key, edit);
      },
    };
  }
  override identity(): string {
    return this.key;
  }
  get id(): string {
    return this.key;
  }
  get name(): string {
    return this.handle.read().name;
  }
  set name(name: string | null) {
    this.handle.change((chart) => (chart.name = String(name)));
  }
  get chartType(): ChartType {
    return this.handle.read().type;
  }
  set chartType(type: Excel.Chart['chartType'] | null) {
    const known = typeOf(type, 'Chart.chartType');
    this.handle.change((chart) => (chart.type = known));
  }
  get displayBlanksAs(): 'NotPlotted' | 'Zero' | 'Interplotted' {
    return (this.handle.read().blanks ?? 'NotPlotted') as 'NotPlotted';
  }
  set displayBlanksAs(blanks: Excel.Chart['displayBlanksAs'] | null) {
    this.handle.change((chart) => (chart.blanks = String(blanks)));
  }

  private get box(): Box {
    return this.sheet.charts.box(this.handle.read());
  }
  private place(change: Partial<Box>): void {
    requireWritable(this.sheet, 'allowEditObjects');
    this.sheet.charts.place(this.key, { ...this.box, ...change });
  }
  private setLength(side: keyof Box, points: number | null): void {
    if (typeof points !== 'number' || points < 0) throw new Refusal('InvalidArgument');
    this.place({ [side]: points * PIXELS_PER_POINT });
  }
  get left(): number {
    return this.box.left / PIXELS_PER_POINT;
  }
  set left(points: number | null) {
    this.setLength('left', points);
  }
  get top(): number {
    return this.box.top / PIXELS_PER_POINT;
  }
  set top(points: number | null) {
    this.setLength('top', points);
  }
  get width(): number {
    return this.box.width / PIXELS_PER_POINT;
  }
  set width(points: number | null) {
    this.setLength('width', points);
  }
  get height(): number {
    return this.box.height / PIXELS_PER_POINT;
  }
  set height(points: number | null) {
    this.setLength('height', points);
  }
  private cellsAt(given: unknown): Area {
    if (given instanceof HostRange && given.sheet === this.sheet) return given.area;
    const area = typeof given === 'string' ? this.sheet.parse(given) : null;
    if (!area) throw new Refusal('InvalidArgument');
    return area;
  }
  setPosition(startCell: HostObject | string, endCell?: HostObject | string): void {
    const start = this.cellsAt(startCell);
    const { startRow: row, startColumn: column } = start;
    const from = { row, column, x: 0, y: 0 };
    if (endCell === undefined) {
      const corner = this.sheet.charts.box({ ...this.handle.read(), anchor: { from, to: from } });
      return this.place({ left: corner.left, top: corner.top });
    }
    const { endRow, endColumn } = bound(start, this.cellsAt(endCell));
    const to = { row: endRow + 1, column: endColumn + 1, x: 0, y: 0 };
    this.handle.change((chart) => (chart.anchor = { from, to }));
  }
  setData(source: HostObject, seriesBy: string = 'Auto'): void {
    if (!(source instanceof HostRange)) throw new Refusal('InvalidArgument');
    const series = seriesOf(source, seriesBy);
    this.handle.change((chart) => (chart.series = series));
  }
  delete(): void {
    requireWritable(this.sheet, 'allowEditObjects');
    this.handle.read();
    this.sheet.charts.remove(this.key);
  }
  activate(): void {
    this.worksheet.activate();
  }

  get worksheet(): HostWorksheet {
    return new HostWorksheet(this.session, this.sheet);
  }
  get title(): HostChartTitle {
    return new HostChartTitle(this.session, this.handle);
  }
  get legend(): HostChartLegend {
    return new HostChartLegend(part(this.handle, 'legend', this.handle.read().legend));
  }
  get axes(): HostChartAxes {
    return new HostChartAxes(part(this.handle, 'axes', this.handle.read().axes));
  }
  get series(): HostChartSeriesCollection {
    return new HostChartSeriesCollection(this.session, this.handle);
  }
  /** Those of all series. */
  get dataLabels(): HostChartDataLabels {
    return new HostChartDataLabels({
      read: () => this.handle.read().series[0]?.labels ?? NO_LABEL,
      change: (edit) =>
        this.handle.change(({ series }) => series.forEach((each) => edit((each.labels ??= { ...NO_LABEL })))),
    });
  }
  get format(): HostChartAreaFormat {
    return new HostChartAreaFormat(this.handle);
  }
}

class HostChartAreaFormat extends HostObject implements HostOf<Excel.ChartAreaFormat, 'fill' | 'font'> {
  readonly is = 'ChartAreaFormat';
  constructor(private readonly handle: Handle<ChartRecord>) {
    super();
  }
  get fill(): HostChartFill {
    return new HostChartFill(this.handle);
  }
  get font(): HostChartFont {
    return new HostChartFont(part(this.handle, 'look', {}));
  }
}

class HostChartTitle extends HostObject implements HostOf<Excel.ChartTitle, 'text' | 'visible' | 'format'> {
  readonly is = 'ChartTitle';
  constructor(
    private readonly session: Session,
    private readonly chart: Handle<ChartRecord>,
  ) {
    super();
  }
  get text(): string {
    const { title, series } = this.chart.read();
    if (title.text !== null) return title.text;
    return series.length === 1 ? nameOf(this.session, series[0]!) : 'Chart Title';
  }
  /** Giving a title its text shows it. */
  set text(text: string | null) {
    this.chart.change(({ title }) => Object.assign(title, { text: String(text), visible: true }));
  }
  get visible(): boolean {
    return this.chart.read().title.visible;
  }
  set visible(visible: boolean | null) {
    this.chart.change(({ title }) => (title.visible = !!visible));
  }
  get format(): HostTextFormat {
    const title = part(this.chart, 'title', this.chart.read().title);
    return new HostTextFormat(part(title, 'look', {}));
  }
}

const LEGEND_POSITIONS: readonly string[] = ['Top', 'Bottom', 'Left', 'Right', 'Corner'];

class HostChartLegend
  extends HostObject
  implements HostOf<Excel.ChartLegend, 'visible' | 'position' | 'format'>
{
  readonly is = 'ChartLegend';
  constructor(private readonly handle: Handle<ChartRecord['legend']>) {
    super();
  }
  get visible(): boolean {
    return this.handle.read().visible;
  }
  set visible(visible: boolean | null) {
    this.handle.change((legend) => (legend.visible = !!visible));
  }
  get position(): Excel.ChartLegend['position'] {
    return this.handle.read().position as Excel.ChartLegend['position'];
  }
  set position(position: Excel.ChartLegend['position'] | null) {
    if (!LEGEND_POSITIONS.includes(String(position))) throw new Refusal('InvalidArgument');
    this.handle.change((legend) => (legend.position = String(position)));
  }
  get format(): HostLegendFormat {
    return new HostLegendFormat(this.handle);
  }
}

class HostLegendFormat extends HostObject implements HostOf<Excel.ChartLegendFormat, 'fill' | 'font'> {
  readonly is = 'ChartLegendFormat';
  constructor(private readonly handle: Handle<ChartRecord['legend']>) {
    super();
  }
  get fill(): HostChartFill {
    return new HostChartFill(this.handle);
  }
  get font(): HostChartFont {
    return new HostChartFont(part(this.handle, 'look', {}));
  }
}

type Members = 'add' | 'count' | 'getCount' | 'getItem' | 'getItemAt' | 'getItemOrNullObject';

/** 5 by 3 inches, as Excel makes them. */
const NEW_BOX: Box = { left: 48, top: 40, width: 480, height: 288 };

export class HostCharts extends HostCollection<HostChart> implements HostOf<Excel.ChartCollection, Members> {
  readonly is = 'ChartCollection';
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }
  get count(): number {
    return this.sheet.charts.all().length;
  }
  list(): HostChart[] {
    return this.sheet.charts.all().map(({ id }) => new HostChart(this.session, this.sheet, id));
  }
  /** By id or name; of several with the same name, the first. */
  getItemOrNullObject(key: string): HostChart | null {
    const found =
      this.sheet.charts.find(key) ?? this.sheet.charts.all().find(({ name }) => name === String(key));
    return found ? new HostChart(this.session, this.sheet, found.id) : null;
  }
  getItem(key: string | number): HostChart {
    return this.getItemOrNullObject(String(key)) ?? notFound();
  }
  add(type: string, source: HostObject, seriesBy: string = 'Auto'): HostChart {
    requireWritable(this.sheet, 'allowEditObjects');
    const known = typeOf(type, 'ChartCollection.add');
    if (!(source instanceof HostRange)) throw new Refusal('InvalidArgument');
    const axis = { visible: true, reversed: false };
    const made = this.sheet.charts.add(
      {
        name: this.freeName(),
        type: known,
        title: { text: null, visible: true },
        legend: { visible: true, position: 'Bottom' },
        axes: { category: { ...axis, gridlines: false }, value: { ...axis, gridlines: true } },
        series: seriesOf(source, seriesBy),
      },
      NEW_BOX,
    );
    return new HostChart(this.session, this.sheet, made.id);
  }
  private freeName(): string {
    const taken = new Set(this.sheet.charts.all().map(({ name }) => name));
    let number = taken.size + 1;
    while (taken.has(`Chart ${number}`)) number++;
    return `Chart ${number}`;
  }
}

function typeOf(type: unknown, member: string): ChartType {
  const known = CHART_TYPES.find((each) => each === type);
  if (!known) throw new Refusal('NotImplemented', `${member} ${String(type)}`);
  return known;
}

function notFound(): never {
  throw new Refusal('ItemNotFound');
}
