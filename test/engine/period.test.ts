import { comparePeriods, follows, spanOf } from '../../src/engine/period';

const year = 2025 * 12;

describe('the name of a period', () => {
  it.each([
    ['2025', year, year + 11],
    ['2025年', year, year + 11],
    ['2025年度', year, year + 11],
    ['２０２５年', year, year + 11],
    ['2025年1—6月', year, year + 5],
    ['2025年1-6月', year, year + 5],
    ['2025年上半年', year, year + 5],
    ['2025年下半年', year + 6, year + 11],
    ['2025年一季度', year, year + 2],
    ['2025年第三季度', year + 6, year + 8],
    ['2025Q4', year + 9, year + 11],
    ['2025年3月', year + 2, year + 2],
    ['2025年十二月', year + 11, year + 11],
    ['2025-03', year + 2, year + 2],
  ])('%s covers its months', (name, first, last) => {
    expect(spanOf(name)).toEqual({ first, last });
  });

  it.each(['本期', '', '累计', '2025年13月'])('%p says no months', (name) => {
    expect(spanOf(name)).toBeNull();
  });
});

describe('a period', () => {
  it.each([
    ['2019', '2020', true],
    ['2019', '2021', false],
    ['2020', '2019', false],
    ['2024年1—6月', '2025年1—6月', true],
    ['2025年1—5月', '2025年1—6月', true],
    ['2025年一季度', '2025年二季度', true],
    ['2025年一季度', '2025年三季度', false],
    ['2025年11月', '2025年12月', true],
    ['2025年12月', '2026年1月', true],
    ['上期', '本期', null],
  ])('%s, then %s: follows is %p', (earlier, later, expected) => {
    expect(follows(earlier, later)).toBe(expected);
  });

  it('stands in the order of time, whatever the order of the names', () => {
    expect(['2021', '2019年', '2020年1—6月', '2020'].sort(comparePeriods)).toEqual([
      '2019年',
      '2020年1—6月',
      '2020',
      '2021',
    ]);
  });
});
