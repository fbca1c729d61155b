/** What Excel makes of what is typed. */
import fc from 'fast-check';
import { CellValueType } from '@univerjs/core';
import { enter, show } from '../../src/book/entry';

const { STRING, NUMBER, BOOLEAN, FORCE_STRING } = CellValueType;

describe('an entry in a General cell', () => {
  test.each([
    ['1,234.5', { v: 1234.5, t: NUMBER, pattern: '#,##0.00' }],
    ['12%', { v: 0.12, t: NUMBER, pattern: '0%' }],
    [' 12 ', { v: 12, t: NUMBER }],
    // 2021-03-01 is day 44256 of the 1900 calendar.
    ['2021-03-01', { v: 44256, t: NUMBER, pattern: 'yyyy/m/d' }],
    ['2021年3月1日', { v: 44256, t: NUMBER, pattern: 'yyyy"年"m"月"d"日"' }],
    ['2021年3月', { v: 44256, t: NUMBER, pattern: 'yyyy"年"m"月"' }],
    ['￥1,200.5', { v: 1200.5, t: NUMBER, pattern: '"¥"#,##0.00' }],
    ['true', { v: 1, t: BOOLEAN }],
    ['#n/a', { v: '#N/A', t: STRING }],
    ['=A1+B1', { f: '=A1+B1' }],
    ["'007", { v: '007', t: FORCE_STRING }],
    ["'=A1", { v: '=A1', t: FORCE_STRING }],
    ['', { v: null }],
    ['2021年13月', { v: '2021年13月', t: STRING }],
    ['1 2', { v: '1 2', t: STRING }],
    ['第1名', { v: '第1名', t: STRING }],
    ['=', { v: '=', t: STRING }],
    ['—', { v: '—', t: STRING }],
  ])('%p becomes what Excel makes of it', (typed, expected) => {
    expect(enter(typed, 'General')).toEqual(expected);
  });
});

describe('an entry in a Text cell', () => {
  test('stays as it was typed, a number given as a number too', () => {
    expect(enter('007', '@')).toEqual({ v: '007', t: FORCE_STRING });
    expect(enter('=A1', '@')).toEqual({ v: '=A1', t: STRING });
    expect(enter(7, '@')).toEqual({ v: '7', t: FORCE_STRING });
    expect(enter(true, '@')).toEqual({ v: 'TRUE', t: FORCE_STRING });
  });
});

test('a number typed as its own digits is that number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (n) =>
      expect(enter(String(n), 'General')).toEqual({ v: Object.is(n, -0) ? 0 : n, t: NUMBER }),
    ),
  );
});

test('whatever follows an apostrophe is kept to the letter', () => {
  fc.assert(fc.property(fc.string(), (text) => expect(enter(`'${text}`, 'General').v).toBe(text)));
});

test('a cell shows its value by its number format', () => {
  expect(show(0.123, '0.0%')).toBe('12.3%');
  expect(show(1234.5, '#,##0.00')).toBe('1,234.50');
  expect(show(44256, 'yyyy"年"m"月"')).toBe('2021年3月');
  expect(show(true, 'General')).toBe('TRUE');
  expect(show('茌平', '0.00')).toBe('茌平');
  expect(show(1 / 3, 'General')).toBe('0.333333333');
});
