import fc from 'fast-check';
import { beforeName, isMark, markedSheet, markFormula, parseBefore } from '../../src/host/mark';

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

describe('names that begin like ours', () => {
  test.each([
    ['ZoneRank.result', "='排名结果'!$A$1", '8;n6kb', true],
    ['ZoneRank.result', "='排名结果'!$A$1", '', true],
    ['ZoneRank.result.2021', '=排名结果!$A$3', '-', true],
    ['ZoneRank.result', '=数据!$B$3', '', false],
    ['ZoneRank.scheme', '=#REF!$A$1', '', true],
    ['ZoneRank.scheme', "='评价方案'!#REF!", '', true],
    ['ZoneRank.result', '=数据!$A$1:$C$9', '-', false],
    ['ZoneRank.result', '=5', '', false],
    ['ZoneRank.mine', '=数据!$A$1', '', false],
  ])('%s that refers to %s and says “%s” is a mark: %p', (name, formula, comment, is) => {
    expect(isMark(name, formula, comment)).toBe(is);
  });

  test('tell what stood before a run, and nothing else does', () => {
    expect(parseBefore(beforeName(12, 'ZoneRank.result.2021'))).toEqual({
      run: 12,
      mark: 'ZoneRank.result.2021',
    });
    expect(parseBefore('ZoneRank.before.x.result')).toBeNull();
    expect(parseBefore('ZoneRank.result')).toBeNull();
  });
});
