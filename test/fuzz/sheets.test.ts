import fc from 'fast-check';
import type { SchemeDraft } from '../../src/engine';
import { readScheme } from '../../src/pane/scheme-file';
import { PRESETS, presetDraft } from '../../src/presets';
import type { Area, Cell } from '../../src/sheet/grid';
import { understandAll } from '../../src/sheet/read';
import { parseCell } from '../../src/sheet/read/cell/cell';
import { makeScheme, parseCorrections, parseLegible, parseScheme } from '../../src/sheet/scheme-sheet';
import { words } from '../../src/words';
import { PANE_WORDS } from '../../src/words/pane';
import { gridOf as gridOfRows } from '../sheet/read/gridOf';
import { gridFrom, gridOf } from '../sheet/written/grid-of';
import { anyDraft } from '../words/drafts';
import { RUNS, unharmed, withinBounds } from './bounds';
import { anyCell, anyFormat, anyText, NAMES_OF_OBJECTS } from './texts';

/** Tries it on every input that is drawn: it gives an answer, soon, and leaves the world as it was. */
const endure = <T>(inputs: fc.Arbitrary<T>, run: (input: T) => unknown, usual: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      const answer = await withinBounds(Promise.resolve().then(() => run(input)));
      expect(answer).toBeDefined();
      unharmed();
    }),
    { numRuns: RUNS(usual) },
  );

test('every cell says something', () =>
  endure(
    fc.tuple(anyCell, anyFormat, fc.boolean()),
    ([cell, format, percent]) => parseCell(cell, format, { percent }).kind,
    2000,
  ));

const anyRows = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 40 }))
  .chain(([width, height]) =>
    fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: height }),
  );
const anyArea: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(45),
  column: fc.nat(16),
  rows: fc.integer({ min: 1, max: 20 }),
  columns: fc.integer({ min: 1, max: 16 }),
});

/** Mostly a table, with units, heads and figures where they should be. */
const nearTable = fc
  .tuple(
    fc.array(anyText, { minLength: 1, maxLength: 8 }),
    fc.array(anyText, { minLength: 1, maxLength: 30 }),
    fc.infiniteStream(anyCell),
  )
  .map(([heads, units, cells]): Cell[][] => [
    ['单位', ...heads],
    ...units.map((unit) => [
      unit,
      ...heads.map((_, place) => (place % 2 ? cells.next().value : place + unit.length)),
    ]),
  ]);

test('every sheet holds tables, or problems', () =>
  endure(
    fc.tuple(
      fc.oneof(anyRows, nearTable),
      fc.array(anyArea, { maxLength: 4 }),
      fc.array(fc.nat(40), { maxLength: 5 }),
    ),
    ([rows, merges, hiddenRows]) =>
      understandAll(gridOfRows(rows, { merges, hiddenRows }), { missing: 'allow' }),
    100,
  ));

const typo = fc.record({ row: fc.nat(), column: fc.nat(), cell: fc.oneof(anyCell, anyText) });

test('every scheme sheet is a scheme, or problems', () =>
  endure(
    fc.tuple(anyDraft, fc.constantFrom('zh-CN' as const, 'en-US' as const), fc.array(typo, { maxLength: 6 })),
    ([draft, locale, typos]) => {
      const { values, sheet } = gridOf(makeScheme(draft, words(locale)));
      const rows = values.map((cells) => [...cells]);
      for (const { row, column, cell } of typos) {
        const line = rows[row % rows.length]!;
        line[column % line.length] = cell;
      }
      const grid = gridFrom(rows, sheet);
      return [parseScheme(grid), parseCorrections(grid), parseLegible(grid)];
    },
    80,
  ));

