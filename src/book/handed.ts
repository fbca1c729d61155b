/** What a formula hands to a function, and what it takes from one: rows of plain values. */
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  ValueObjectFactory,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { CellValue } from './entry';

/** Gives the cells of an argument; a blank one is ''. */
export function readArgument(argument: FunctionVariantType): CellValue[][] {
  if (argument.isReferenceObject()) return readReference(argument as BaseReferenceObject);
  if (!argument.isArray()) return [[plain(argument as BaseValueObject)]];
  return (argument as ArrayValueObject).getArrayValue().map((row) => row.map(plain));
}

const plain = (value: Nullable<BaseValueObject>): CellValue =>
  !value || value.isNull() ? '' : (value.getValue() as CellValue);

/** Reads a range row by row: to make an object of the engine's for each cell takes ten times as long. */
function readReference(reference: BaseReferenceObject): CellValue[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const sheet = reference.getCurrentActiveSheetData()?.cellData;
  if (!sheet) return [[ErrorType.REF]];
  // What is being calculated, or was spilled, stands before what the sheet holds.
  const over = [
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
    reference.getCurrentActiveArrayFormulaCellData(),
  ];
  const rows: CellValue[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const held = sheet.getRow(row);
    const isCovered = over.some((cells) => cells?.getRow(row));
    const values: CellValue[] = [];
    for (let column = startColumn; column <= endColumn; column++)
      values.push(valueOf(isCovered ? reference.getCellData(row, column) : held?.[column], reference));
    rows.push(values);
  }
  return rows;
}

function valueOf(cell: Nullable<ICellData>, reference: BaseReferenceObject): CellValue {
  const value = cell?.v;
  if (!cell || value === null || value === undefined) return '';
  // Its type or its format may make a number a text or a logical value.
  const isPlain = typeof value === 'number' && !cell.s && (!cell.t || cell.t === CellValueType.NUMBER);
  return isPlain ? value : plain(reference.getCellValueObject(cell));
}

/** Gives rows of values as the engine takes them; none are #VALUE!. */
export function makeAnswer(rows: (CellValue | null)[][]): BaseValueObject {
  if (rows.length === 0 || rows[0]!.length === 0) return ErrorValueObject.create(ErrorType.VALUE);
  const cells = rows.map((row) => row.map(objectOf));
  if (cells.length === 1 && cells[0]!.length === 1) return cells[0]![0]!;
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: cells[0]!.length,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

const objectOf = (value: CellValue | null): BaseValueObject =>
  typeof value === 'number' ? NumberValueObject.create(value) : ValueObjectFactory.create(value ?? '');
