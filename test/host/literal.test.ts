import { literal } from '../../src/host/literal';

test('a text that Excel would read as something else is kept as text by an apostrophe', () => {
  for (const text of [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    "'quoted",
    '#N/A',
    'true',
    '2021',
    '1-2',
    '5%',
    '２０２１年',
    '＝1+1',
    '\t=cmd',
    ' @SUM',
  ])
    expect(literal(text)).toBe(`'${text}`);
});

test('a plain text, a number and an empty cell are written as they are', () => {
  for (const cell of ['茌平经开区', '进位奖励', 'trueness', '', 12.5, true]) expect(literal(cell)).toBe(cell);
});