const drafts = PRESETS.map((preset) =>
  JSON.stringify(presetDraft(preset, [{ name: '税收', direction: 'high' }])),
);
const anyKey = fc.oneof(
  fc.constantFrom(...NAMES_OF_OBJECTS, 'name', 'when', 'of', 'kind', 'method'),
  anyText,
);
const slip = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('key', 'value', 'cut', 'deep'),
  key: anyKey,
  value: fc.oneof(
    fc.json(),
    anyText.map((text) => JSON.stringify(text)),
    fc.constantFrom('1e999', '-0', '[]', '{}', 'null'),
  ),
});

/** A scheme's JSON with slips of whoever wrote it, or of whoever means harm. */
const anyJson = fc.tuple(fc.constantFrom(...drafts), fc.array(slip, { maxLength: 5 })).map(([draft, slips]) =>
  slips.reduce((json, { at, kind, key, value }) => {
    const marks = [...json.matchAll(kind === 'key' ? /"[^"\\]*"(?=:)/g : /(?<=:)(?:"[^"\\]*"|[\d.]+)/g)];
    const mark = marks[at % Math.max(1, marks.length)];
    if (kind === 'cut') return json.slice(0, at % json.length);
    if (!mark) return json;
    const made =
      kind === 'key'
        ? JSON.stringify(key)
        : kind === 'deep'
          ? '['.repeat(at % 5000) + value + ']'.repeat(at % 5000)
          : value;
    return json.slice(0, mark.index) + made + json.slice(mark.index + mark[0].length);
  }, draft),
);
const read = (json: string) => readScheme(json, 'zh-CN', PANE_WORDS['zh-CN'].scheme);

test('every text is a scheme, or problems', () => endure(fc.oneof(anyJson, fc.json(), anyText), read, 400));

/** The cell of a condition, which people write and copy by hand. */
test.each([
  ['brackets within brackets', `${'（'.repeat(16_000)}全市排名后2位${'）'.repeat(16_000)}`],
  ['brackets that never close', '（'.repeat(32_000)],
  ['conditions one after the other', '全市排名后2位且'.repeat(4000)],
  ['negations', '非'.repeat(32_000)],
  ['choices', '满足任一：'.repeat(6000)],
])('%s without end are a condition, or a problem', async (_, text) => {
  const draft: SchemeDraft = {
    indicators: [{ name: '税收', direction: 'high' }],
    rules: [{ id: '末位', when: { kind: 'rankFromLast', atMost: 2 }, give: [{ label: '约谈' }] }],
  };
  const { values, sheet } = gridOf(makeScheme(draft, words('zh-CN')));
  const rows = values.map((cells) =>
    cells.map((cell) => (typeof cell === 'string' && cell.includes('排名后2位') ? text : cell)),
  );
  expect(rows).not.toEqual(values);
  expect(
    await withinBounds(Promise.resolve().then(() => parseScheme(gridFrom(rows, sheet)).ok)),
  ).toBeDefined();
});

test.each([
  ['lists within lists', '['.repeat(100_000)],
  ['conditions within conditions', deep('{"kind":"not","of":', '{"kind":"flag","column":"x"}', '}', 5000)],
  ['a kind that says what it is called', '{"kind":{"toString":1,"valueOf":1}}'],
  ['unknown fields within unknown fields', `{"a":${deep('{"a":', '1', '}', 5000)}}`],
])('%s without end are refused', (_, json) => {
  const scheme = json.startsWith('{"kind"')
    ? `{"indicators":[{"name":"a"}],"rules":[{"id":"x","when":${json},"give":[]}]}`
    : json;
  expect(read(scheme).ok).toBe(false);
});

function deep(open: string, within: string, close: string, times: number): string {
  return open.repeat(times) + within + close.repeat(times);
}

test('a prototype in JSON is a field that nobody knows', () => {
  const draft: SchemeDraft = { indicators: [{ name: '税收', direction: 'high' }] };
  const json = JSON.stringify(draft).replace(
    '{',
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
  );
  expect(read(json)).toMatchObject({ ok: false, problems: [{ path: '__proto__' }, { path: 'constructor' }] });
  unharmed();
});
