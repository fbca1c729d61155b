import fc from 'fast-check';
import { cutIntoBatches } from '../../src/host/batches';
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

  // 3,000 characters are taken as 9,004 bytes, so 444 rows fit in 4,000,000 − 1,500.
  test('cuts a large write between rows', () => {
    const batches = cutIntoBatches([sheetOf([writeOf(1000, 'x'.repeat(3000))])]);
    expect(
      batches.map((batch) => batch.map(({ step }) => 'at' in step && [step.at.row, step.at.rows])),
    ).toEqual([[[2, 443]], [[445, 443]], [[888, 114]]]);
  });

  test('keeps every row, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400_000), { maxLength: 30 }), (lengths) => {
        const values = lengths.map((length, row) => [`${row} ${'字'.repeat(length)}`]);
        const at = { row: 0, column: 0, rows: values.length, columns: 1 };
        const moves = cutIntoBatches([sheetOf([{ kind: 'write', at, values }])]).flat();
        expect(moves.flatMap(({ step }) => (step.kind === 'write' ? step.values : []))).toEqual(values);
      }),
      { numRuns: 20 },
    );
  });
});
