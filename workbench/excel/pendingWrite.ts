/** Joins the pieces of a large write: the client cuts it into 1,500 cells each, and every piece alone is dear. */
import type { Area } from '../../src/book/area';
import type { Written } from '../../src/book/cells';
import type { Sheet } from '../../src/book/sheet';

export class PendingWrite {
  private held: { sheet: Sheet; area: Area; rows: Written[][] } | null = null;

  /** Holds a write back if it may go on downwards; one that does not follow on the last is the begin of a new one. */
  add(sheet: Sheet, area: Area, rows: Written[][]): void {
    const { held } = this;
    const follows =
      held?.sheet === sheet &&
      held.area.startColumn === area.startColumn &&
      held.area.endColumn === area.endColumn &&
      held.area.endRow + 1 === area.startRow;
    if (follows) {
      held.area = { ...held.area, endRow: area.endRow };
      for (const row of rows) held.rows.push(row);
    } else {
      this.flush();
      this.held = { sheet, area, rows: [...rows] };
    }
  }

  /** Must be called before anything else looks at the cells. */
  flush(): void {
    const { held } = this;
    this.held = null;
    held?.sheet.cells.write(held.area, held.rows);
  }
}
