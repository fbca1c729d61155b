import { unzipSync } from 'fflate';
import { widthOf } from '../../../src/sheet/page';
import { makeBulletin, makeHtml, makeText } from '../../../src/sheet/bulletin';
import { makeDocx } from '../../../src/sheet/bulletin/docx';
import { LOCALES, words } from '../../../src/words';
import { BULLETIN_WORDS } from '../../../src/words/bulletin';
import { gridOf } from '../written/grid-of';
import { write, zones, type Rows } from './bulletin-of';

const ROWS: Rows = [
  ['2023年'],
  ['开发区', '税收（亿元）', '企业数（家）'],
  ...Array.from({ length: 60 }, (_, i) => [`第${i + 1}开发区`, 100 - i / 4, (i * 7) % 30]),
];

const xmlOf = async (
  rows: Rows,
  part: string,
  locale: (typeof LOCALES)[number] = 'zh-CN',
): Promise<string> => {
  const { bulletin } = write(rows, { locale });
  return new TextDecoder().decode(unzipSync(await makeDocx(bulletin, locale))[part]);
};

describe('the bulletin as a Word document', () => {
  test('holds all its text, in order', async () => {
    const { bulletin } = write(ROWS);
    const xml = await xmlOf(ROWS, 'word/document.xml');
    const text = xml
      .replace(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    const parts = [
      bulletin.title,
      bulletin.lead,
      ...bulletin.sections.flatMap(({ heading, paragraphs }) => [
        heading,
        ...paragraphs.map((each) => each.text),
      ]),
      bulletin.annexes[0]!.title,
      ...bulletin.notes,
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  test('is on A4, upright, with its headings again on every page and tables on pages of their own', async () => {
    const xml = await xmlOf(ROWS, 'word/document.xml');
    // 210 mm × 297 mm in twentieths of a point.
    expect(xml).toMatch(/<w:pgSz w:w="1190[56]" w:h="1683[78]"/);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(4);
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(3);
    expect(xml).toContain('w:firstLine="640"');
  });

  test('marks what a person has to fill in', async () => {
    expect(await xmlOf(ROWS, 'word/document.xml')).toMatch(
      /<w:highlight w:val="yellow"\/>(?:<[^>]+>)*【发文机关】/,
    );
    expect(await xmlOf(ROWS, 'word/document.xml', 'en-US')).toMatch(
      /<w:highlight w:val="yellow"\/>(?:<[^>]+>)*\[Issuing authority\]/,
    );
  });
});

describe('the bulletin as a sheet', () => {
  const { evaluation, reading } = write(ROWS);

  test.each(LOCALES)('is known by its mark and its title (%s)', (locale) => {
    const plan = makeBulletin(evaluation, reading, words(locale));
    expect(plan).toMatchObject({ mark: 'ZoneRank.bulletin.2023', title: BULLETIN_WORDS[locale].sheet });
  });

  test('prints upright on A4; every page of a table begins with its title and headings', () => {
    const plan = makeBulletin(evaluation, reading, words('zh-CN'));
    const grid = gridOf(plan);
    const print = plan.steps.find((step) => step.kind === 'print');
    const starts = print?.kind === 'print' ? (print.rowBreaks ?? []) : [];
    expect(print).toMatchObject({ landscape: false });
    // 60 rows of 18 points and more do not fit on one page.
    expect(starts.length).toBeGreaterThan(4);
    for (const start of starts) {
      expect(grid.values[start]?.[0]).toMatch(/^附表\d/);
      expect([...grid.values[start + 1]!, ...grid.values[start + 2]!]).toContain('开发区');
    }
  });

  test('holds numbers as numbers, each unit once in each table', () => {
    const grid = gridOf(makeBulletin(evaluation, reading, words('zh-CN')));
    const rows = grid.values.filter((cells) => cells.includes('第1开发区'));
    expect(rows.every((cells) => typeof cells[0] === 'number')).toBe(true);
    expect(rows).toHaveLength(write(ROWS).bulletin.annexes.length);
  });

  test('makes every row high enough for its text', () => {
    const plan = makeBulletin(evaluation, reading, words('zh-CN'));
    const heights = new Map(
      plan.steps.flatMap((step) => (step.kind === 'rowHeight' ? [[step.row, step.height] as const] : [])),
    );
    gridOf(plan).values.forEach((cells, row) => {
      const [text] = cells;
      // Forty Chinese letters of twelve points go into a line, or twice as many others.
      if (typeof text === 'string' && text.startsWith('　　'))
        expect(heights.get(row) ?? 0).toBeGreaterThanOrEqual(15 * Math.ceil(widthOf(text) / 86));
    });
  });
});

test('the bulletin as HTML is safe and has a table an annex', () => {
  const { bulletin } = write(zones('<b>税收</b>（亿元）', [3, 2, 1]));
  const html = makeHtml(bulletin, BULLETIN_WORDS['zh-CN'], 'zh-CN');
  expect(html).not.toContain('<b>税收</b>');
  expect(html).toContain('&lt;b&gt;税收');
  expect(html.match(/<table/g)).toHaveLength(bulletin.annexes.length);
  expect(makeText(bulletin, BULLETIN_WORDS['zh-CN'], 'zh-CN')).toContain('<b>税收</b>');
});

test('names that begin like formulas stay names: in the document, on the sheet, and pasted into one', async () => {
  const names = ['=1+1', '+加区', '-减区', '@在区'];
  const rows: Rows = [['开发区', '税收（亿元）'], ...names.map((name, i) => [name, 9 - i])];
  const document = await xmlOf(rows, 'word/document.xml');
  const { bulletin, evaluation, reading } = write(rows);
  const html = makeHtml(bulletin, BULLETIN_WORDS['zh-CN'], 'zh-CN');
  const plan = makeBulletin(evaluation, reading, words('zh-CN'));
  const texts = plan.steps.flatMap((step) => (step.kind === 'write' ? step.values.flat() : []));
  expect(plan.steps.filter((step) => step.kind === 'formulas')).toEqual([]);
  for (const name of names) {
    expect(document).toContain(`>${name}</w:t>`);
    expect(html).toMatch(new RegExp(`mso-number-format:'\\\\@'">\\${name.charAt(0)}`));
    expect(texts).toContain(name);
  }
  // Whatever stands on a line of its own: headings and paragraphs as cells.
  const blocks = html.match(/<(?:h1|p|th|td)\b[^>]*>(?!-?[\d.]+<)/g)!;
  expect(blocks.filter((block) => !block.includes('mso-number-format'))).toEqual([]);
});
