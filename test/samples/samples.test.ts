import { readFileSync } from 'node:fs';
import { makeSample, sheetsOf, tableOf } from '../../samples/book';
import { SAMPLES } from '../../samples/samples';
import { convert, convertToCsv } from '../office/libreoffice';

const fileOf = (name: string): Uint8Array => readFileSync(`samples/${name}.xlsx`);

/** Rows of a CSV with quotes, as LibreOffice writes it. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/g)];
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    rows.at(-1)!.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\n') rows.push([]);
  }
  return rows;
}

test('are the same every time they are made', async () => {
  for (const sample of SAMPLES) {
    const [once, twice] = [await makeSample(sample), await makeSample(sample)];
    expect(Buffer.from(once).equals(twice)).toBe(true);
  }
});

describe.each(SAMPLES.map((sample) => [sample.name, sample] as const))('%s', (name, sample) => {
  test('shows the same values in LibreOffice as its table holds', () => {
    const sheets = convertToCsv(fileOf(name));
    for (const sheet of sheetsOf(sample)) {
      const shown = parseCsv(sheets.get(sheet.sheet) ?? '');
      const table = tableOf(sample, sheet).map((row) => row.map(String));
      const skipped = sheet.title === null ? 0 : 1;
      expect(table.length).toBeGreaterThan(1);
      expect(shown.slice(skipped, skipped + table.length)).toEqual(table);
    }
  });

  test('can be printed', () => {
    const [pdf] = [...convert(fileOf(name), 'pdf').values()];
    expect(Buffer.from(pdf!.slice(0, 5)).toString()).toBe('%PDF-');
  });
});
