/** Workbooks for the actions, under the real client and host: samples, and tables written here. */
import { readFile } from 'node:fs/promises';
import type { RankReport, RankRequest } from '../../src/actions/report';
import type { Book } from '../../src/book/book';
import { openFile } from '../../src/file/open';
import { open, type Opened } from '../host/open';

export { bookOf, closeAll, open, type Opened, type Rows } from '../host/open';
export { rowsOf, titlesOf } from '../host/sheets';

export const CHINESE: RankRequest = { locale: 'zh-CN' };

export async function openSample(name: string): Promise<Opened> {
  const { data } = await openFile(await readFile(`samples/${name}.xlsx`), `${name}.xlsx`);
  return open(data);
}

/** All that a sheet is: cells with their formats spelt out, merges, sizes, rules. */
export function looksOf(book: Book, title: string): string {
  const { sheets, styles, resources } = book.snapshot();
  const [id, sheet] = Object.entries(sheets).find(([, each]) => each.name === title) ?? [];
  if (id === undefined || sheet === undefined) throw new RangeError(`no sheet ${title}`);
  const spell = (key: string, value: unknown): unknown =>
    key === 's' && typeof value === 'string' ? styles[value] : value;
  const rules = (resources ?? []).map(
    ({ data }) => (JSON.parse(data || '{}') as Record<string, unknown>)[id],
  );
  return JSON.stringify([sheet, rules], spell);
}

/** A result in short: unit → rank. */
export const ranksOf = ({ units }: RankReport): Readonly<Record<string, number | null>> =>
  Object.fromEntries(units.map(({ name, rank }) => [name, rank]));
