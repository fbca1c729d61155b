/** What was put right of a reading, on the scheme sheet: written, read back, and refused at its cell. */
import fc from 'fast-check';
import type { SchemeDraft } from '../../../src/engine';
import type { Correction, Corrections } from '../../../src/sheet/read';
import type { Cell } from '../../../src/sheet/grid';
import { makeScheme, parseCorrections, parseScheme } from '../../../src/sheet/scheme-sheet';
import { LOCALES, words } from '../../../src/words';
import { anyDraft, anyName, anyNumber } from '../../words/drafts';
import { gridFrom, gridOf } from './grid-of';

const PLAIN: SchemeDraft = { indicators: [{ name: '固投' }] };

const maybe = <T>(any: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(any, { nil: undefined });
const anyCorrection: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({
    kind: fc.constant('column' as const),
    indicator: anyName,
    period: maybe(anyName),
    is: fc.constantFrom('indicator', 'rank', 'leftOut'),
  }),
  fc.record({
    kind: fc.constant('direction' as const),
    indicator: anyName,
    is: fc.constantFrom('high', 'low'),
  }),
  fc.record({
    kind: fc.constant('measure' as const),
    indicator: anyName,
    period: maybe(anyName),
    is: anyName,
  }),
  fc.record({ kind: fc.constant('period' as const), indicator: maybe(anyName), is: anyName }),
  fc.record({
    kind: fc.constant('row' as const),
    unit: anyName,
    nth: maybe(fc.integer({ min: 1, max: 99 })),
    is: fc.constantFrom('unit', 'leftOut'),
  }),
  fc.record({
    kind: fc.constant('cell' as const),
    unit: maybe(anyName),
    indicator: maybe(anyName),
    period: maybe(anyName),
    text: fc.oneof(anyName, fc.constantFrom('—', '')),
    is: fc.oneof(fc.constantFrom('missing' as const, 'notAssessed' as const), anyNumber),
  }),
  fc.record({ kind: fc.constant('name' as const), unit: anyName, is: anyName }),
  fc.record({ kind: fc.constant('sheet' as const), sheet: anyName, is: fc.constantFrom('joined', 'apart') }),
);

/** A scheme sheet whose corrections are these rows below the Chinese headings. */
function sheetWith(...rows: readonly (readonly Cell[])[]) {
  const { values, sheet } = gridOf(makeScheme(PLAIN, words('zh-CN')));
  const bar = values.findIndex(([first]) => first === '■ 读取更正');
  return gridFrom([...values.slice(0, bar + 2), ...rows.map((row) => ['', ...row])], sheet);
}

test('is worded for an analyst', () => {
  const corrections: Corrections = [
    { kind: 'row', unit: '合计', is: 'unit' },
    { kind: 'cell', indicator: '固投', text: '', is: 'notAssessed' },
  ];
  const { values } = gridOf(makeScheme(PLAIN, words('zh-CN'), corrections));
  const bar = values.findIndex(([first]) => first === '■ 读取更正');
  expect(values.slice(bar + 1, bar + 4).map((row) => row.slice(1, 8))).toEqual([
    ['更正事项', '单位（行）', '同名第几行', '指标（列）', '期间', '原文或工作表', '更正为'],
    ['行的用途', '合计', '', '', '', '', '参评单位'],
    ['单元格含义', '', '', '固投', '', '（空白）', '不参评'],
  ]);
});

test('reads back to the same corrections, whichever language wrote them, beside any scheme', () => {
  fc.assert(
    fc.property(
      anyDraft,
      fc.array(anyCorrection),
      fc.constantFrom(...LOCALES),
      (draft, corrections, locale) => {
        const grid = gridOf(makeScheme(draft, words(locale), corrections));
        const parsed = parseCorrections(grid);
        expect(parsed.ok && parsed.value).toEqual(corrections);
        expect(parseScheme(grid)).toEqual(parseScheme(gridOf(makeScheme(draft, words(locale)))));
      },
    ),
  );
});

test('a sheet without the section corrects nothing', () => {
  const { values, sheet } = gridOf(makeScheme(PLAIN, words('en-US')));
  const bar = values.findIndex(([first]) => first === '■ Reading corrections');
  expect(parseCorrections(gridFrom(values.slice(0, bar), sheet))).toMatchObject({ ok: true, value: [] });
});

test('a figure typed as the meaning of a cell is one, as number or as text', () => {
  const parsed = parseCorrections(
    sheetWith(['单元格含义', '', '', '', '', '—', 0], ['单元格含义', '', '', '', '', '/', '1,234.5']),
  );
  expect(parsed.ok && parsed.value).toEqual([
    { kind: 'cell', text: '—', is: 0 },
    { kind: 'cell', text: '/', is: 1234.5 },
  ]);
});

test.each<[string, readonly Cell[], string, number]>([
  ['a matter that is none', ['颜色', '', '', '固投', '', '', '红'], 'scheme-cell-word', 1],
  ['an unknown use of a column', ['列的用途', '', '', '固投', '', '', '随便'], 'scheme-cell-word', 7],
  ['a use that is not one of rows', ['行的用途', '合计', '', '', '', '', '名次'], 'scheme-cell-word', 7],
  ['a column without a name', ['列的用途', '', '', '', '', '', '名次'], 'scheme-cell-empty', 4],
  ['a row without a name', ['行的用途', '', '', '', '', '', '不计入'], 'scheme-cell-empty', 2],
  ['a cell without its text', ['单元格含义', '', '', '固投', '', '', '缺报'], 'scheme-cell-empty', 6],
  [
    'a meaning that is neither word nor number',
    ['单元格含义', '', '', '', '', '—', '大概'],
    'scheme-cell-word',
    7,
  ],
  ['nothing that it becomes', ['计量单位', '', '', '固投', '', '', ''], 'scheme-cell-empty', 7],
  ['a count that is no number', ['行的用途', '合计', '二', '', '', '', '不计入'], 'scheme-cell-number', 3],
])('%s is refused at its cell and leaves the scheme alone', (_, row, code, column) => {
  const grid = sheetWith(row);
  const parsed = parseCorrections(grid);
  expect(parsed.ok ? [] : parsed.problems).toMatchObject([
    { code, cell: { row: grid.values.length - 1, column } },
  ]);
  expect(parseScheme(grid).ok).toBe(true);
});

test('mistakes of the scheme are not mistakes of the corrections', () => {
  const { values, sheet } = sheetWith(['行的用途', '合计', '', '', '', '', '参评单位']);
  const head = values.findIndex((row) => row.includes('指标名称'));
  const wrong = values.map((row, at) =>
    at === head + 1 ? row.map((cell, k) => (values[head]![k] === '权重' ? '重' : cell)) : row,
  );
  expect(parseScheme(gridFrom(wrong, sheet)).ok).toBe(false);
  expect(parseCorrections(gridFrom(wrong, sheet))).toMatchObject({ ok: true, value: [{ kind: 'row' }] });
});
