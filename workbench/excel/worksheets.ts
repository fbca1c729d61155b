/** Excel.WorksheetCollection. */
import { isSheetName, Refusal } from './documented';
import { HostCollection, type HostOf } from './hostObject';
import type { Session } from './session';
import { HostWorksheet } from './worksheet';

type Members =
  'add' | 'getActiveWorksheet' | 'getCount' | 'getFirst' | 'getItem' | 'getItemOrNullObject' | 'getLast';

/** Sheets come, go and change their names only while the workbook's structure is open. */
export function requireBookOpen(session: Session): void {
  if (session.book.records.protection?.protected) throw new Refusal('AccessDenied');
}

export function requireFreeName(session: Session, name: unknown): asserts name is string {
  if (!isSheetName(name)) throw new Refusal('InvalidArgument');
  if (session.book.sheets.byName(name)) throw new Refusal('ItemAlreadyExists');
}

export class HostWorksheets
  extends HostCollection<HostWorksheet>
  implements HostOf<Excel.WorksheetCollection, Members>
{
  readonly is = 'WorksheetCollection';
  constructor(private readonly session: Session) {
    super();
  }

  list(): HostWorksheet[] {
    return this.session.book.sheets.all().map((sheet) => new HostWorksheet(this.session, sheet));
  }
  private open(sheet: HostWorksheet['sheet'] | null): HostWorksheet | null {
    return sheet && new HostWorksheet(this.session, sheet);
  }

  add(name?: string): HostWorksheet {
    requireBookOpen(this.session);
    const { sheets } = this.session.book;
    const wanted = name === undefined || name === null || name === '' ? this.freeName() : name;
    requireFreeName(this.session, wanted);
    return this.open(sheets.add(wanted))!;
  }
  private freeName(): string {
    let number = this.session.book.sheets.all().length + 1;
    while (this.session.book.sheets.byName(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  getItemOrNullObject(key: string): HostWorksheet | null {
    const { sheets } = this.session.book;
    return this.open(sheets.byId(String(key)) ?? sheets.byName(String(key)));
  }
  getItem(key: string | number): HostWorksheet {
    return this.getItemOrNullObject(String(key)) ?? notFound();
  }
  getActiveWorksheet(): HostWorksheet {
    return this.open(this.session.book.sheets.active)!;
  }
  private visible(visibleOnly: boolean): HostWorksheet[] {
    return this.list().filter((each) => !visibleOnly || each.visibility === 'Visible');
  }
  getFirst(visibleOnly = false): HostWorksheet {
    return this.visible(visibleOnly)[0] ?? notFound();
  }
  getLast(visibleOnly = false): HostWorksheet {
    return this.visible(visibleOnly).at(-1) ?? notFound();
  }
  override getCount(visibleOnly = false): number {
    return this.visible(visibleOnly).length;
  }
}

function notFound(): never {
  throw new Refusal('ItemNotFound');
}
