import { area } from '../../src/book/area';
import { Book } from '../../src/book/book';
import { boxesIn, type Span } from '../../src/plain/boxes';
import { inkOn } from '../../src/plain/ink';
import { areaOf, moved, type Press, type Selected } from '../../src/plain/keys';

const books: Book[] = [];
afterEach(() => {
  for (const book of books.splice(0)) book.dispose();
});

function sheetOf(rows: readonly (readonly (string | number)[])[]) {
  const book = Book.create();
  books.push(book);
  const sheet = book.sheets.active;
  sheet.cells.write(area(0, 0, rows.length, rows[0]!.length), rows);
  return sheet;
}

const spans = (count: number, hidden = -1): Span[] =>
  Array.from({ length: count }, (_, index) => ({
    index,
    start: 20 * index,
    size: index === hidden ? 0 : 20,
  }));
const at = (row: number, column: number): Selected => ({
  anchor: area(row, column),
  head: area(row, column),
});
const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

describe('what is drawn of a sheet', () => {
  const drawn = (sheet: ReturnType<typeof sheetOf>, rows = spans(3), columns = spans(3)) =>
    [...boxesIn(sheet, rows, columns).values()].flat().map((box) => [box.row, box.column, box.text]);

  test('is a box for each cell that holds something, as its format shows it', () => {
    const sheet = sheetOf([
      ['园区', '得分', ''],
      ['茌平', 0.5, ''],
    ]);
    sheet.cells.restyle(area(1, 1), () => ({ n: { pattern: '0%' } }));
    expect(drawn(sheet)).toEqual([
      [0, 0, '园区'],
      [0, 1, '得分'],
      [1, 0, '茌平'],
      [1, 1, '50%'],
    ]);
  });

  test('is one box for merged cells, drawn also where only their end is in sight', () => {
    const sheet = sheetOf([
      ['排名结果', '', ''],
      ['a', 'b', 'c'],
    ]);
    sheet.merge(area(0, 0, 1, 3));
    expect(drawn(sheet, spans(1))).toEqual([[0, 0, '排名结果']]);
    expect(drawn(sheet, spans(1), spans(3).slice(2))).toEqual([[0, 0, '排名结果']]);
  });

  test('leaves out hidden rows and columns', () => {
    const sheet = sheetOf([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    expect(drawn(sheet, spans(2, 0), spans(3, 1)).map(([, , text]) => text)).toEqual(['d', 'f']);
  });

  test('lets a text go on over empty cells beside it, and numbers stand at the right', () => {
    const boxes = [...boxesIn(sheetOf([['一段很长的说明', '', 7]]), spans(1), spans(3)).values()].flat();
    expect(boxes.map(({ overflows, look }) => [overflows, look.across])).toEqual([
      [true, 'left'],
      [false, 'right'],
    ]);
  });

  test('shows a fill without a text, and the colours, size and alignment of the file', () => {
    const sheet = sheetOf([['x', '']]);
    sheet.cells.restyle(area(0, 0, 1, 2), () => ({
      bg: { rgb: '#1f4e79' },
      cl: { rgb: '#ffffff' },
      fs: 14,
      ht: 2,
      bl: 1,
    }));
    const [one, other] = [...boxesIn(sheet, spans(1), spans(2)).values()].flat();
    expect(one!.look).toMatchObject({
      fill: '#1f4e79',
      colour: '#ffffff',
      size: 14,
      across: 'center',
      bold: true,
    });
    expect(other).toMatchObject({ text: '', look: { fill: '#1f4e79' } });
  });

  test('shows the lines around cells, of merged ones those at their edges, of empty ones too', () => {
    const sheet = sheetOf([
      ['a', '', ''],
      ['', '', ''],
    ]);
    sheet.merge(area(0, 0, 2, 2));
    const line = (s: number, rgb: string) => ({ s, cl: { rgb } });
    sheet.cells.restyle(area(0, 0, 2, 2), (row, column) => ({
      bd: row < column ? { r: line(8, '#c00000') } : row > column ? { b: line(7, '#000000') } : {},
    }));
    sheet.cells.restyle(area(1, 2), () => ({ bd: { t: line(4, '#000000') } }));
    expect([...boxesIn(sheet, spans(2), spans(3)).values()].flat().map(({ borders }) => borders)).toEqual([
      {
        top: null,
        left: null,
        right: { width: 2, style: 'solid', colour: '#c00000' },
        bottom: { width: 3, style: 'double', colour: '#000000' },
      },
      { top: { width: 1, style: 'dashed', colour: '#000000' }, left: null, right: null, bottom: null },
    ]);
  });

  test.each([
    ['on paper as in the file', null, '#000000', false, '#000000'],
    ['black as the page writes in the dark', null, '#000000', true, undefined],
    // Red is 0.299 light: 43 % of white make it 0.6.
    ['a dark colour lighter in the dark', null, '#ff0000', true, 'color-mix(in srgb, #ff0000, white 43%)'],
    ['a light colour as it is', null, '#ffc000', true, '#ffc000'],
    ['on a fill as in the file', '#ffff00', '#000000', true, '#000000'],
    ['on a fill in ink where the file says nothing', '#ffff00', null, true, '#242424'],
  ])('writes %s', (_, fill, colour, isDark, ink) => {
    expect(inkOn(fill, colour, isDark)).toBe(ink);
  });
});

describe('keys in a sheet', () => {
  const GRID = [
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
    ['g', 'h', 'i'],
  ];

  test.each([
    ['ArrowDown', {}, [1, 0]],
    ['ArrowUp', {}, [0, 0]],
    ['ArrowLeft', {}, [0, 0]],
    ['ArrowRight', {}, [0, 1]],
    ['ArrowRight', { ctrlKey: true }, [0, 2]],
    ['ArrowDown', { metaKey: true }, [2, 0]],
    ['PageDown', {}, [20, 0]],
    ['PageUp', {}, [0, 0]],
    ['End', { ctrlKey: true }, [2, 2]],
    ['Enter', {}, [1, 0]],
  ] as const)('%s %j leads from A1 to %j', (key, held, [row, column]) => {
    const next = moved(sheetOf(GRID), at(0, 0), press(key, held));
    expect(next).toEqual(at(row, column));
  });

  test('with Shift the selection grows from where it began', () => {
    const sheet = sheetOf(GRID);
    const once = moved(sheet, at(1, 1), press('ArrowDown', { shiftKey: true }))!;
    const twice = moved(sheet, once, press('ArrowLeft', { shiftKey: true }))!;
    expect(areaOf(sheet, twice)).toEqual(area(1, 0, 2, 2));
    expect(moved(sheet, twice, press('ArrowUp'))).toEqual(at(1, 0));
  });

  test('merged cells are one step, and hidden lines none', () => {
    const sheet = sheetOf(GRID);
    sheet.merge(area(0, 0, 1, 2));
    expect(moved(sheet, at(1, 1), press('ArrowUp'))!.head).toEqual(area(0, 0, 1, 2));
    expect(moved(sheet, { anchor: area(0, 0, 1, 2), head: area(0, 0, 1, 2) }, press('ArrowRight'))).toEqual(
      at(0, 2),
    );
    sheet.lines.hideRows(area(1, 0), true);
    expect(moved(sheet, at(0, 2), press('ArrowDown'))).toEqual(at(2, 2));
  });

  test('any other key is left alone', () => {
    expect(moved(sheetOf(GRID), at(0, 0), press('a'))).toBeNull();
    expect(moved(sheetOf(GRID), at(0, 0), press('Tab'))).toBeNull();
  });
});
