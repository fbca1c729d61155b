/**
 * The workbook of the workbench: one Univer workbook, headless or under a grid, and what stands beside it.
 *
 *   Book.create(data?)       a workbook without a screen, from Univer's IWorkbookData or empty with one sheet
 *   Book.over(univer)        the workbook of a Univer that somebody else made (with the screen's plugins)
 *   book.sheets              all · byId · byName · add · remove · rename · move · active · activate
 *   sheet.cells              value · formula · style · values(area) · write(area, rows) · restyle · clear · used
 *   sheet.charts             all · find · add · change · remove · box (where one lies)
 *   sheet                    merges · freeze · lines (widths, heights, hidden) · rules (conditional formats, validation) · shifts
 *   book.names               all · find · set · remove
 *   book.records / record    settings, custom XML, protection, calculation mode: what the grid has no place for
 *   book.selection           active sheet and selected areas · select
 *   book.calculation         settled() before reading formulas · registerFunction
 *   book.onChange(listener)  edits, selections, sheets coming and going
 *   book.touched             sheets whose cells, sizes, merges or rules changed since the book was opened
 *   book.snapshot()          everything as IWorkbookData, records in its `custom` fields
 */
import { Disposable, IResourceLoaderService, type IWorkbookData, type Univer } from '@univerjs/core';
import { makeArea, type Area } from './area';
import { Calculation } from './calculation';
import { Changes, type Change } from './changes';
import { ChartShifts } from './chartShifts';
import { Engine, openHeadless } from './engine';
import { Names } from './names';
import { bookRecords, recordBook, type BookRecords, type SpillRecord } from './records';
import { Selection } from './selection';
import type { Sheet } from './sheet';
import { Sheets } from './sheets';

export class Book extends Disposable {
  readonly calculation: Calculation;
  readonly sheets: Sheets;
  readonly names: Names;
  readonly selection: Selection;
  private readonly changes: Changes;
  private readonly chartShifts: ChartShifts;

  private constructor(
    private readonly engine: Engine,
    private readonly owned: boolean,
  ) {
    super();
    this.calculation = new Calculation(engine);
    this.names = new Names(engine);
    this.sheets = new Sheets(engine, this.calculation, this.names);
    this.selection = new Selection(engine);
    this.calculation.recallSpills((id) => this.sheets.byId(id)?.records.spills ?? []);
    const front = this.records.activeSheet === undefined ? null : this.sheets.byId(this.records.activeSheet);
    if (front) this.sheets.activate(front);
    this.changes = new Changes(engine);
    this.chartShifts = new ChartShifts(engine, this.sheets);
  }

  static create(data: Partial<IWorkbookData> = emptyData()): Book {
    return new Book(openHeadless(data), true);
  }

  static over(univer: Univer): Book {
    return new Book(new Engine(univer), false);
  }

  get name(): string {
    return this.engine.workbook.getName();
  }

  get records(): Readonly<BookRecords> {
    return bookRecords(this.engine.workbook);
  }

  record(change: Partial<BookRecords>): void {
    recordBook(this.engine.workbook, change);
  }

  get touched(): ReadonlySet<string> {
    return this.changes.touched;
  }

  /** Returns what ends the listening. */
  onChange(listener: (change: Change) => void): () => void {
    return this.changes.listen(listener);
  }

  snapshot(): IWorkbookData {
    // The workbook's own `save` leaves out what plugins keep: names, conditional formats, validation.
    const loader = this.engine.injector.get(IResourceLoaderService);
    const data = loader.saveUnit<IWorkbookData>(this.engine.unitId) ?? this.engine.workbook.save();
    for (const sheet of this.sheets.all()) {
      const kept = data.sheets[sheet.id];
      const spills = this.calculation.spills(sheet.id).map((area) => makeSpill(sheet, area));
      if (kept && (spills.length > 0 || kept.custom?.['spills'])) kept.custom = { ...kept.custom, spills };
    }
    return { ...data, custom: { ...data.custom, activeSheet: this.sheets.active.id } };
  }

  override dispose(): void {
    super.dispose();
    this.changes.dispose();
    this.chartShifts.dispose();
    this.calculation.dispose();
    if (this.owned) this.engine.univer.dispose();
  }
}

function makeSpill(sheet: Sheet, area: Area): SpillRecord {
  const ref = makeArea(area);
  const before = sheet.records.spills?.find((spill) => spill.ref === ref);
  return { ref, dynamic: before?.dynamic ?? true, values: sheet.cells.values(area) };
}

const emptyData = (): Partial<IWorkbookData> => ({
  id: 'book',
  name: '工作簿1.xlsx',
  sheetOrder: ['sheet-1'],
  sheets: { 'sheet-1': { id: 'sheet-1', name: 'Sheet1', rowCount: 1000, columnCount: 26 } },
});
