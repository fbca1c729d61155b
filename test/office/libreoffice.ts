/** LibreOffice as an independent reader of what we write: found as the set-up finds it, run with a profile of its own. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findOffice } from '../../.ci/tools.cjs';

/** `always` computes every formula anew; `never` shows the results that the file carries. */
export type Recalculation = 'always' | 'never';

/** How long the program may hang before it is given up. */
const patience = 180_000;

const modes: Record<Recalculation, number> = { always: 0, never: 1 };

/**
 * What LibreOffice makes of a workbook, by file name: one file, or for `csv` one a sheet.
 * `format` is what `--convert-to` takes, such as `fods`, `pdf` or `csv`. It waits for the program, which takes seconds.
 */
export const convert = (
  workbook: Uint8Array,
  format: string,
  recalculation: Recalculation = 'never',
): Map<string, Uint8Array> => run(new Map([['book', workbook]]), format, recalculation);

/** What it makes of several workbooks at once, while others work. One at a time: who asks while it works waits. */
function convertMany(
  workbooks: ReadonlyMap<string, Uint8Array>,
  format: string,
  recalculation: Recalculation,
): Promise<Map<string, Uint8Array>> {
  const files = new Map([...workbooks.values()].map((bytes, k) => [`book${k}`, bytes]));
  const turn = last.then(async () => {
    const order = layOut(files, format, recalculation);
    try {
      await promisify(execFile)(order.program, order.parameters, { timeout: patience });
      return answersIn(order);
    } finally {
      clear(order);
    }
  });
  last = turn.catch(() => undefined);
  return turn;
}

/** Ends when the program is free. */
let last: Promise<unknown> = Promise.resolve();

/** A cell as LibreOffice has calculated it, in full precision. */
export type Calculated = string | number;

/** The sheets of each of several workbooks, calculated from scratch, by the names of both. */
export async function calculateAll(
  workbooks: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, Map<string, readonly (readonly Calculated[])[]>>> {
  const names = [...workbooks.keys()];
  const made = await convertMany(workbooks, 'cells', 'always');
  return new Map(
    names.map((name, k) => {
      const prefix = `book${k}-`;
      const own = [...made].filter(([file]) => file.startsWith(prefix));
      const sheets = own.map(
        ([file, bytes]) =>
          [file.slice(prefix.length, -'.csv'.length), parseCells(new TextDecoder().decode(bytes))] as const,
      );
      return [name, new Map(sheets)];
    }),
  );
}

/** As it is typed: with its sign where the cell shows percentages. */
const numberIn = (text: string): Calculated =>
  text === '' ? '' : text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);

/** Texts stand in quotes, numbers do not. */
function parseCells(csv: string): readonly (readonly Calculated[])[] {
  const rows: Calculated[][] = [];
  let row: Calculated[] = [];
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    const isLast = end === '' && quoted === undefined && bare === '';
    if (isLast && row.length === 0) break;
    row.push(quoted !== undefined ? quoted.replaceAll('""', '"') : numberIn(bare));
    if (end === ',') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}

function run(
  workbooks: ReadonlyMap<string, Uint8Array>,
  format: string,
  recalculation: Recalculation,
): Map<string, Uint8Array> {
  const order = layOut(workbooks, format, recalculation);
  try {
    execFileSync(order.program, order.parameters, { stdio: 'pipe', timeout: patience });
    return answersIn(order);
  } finally {
    clear(order);
  }
}

interface Order {
  readonly program: string;
  readonly parameters: readonly string[];
  readonly folder: string;
}

/** Puts the files where the program finds them. */
function layOut(
  workbooks: ReadonlyMap<string, Uint8Array>,
  format: string,
  recalculation: Recalculation,
): Order {
  const program = findOffice();
  if (program === null) throw new RangeError('LibreOffice is needed here: install it or set SOFFICE_PATH');
  const folder = mkdtempSync(join(tmpdir(), 'zonerank-office-'));
  const profile = profileFor(recalculation);
  const files = [...workbooks].map(([name, bytes]) => {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  });
  const environment = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const options = ['--headless', '--norestore', '--convert-to', filterOf(format)];
  const parameters = [environment, ...options, '--outdir', join(folder, 'answers'), ...files];
  return { program, parameters, folder };
}

/** One for all that a test file asks: to set one up takes longer than to convert a workbook. */
const profiles = new Map<Recalculation, string>();

function profileFor(recalculation: Recalculation): string {
  const known = profiles.get(recalculation);
  if (known !== undefined) return known;
  const profile = mkdtempSync(join(tmpdir(), 'zonerank-office-profile-'));
  mkdirSync(join(profile, 'user'));
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings(modes[recalculation]));
  profiles.set(recalculation, profile);
  return profile;
}

afterAll(() => {
  for (const profile of profiles.values()) rmSync(profile, { recursive: true, force: true });
});

function answersIn({ folder }: Order): Map<string, Uint8Array> {
  const answers = join(folder, 'answers');
  return new Map(
    readdirSync(answers).map((name) => [name, new Uint8Array(readFileSync(join(answers, name)))]),
  );
}

const clear = ({ folder }: Order): void => rmSync(folder, { recursive: true, force: true });

/** The sheets of a workbook as LibreOffice shows them, by name. */
export function convertToCsv(workbook: Uint8Array, recalculation?: Recalculation): Map<string, string> {
  const sheetOf = (file: string) => file.replace(/^book-/, '').replace(/\.csv$/, '');
  const files = [...convert(workbook, 'csv', recalculation)];
  return new Map(files.map(([file, bytes]) => [sheetOf(file), new TextDecoder().decode(bytes)]));
}

/** Commas, quotes, UTF-8, every sheet; `csv` with cells as shown, `cells` with numbers in full and all texts in quotes. */
function filterOf(format: string): string {
  const filter = (quoted: boolean, shown: boolean) =>
    `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,${quoted},true,${shown},false,false,-1`;
  return format === 'csv' ? filter(false, true) : format === 'cells' ? filter(true, false) : format;
}

function settings(mode: number): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop></item>
</oor:items>`;
}
