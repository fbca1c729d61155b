/** LibreOffice as an independent reader of what we write: found as the set-up finds it, run with a profile of its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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

/** What it makes of each of several workbooks, by their names; it starts once. */
export function convertAll(
  workbooks: ReadonlyMap<string, Uint8Array>,
  format: string,
  recalculation: Recalculation = 'never',
): Map<string, Uint8Array> {
  const names = [...workbooks.keys()];
  const files = new Map(names.map((name, k) => [`book${k}`, workbooks.get(name)!]));
  const made = run(files, format, recalculation);
  return new Map(names.map((name, k) => [name, made.get(`book${k}.${format}`)!]));
}

function run(
  workbooks: ReadonlyMap<string, Uint8Array>,
  format: string,
  recalculation: Recalculation,
): Map<string, Uint8Array> {
  const program = findOffice();
  if (program === null) throw new RangeError('LibreOffice is needed here: install it or set SOFFICE_PATH');
  const folder = mkdtempSync(join(tmpdir(), 'zonerank-office-'));
  try {
    const profile = join(folder, 'profile');
    const answers = join(folder, 'answers');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings(modes[recalculation]));
    const files = [...workbooks].map(([name, bytes]) => {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const options = ['--headless', '--norestore', '--convert-to', filterOf(format), '--outdir', answers];
    const environment = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    execFileSync(program, [environment, ...options, ...files], { stdio: 'pipe', timeout: patience });
    return new Map(
      readdirSync(answers).map((name) => [name, new Uint8Array(readFileSync(join(answers, name)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

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
