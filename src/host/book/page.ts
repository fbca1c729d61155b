/** How a sheet of a workbook held in memory is printed, and what of it stays in view. */
import { LAST_ROW, makeArea } from '../../book/area';
import { makePageText, parsePageText } from '../../book/pageText';
import type { Sheet } from '../../book/sheet';
import type { Step } from '../../sheet/plan';
import { SIDE_MARGIN } from '../look';
import { cellsAt } from './place';

const linesOf = (lines: readonly number[]): readonly number[] => [...new Set(lines)].sort((a, b) => a - b);

export function layOut(sheet: Sheet, step: Extract<Step, { kind: 'print' }>): void {
  const { landscape, titleRows, titleColumns = 0, footer, scale, onePage, area } = step;
  const { pageLayout } = sheet.records;
  const tall = onePage === true ? { verticalFitToPages: 1 } : {};
  const middle = (text: string): string =>
    makePageText({ ...parsePageText(String(pageLayout?.['footer'] ?? '')), center: text });
  sheet.record({
    pageLayout: {
      ...pageLayout,
      orientation: landscape ? 'Landscape' : 'Portrait',
      paperSize: 'A4',
      centerHorizontally: true,
      leftMargin: SIDE_MARGIN,
      rightMargin: SIDE_MARGIN,
      zoom: scale === undefined ? { horizontalFitToPages: 1, ...tall } : { scale },
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
