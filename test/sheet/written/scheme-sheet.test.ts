import fc from 'fast-check';
import type { SchemeDraft } from '../../../src/engine/scheme';
import type { Cell, Grid } from '../../../src/sheet/grid';
import { makeScheme, parseScheme, schemeCell } from '../../../src/sheet/scheme-sheet';
import { LOCALES, words } from '../../../src/words';
import { anyDraft } from '../../words/drafts';
import { presetDraft } from '../../../src/presets';
import { gridFrom, gridOf } from './grid-of';

const SCHEME: SchemeDraft = {
  name: '示例方案',
  indicators: [
    {
      name: '亩均税收',
      path: ['亩均效益'],
      unit: '万元/亩',
      direction: 'high',
      weight: 60,
      normalise: { method: 'minmax', to: [60, 100] },
    },
    {
      name: '单位能耗',
      path: ['亩均效益'],
      direction: 'low',
      weight: 40,
      missing: { rule: 'value', value: 3 },
    },
  ],
  rank: { decimals: 2, ties: 'min' },
  population: 160,
  labels: [{ name: '橙牌', colour: '#ED7D31', text: '调整班子' }],
  rules: [
    {
      id: '末位',
      when: { kind: 'rankFromLast', atMost: 2, scope: 'overall' },
      give: [{ label: '约谈' }, { label: '黄牌', text: '通报警告' }],
      kind: 'penalty',
    },
  ],
  switches: { plus: 'and', trigger: 'any' },
};

const grid = gridOf(makeScheme(SCHEME, words('zh-CN')));

/** Row and column of the cell that holds a text. */
function find(from: Grid, text: string): readonly [number, number] {
  const row = from.values.findIndex((cells) => cells.includes(text));
  return [row, from.values[row]?.indexOf(text) ?? -1];
}

function withCell(from: Grid, [row, column]: readonly [number, number], cell: Cell): Grid {
  return gridFrom(
    from.values.map((cells, r) => (r === row ? cells.map((old, c) => (c === column ? cell : old)) : cells)),
    from.sheet,
  );
}

const codesOf = (from: Grid): readonly string[] => {
  const parsed = parseScheme(from);
  return parsed.ok ? [] : parsed.problems.map(({ code }) => code);
};

describe('a scheme as cells', () => {
  test('says in words what a scheme says in JSON', () => {
    const texts = grid.values.flat();
    for (const text of [
      '亩均税收',
      '越低越好',
      '极差标准化 minmax（60～100）',
      '按固定值 value（定值=3）',
      '全市排名后2位',
      '同时满足 and',
      '并列取最前（1-2-2-4）',
      160,
    ])
      expect(texts).toContain(text);
  });

  test('reads back to the same scheme, whichever language wrote it', () => {
    for (const locale of LOCALES) {
      expect(parseScheme(gridOf(makeScheme(SCHEME, words(locale))))).toMatchObject({
        ok: true,
        value: SCHEME,
      });
    }
  });

  test('names the plain scheme in the language of the sheet; the scheme itself is the same', () => {
    const plain = presetDraft('plain', [{ name: 'Tax per mu' }]);
    const english = gridOf(makeScheme(plain, words('en-US')));
    const isChinese = (cell: Cell) => /[\u4e00-\u9fff]/.test(String(cell));
    expect(english.values.flat().filter(isChinese)).toEqual([]);
    expect(parseScheme(english)).toMatchObject({ ok: true, value: plain });
  });

  test('any scheme that an analyst can write reads back to itself', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...LOCALES), (draft, locale) => {
        const parsed = parseScheme(gridOf(makeScheme(draft, words(locale))));
        expect(parsed).toEqual({ ok: true, value: draft, notes: [] });
      }),
    );
  });

  test('a second writing gives the same cells', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const plan = makeScheme(draft, words('zh-CN'));
        const parsed = parseScheme(gridOf(plan));
        expect(parsed.ok && makeScheme(parsed.value, words('zh-CN'))).toEqual(plan);
      }),
    );
  });
});

describe('an edited scheme sheet', () => {
  test('an edited weight, direction and amount are read', () => {
    const [row] = find(grid, '亩均税收');
    const weight = grid.values[row]?.indexOf(60) ?? -1;
    const edited = withCell(withCell(grid, [row, weight], '７０'), find(grid, '越低越好'), '越高越好');
    const parsed = parseScheme(edited);
    expect(parsed.ok && parsed.value.indicators).toMatchObject([
      { weight: 70, direction: 'high' },
      { weight: 40, direction: 'high' },
    ]);
  });

  test('blank rows anywhere do no harm', () => {
    fc.assert(
      fc.property(fc.nat(grid.values.length), fc.integer({ min: 1, max: 3 }), (at, count) => {
        const blank = Array.from({ length: count }, (): Cell[] => []);
        const rows = [...grid.values.slice(0, at), ...blank, ...grid.values.slice(at)];
        expect(parseScheme(gridFrom(rows, grid.sheet))).toMatchObject({ ok: true, value: SCHEME });
      }),
    );
  });

  test('columns of the user to the right of ours are left alone', () => {
    const rows = grid.values.map((cells, row) => [...cells, '', `我的备注${row}`]);
    const [title] = find(grid, '■ 指标');
    rows[title] = [...(grid.values[title] ?? [])];
    for (const [row, cells] of rows.entries())
      if (String(cells[0]).startsWith('■')) rows[row] = cells.slice(0, 1);
    expect(parseScheme(gridFrom(rows, grid.sheet))).toMatchObject({ ok: true, value: SCHEME });
  });

  test('columns may change places within a section', () => {
    const [head] = find(grid, '指标名称');
    const rows = grid.values.map((cells, row) =>
      row >= head && row < head + 3 ? [cells[0] ?? '', ...cells.slice(1).reverse()] : cells,
    );
    expect(parseScheme(gridFrom(rows, grid.sheet))).toMatchObject({ ok: true, value: SCHEME });
  });

  test('a sheet that begins further down and to the right is read with its own addresses', () => {
    const moved: Grid = { ...grid, area: { ...grid.area, row: 10, column: 3 } };
    const [row, column] = find(grid, '示例方案');
    expect(schemeCell(moved, 'name')).toEqual({ sheet: grid.sheet, row: row + 10, column: column + 3 });
  });
});

