/** Rows that number the columns below the headings: 甲 | 1 | 2 | 3 = 1 / 2. */
import type { Frame } from '../table/frame';

const LABEL = /^(?:[甲乙丙丁戊]|[A-Za-z]|[栏列行]次|[栏列]号|序号|编号)$/;
const ORDINAL = /^\(?(\d{1,2})\)?(?:=[\d()+\-*/×÷.%]+)?$/;

/** Whether a row says nothing but which column is the first, the second, the third. */
export function isNumbering(frame: Frame, row: number): boolean {
  let last = 0;
  let count = 0;
  let labels = 0;
  for (let column = 0; column < frame.width; column++) {
    if (frame.blank(row, column)) continue;
    const text = frame.text(row, column).replace(/\s/g, '');
    const ordinal = ORDINAL.exec(text);
    if (ordinal === null) {
      if (count > 0 || !LABEL.test(text)) return false;
      labels++;
      continue;
    }
    const number = Number(ordinal[1]);
    if (count > 0 ? number !== last + 1 : number > 3 && number !== column + 1) return false;
    last = number;
    count++;
  }
  if (count < 2) return false;
  // 甲 may be a unit; where it numbers a column, the next row begins with something else than 乙.
  const next = frame.text(row + 1, 0);
  return labels === 0 || !LABEL.test(next);
}
