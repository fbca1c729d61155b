/** Addresses of cells, both ways. */
import fc from 'fast-check';
import {
  area,
  intersect,
  LAST_COLUMN,
  LAST_ROW,
  makeAbsolute,
  makeArea,
  makeColumn,
  parseArea,
  parseAreas,
  quoteSheet,
  splitSheet,
} from '../../src/book/area';

const areas = fc
  .tuple(fc.nat(LAST_ROW), fc.nat(LAST_COLUMN), fc.nat(LAST_ROW), fc.nat(LAST_COLUMN))
  .map(([r1, c1, r2, c2]) => ({
    startRow: Math.min(r1, r2),
    startColumn: Math.min(c1, c2),
    endRow: Math.max(r1, r2),
    endColumn: Math.max(c1, c2),
  }));

describe('an address', () => {
  test.each([
    ['B2', area(1, 1)],
    ['$B$2:C9', area(1, 1, 8, 2)],
    ['C9:B2', area(1, 1, 8, 2)],
    ['A:C', { startRow: 0, startColumn: 0, endRow: LAST_ROW, endColumn: 2 }],
    ['3:5', { startRow: 2, startColumn: 0, endRow: 4, endColumn: LAST_COLUMN }],
    ['XFD1048576', area(LAST_ROW, LAST_COLUMN)],
  ])('%s is read as the cells it names', (text, expected) => {
    expect(parseArea(text)).toEqual(expected);
  });

  test.each(['', 'A0', 'XFE1', 'A1048577', '排名', 'A1:B', 'A1,B2', '1:C'])('%p is no address', (text) => {
    expect(parseArea(text)).toBeNull();
  });

  test('column 26 is AA, since letters count from A = 1 without a zero', () => {
    expect([0, 25, 26, 701, 702].map(makeColumn)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });

  test('a sheet is quoted where its name would be read as something else', () => {
    expect(['排名结果', '排名结果 (2)', '2025年', "it's", 'AB12', 'R1C1'].map(quoteSheet)).toEqual([
      '排名结果',
      "'排名结果 (2)'",
      "'2025年'",
      "'it''s'",
      "'AB12'",
      "'R1C1'",
    ]);
  });

  test('several areas come apart at commas, but not at those within a sheet name', () => {
    expect(parseAreas("'a,b'!A1:B2,'a,b'!D4")).toEqual({
      sheet: 'a,b',
      areas: [area(0, 0, 2, 2), area(3, 3)],
    });
  });

  test('names hold it with dollar signs', () => {
    expect(makeAbsolute(area(1, 1, 8, 2))).toBe('$B$2:$C$9');
  });

  test('what is made is read back as the same area', () => {
    fc.assert(fc.property(areas, (one) => expect(parseArea(makeArea(one))).toEqual(one)));
  });

  test('any sheet name comes back from its quotes', () => {
    const names = fc
      .string({ minLength: 1, maxLength: 31, unit: 'grapheme' })
      .filter((name) => !/[!:\\/?*[\]]|^'|'$|^=/.test(name));
    fc.assert(
      fc.property(names, (name) =>
        expect(splitSheet(`${quoteSheet(name)}!A1`)).toEqual({ sheet: name, rest: 'A1' }),
      ),
    );
  });

  test('what two areas share lies in both, whichever is asked first', () => {
    fc.assert(
      fc.property(areas, areas, (one, other) => {
        const both = intersect(one, other);
        expect(intersect(other, one)).toEqual(both);
        if (both) expect(intersect(both, one)).toEqual(both);
      }),
    );
  });
});
