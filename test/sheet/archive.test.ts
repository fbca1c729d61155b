import { isPartOfYear } from '../../src/engine';
import { laterThan, missingBetween } from '../../src/sheet/archive/months';

test.each<[string, readonly string[], readonly string[]]>([
  ['two months in turn', ['2025年1月', '2025年2月'], []],
  ['a month between two', ['2025年1月', '2025年3月'], ['2025年2月']],
  ['months over the turn of a year', ['2024年11月', '2025年2月'], ['2024年12月', '2025年1月']],
  ['running totals', ['2025年1-2月', '2025年1-5月'], ['2025年1-3月', '2025年1-4月']],
  ['January reported with February', ['2024年12月', '2025年1-2月', '2025年3月'], []],
  ['quarters', ['2024年第一季度', '2024年第四季度'], ['2024年第二季度', '2024年第三季度']],
  ['halves', ['2023年上半年', '2024年上半年'], ['2023年下半年']],
  ['months without a year', ['2月', '4月'], ['3月']],
  ['years and names that say no period', ['2021', '2023', '一期', '三期'], []],
  ['a month without a year among others', ['2025年9月', '11月'], ['2025年10月']],
  ['one alone', ['2025年6月'], []],
])('of %s those that are missing are named', (_, periods, missing) => {
  expect(missingBetween(periods)).toEqual(missing);
});

test.each([
  ['2025年3月', true],
  ['2025年1-6月', true],
  ['2025年上半年', true],
  ['第三季度', true],
  ['2025', false],
  ['2025年1-12月', true],
  ['2025年全年', false],
  ['一期', false],
])('%s is a part of a year: %s', (period, is) => {
  expect(isPartOfYear(period)).toBe(is);
});

test('a period that comes after a later one is told with that one', () => {
  expect(laterThan('2025年3月', ['2025年1月', '2025年4月', '2025年2月'])).toBe('2025年4月');
  expect(laterThan('2025年5月', ['2025年1月', '2025年4月'])).toBeNull();
});
