import { onPaper } from '../../../src/sheet/paper';

const columns = (count: number, wide: number): readonly number[] => Array<number>(count).fill(wide);

test.each([
  ['few columns stand upright', 5, false],
  ['many lie across', 12, true],
])('%s', (_, count, landscape) => {
  expect(onPaper({ widths: columns(count, 10), titleRows: 4, footer: '' }).landscape).toBe(landscape);
});

test('what may not be parted goes onto one page however wide it is', () => {
  expect(onPaper({ widths: columns(90, 10), titleRows: 4, footer: '' })).not.toHaveProperty('scale');
});

test('a wide sheet goes onto pages side by side, which begin where something new does', () => {
  // Four blocks of eight columns beside two that are repeated: no two blocks fit a page that can be read.
  const blocks = [2, 10, 18, 26];
  const print = onPaper({ widths: columns(34, 10), titleRows: 4, titleColumns: 2, footer: '', blocks });
  expect(print.breaks).toEqual([10, 18, 26]);
  expect(print.scale).toBeGreaterThanOrEqual(60);
});

test('a block wider than a page is cut into even parts', () => {
  const print = onPaper({ widths: columns(32, 10), titleRows: 4, titleColumns: 2, footer: '', blocks: [2] });
  expect(print.breaks).toEqual([12, 22]);
});
