/** Excel.ChartAxes: the two axes of a chart, their titles and gridlines. */
import type { AxisRecord, ChartRecord } from '../../src/book/charts';
import { part, type Handle } from './chartHandle';
import { HostChartFont, HostChartLine, HostTextFormat } from './chartLook';
import { Refusal } from './documented';
import { HostObject, type HostOf } from './hostObject';

export class HostChartAxes
  extends HostObject
  implements HostOf<Excel.ChartAxes, 'categoryAxis' | 'valueAxis'>
{
  readonly is = 'ChartAxes';
  constructor(private readonly handle: Handle<ChartRecord['axes']>) {
    super();
  }
  get categoryAxis(): HostChartAxis {
    return new HostChartAxis('Category', part(this.handle, 'category', this.handle.read().category));
  }
  get valueAxis(): HostChartAxis {
    return new HostChartAxis('Value', part(this.handle, 'value', this.handle.read().value));
  }
}

const TICK_LABELS: readonly string[] = ['NextToAxis', 'High', 'Low', 'None'];

const CROSSINGS: readonly string[] = ['Automatic', 'Maximum', 'Minimum'];

type Crossing = Excel.ChartAxis['position'];
type TickLabels = Excel.ChartAxis['tickLabelPosition'];
type State = 'type' | 'visible' | 'reversePlotOrder' | 'position' | 'tickLabelPosition' | 'numberFormat';
type Parts = 'title' | 'majorGridlines' | 'format';

/** Bounds and spacing are of any type in Office.js: a number, or '' for what the program chooses. */
type Bound = 'minimum' | 'maximum' | 'majorUnit';

class HostChartAxis extends HostObject implements HostOf<Excel.ChartAxis, State | Parts> {
  readonly is = 'ChartAxis';
  constructor(
    private readonly side: 'Category' | 'Value',
    private readonly handle: Handle<AxisRecord>,
  ) {
    super();
  }
  get type(): 'Category' | 'Value' {
    return this.side;
  }
  private setBound(bound: Bound, value: unknown): void {
    if (value !== '' && typeof value !== 'number') throw new Refusal('InvalidArgument');
    this.handle.change((axis) => {
      if (value === '') delete axis[bound];
      else axis[bound] = value;
    });
  }
  get minimum(): number | '' {
    return this.handle.read().minimum ?? '';
  }
  set minimum(value: unknown) {
    this.setBound('minimum', value);
  }
  get maximum(): number | '' {
    return this.handle.read().maximum ?? '';
  }
  set maximum(value: unknown) {
    this.setBound('maximum', value);
  }
  get majorUnit(): number | '' {
    return this.handle.read().majorUnit ?? '';
  }
  set majorUnit(value: unknown) {
    this.setBound('majorUnit', value);
  }
  get visible(): boolean {
    return this.handle.read().visible;
  }
  set visible(visible: boolean | null) {
    this.handle.change((axis) => (axis.visible = !!visible));
  }
  get reversePlotOrder(): boolean {
    return this.handle.read().reversed;
  }
  set reversePlotOrder(reversed: boolean | null) {
    this.handle.change((axis) => (axis.reversed = !!reversed));
  }
  /** Where the other axis crosses this one. */
  get position(): Crossing {
    return (this.handle.read().crossed ?? 'Automatic') as Crossing;
  }
  set position(position: Crossing | null) {
    if (!CROSSINGS.includes(String(position))) throw new Refusal('InvalidArgument');
    this.handle.change((axis) => (axis.crossed = String(position)));
  }
  get tickLabelPosition(): TickLabels {
    return (this.handle.read().tickLabels ?? 'NextToAxis') as TickLabels;
  }
  set tickLabelPosition(position: TickLabels | null) {
    if (!TICK_LABELS.includes(String(position))) throw new Refusal('InvalidArgument');
    this.handle.change((axis) => (axis.tickLabels = String(position)));
  }
  get tickLabelSpacing(): number | 'Automatic' {
    return this.handle.read().tickLabelSpacing ?? 'Automatic';
  }
  set tickLabelSpacing(spacing: unknown) {
    if (spacing !== '' && (typeof spacing !== 'number' || spacing < 1 || spacing > 31_999))
      throw new Refusal('InvalidArgument');
    this.handle.change((axis) => {
      if (spacing === '') delete axis.tickLabelSpacing;
      else axis.tickLabelSpacing = spacing;
    });
  }
  get numberFormat(): string {
    return this.handle.read().numberFormat ?? 'General';
  }
  set numberFormat(format: string | null) {
    this.handle.change((axis) => (axis.numberFormat = String(format)));
  }
  get title(): HostAxisTitle {
    return new HostAxisTitle(part(this.handle, 'title', { text: '', visible: false }));
  }
  get majorGridlines(): HostGridlines {
    return new HostGridlines(this.handle);
  }
  get format(): HostAxisFormat {
    return new HostAxisFormat(this.handle);
  }
}

class HostAxisTitle
  extends HostObject
  implements HostOf<Excel.ChartAxisTitle, 'text' | 'visible' | 'format'>
{
  readonly is = 'ChartAxisTitle';
  constructor(private readonly handle: Handle<NonNullable<AxisRecord['title']>>) {
    super();
  }
  get text(): string {
    return this.handle.read().text;
  }
  /** Giving a title its text shows it. */
  set text(text: string | null) {
    this.handle.change((title) => Object.assign(title, { text: String(text), visible: true }));
  }
  get visible(): boolean {
    return this.handle.read().visible;
  }
  set visible(visible: boolean | null) {
    this.handle.change((title) => (title.visible = !!visible));
  }
  get format(): HostTextFormat {
    return new HostTextFormat(part(this.handle, 'look', {}));
  }
}

class HostGridlines extends HostObject implements HostOf<Excel.ChartGridlines, 'visible' | 'format'> {
  readonly is = 'ChartGridlines';
  constructor(private readonly handle: Handle<AxisRecord>) {
    super();
  }
  get visible(): boolean {
    return this.handle.read().gridlines;
  }
  set visible(visible: boolean | null) {
    this.handle.change((axis) => (axis.gridlines = !!visible));
  }
  get format(): HostGridlinesFormat {
    return new HostGridlinesFormat(this.handle);
  }
}

class HostGridlinesFormat extends HostObject implements HostOf<Excel.ChartGridlinesFormat, 'line'> {
  readonly is = 'ChartGridlinesFormat';
  constructor(private readonly handle: Handle<AxisRecord>) {
    super();
  }
  get line(): HostChartLine {
    return new HostChartLine(part(this.handle, 'gridline', {}));
  }
}

class HostAxisFormat extends HostObject implements HostOf<Excel.ChartAxisFormat, 'font' | 'line'> {
  readonly is = 'ChartAxisFormat';
  constructor(private readonly handle: Handle<AxisRecord>) {
    super();
  }
  get font(): HostChartFont {
    return new HostChartFont(part(this.handle, 'look', {}));
  }
  get line(): HostChartLine {
    return new HostChartLine(part(this.handle, 'line', {}));
  }
}
