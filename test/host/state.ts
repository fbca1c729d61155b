/** All that a person could tell of a workbook, spelt out: two states are equal where nothing has changed. */
import { makeArea } from '../../src/book/area';
import type { Book } from '../../src/book/book';
import type { Sheet } from '../../src/book/sheet';

/** Whatever order an object has its fields in. */
const spell = (what: unknown): string =>
  JSON.stringify(what, (_, told: unknown) =>
    typeof told === 'object' && told !== null && !Array.isArray(told)
      ? Object.fromEntries(Object.entries(told).sort(([one], [other]) => (one < other ? -1 : 1)))
      : told,
  );

const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();

/** Without what is made anew each time: ids. */
const rulesOf = ({ rules }: Sheet) => ({
  formats: rules
    .conditionalFormats()
    .map(({ cfId: _, ranges, ...rule }) => JSON.stringify([ranges.map((range) => makeArea(range)), rule])),
  choices: sorted(
    rules
      .validations()
      .flatMap(({ uid: _, ranges, ...rule }) =>
        ranges.map((range) => JSON.stringify([makeArea(range), rule])),
      ),
  ),
});

function cellsOf({ cells }: Sheet, computed: boolean): readonly string[] {
  const used = cells.used(true);
  if (used === null) return [];
  return cells
    .map({ ...used, startRow: 0, startColumn: 0 }, (row, column) => {
      const formula = cells.formula(row, column);
      const isShown = computed || !String(formula).startsWith('=');
      const said = [formula, isShown ? cells.value(row, column) : null, cells.style(row, column)];
      const plain = said[0] === '' && JSON.stringify(said[2]) === '{}';
      return plain ? '' : `${row},${column} ${spell(said)}`;
    })
    .flat()
    .filter((cell) => cell !== '');
}

function linesOf({ worksheet }: Sheet) {
  const { columnData, rowData } = worksheet.getConfig();
  const told = (lines: object): readonly string[] =>
    Object.entries(lines).flatMap(([line, { w, h, hd }]) =>
      w === undefined && h === undefined && !hd ? [] : [`${line} ${w ?? h ?? ''} ${hd ? 'hidden' : ''}`],
    );
  return { columns: told(columnData), rows: told(rowData) };
}

const PAGE = {
  orientation: 'Portrait',
  paperSize: 'A4',
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  header: '',
  footer: '',
};

const sheetOf = (sheet: Sheet, computed: boolean) => ({
  name: sheet.name,
  visibility: sheet.visibility,
  tab: sheet.tabColour,
  frozen: sheet.frozen,
  merges: sorted(sheet.merges.map((merge) => makeArea(merge))),
  cells: cellsOf(sheet, computed),
  lines: linesOf(sheet),
  rules: rulesOf(sheet),
  page: spell({ ...PAGE, ...sheet.records.pageLayout }),
  breaks: [sheet.records.pageBreaks ?? [], sheet.records.columnBreaks ?? []],
  filter: sheet.records.autoFilter?.address ?? null,
  charts: sheet.charts.all().map(({ id: _, ...chart }) => spell(chart).replace(/"sheetId":"[^"]*"/g, '')),
});

/** Numbers of runs are made anew each time. */
const unnumbered = (name: string): string => name.replace(/^(ZoneRank\.before\.)\d+/, '$1#');

/** Without what formulas come to where only what was written counts. */
export const stateOf = (book: Book, { computed = true } = {}) => ({
  sheets: book.sheets.all().map((sheet) => sheetOf(sheet, computed)),
  names: sorted(
    book.names.all().map(({ name, formula, comment }) => `${unnumbered(name)} ${formula} ${comment}`),
  ),
  active: book.sheets.active.name,
});
