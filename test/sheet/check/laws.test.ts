import fc from 'fast-check';
import { checkData } from '../../../src/sheet/check';
import type { Cell } from '../../../src/sheet/grid';
import { understand } from '../../../src/sheet/read';
import { LOCALES } from '../../../src/words';
import { CHECK_WORDS, sayFinding } from '../../../src/words/check';
import { gridOf } from '../read/gridOf';

const HEADS: readonly Cell[] = [
  '单位',
  '2020年税收（亿元）',
  '2021年税收（亿元）',
  '同比（%）',
  '占比（%）',
  '目标（亿元）',
  '完成率（%）',
  '排名',
];

/** A table in which everything is computed from the levels and rounded to so many decimals. */
const sound = (
  levels: readonly (readonly [number, number])[],
  decimals: number,
): readonly (readonly Cell[])[] => {
  const shown = (value: number): number => Number(value.toFixed(decimals));
  const rounded = levels.map(([before, now]) => [shown(before), shown(now)] as const);
  const total = [0, 1].map((k) => shown(rounded.reduce((sum, level) => sum + (level[k] ?? 0), 0)));
  return [
    HEADS,
    ...rounded.map(([before, now], k) => [
      `${k + 1}号经开区`,
      before,
      now,
      shown(100 * (now / before - 1)),
      shown((100 * now) / (total[1] ?? 1)),
      before,
      shown((100 * now) / before),
      1 + rounded.filter((other) => other[1] > now).length,
    ]),
    ['合计', total[0] ?? 0, total[1] ?? 0, '', '', '', '', ''],
  ];
};

const level = fc.double({ min: 20, max: 90, noNaN: true });
const levels = fc.array(fc.tuple(level, level), { minLength: 3, maxLength: 9 });

test('a table in which everything is computed and rounded has no errors', () => {
  fc.assert(
    fc.property(levels, fc.integer({ min: 1, max: 4 }), (drawn, decimals) => {
      const { reading, problems } = understand(gridOf(sound(drawn, decimals)));
      const errors = checkData(reading!, problems, null).findings.filter(
        ({ severity }) => severity === 'error',
      );
      expect(errors).toEqual([]);
    }),
    { numRuns: 100, seed: 4 },
  );
});

test('whatever stands in the cells, the check gives findings with sentences, and never throws', () => {
  const odd = fc.constantFrom<Cell>(
    '',
    '—',
    '不参评',
    '3.2亿元',
    '12%',
    '0.5',
    '#N/A',
    '合计',
    0,
    -1,
    1e9,
    1e-9,
    'x',
    '5（并列）',
    true,
  );
  const damage = fc.array(fc.tuple(fc.nat(12), fc.nat(7), odd), { maxLength: 12 });
  fc.assert(
    fc.property(levels, damage, (drawn, blows) => {
      const rows = sound(drawn, 2).map((row) => [...row]);
      for (const [row, column, cell] of blows) if (rows[row]) rows[row][column] = cell;
      const { reading, problems } = understand(gridOf(rows));
      if (reading === null) return;
      for (const found of checkData(reading, problems, 2026).findings)
        for (const locale of LOCALES) {
          expect(sayFinding(found, locale)).not.toMatch(/^$|NaN|Infinity|undefined|null/);
          expect(CHECK_WORDS[locale].todo[found.code]).not.toBe('');
        }
    }),
    { numRuns: 150, seed: 4 },
  );
});
