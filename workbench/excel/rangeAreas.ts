/** Excel.RangeAreas: several areas of one sheet. */
import { isWholeColumns, isWholeRows, makeArea, quoteSheet, type Area } from '../../src/book/area';
import type { Sheet } from '../../src/book/sheet';
import { HostConditionalFormats } from './conditionalFormats';
import { Refusal } from './documented';
import { HostFormat } from './formats';
import { HostCollection, HostObject, type HostOf } from './hostObject';
import { HostRange } from './range';
import type { Session } from './session';
import { cellCount } from './target';
import { HostValidation } from './validation';
import { HostWorksheet } from './worksheet';

type Members =
  | 'address'
  | 'areaCount'
  | 'areas'
  | 'cellCount'
  | 'isEntireColumn'
  | 'isEntireRow'
  | 'worksheet'
  | 'format'
  | 'conditionalFormats'
  | 'dataValidation'
  | 'getEntireColumn'
  | 'getEntireRow'
  | 'clear';

export class HostRangeAreas extends HostObject implements HostOf<Excel.RangeAreas, Members> {
  readonly is = 'RangeAreas';
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly list: readonly Area[],
  ) {
    super();
  }
  private get ranges(): HostRange[] {
    return this.list.map((area) => new HostRange(this.session, this.sheet, area));
  }
  get address(): string {
    return this.list.map((area) => `${quoteSheet(this.sheet.name)}!${makeArea(area)}`).join(',');
  }
  get areaCount(): number {
    return this.list.length;
  }
  get areas(): HostRanges {
    return new HostRanges(this.ranges);
  }
  get cellCount(): number {
    return this.list.reduce((sum, area) => sum + cellCount(area), 0);
  }
  get isEntireColumn(): boolean {
    return this.list.every(isWholeColumns);
  }
  get isEntireRow(): boolean {
    return this.list.every(isWholeRows);
  }
  get worksheet(): HostWorksheet {
    return new HostWorksheet(this.session, this.sheet);
  }
  get format(): HostFormat {
    return new HostFormat({ session: this.session, sheet: this.sheet, areas: this.list });
  }
  get conditionalFormats(): HostConditionalFormats {
    return new HostConditionalFormats({ session: this.session, sheet: this.sheet, areas: this.list });
  }
  get dataValidation(): HostValidation {
    return new HostValidation({ session: this.session, sheet: this.sheet, areas: this.list });
  }
  private whole(lines: (range: HostRange) => HostRange): HostRangeAreas {
    const areas = this.ranges.map((range) => lines(range).area);
    return new HostRangeAreas(this.session, this.sheet, areas);
  }
  getEntireColumn(): HostRangeAreas {
    return this.whole((range) => range.getEntireColumn());
  }
  getEntireRow(): HostRangeAreas {
    return this.whole((range) => range.getEntireRow());
  }
  clear(applyTo: Parameters<HostRange['clear']>[0] = 'All'): void {
    for (const range of this.ranges) range.clear(applyTo);
  }
}

class HostRanges
  extends HostCollection<HostRange>
  implements HostOf<Excel.RangeCollection, 'getCount' | 'getItemAt'>
{
  readonly is = 'RangeCollection';
  constructor(private readonly ranges: readonly HostRange[]) {
    super();
  }
  list(): readonly HostRange[] {
    return this.ranges;
  }
  getItem(): HostRange {
    throw new Refusal('NotImplemented', 'RangeCollection.getItem');
  }
}
