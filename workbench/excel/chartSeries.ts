/** Excel.ChartSeries and its points. */
import type { ChartRecord, MarkerLook, PointRecord, Reference, SeriesRecord } from '../../src/book/charts';
import { columnCount, rowCount } from '../../src/book/area';
import { part, type Handle } from './chartHandle';
import { HostChartDataLabel, HostChartDataLabels, NO_LABEL, VALUE_LABEL } from './chartLabels';
import { HostChartBorder, HostChartFill, HostChartLine } from './chartLook';
import { Refusal } from './documented';
import { HostCollection, HostObject, type HostOf } from './hostObject';
import { HostRange } from './range';
import type { Session } from './session';
import { colour } from './style';

const MARKERS: readonly string[] = [
  'Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus',
]; // prettier-ignore

type MarkerStyle = Excel.ChartSeries['markerStyle'];
type Markers = 'markerStyle' | 'markerSize' | 'markerBackgroundColor' | 'markerForegroundColor';

/** What series and points say alike of their markers. */
abstract class Marked extends HostObject {
  protected abstract readonly marker: Handle<MarkerLook>;
  get markerStyle(): MarkerStyle {
    return (this.marker.read().style ?? 'Automatic') as MarkerStyle;
  }
  set markerStyle(style: MarkerStyle | null) {
    if (!MARKERS.includes(String(style))) throw new Refusal('InvalidArgument');
    this.marker.change((marker) => (marker.style = String(style)));
  }
  get markerSize(): number {
    return this.marker.read().size ?? 5;
  }
  set markerSize(size: number | null) {
    if (typeof size !== 'number' || size < 2 || size > 72) throw new Refusal('InvalidArgument');
    this.marker.change((marker) => (marker.size = size));
  }
  get markerBackgroundColor(): string {
    return this.marker.read().fill ?? '';
  }
  set markerBackgroundColor(value: string | null) {
    const fill = colour(value);
    this.marker.change((marker) => (marker.fill = fill));
  }
  get markerForegroundColor(): string {
    return this.marker.read().line ?? '';
  }
  set markerForegroundColor(value: string | null) {
    const line = colour(value);
    this.marker.change((marker) => (marker.line = line));
  }
}

const referenceTo = (range: unknown): Reference => {
  if (!(range instanceof HostRange)) throw new Refusal('InvalidArgument');
  return { sheetId: range.sheet.id, area: { ...range.area } };
};

type State = 'name' | 'hasDataLabels' | 'smooth' | 'gapWidth' | 'overlap' | 'plotOrder';
type Parts = 'format' | 'dataLabels' | 'points';
type Ways = 'setValues' | 'setXAxisValues' | 'delete';

export class HostChartSeries
  extends Marked
  implements HostOf<Excel.ChartSeries, State | Parts | Ways | Markers>
{
  readonly is = 'ChartSeries';
  protected readonly marker: Handle<MarkerLook>;
  private readonly handle: Handle<SeriesRecord>;
  constructor(
    private readonly session: Session,
    private readonly chart: Handle<ChartRecord>,
    private readonly place: number,
  ) {
    super();
    const series = part(chart, 'series', []);
    this.handle = {
      read: () => series.read()[place] ?? gone(),
      change: (edit) => series.change((all) => edit(all[place] ?? gone())),
    };
    this.marker = part(this.handle, 'marker', {});
  }
  get name(): string {
    return nameOf(this.session, this.handle.read());
  }
  set name(name: string | null) {
    this.handle.change((series) => (series.name = String(name)));
  }
  get plotOrder(): number {
    return this.place;
  }
  set plotOrder(_order: number | null) {
    throw new Refusal('NotImplemented', 'ChartSeries.plotOrder');
  }
  get smooth(): boolean {
    return this.handle.read().smooth ?? false;
  }
  set smooth(smooth: boolean | null) {
    this.handle.change((series) => (series.smooth = !!smooth));
  }
  /** Like the overlap, one for all series of a chart. */
  get gapWidth(): number {
    return this.chart.read().gapWidth ?? 150;
  }
  set gapWidth(width: number | null) {
    if (typeof width !== 'number' || width < 0 || width > 500) throw new Refusal('InvalidArgument');
    this.chart.change((chart) => (chart.gapWidth = width));
  }
  get overlap(): number {
    return this.chart.read().overlap ?? 0;
  }
  set overlap(overlap: number | null) {
    if (typeof overlap !== 'number' || overlap < -100 || overlap > 100) throw new Refusal('InvalidArgument');
    this.chart.change((chart) => (chart.overlap = overlap));
  }
  get hasDataLabels(): boolean {
    return this.handle.read().labels !== undefined;
  }
  set hasDataLabels(shown: boolean | null) {
    this.handle.change((series) => {
      if (shown) series.labels ??= { ...VALUE_LABEL };
      else delete series.labels;
    });
  }
  get dataLabels(): HostChartDataLabels {
    return new HostChartDataLabels(part(this.handle, 'labels', NO_LABEL));
  }
  get format(): HostSeriesFormat {
    return new HostSeriesFormat(this.handle);
  }
  get points(): HostChartPoints {
    return new HostChartPoints(this.session, this.handle);
  }
  setValues(range: HostObject): void {
    const values = referenceTo(range);
    this.handle.change((series) => (series.values = values));
  }
  setXAxisValues(range: HostObject): void {
    const categories = referenceTo(range);
    this.handle.change((series) => (series.categories = categories));
  }
  delete(): void {
    this.chart.change((chart) => chart.series.splice(this.place, 1));
  }
}

