/** The tables of the samples as text: `data/*.csv`, one row a line, no quotes in them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Cell = string | number;

/** Only what prints back as it was written is a number: 8.40 stays a text, as it is in its source. */
const readCell = (text: string): Cell => (text !== '' && String(Number(text)) === text ? Number(text) : text);

/** Rows of one width. */
export function readTable(file: string): readonly (readonly Cell[])[] {
  const lines = readFileSync(join(__dirname, 'data', file), 'utf8')
    .trimEnd()
    .split('\n');
  const rows = lines.map((line) => line.split(',').map(readCell));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]);
}
