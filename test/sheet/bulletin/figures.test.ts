import fc from 'fast-check';
import { makeText } from '../../../src/sheet/bulletin';
import { round, type Evaluation } from '../../../src/engine';
import { BULLETIN_WORDS } from '../../../src/words/bulletin';
import { LOCALES } from '../../../src/words';
import { write, type Rows, type Written } from './bulletin-of';

const NAMES = '甲乙丙丁戊己庚辛壬癸';

/** Every figure of a text, without the thousands' signs of English. */
const figuresIn = (text: string): readonly number[] =>
  [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([figure]) => Number(figure.replaceAll(',', '')));

/** All that may be told: what the table and the evaluation hold, their sums and counts, at the decimals that are published. */
function known({ evaluation, reading }: Written): (figure: number) => boolean {
  const { totals, ranks, changes, previousRanks, raw, table } = evaluation;
  const scores = [...totals].filter((x) => !Number.isNaN(x));
  const [best, worst] = [Math.max(...scores), Math.min(...scores)];
  const mean = scores.reduce((sum, x) => sum + x, 0) / scores.length;
  const tables = reading.tables.flatMap(({ columns }) => columns.flatMap((column) => [...column]));
  const sums = raw.map((column) => column.reduce((sum, x) => sum + x, 0));
  const growth = growthOfSums(evaluation, reading);
  const values = [
    ...scores,
    ...tables,
    ...sums,
    ...growth,
    mean,
    best - worst,
    ...ranks,
    ...changes,
    ...previousRanks,
  ];
  const said = new Set(
    values
      .filter((x) => !Number.isNaN(x))
      .flatMap((x) => [0, 1, 2, 3, 4].map((decimals) => round(Math.abs(x), decimals))),
  );
  // Counts, places, numbers of lists, the year and its rule of rounding.
  const small = table.units.length + 10;
  return (figure) =>
    said.has(figure) || figure <= small || figure === 100 || (figure >= 2019 && figure <= 2024);
}

function growthOfSums({ table }: Evaluation, { tables }: Written['reading']): readonly number[] {
  const before = tables[tables.findIndex(({ period }) => period === table.period) - 1];
  const sum = (column: Float64Array): number => column.reduce((total, x) => total + x, 0);
  return table.columns.map((column, j) => {
    const then = sum(before?.columns[j] ?? new Float64Array(0));
    return (100 * (sum(column) - then)) / then;
  });
}

const sheet = fc
  .record({
    units: fc.integer({ min: 1, max: 10 }),
    years: fc.integer({ min: 1, max: 2 }),
    seed: fc.array(fc.integer({ min: 100, max: 99_999 }), { minLength: 40, maxLength: 40 }),
  })
  .map(({ units, years, seed }): Rows => {
    const heads = Array.from({ length: years }, (_, year) => [
      `${2022 + year}年税收（亿元）`,
      `${2022 + year}年企业数（家）`,
    ]).flat();
    const cells = (i: number) =>
      heads.map((_, k) => (k % 2 === 0 ? seed[4 * i + k]! / 100 : seed[4 * i + k]!));
    return [
      ['开发区', ...heads],
      ...Array.from({ length: units }, (_, i) => [`${NAMES[i]}经开区`, ...cells(i)]),
    ];
  });

test.each(LOCALES)('every figure of the text is of the table or of the evaluation (%s)', (locale) => {
  fc.assert(
    fc.property(sheet, (rows) => {
      const written = write(rows, { locale });
      const isKnown = known(written);
      const text = makeText(written.bulletin, BULLETIN_WORDS[locale], locale);
      // 1-2-2-4 is the name of a rule, 100 million and 10,000 are measures.
      const spoken = text.replaceAll('1-2-2-4', '').replace(/100 million|10,000/g, '');
      expect(figuresIn(spoken).filter((figure) => !isKnown(figure))).toEqual([]);
    }),
    { numRuns: 30, seed: 7 },
  );
});

test.each(LOCALES)('no figure is missing and none has a sign that a word should have (%s)', (locale) => {
  fc.assert(
    fc.property(sheet, (rows) => {
      const { bulletin } = write(rows, { locale });
      const text = makeText(bulletin, BULLETIN_WORDS[locale], locale);
      expect(text).not.toMatch(/NaN|undefined|null|Infinity|（）|\(\)|增长-|下降-|up -|down -|百分点%/);
      expect(
        bulletin.sections.every(({ paragraphs }) => paragraphs.every(({ text: said }) => said !== '')),
      ).toBe(true);
    }),
    { numRuns: 30, seed: 8 },
  );
});
