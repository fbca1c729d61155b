import fc from 'fast-check';
import { freeTitle } from '../../src/sheet/title';

describe('the title of a new sheet', () => {
  test('is the wished one where no sheet has it', () => {
    expect(freeTitle('排名结果', ['位次'])).toBe('排名结果');
  });

  test('gets the first free number where sheets have it, whatever their case', () => {
    expect(freeTitle('Ranking', ['RANKING', 'ranking (2)'])).toBe('Ranking (3)');
  });

  test('loses what Excel does not allow', () => {
    expect(freeTitle('排名结果 2020/2021', [])).toBe('排名结果 2020-2021');
    expect(freeTitle("'History'", [])).toBe('History_');
  });

  test('is one that Excel takes and that nobody has, whatever is wished', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (wished, taken) => {
        const title = freeTitle(wished, [...taken, freeTitle(wished, taken)]);
        expect(title.length).toBeGreaterThan(0);
        expect(title.length).toBeLessThanOrEqual(31);
        expect(title).not.toMatch(/[:\\/?*[\]]|^'|'$|^history$/i);
        expect(taken.map((each) => each.toLowerCase())).not.toContain(title.toLowerCase());
      }),
    );
  });
});
