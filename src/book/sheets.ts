/** The sheets of a book in their order, and which of them is in front. */
import { mergeWorksheetSnapshotWithDefault, type Workbook, type Worksheet } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { Calculation } from './calculation';
import { duplicateData, duplicateRules } from './duplicate';
import { IN_THE_BACKGROUND, type Engine } from './engine';
import type { Names } from './names';
import { Sheet } from './sheet';

export class Sheets {
  private readonly known = new WeakMap<Worksheet, Sheet>();
  private readonly workbook: Workbook;
  private lastId = 0;

  constructor(
    private readonly engine: Engine,
    private readonly calculation: Calculation,
    private readonly names: Names,
  ) {
    this.workbook = engine.workbook;
  }

  private wrap(worksheet: Worksheet): Sheet {
    let sheet = this.known.get(worksheet);
    if (!sheet) {
      sheet = new Sheet(this.engine, this.calculation, worksheet);
      this.known.set(worksheet, sheet);
    }
    return sheet;
  }

  all(): Sheet[] {
    return this.workbook.getSheets().map((each) => this.wrap(each));
  }

  byId(id: string): Sheet | null {
    const found = this.workbook.getSheetBySheetId(id);
    return found ? this.wrap(found) : null;
  }

  /** Case does not matter, as in Excel. */
  byName(name: string): Sheet | null {
    const wanted = name.toLowerCase();
    return this.all().find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  positionOf(sheet: Sheet): number {
    return this.workbook.getSheetOrders().indexOf(sheet.id);
  }

  get active(): Sheet {
    return this.wrap(this.workbook.ensureActiveSheet());
  }

  activate(sheet: Sheet): void {
    this.engine.run(SetWorksheetActiveOperation, { subUnitId: sheet.id });
  }

  /** The name is free and allowed: the caller has asked. */
  add(name: string, position = this.all().length): Sheet {
    const id = this.freeId();
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name, rowCount: 1000, columnCount: 26 });
    this.engine.run(InsertSheetMutation, { index: position, sheet }, IN_THE_BACKGROUND);
    return this.byId(id)!;
  }

  /** The name is free and allowed: the caller has asked. */
  copy(from: Sheet, name: string, position: number): Sheet {
    const id = this.freeId();
    const sheet = duplicateData(from, id, name);
    this.engine.run(InsertSheetMutation, { index: position, sheet }, IN_THE_BACKGROUND);
    const copy = this.byId(id)!;
    duplicateRules(from, copy, this.names);
    return copy;
  }

  /** An id is never given twice, as by it a sheet is known that was deleted. */
  private freeId(): string {
    this.lastId = Math.max(this.lastId, this.all().length);
    do this.lastId++;
    while (this.workbook.getSheetBySheetId(`sheet-${this.lastId}`));
    return `sheet-${this.lastId}`;
  }

  /** Names that point into it become #REF!; the last sheet that is left cannot go. */
  remove(sheet: Sheet): void {
    if (this.all().length === 1) throw new RangeError('the last sheet of a book stays');
    const neighbour = this.all().find((each) => each.id !== sheet.id && each.visibility === 'Visible');
    const wasActive = this.active.id === sheet.id;
    this.names.forgetSheet(sheet.id, sheet.name);
    if (wasActive && neighbour) this.activate(neighbour);
    this.engine.run(RemoveSheetCommand, { subUnitId: sheet.id });
  }

  move(sheet: Sheet, toOrder: number): void {
    const fromOrder = this.positionOf(sheet);
    if (fromOrder !== toOrder)
      this.engine.run(SetWorksheetOrderMutation, { subUnitId: sheet.id, fromOrder, toOrder });
  }
}
