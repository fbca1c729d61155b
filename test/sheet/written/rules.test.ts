import type { SchemeDraft } from '../../../src/engine';
import { presetDraft, PRESETS } from '../../../src/presets';
import { makeScheme, parseScheme, schemeCell } from '../../../src/sheet/scheme-sheet';
import { LOCALES, words } from '../../../src/words';
import { CASES } from '../../engine/rules/cases';
import { gridOf } from './grid-of';

/** Without what a sheet leaves out: empty lists, and a population of null. */
function bare(draft: SchemeDraft): object {
  return JSON.parse(
    JSON.stringify(draft, (key, value: unknown) => {
      const empty = Array.isArray(value) && value.length === 0 && key !== 'indicators';
      return empty || (key === 'population' && value === null) ? undefined : value;
    }),
  ) as object;
}

const found = [{ name: '亩均税收' }, { name: '市考核得分' }, { name: '省考核得分' }];
const PRESETTED = PRESETS.map((name): [string, SchemeDraft] => [
  name,
  presetDraft(name, found, { outerRanked: true, texts: new Map([['区域', ['东部']]]) }),
]);
const DOCUMENTS = [...PRESETTED, ...CASES.map(({ rule, scheme }): [string, SchemeDraft] => [rule, scheme])];

test.each(DOCUMENTS)('%s stands on the scheme sheet and is read back from it', (_, scheme) => {
  for (const locale of LOCALES) {
    const parsed = parseScheme(gridOf(makeScheme(scheme, words(locale))));
    expect(parsed.ok ? bare(parsed.value) : parsed.problems).toEqual(bare(scheme));
  }
});

describe('what the source has lost', () => {
  const dezhou = new Map(PRESETTED).get('dezhou')!;
  const grid = gridOf(makeScheme(dezhou, words('zh-CN')));

  it('stands as 待填 in its cell', () => {
    for (const path of [
      'rules/0/give/0/amount',
      'rules/4/when',
      'adjustments/1/points',
      'adjustments/1/when',
    ]) {
      const { row, column } = schemeCell(grid, path)!;
      expect(grid.values[row]?.[column]).toBe('待填');
    }
  });

  it('is filled in by an amount', () => {
    const { row, column } = schemeCell(grid, 'rules/0/give/0/amount')!;
    const values = grid.values.map((cells, r) =>
      cells.map((cell, c) => (r === row && c === column ? 80 : cell)),
    );
    const parsed = parseScheme({ ...grid, values });
    expect(parsed.ok && parsed.value.rules?.[0]?.give).toEqual([{ label: '一等奖', amount: 80 }]);
  });

  it('has the cell of its quota for a quota', () => {
    const { row, column } = schemeCell(grid, 'rules/3/quota/count')!;
    expect(grid.values[row]?.[column]).toBe(2);
  });
});
