/** Excel.PageBreakCollection of a sheet's rows or columns: where a new page begins in print. */
import type { Sheet } from '../../src/book/sheet';
import { Refusal } from './documented';
import { HostCollection, HostObject, type HostOf } from './hostObject';
import { HostRange } from './range';
import type { Session } from './session';

/** Which lines they stand before, as the records call them. */
type Breaks = 'pageBreaks' | 'columnBreaks';

class HostPageBreak
  extends HostObject
  implements HostOf<Excel.PageBreak, 'rowIndex' | 'columnIndex' | 'delete' | 'getCellAfterBreak'>
{
  readonly is = 'PageBreak';
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly breaks: Breaks,
    private readonly line: number,
  ) {
    super();
  }
  get rowIndex(): number {
    return this.breaks === 'pageBreaks' ? this.line : 0;
  }
  get columnIndex(): number {
    return this.breaks === 'pageBreaks' ? 0 : this.line;
  }
  delete(): void {
    const { breaks, line } = this;
    this.sheet.record({ [breaks]: this.sheet.records[breaks]?.filter((each) => each !== line) });
  }
  getCellAfterBreak(): HostRange {
    const [row, column] = this.breaks === 'pageBreaks' ? [this.line, 0] : [0, this.line];
    return new HostRange(this.session, this.sheet, {
      startRow: row,
      endRow: row,
      startColumn: column,
      endColumn: column,
    });
  }
}

type Members = 'add' | 'getCount' | 'getItem' | 'removePageBreaks';

export class HostPageBreaks
  extends HostCollection<HostPageBreak>
  implements HostOf<Excel.PageBreakCollection, Members>
{
  readonly is = 'PageBreakCollection';
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly breaks: Breaks,
  ) {
    super();
  }
  list(): HostPageBreak[] {
    const { session, sheet, breaks } = this;
    return (sheet.records[breaks] ?? []).map((line) => new HostPageBreak(session, sheet, breaks, line));
  }
  getItem(index: string | number): HostPageBreak {
    return this.getItemAt(Number(index));
  }
  /** Before the top left cell of a range; none fits before the first line. */
  add(given: HostObject | string): HostPageBreak {
    const area = given instanceof HostRange ? given.area : this.sheet.parse(String(given));
    const { session, sheet, breaks } = this;
    const line = breaks === 'pageBreaks' ? area?.startRow : area?.startColumn;
    if (!line) throw new Refusal('InvalidArgument');
    const lines = new Set([...(sheet.records[breaks] ?? []), line]);
    sheet.record({ [breaks]: [...lines].sort((a, b) => a - b) });
    return new HostPageBreak(session, sheet, breaks, line);
  }
  removePageBreaks(): void {
    this.sheet.record({ [this.breaks]: [] });
  }
}
