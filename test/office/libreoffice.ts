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

/**
 * What it makes of each of several workbooks, by their names: it starts once and works while others do.
 * One at a time: who asks while it works waits.
 */
export function convertAll(
  workbooks: ReadonlyMap<string, Uint8Array>,
  format: string,
  recalculation: Recalculation = 'never',
): Promise<Map<string, Uint8Array>> {
  const names = [...workbooks.keys()];
  const files = new Map(names.map((name, k) => [`book${k}`, workbooks.get(name)!]));
  const turn = last.then(async () => {
    const order = layOut(files, format, recalculation);
    try {
      await promisify(execFile)(order.program, order.parameters, { timeout: patience });
      const made = answersIn(order);
      return new Map(names.map((name, k) => [name, made.get(`book${k}.${format}`)!]));
    } finally {
      clear(order);
    }
  });
  last = turn.catch(() => undefined);
  return turn;
}

/** Ends when the program is free. */
let last: Promise<unknown> = Promise.resolve();

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

/** Puts the files where the program finds them, beside a profile of their own. */
function layOut(
  workbooks: ReadonlyMap<string, Uint8Array>,
  format: string,
  recalculation: Recalculation,
): Order {
  const program = findOffice();
  if (program === null) throw new RangeError('LibreOffice is needed here: install it or set SOFFICE_PATH');
  const folder = mkdtempSync(join(tmpdir(), 'zonerank-office-'));
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings(modes[recalculation]));
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

/** Commas, quotes, UTF-8, cells as shown, every sheet. */
function filterOf(format: string): string {
  return format === 'csv'
    ? 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1'
    : format;
}

function settings(mode: number): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop></item>
</oor:items>`;
}
