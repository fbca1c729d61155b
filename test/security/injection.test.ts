import { unzipSync, strFromU8 } from 'fflate';
import { bulletinFile, bulletinText } from '../../src/actions/bulletin';
import { writeCheck } from '../../src/actions/check';
import { freeze } from '../../src/actions/freeze';
import { rank } from '../../src/actions/rank';
import type { RankReport, RankRequest } from '../../src/actions/report';
import { PARTS } from '../../src/actions/writing';
import type { SchemeDraft } from '../../src/engine';
import type { Book } from '../../src/book/book';
import { tidy } from '../../src/sheet/read';
import { saveFile } from '../../src/file/save';
import { bookOf, closeAll, open } from '../actions/open';
import { PAYLOADS, TITLE } from './payloads';

/** Quoted in references; the workbench's calculation takes minutes over stranger ones. */
const PLAIN = "甲'数据";

afterEach(closeAll);

/** Names that end as those of zones do, so that none is taken for a remark. */
const units = PAYLOADS.map((payload, index) => `${payload}${index}经开区`);
const indicators = PAYLOADS.map((payload, index) => `${payload}指标${index}`);

const table = (heads: readonly string[], names = units) => [
  [`${PAYLOADS[9]}2021年`, ...heads.map(() => '')],
  ['单位', ...heads],
  ...names.map((unit, row) => [unit, ...heads.map((_, column) => ((row * 7 + column * 3) % 19) + 1)]),
];

const schemeOf = (heads: readonly string[], evil: string): SchemeDraft => ({
  name: evil,
  basis: evil,
  version: evil,
  // As the reader names them: invisible marks are no part of a name.
  indicators: heads.map((name) => ({
    name: tidy(name),
    direction: 'high',
    weight: 100 / heads.length,
    unit: evil,
    source: evil,
  })),
  labels: [{ name: `${evil}牌`, colour: '#FFC000', text: evil }],
  tiers: { by: 'quota', list: [{ name: `${evil}等`, quota: 3 }, { name: '其余' }] },
  rules: [
    { id: `${evil}条`, when: { kind: 'rankFromLast', atMost: 2 }, give: [{ label: `${evil}牌`, amount: 5 }] },
  ],
});

/** All that a formula is but its texts and the quoted names of sheets. */
const codeOf = (formula: string): string => formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
const EVIL = /cmd|HYPERLINK|WEBSERVICE|evil|\||script|DDE|IMPORT|CALL|REGISTER/i;

/** Every cell that is more than it says, and every text that would be on being typed again. */
function exposed(book: Book): readonly string[] {
  return book.sheets.all().flatMap((sheet) => {
    const used = sheet.cells.used(false);
    // Their own sheet is theirs.
    if ([TITLE, PLAIN].includes(sheet.name) || !used) return [];
    return sheet.cells
      .map({ ...used }, (row, column) => {
        const formula = String(sheet.cells.raw(row, column)?.f ?? '');
        const value = sheet.cells.value(row, column);
        if (formula !== '') return EVIL.test(codeOf(formula)) ? `${sheet.name}: ${formula}` : '';
        const isRisky = typeof value === 'string' && /^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(value);
        return isRisky && !sheet.cells.isForcedText(row, column) ? `${sheet.name}: ${value}` : '';
      })
      .flat()
      .filter((each) => each !== '');
  });
}

const formulasIn = (book: Book): number =>
  book.sheets.all().flatMap((sheet) => {
    const used = sheet.cells.used(false);
    return used
      ? sheet.cells
          .map(used, (row, column) => sheet.cells.raw(row, column)?.f)
          .flat()
          .filter(Boolean)
      : [];
  }).length;

async function partsOf(book: Book): Promise<string> {
  const data = book.snapshot();
  const saved = await saveFile({ data, touched: new Set(data.sheetOrder) });
  return Object.entries(unzipSync(saved))
    .map(([name, bytes]) => name + strFromU8(bytes))
    .join('\n');
}

const LEADS_OUTSIDE = /<hyperlink|externalLink|ddeLink|TargetMode="External"|oleLink|<script/i;

const request = (heads: readonly string[], evil: string, formulas: boolean): RankRequest => ({
  locale: 'zh-CN',
  sheet: TITLE,
  scheme: schemeOf(heads, evil),
  writing: { parts: formulas ? ['detail'] : [...PARTS], formulas, order: 'rank', beside: !formulas },
});

const problemsOf = ({ problems }: RankReport) => problems.map(({ message }) => message);

test.each([PAYLOADS[12]!])(
  'sheets hold no formula, link or call made of names and words like %j',
  async (evil) => {
    const { book, workbook } = await open(bookOf({ [TITLE]: table(indicators) }));
    const report = await rank(workbook, request(indicators, evil, false));
    expect(problemsOf(report)).toEqual([]);
    expect(report.units.map(({ name }) => name).sort()).toEqual([...units].map((unit) => tidy(unit)).sort());
    await writeCheck(workbook, { locale: 'zh-CN', sheet: TITLE, year: 2021 });
    expect(exposed(book)).toEqual([]);
    expect(await partsOf(book)).not.toMatch(LEADS_OUTSIDE);
  },
);

test('neither do the formulas that compute a ranking', async () => {
  const heads = indicators.slice(9, 13);
  const { book, workbook } = await open(bookOf({ [PLAIN]: table(heads, units.slice(8, 15)) }));
  const report = await rank(workbook, { ...request(heads, PAYLOADS[12]!, true), sheet: PLAIN });
  expect(problemsOf(report)).toEqual([]);
  expect(formulasIn(book)).toBeGreaterThan(100);
  expect(exposed(book)).toEqual([]);
  expect(await partsOf(book)).not.toMatch(LEADS_OUTSIDE);
});

test('neither does what is frozen, signed and logged', async () => {
  const heads = indicators.slice(9, 12);
  const { book, workbook } = await open(bookOf({ [TITLE]: table(heads) }));
  const signed = { name: PAYLOADS[9]!, reason: PAYLOADS[10]!, time: '2021-01-01T00:00:00Z' };
  const report = await freeze(workbook, { ...request(heads, PAYLOADS[10]!, false), signed } as never);
  expect(problemsOf(report)).toEqual([]);
  expect(exposed(book)).toEqual([]);
  expect(await partsOf(book)).not.toMatch(LEADS_OUTSIDE);
});

test('nor what is handed over as a document, as HTML or as text', async () => {
  const heads = indicators.slice(9, 12);
  const { workbook } = await open(bookOf({ [TITLE]: table(heads) }));
  const asked = request(heads, PAYLOADS[10]!, false);
  const report = await rank(workbook, asked);
  const file = await bulletinFile(report, asked);
  const parts = Object.entries(unzipSync(file!.bytes)).map(([name, bytes]) => name + strFromU8(bytes));
  // The number of the page is the one field.
  expect(
    parts.join('\n').match(/<w:(?:hyperlink|fldSimple|object)|TargetMode="External"|INCLUDE|DDE/g),
  ).toBeNull();
  const { html, plain } = bulletinText(report, asked)!;
  expect(html).not.toMatch(/<(?:a|script|img|iframe)\b/i);
  expect(plain.split(/[\n\t]/).filter((cell) => /^[=+@-]/.test(cell) && Number.isNaN(Number(cell)))).toEqual(
    [],
  );
});
