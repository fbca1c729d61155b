/** Draws the example of a custom function as the sheet shows it: formula bar, cells, and the answer in green. */
import type { Example } from './help';

type Cell = string | number;

const ROW = 24;
const BAR = 30;
const LEAST = 64;
const GUTTER = 34;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Letters of Chinese are as wide as they are high. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 13 : 7.2), 0);

interface Look {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly colour?: string;
}

const write = (text: string, x: number, y: number, { anchor = 'start', colour = '#242424' }: Look = {}) =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${colour}">${safe(text)}</text>`;

const box = (x: number, y: number, width: number, height: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" stroke="#d6d6d6"/>`;

/** What stands in the cells once the formula has answered. */
function sheetOf({ cells, at, answer }: Example) {
  const [, letter = 'A', number = '1'] = /^([A-Z])(\d+)$/.exec(at) ?? [];
  const column = LETTERS.indexOf(letter);
  const row = Number(number) - 1;
  const height = Math.max(cells.length, row + answer.length);
  const width = Math.max(...cells.map((each) => each.length), column + answer[0]!.length);
  const isAnswer = (i: number, j: number): boolean => answer[i - row]?.[j - column] !== undefined;
  const text = (i: number, j: number): Cell => answer[i - row]?.[j - column] ?? cells[i]?.[j] ?? '';
  return { row, column, height, width, isAnswer, text };
}

/** Gives the picture as SVG. */
export function pictureOf(example: Example): string {
  const { at, formula } = example;
  const { row, column, height, width, isAnswer, text } = sheetOf(example);
  const rows = Array.from({ length: height }, (_, i) => i);
  const widths = Array.from({ length: width }, (_, j) =>
    Math.ceil(Math.max(LEAST, ...rows.map((i) => widthOf(String(text(i, j))) + 16))),
  );
  const left = (j: number): number => widths.slice(0, j).reduce((sum, each) => sum + each, GUTTER);
  const top = (i: number): number => BAR + ROW * (i + 1);
  const whole = Math.ceil(Math.max(left(width), LEAST + 40 + widthOf(formula)));
  const heads = widths.flatMap((each, j) => [
    box(left(j), BAR, each, ROW, '#f3f3f3'),
    write(LETTERS[j]!, left(j) + each / 2, BAR + 17, { anchor: 'middle', colour: '#616161' }),
  ]);
  const lines = rows.flatMap((i) => [
    box(0, top(i), GUTTER, ROW, '#f3f3f3'),
    write(String(i + 1), GUTTER / 2, top(i) + 17, { anchor: 'middle', colour: '#616161' }),
    ...widths.flatMap((each, j) => {
      const cell = text(i, j);
      const isNumber = typeof cell === 'number';
      return [
        box(left(j), top(i), each, ROW, isAnswer(i, j) ? '#e8f5ec' : '#ffffff'),
        write(String(cell), isNumber ? left(j) + each - 8 : left(j) + 8, top(i) + 17, {
          anchor: isNumber ? 'end' : 'start',
        }),
      ];
    }),
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole + 1}" height="${top(height) + 1}" font-family="Segoe UI, Microsoft YaHei, sans-serif" font-size="13">`,
    box(0, 0, whole, BAR, '#ffffff'),
    write(at, 12, 20),
    write('fx', LEAST - 4, 20, { colour: '#107c41' }),
    write(formula, LEAST + 20, 20),
    ...heads,
    ...lines,
    `<rect x="${left(column)}" y="${top(row)}" width="${widths[column]!}" height="${ROW}" fill="none" stroke="#107c41" stroke-width="2"/>`,
    '</svg>',
    '',
  ].join('\n');
}
