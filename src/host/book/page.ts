/** How a sheet of a workbook held in memory is printed, and what of it stays in view. */
import { LAST_ROW, makeArea } from '../../book/area';
import { makePageText, parsePageText } from '../../book/pageText';
import type { Sheet } from '../../book/sheet';
import type { Step } from '../../sheet/plan';
import { paperFor } from '../look';
import { cellsAt } from './place';

const linesOf = (lines: readonly number[]): readonly number[] => [...new Set(lines)].sort((a, b) => a - b);

export function layOut(sheet: Sheet, step: Extract<Step, { kind: 'print' }>): void {
  const { titleRows, titleColumns = 0, footer, area } = step;
  const { pageLayout } = sheet.records;
  const middle = (text: string): string =>
    makePageText({ ...parsePageText(String(pageLayout?.['footer'] ?? '')), center: text });
  sheet.record({
    pageLayout: {
      ...pageLayout,
      ...paperFor(step),
      ...(titleRows > 0 ? { printTitleRows: `1:${titleRows}` } : {}),
      ...(titleColumns > 0
        ? {
            printTitleColumns: makeArea({
              startRow: 0,
              endRow: LAST_ROW,
              startColumn: 0,
              endColumn: titleColumns - 1,
            }),
          }
        : {}),
      ...(footer === undefined ? {} : { footer: middle(footer) }),
      ...(area === undefined ? {} : { printArea: makeArea(cellsAt(area)) }),
    },
    columnBreaks: linesOf(step.breaks ?? []),
    pageBreaks: linesOf(step.rowBreaks ?? []),
  });
}

/** All that a sheet has beside its cells, as another has it. */
export function furnishLike(sheet: Sheet, other: Sheet): void {
  const { pageLayout, pageBreaks, columnBreaks, autoFilter } = other.records;
  sheet.freeze(other.frozen.rows, other.frozen.columns);
  sheet.record({ pageLayout, pageBreaks, columnBreaks, autoFilter });
}
