/** Excel.ChartDataLabels and Excel.ChartDataLabel: what is written beside the points of a chart. */
import type { LabelRecord } from '../../src/book/charts';
import { part, type Handle } from './chartHandle';
import { HostTextFormat } from './chartLook';
import { Refusal } from './documented';
import { HostObject, type HostOf } from './hostObject';

type Position = Excel.ChartDataLabels['position'];
type Shown =
  'showValue' | 'showSeriesName' | 'showCategoryName' | 'position' | 'numberFormat' | 'separator' | 'format';

const POSITIONS: readonly string[] = [
  'Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'Left', 'Right', 'Top', 'Bottom',
]; // prettier-ignore

export const NO_LABEL: LabelRecord = { value: false, series: false, category: false };
export const VALUE_LABEL: LabelRecord = { ...NO_LABEL, value: true };

abstract class Labels extends HostObject {
  constructor(protected readonly handle: Handle<LabelRecord>) {
    super();
  }
  get showValue(): boolean {
    return this.handle.read().value;
  }
  set showValue(shown: boolean | null) {
    this.handle.change((label) => (label.value = !!shown));
  }
  get showSeriesName(): boolean {
    return this.handle.read().series;
  }
  set showSeriesName(shown: boolean | null) {
    this.handle.change((label) => (label.series = !!shown));
  }
  get showCategoryName(): boolean {
    return this.handle.read().category;
  }
  set showCategoryName(shown: boolean | null) {
    this.handle.change((label) => (label.category = !!shown));
  }
  get position(): Position {
    return (this.handle.read().position ?? 'OutsideEnd') as Position;
  }
  set position(position: Position | null) {
    if (!POSITIONS.includes(String(position))) throw new Refusal('InvalidArgument');
    this.handle.change((label) => (label.position = String(position)));
  }
  get numberFormat(): string {
    return this.handle.read().numberFormat ?? 'General';
  }
  set numberFormat(format: string | null) {
    this.handle.change((label) => (label.numberFormat = String(format)));
  }
  get separator(): string {
    return this.handle.read().separator ?? '; ';
  }
  set separator(separator: string | null) {
    this.handle.change((label) => (label.separator = String(separator)));
  }
  get format(): HostTextFormat {
    return new HostTextFormat(part(this.handle, 'look', {}));
  }
}

export class HostChartDataLabels extends Labels implements HostOf<Excel.ChartDataLabels, Shown> {
  readonly is = 'ChartDataLabels';
}

export class HostChartDataLabel extends Labels implements HostOf<Excel.ChartDataLabel, Shown | 'text'> {
  readonly is = 'ChartDataLabel';
  get text(): string {
    return this.handle.read().text ?? '';
  }
  set text(text: string | null) {
    this.handle.change((label) => (label.text = String(text)));
  }
}
