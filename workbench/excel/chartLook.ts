/** How parts of a chart look: fonts, fills and lines. */
import type { LineLook, TextLook } from '../../src/book/charts';
import type { Handle } from './chartHandle';
import { Refusal } from './documented';
import { HostObject, type HostOf } from './hostObject';
import { colour } from './style';

export class HostChartFont
  extends HostObject
  implements HostOf<Excel.ChartFont, 'bold' | 'italic' | 'color' | 'name' | 'size'>
{
  readonly is = 'ChartFont';
  constructor(private readonly handle: Handle<TextLook>) {
    super();
  }
  get bold(): boolean {
    return this.handle.read().bold ?? false;
  }
  set bold(bold: boolean | null) {
    this.handle.change((look) => (look.bold = !!bold));
  }
  get italic(): boolean {
    return this.handle.read().italic ?? false;
  }
  set italic(italic: boolean | null) {
    this.handle.change((look) => (look.italic = !!italic));
  }
  get color(): string {
    return this.handle.read().colour ?? '#595959';
  }
  set color(value: string | null) {
    this.handle.change((look) => (look.colour = colour(value)));
  }
  get name(): string {
    return this.handle.read().name ?? '等线';
  }
  set name(name: string | null) {
    this.handle.change((look) => (look.name = String(name)));
  }
  get size(): number {
    return this.handle.read().size ?? 10;
  }
  set size(size: number | null) {
    if (typeof size !== 'number' || size < 1 || size > 409) throw new Refusal('InvalidArgument');
    this.handle.change((look) => (look.size = size));
  }
}

/** Absent: as the program chooses; null: none. */
interface Filled {
  fill?: string | null;
}

export class HostChartFill extends HostObject implements HostOf<Excel.ChartFill, 'setSolidColor' | 'clear'> {
  readonly is = 'ChartFill';
  constructor(private readonly handle: Handle<Filled>) {
    super();
  }
  setSolidColor(value: string): void {
    const fill = colour(value);
    this.handle.change((filled) => (filled.fill = fill));
  }
  clear(): void {
    this.handle.change((filled) => (filled.fill = null));
  }
}

type LineStyle = Excel.ChartLineFormat['lineStyle'];

const STYLES: readonly string[] = [
  'None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'RoundDot', 'Automatic',
]; // prettier-ignore

abstract class Line extends HostObject {
  constructor(private readonly handle: Handle<LineLook>) {
    super();
  }
  get color(): string {
    return this.handle.read().colour ?? '';
  }
  set color(value: string | null) {
    const given = colour(value);
    this.handle.change((line) => (line.colour = given));
  }
  get lineStyle(): LineStyle {
    return (this.handle.read().style ?? 'Automatic') as LineStyle;
  }
  set lineStyle(style: LineStyle | null) {
    if (!STYLES.includes(String(style))) throw new Refusal('InvalidArgument');
    this.handle.change((line) => (line.style = String(style)));
  }
  get weight(): number {
    return this.handle.read().weight ?? 0.75;
  }
  set weight(weight: number | null) {
    if (typeof weight !== 'number' || weight < 0) throw new Refusal('InvalidArgument');
    this.handle.change((line) => (line.weight = weight));
  }
  clear(): void {
    this.handle.change((line) => (line.style = 'None'));
  }
}

type Members = 'color' | 'lineStyle' | 'weight' | 'clear';

export class HostChartLine extends Line implements HostOf<Excel.ChartLineFormat, Members> {
  readonly is = 'ChartLineFormat';
}

export class HostChartBorder extends Line implements HostOf<Excel.ChartBorder, Members> {
  readonly is = 'ChartBorder';
}

/** The format of what has a font and nothing else that is modelled: titles, legends, labels. */
export class HostTextFormat extends HostObject implements HostOf<Excel.ChartTitleFormat, 'font'> {
  readonly is = 'ChartTitleFormat';
  constructor(private readonly handle: Handle<TextLook>) {
    super();
  }
  get font(): HostChartFont {
    return new HostChartFont(this.handle);
  }
}
