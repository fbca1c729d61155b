import fc from 'fast-check';
import { condense, seenFromAbove } from '../../src/host/condense';
import type { Area } from '../../src/sheet/grid';
import type { Step, Style } from '../../src/sheet/plan';
import { makeScheme } from '../../src/sheet/scheme-sheet';
import { presetDraft } from '../../src/presets';
import { words } from '../../src/words';
import { bookOf, closeAll, open } from './open';

afterEach(closeAll);

const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});

describe('strokes', () => {
  // Bold on A1:B1 and on A2:B2 is bold on A1:B2; the fill of A1 alone stays apart.
  test('say once what areas have in common, as few areas as may be', () => {
    const steps: Step[] = [
      { kind: 'style', at: area(0, 0, 1, 2), style: { bold: true, fill: '#111111' } },
      { kind: 'style', at: area(1, 0, 1, 2), style: { bold: true } },
      { kind: 'style', at: area(0, 1, 1, 1), style: { fill: '#222222' } },
      { kind: 'style', at: area(5, 1, 1, 1), style: { fill: '#222222' } },
    ];
    expect(condense(steps)).toEqual([
      { kind: 'styles', over: [area(0, 0, 2, 2)], style: { bold: true } },
      { kind: 'styles', over: [area(0, 0, 1, 1)], style: { fill: '#111111' } },
      { kind: 'styles', over: [area(0, 1, 1, 1), area(5, 1, 1, 1)], style: { fill: '#222222' } },
    ]);
  });

  test('write before they paint, whatever the order of the steps', () => {
    const steps: Step[] = [
      { kind: 'freeze', rows: 1, columns: 0 },
      { kind: 'style', at: area(0, 0, 1, 1), style: { bold: true } },
      { kind: 'merge', at: area(0, 0, 1, 2) },
      { kind: 'write', at: area(0, 0, 1, 2), values: [['甲', '']] },
    ];
    expect(condense(steps).map(({ kind }) => kind)).toEqual(['merge', 'write', 'styles', 'freeze']);
  });

  test('give rows of one height, columns of one width and cells of one list together', () => {
    const steps: Step[] = [
      { kind: 'rowHeight', row: 0, rows: 2, height: 20 },
      { kind: 'rowHeight', row: 1, rows: 1, height: 35 },
      { kind: 'rowHeight', row: 4, rows: 1, height: 20 },
      { kind: 'columnWidth', column: 2, width: 9 },
      { kind: 'columnWidth', column: 3, width: 9 },
      { kind: 'choices', at: area(1, 1, 1, 1), of: ['是', '否'] },
      { kind: 'choices', at: area(3, 1, 2, 1), of: ['是', '否'] },
    ];
    expect(condense(steps)).toEqual([
      { kind: 'columnWidths', over: [area(0, 2, 1, 2)], width: 9 },
      { kind: 'rowHeights', over: [area(0, 0, 1, 1), area(4, 0, 1, 1)], height: 20 },
      { kind: 'rowHeights', over: [area(1, 0, 1, 1)], height: 35 },
      { kind: 'offers', over: [area(1, 1, 1, 1), area(3, 1, 2, 1)], of: ['是', '否'] },
    ]);
  });

  test('keep the order of highlights that may speak of one cell', () => {
    const highlight = (text: string, at: Area): Step => ({
      kind: 'highlight',
      at,
      text,
      fill: '#FFC000',
      colour: '#000000',
    });
    const over = (steps: readonly Step[]) =>
      condense(steps).map((stroke) =>
        stroke.kind === 'highlights' ? [stroke.step.text, stroke.over.length] : [],
      );
    const [here, there] = [area(0, 0, 3, 1), area(0, 4, 3, 1)];
    expect(over([highlight('黄', here), highlight('红', here), highlight('黄', there)])).toEqual([
      ['黄', 2],
      ['红', 1],
    ]);
    expect(over([highlight('黄', here), highlight('红', here), highlight('黄', here)])).toEqual([
      ['黄', 1],
      ['红', 1],
      ['黄', 1],
    ]);
  });

  test('a column of a million rows costs no more than a cell', () => {
    const tall = area(0, 0, 1_000_000, 1);
    expect(condense([{ kind: 'style', at: tall, style: { align: 'left' } }])).toEqual([
      { kind: 'styles', over: [tall], style: { align: 'left' } },
    ]);
  });
});

