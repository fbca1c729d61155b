/** What a workbook holds and the grid has no place for; kept in its own custom fields, so one snapshot holds all. */
import {
  CommandType,
  IUniverInstanceService,
  type IMutation,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import type { ChartRecord } from './charts';
import type { CellValue } from './entry';

export interface ProtectionRecord {
  protected: boolean;
  /** Given in clear and compared as given: this is a stand-in for a host, not a safe. */
  password?: string;
  options?: Record<string, boolean | string>;
}

export interface SheetRecords {
  protection?: ProtectionRecord;
  /** Univer knows hidden only; this one cannot be shown again by hand. */
  veryHidden?: boolean;
  pageLayout?: Record<string, unknown>;
  autoFilter?: { address: string };
  headings?: boolean;
  /** In the order in which they lie over one another, the lowest first. */
  charts?: readonly ChartRecord[];
  /** Rows that begin a page in print, counted from 0. */
  pageBreaks?: readonly number[];
  columnBreaks?: readonly number[];
  /** Read only: none is made here, and none moves with its cells. */
  tables?: TableRecord[];
  /** Of each formula that spills: over what, and the values there when the book was last calculated. */
  spills?: SpillRecord[];
}

export interface TableRecord {
  id: string;
  name: string;
  /** Headings and totals included. */
  address: string;
  headers: boolean;
  totals: boolean;
}

export interface SpillRecord {
  ref: string;
  /** False for an array formula of a fixed size, as older files have them. */
  dynamic: boolean;
  values: (CellValue | null)[][];
}

export interface CustomXmlRecord {
  id: string;
  xml: string;
}

export interface BookRecords {
  settings?: Record<string, unknown>;
  customXml?: CustomXmlRecord[];
  protection?: ProtectionRecord;
  /** Opened so that nothing can be written. */
  readOnly?: boolean;
  calculationMode?: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  properties?: Record<string, string>;
  /** The sheet in front. */
  activeSheet?: string;
}

export const bookRecords = (workbook: Workbook): Readonly<BookRecords> => workbook.getCustomMetadata() ?? {};

export function recordBook(workbook: Workbook, change: Partial<BookRecords>): void {
  workbook.setCustomMetadata({ ...workbook.getCustomMetadata(), ...change });
}

export const sheetRecords = (sheet: Worksheet): Readonly<SheetRecords> => sheet.getCustomMetadata() ?? {};

/** An instruction like the grid's own, so that whoever follows a sheet's changes hears of it too. */
export const RecordSheetMutation: IMutation<{
  unitId: string;
  subUnitId: string;
  change: Partial<SheetRecords>;
}> = {
  id: 'workbench.mutation.record-sheet',
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, subUnitId, change }) => {
    const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId);
    const sheet = workbook?.getSheetBySheetId(subUnitId);
    sheet?.setCustomMetadata({ ...sheet.getCustomMetadata(), ...change });
    return !!sheet;
  },
};
