/** Writes one sheet from the grid over what the file had of it. */
import type {
  ICellData,
  ISheetDataValidationRule,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { areaName, parseArea } from './address';
import type { Carrier } from './carrier';
import { makeRows, usedArea } from './cellWriter';
import type { CellCustom, Cells, Spill } from './cells';
import { writeConditions } from './conditional';
import { needDrawing } from './drawing';
import { sheetOrder } from './frame';
import { writeMerges } from './merges';
import { markDynamic } from './metadata';
import { writeSheetRecords, type SheetRecords } from './sheetRecords';
import { writeView } from './sheetView';
import { writeColumns } from './sizes';
import type { SharedStrings } from './strings';
import type { StyleSheet } from './styleSheet';
import { writeTableHeaders } from './tables';
import { writeTabColour } from './tabColour';
import { writeValidations } from './validation';
import { element, replaceChild } from './xml';

const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** What the sheets of one save share. */
export interface SheetWriting {
  data: IWorkbookData;
  book: Carrier;
  styles: StyleSheet;
  strings: SharedStrings;
}

interface Rules {
  /** Undefined: not known to have changed. */
  conditions?: readonly IConditionFormattingRule[];
  validations?: readonly ISheetDataValidationRule[];
}

/** Writes the part of a sheet, which may not be there yet. */
export function writeSheet(
  writing: SheetWriting,
  part: string,
  sheet: Partial<IWorksheetData>,
  rules: Rules,
): void {
  const { book, styles, strings } = writing;
  const rowsBefore = new Map<number, Record<string, string>>();
  let nextRow = 1;
  const frame =
    book.archive.read(part, {
      row: ({ attributes }) => {
        const row = Number(attributes.r ?? nextRow);
        rowsBefore.set(row - 1, attributes);
        nextRow = row + 1;
      },
    }) ?? element('worksheet', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' });
  const formats = new CellFormats(writing, sheet);
  const spills = presentSpills(sheet);
  const rows = makeRows({
    sheet,
    strings,
    rowsBefore,
    spills,
    xfOf: (cell, row, column, quotePrefix) => formats.ofCell(cell, row, column, quotePrefix),
    rowXf: (row) => formats.plain(sheet.rowData?.[row]?.s),
    dynamicMark: () => markDynamic(book) || undefined,
  });
  const [rowCount, columnCount] = [sheet.rowCount ?? 0, sheet.columnCount ?? 0];
  replaceChild(frame, 'sheetData', element('sheetData'), sheetOrder);
  replaceChild(
    frame,
    'dimension',
    element('dimension', { ref: areaName(usedArea(sheet, spills)) }),
    sheetOrder,
  );
  writeView(frame, sheet);
  writeColumns(frame, sheet, (column) => formats.plain(column?.s));
  writeMerges(frame, sheet.mergeData ?? []);
  writeTabColour(frame, sheet.tabColor ?? '', styles.palette);
  writeSheetRecords(frame, (sheet.custom ?? {}) as SheetRecords);
  if (rules.conditions) writeConditions(frame, rules.conditions, styles, rowCount, columnCount);
  if (rules.validations) writeValidations(frame, rules.validations, rowCount, columnCount);
  if (((sheet.custom?.charts ?? []) as readonly unknown[]).length > 0) needDrawing(book.archive, part, frame);
  writeTableHeaders(book.archive, part, (sheet.cellData ?? {}) as Cells);
  const contentType = book.archive.has(part) ? undefined : worksheetType;
  book.archive.write(part, frame, contentType, { sheetData: rows });
}

/** Array formulas of which the first cell still holds a formula. */
function presentSpills(sheet: Partial<IWorksheetData>): Spill[] {
  const spills = (sheet.custom?.spills ?? []) as Spill[];
  return spills.filter(({ ref }) => {
    const area = parseArea(ref);
    return area !== undefined && Boolean(sheet.cellData?.[area.startRow]?.[area.startColumn]?.f);
  });
}

/** The number of the file's format for cells, rows and columns of a sheet. */
class CellFormats {
  constructor(
    private readonly writing: SheetWriting,
    private readonly sheet: Partial<IWorksheetData>,
  ) {}

  plain(style: Nullable<IStyleData | string>): number {
    return style ? this.find(style, undefined, undefined) : 0;
  }

  ofCell(cell: ICellData | undefined, row: number, column: number, quotePrefix: boolean | undefined): number {
    const inherited = this.sheet.rowData?.[row]?.s ?? this.sheet.columnData?.[column]?.s;
    const own = cell?.s || undefined;
    const unlocked = ((cell?.custom ?? {}) as CellCustom).locked === false;
    const isWhole = own === undefined || !inherited || (typeof own === 'string' && own.startsWith('xf'));
    // In the grid a style adds to that of the row or column, in a file the format of a cell stands alone.
    const style = isWhole ? (own ?? inherited) : { ...this.look(inherited), ...this.look(own) };
    if (!style && quotePrefix !== true && !unlocked) return 0;
    return this.find(style ?? {}, quotePrefix, unlocked ? false : undefined);
  }

  private find(
    style: IStyleData | string,
    quotePrefix: boolean | undefined,
    locked: boolean | undefined,
  ): number {
    const { styles } = this.writing;
    const id = typeof style === 'string' ? style : undefined;
    const before = styles.flags(id?.startsWith('xf') ? Number(id.slice(2)) : -1);
    return styles.xf(this.look(style), id, {
      quotePrefix: quotePrefix ?? before.quotePrefix,
      locked: locked ?? before.locked,
    });
  }

  private look(style: Nullable<IStyleData | string>): Nullable<IStyleData> {
    return typeof style === 'string' ? this.writing.data.styles[style] : style;
  }
}