describe('a mistake on a scheme sheet', () => {
  test.each([
    ['越低越好', '随便', 'scheme-cell-direction'],
    ['极差标准化 minmax（60～100）', '极差标准', 'scheme-cell-word'],
    ['极差标准化 minmax（60～100）', '极差标准化（六十）', 'scheme-cell-parameters'],
    ['全市排名后2位', '全市排名倒数第2位', 'scheme-cell-condition'],
    ['全市排名后2位', '', 'scheme-cell-empty'],
    ['末位', '', 'scheme-cell-empty'],
    ['#ED7D31', '橙色', 'scheme-cell-colour'],
    ['并列取最前（1-2-2-4）', '并列', 'scheme-cell-word'],
    ['亩均税收', '', 'scheme-cell-empty'],
    ['■ 指标', '指标', 'scheme-sheet-none'],
    ['权重', '权', 'scheme-column-unknown'],
    ['指标名称', '', 'scheme-column-absent'],
    ['方案名称', '方案名', 'scheme-row-unknown'],
    ['依据', '方案名称', 'scheme-row-twice'],
    ['■ 维度', '■ 标签', 'scheme-section-twice'],
    ['计量单位', '权重', 'scheme-column-twice'],
  ])('%s changed to “%s” is refused as %s', (text, cell, code) => {
    expect(codesOf(withCell(grid, find(grid, text), cell))).toContain(code);
  });

  test('every mistake is told at once, each at its cell and its place in the scheme', () => {
    const [row] = find(grid, '单位能耗');
    const weight: readonly [number, number] = [row, grid.values[row]?.indexOf(40) ?? -1];
    const amount: readonly [number, number] = [find(grid, '末位')[0] + 1, find(grid, '奖励金额（万元）')[1]];
    const parsed = parseScheme(withCell(withCell(grid, weight, '四十'), amount, '若干'));
    expect(parsed).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'scheme-cell-weight',
          cell: { row: weight[0], column: weight[1] },
          place: { scheme: 'indicators/1/weight' },
        },
        {
          code: 'scheme-cell-number',
          cell: { row: amount[0], column: amount[1] },
          place: { scheme: 'rules/0/give/1/amount' },
        },
      ],
    });
  });

  test('tiers without what they are made by are refused, not dropped', () => {
    const [head] = find(grid, '等次');
    expect(codesOf(withCell(grid, [head + 1, 1], '一等'))).toEqual(['scheme-cell-empty']);
  });

  test('no sheet, however damaged, makes the reading fail otherwise than by refusing', () => {
    const cells = grid.values.flat().filter((cell) => cell !== '');
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(fc.constantFrom(...cells), fc.string(), fc.double()), { maxLength: 6 }), {
          maxLength: 12,
        }),
        (rows) => typeof parseScheme(gridFrom(rows, 'x')).ok === 'boolean',
      ),
    );
  });
});

test('a part of the scheme has its cell, or that of what it is part of', () => {
  const [row] = find(grid, '亩均税收');
  const at = (path: string): Cell | undefined => {
    const cell = schemeCell(grid, path);
    return cell ? grid.values[cell.row]?.[cell.column] : undefined;
  };
  expect(at('indicators/0/weight')).toBe(60);
  expect(at('indicators/0')).toBe('亩均税收');
  expect(at('indicators/0/normalise/to')).toBe('极差标准化 minmax（60～100）');
  expect(at('rules/0/when/of/1')).toBe('全市排名后2位');
  expect(at('population')).toBe(160);
  expect(at('indicators')).toBe('■ 指标');
  expect(schemeCell(grid, 'indicators/0')?.row).toBe(row);
});

test('the sheet ends with how it computes, defaults included, which is not read back', () => {
  const said = grid.values.map(([, text]) => String(text));
  const from = grid.values.findIndex(([title]) => String(title).startsWith('■ 计算说明'));
  const explained = said.slice(from).join('\n');
  expect(from).toBeGreaterThan(0);
  for (const text of ['（x－min）÷（max－min）', '四舍五入到2位小数', '并列取最前（1-2-2-4）', '全省参评数'])
    expect(explained.includes(text)).toBe(text !== '全省参评数');
});
