import fc from 'fast-check';
import { cutIntoBatches } from '../../src/host/batches';
import { areaAddress } from '../../src/sheet/address';
import type { SheetPlan, Step } from '../../src/sheet/plan';

const sheetOf = (steps: readonly Step[]): SheetPlan => ({
  mark: 'ZoneRank.result',
  title: '排名结果',
  steps,
});

const writeOf = (rows: number, text: string): Step => ({
  kind: 'write',
  at: { row: 2, column: 0, rows, columns: 1 },
  values: Array.from({ length: rows }, () => [text]),
});

describe('cutting a plan', () => {
  test('leaves what fits in one batch', () => {
    const steps: Step[] = [writeOf(160, '茌平经开区'), { kind: 'freeze', rows: 1, columns: 0 }];
    expect(cutIntoBatches([sheetOf(steps)])).toHaveLength(1);
  });

  // ["xx…"] is 3,004 bytes and one for the cell, so 1,330 rows fit in 4,000,000 − 1,500.
  test('cuts a large write between rows', () => {
    const batches = cutIntoBatches([sheetOf([writeOf(3000, 'x'.repeat(3000))])]);
    expect(
      batches.map((batch) => batch.map(({ stroke }) => 'at' in stroke && [stroke.at.row, stroke.at.rows])),
    ).toEqual([[[2, 1330]], [[1332, 1330]], [[2662, 340]]]);
  });

  test('cuts formulas as it cuts values', () => {
    const formula = `=SUMPRODUCT(${'A1:A9,'.repeat(500)}B1:B9)`;
    const at = { row: 0, column: 0, rows: 2000, columns: 1 };
    const step: Step = { kind: 'formulas', at, formulas: Array.from({ length: 2000 }, () => [formula]) };
    const moves = cutIntoBatches([sheetOf([step])]);
    expect(moves).toHaveLength(2);
    const written = moves.flat().flatMap(({ stroke }) => (stroke.kind === 'formulas' ? stroke.formulas : []));
    expect(written).toEqual(step.kind === 'formulas' && step.formulas);
  });

  test('names no more areas at once than an address may', () => {
    const steps: Step[] = Array.from({ length: 3000 }, (_, row) => ({
      kind: 'style',
      at: { row: 2 * row, column: 0, rows: 1, columns: 3 },
      style: { bold: true },
    }));
    const strokes = cutIntoBatches([sheetOf(steps)]).flatMap((moves) => moves.map(({ stroke }) => stroke));
    const lengths = strokes.map((stroke) =>
      'over' in stroke ? stroke.over.map(areaAddress).join(',').length : 0,
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(8192);
    expect(strokes.flatMap((stroke) => ('over' in stroke ? stroke.over : []))).toHaveLength(3000);
  });

  test('keeps every row, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400_000), { maxLength: 30 }), (lengths) => {
        const values = lengths.map((length, row) => [`${row} ${'字'.repeat(length)}`]);
        const at = { row: 0, column: 0, rows: values.length, columns: 1 };
        const moves = cutIntoBatches([sheetOf([{ kind: 'write', at, values }])]).flat();
        expect(moves.flatMap(({ stroke }) => (stroke.kind === 'write' ? stroke.values : []))).toEqual(values);
      }),
      { numRuns: 20 },
    );
  });
});