const drawnLayers = fc.array(
  fc.record({
    at: fc.record({
      row: fc.nat(7),
      column: fc.nat(7),
      rows: fc.integer({ min: 1, max: 5 }),
      columns: fc.integer({ min: 1, max: 5 }),
    }),
    value: fc.constantFrom('a', 'b', 'c'),
  }),
  { maxLength: 12 },
);

const cellsOf = ({ row, column, rows, columns }: Area): string[] =>
  Array.from(
    { length: rows * columns },
    (_, k) => `${row + Math.floor(k / columns)},${column + (k % columns)}`,
  );

test('what is seen from above is what painting cell by cell leaves, no cell twice', () => {
  fc.assert(
    fc.property(drawnLayers, (layers) => {
      const painted = new Map(layers.flatMap(({ at, value }) => cellsOf(at).map((cell) => [cell, value])));
      const seen = [...seenFromAbove(layers)].flatMap(([value, areas]) =>
        areas.flatMap((at) => cellsOf(at).map((cell): [string, string] => [cell, value])),
      );
      expect(new Set(seen.map(([cell]) => cell)).size).toBe(seen.length);
      expect(new Map(seen)).toEqual(painted);
    }),
  );
});

describe('a sheet with many looks', () => {
  const plan = makeScheme(presetDraft('linyi-2012', []), words('zh-CN'));

  /** The styles of all steps on one cell, the later over the earlier. */
  const styleAt = (row: number, column: number): Style =>
    Object.assign(
      {},
      ...plan.steps.map((step) => {
        if (step.kind !== 'style') return {};
        const { at, style } = step;
        const inside =
          row >= at.row && row < at.row + at.rows && column >= at.column && column < at.column + at.columns;
        return inside ? style : {};
      }),
    ) as Style;

  test('looks the same cell by cell as its steps say one by one', async () => {
    const { workbook, node } = await open(bookOf({ 数据: [['x']] }));
    await workbook.apply({ sheets: [plan], show: null }, await workbook.overview());
    const [rows, columns] = [110, 14];
    const format = {
      font: { bold: true, italic: true, size: true, color: true },
      fill: { color: true },
      horizontalAlignment: true,
      verticalAlignment: true,
      wrapText: true,
    };
    const shown = await node.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(plan.title).getRangeByIndexes(0, 0, rows, columns);
      const cells = range.getCellProperties({ format });
      await context.sync();
      return cells.value.map((line) => line.map((cell) => cell.format!));
    });
    const words = { left: 'Left', center: 'Center', right: 'Right', top: 'Top', bottom: 'Bottom' } as const;
    let styled = 0;
    shown.forEach((line, row) =>
      line.forEach((look, column) => {
        const style = styleAt(row, column);
        if (Object.keys(style).length > 0) styled += 1;
        expect(look.font?.bold).toBe(style.bold ?? false);
        expect(look.font?.italic).toBe(style.italic ?? false);
        expect(look.font?.size).toBe(style.size ?? 11);
        expect(look.font?.color).toBe(style.colour ?? '#000000');
        expect(look.fill?.color).toBe(style.fill ?? '#FFFFFF');
        expect(look.horizontalAlignment).toBe(style.align ? words[style.align] : 'General');
        expect(look.verticalAlignment).toBe(style.valign ? words[style.valign] : 'Bottom');
        expect(look.wrapText).toBe(style.wrap ?? false);
      }),
    );
    expect(styled).toBeGreaterThan(200);
  });

  test('takes less than eight times the bytes of its values on the wire', async () => {
    const { workbook, node, book } = await open(bookOf({ 数据: [['x']] }));
    const seen = await workbook.overview();
    const before = node.host.counters.bytesSent;
    await workbook.apply({ sheets: [plan], show: null }, seen);
    const { sheets } = book;
    const used = sheets.byName(plan.title)!.cells.used(false)!;
    const values = JSON.stringify(sheets.byName(plan.title)!.cells.values(used));
    expect(node.host.counters.bytesSent - before).toBeLessThan(8 * Buffer.byteLength(values));
  });
});
