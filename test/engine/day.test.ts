import { dayOf } from '../../src/engine/day';

describe('the number of a day', () => {
  it.each([
    // As spreadsheets count: 1 January 2024 is 45292, the leap day 45351.
    ['2024-01-01', 45292],
    ['2024年2月29日', 45351],
    ['2024.2.29', 45351],
    ['2024/3/1', 45352],
    ['20240301', 45352],
    ['2024-03-01 00:00', 45352],
    ['45352', 45352],
    // A month is over on its last day.
    ['2024年2月', 45351],
    ['2024年2月底', 45351],
    ['2023-02', 44985],
    ['2024-12', 45657],
    ['2023-02-29', NaN],
    ['2024-13-01', NaN],
    ['2024-00-01', NaN],
    ['2024-01-00', NaN],
    ['2024', NaN],
    ['', NaN],
    ['下半年', NaN],
  ])('of %s is %d', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
});
