import fc from 'fast-check';
import { markedSheet, markFormula } from '../../src/host/mark';

describe('a mark', () => {
  test('refers to the first cell of its sheet', () => {
    expect(markFormula("甲's 表")).toBe("='甲''s 表'!$A$1");
  });

  test('is followed to its sheet also where Excel left out the quotes or the cell was deleted', () => {
    expect(markedSheet('=排名结果!$A$1')).toBe('排名结果');
    expect(markedSheet("='排名结果 (2)'!#REF!")).toBe('排名结果 (2)');
  });

  test('leads nowhere where the sheet was deleted', () => {
    expect(markedSheet('=#REF!$A$1')).toBeNull();
    expect(markedSheet('=#REF!#REF!')).toBeNull();
  });

  test('leads back to the sheet that it was made for', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 31 }), (sheet) => {
        fc.pre(!sheet.startsWith('#'));
        expect(markedSheet(markFormula(sheet))).toBe(sheet);
      }),
    );
  });
});
