import { makeErrand, parseErrand, type Errand } from '../../src/actions/errand';
import type { RankRequest } from '../../src/actions/report';
import type { Overview } from '../../src/host/workbook';

const SEEN = {
  active: '位次',
  selection: [{ row: 1, column: 0, rows: 3, columns: 2 }],
} as unknown as Overview;

const FULL: RankRequest = {
  locale: 'zh-CN',
  lastSheet: '位次',
  join: ['补充'],
  preset: 'yield',
  period: '2021',
  population: 160,
  switches: { plus: 'and' },
  scheme: { indicators: [{ name: '=亩均税收', weight: 60 }], rank: { decimals: 2 } },
  corrections: [
    { kind: 'cell', unit: '甲', indicator: '乙', text: '—', is: 'missing' },
    { kind: 'row', unit: '合计', nth: 2, is: 'leftOut' },
  ],
  writing: {
    parts: ['detail', 'charts'],
    formulas: true,
    order: 'source',
    beside: false,
    movedFrom: 'scheme',
  },
};
const SIGNED = { name: '甲', reason: '', time: '2026-03-01 09:00:00 +08:00' };

const asCells = (texts: readonly string[] = []) => texts.map((text) => [text]);

test.each([
  ['as short as it gets', { locale: 'en-US' } as RankRequest, null],
  ['as full as it gets', FULL, SIGNED],
  ['longer than a cell', { ...FULL, period: '年'.repeat(70_000) }, null],
])('what was asked, %s, comes back as it was', (_, request, signed) => {
  const errand: Errand = { active: SEEN.active, selection: SEEN.selection, request, signed };
  expect(parseErrand(asCells(makeErrand(request, SEEN, signed)))).toEqual(errand);
});

test('what another file said, and what is too long, cannot be asked again', () => {
  expect(makeErrand({ ...FULL, before: { report: null } }, SEEN)).toBeUndefined();
  expect(makeErrand({ ...FULL, period: '年'.repeat(200_000) }, SEEN)).toBeUndefined();
});

test.each([
  ['', 'nothing'],
  ['{"active":"位次"', 'half of it'],
  ['null', 'null'],
  ['{"active":"位次","selection":[],"request":{},"signed":null}', 'no language'],
  ['{"active":1,"selection":[],"request":{"locale":"zh-CN"},"signed":null}', 'a number for a sheet'],
  [
    '{"active":"","selection":[],"request":{"locale":"zh-CN","__proto__":{"a":1}},"signed":null}',
    'a prototype',
  ],
  ['{"active":"","selection":[],"request":{"locale":"zh-CN","scheme":{"nom":1}},"signed":null}', 'no scheme'],
  [
    '{"active":"","selection":[],"request":{"locale":"zh-CN","corrections":[{"kind":"row","is":"x"}]},"signed":null}',
    'no correction',
  ],
  [
    '{"active":"","selection":[],"request":{"locale":"zh-CN","more":1},"signed":null}',
    'more than can be asked',
  ],
])('%s is no errand: it holds %s', (text) => {
  expect(parseErrand([[text]])).toBeNull();
});