/** What a series is called now: its own text, or what stands in the cells that name it. */
export function nameOf({ book }: Session, { name }: SeriesRecord): string {
  if (typeof name === 'string') return name;
  const sheet = book.sheets.byId(name.sheetId);
  return (sheet?.cells.map(name.area, (row, column) => sheet.cells.text(row, column)) ?? []).flat().join(' ');
}

class HostSeriesFormat extends HostObject implements HostOf<Excel.ChartSeriesFormat, 'fill' | 'line'> {
  readonly is = 'ChartSeriesFormat';
  constructor(private readonly handle: Handle<SeriesRecord>) {
    super();
  }
  get fill(): HostChartFill {
    return new HostChartFill(this.handle);
  }
  get line(): HostChartLine {
    return new HostChartLine(part(this.handle, 'line', {}));
  }
}

type PointMembers = 'format' | 'hasDataLabel' | 'dataLabel' | Markers;

class HostChartPoint extends Marked implements HostOf<Excel.ChartPoint, PointMembers> {
  readonly is = 'ChartPoint';
  protected readonly marker: Handle<MarkerLook>;
  constructor(
    private readonly session: Session,
    private readonly series: Handle<SeriesRecord>,
    private readonly place: number,
    private readonly handle: Handle<PointRecord>,
  ) {
    super();
    this.marker = part(handle, 'marker', {});
  }
  /** What stands in its cell. */
  get value(): unknown {
    const { values } = this.series.read();
    const across = rowCount(values.area) === 1;
    const { startRow, startColumn } = values.area;
    const cells = this.session.book.sheets.byId(values.sheetId)?.cells;
    return (
      cells?.value(
        across ? startRow : startRow + this.place,
        across ? startColumn + this.place : startColumn,
      ) ?? ''
    );
  }
  get hasDataLabel(): boolean {
    return this.handle.read().label !== undefined;
  }
  set hasDataLabel(shown: boolean | null) {
    this.handle.change((point) => {
      if (shown) point.label ??= { ...VALUE_LABEL };
      else delete point.label;
    });
  }
  get dataLabel(): HostChartDataLabel {
    return new HostChartDataLabel(part(this.handle, 'label', NO_LABEL));
  }
  get format(): HostPointFormat {
    return new HostPointFormat(this.handle);
  }
}

class HostPointFormat extends HostObject implements HostOf<Excel.ChartPointFormat, 'fill' | 'border'> {
  readonly is = 'ChartPointFormat';
  constructor(private readonly handle: Handle<PointRecord>) {
    super();
  }
  get fill(): HostChartFill {
    return new HostChartFill(this.handle as Handle<{ fill?: string | null }>);
  }
  get border(): HostChartBorder {
    return new HostChartBorder(part(this.handle, 'line', {}));
  }
}

class HostChartPoints
  extends HostCollection<HostChartPoint>
  implements HostOf<Excel.ChartPointsCollection, 'count' | 'getCount' | 'getItemAt'>
{
  readonly is = 'ChartPointsCollection';
  constructor(
    private readonly session: Session,
    private readonly series: Handle<SeriesRecord>,
  ) {
    super();
  }
  private open(place: number): HostChartPoint {
    const points = part(this.series, 'points', {});
    return new HostChartPoint(this.session, this.series, place, part(points, place, {}));
  }
  get count(): number {
    const { area } = this.series.read().values;
    return Math.max(rowCount(area), columnCount(area));
  }
  list(): HostChartPoint[] {
    return Array.from({ length: this.count }, (_, place) => this.open(place));
  }
  override getItemAt(place: number): HostChartPoint {
    if (!Number.isInteger(place) || place < 0 || place >= this.count) throw new Refusal('InvalidArgument');
    return this.open(place);
  }
  getItem(place: string | number): HostChartPoint {
    return this.getItemAt(Number(place));
  }
}

export class HostChartSeriesCollection
  extends HostCollection<HostChartSeries>
  implements HostOf<Excel.ChartSeriesCollection, 'count' | 'getCount' | 'getItemAt' | 'add'>
{
  readonly is = 'ChartSeriesCollection';
  constructor(
    private readonly session: Session,
    private readonly chart: Handle<ChartRecord>,
  ) {
    super();
  }
  get count(): number {
    return this.chart.read().series.length;
  }
  list(): HostChartSeries[] {
    return this.chart.read().series.map((_, place) => new HostChartSeries(this.session, this.chart, place));
  }
  getItem(place: string | number): HostChartSeries {
    return this.getItemAt(Number(place));
  }
  /** It shows nothing until it is given its values; its categories are those of the first. */
  add(name?: string, index?: number): HostChartSeries {
    const { series } = this.chart.read();
    const place = index ?? series.length;
    if (place < 0 || place > series.length) throw new Refusal('InvalidArgument');
    const pattern = series[0];
    if (!pattern) throw new Refusal('NotImplemented', 'ChartSeriesCollection.add to a chart without series');
    const made: SeriesRecord = {
      name: name ?? '',
      values: pattern.values,
      categories: pattern.categories,
      points: {},
    };
    this.chart.change((chart) => chart.series.splice(place, 0, made));
    return new HostChartSeries(this.session, this.chart, place);
  }
}

function gone(): never {
  throw new Refusal('ItemNotFound');
}
