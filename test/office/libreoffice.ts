/** LibreOffice as an independent reader of what we write: found by SOFFICE or on the PATH, run with a profile of its own. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const usualPlaces = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** The program's path; undefined where LibreOffice is not installed. */
export function findLibreOffice(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')]);
  return [process.env.SOFFICE ?? '', ...onPath, ...usualPlaces].find(
    (place) => place !== '' && existsSync(place),
  );
}

/** `always` computes every formula anew; `never` shows the results that the file carries. */
export type Recalculation = 'always' | 'never';

const modes: Record<Recalculation, number> = { always: 0, never: 1 };

/**
 * What LibreOffice makes of a workbook, by file name: one file, or for `csv` one a sheet.
 * `format` is what `--convert-to` takes, such as `fods`, `pdf` or `csv`.
 */
export async function convert(
  workbook: Uint8Array,
  format: string,
  recalculation: Recalculation = 'never',
): Promise<Map<string, Uint8Array>> {
  const program = findLibreOffice();
  if (program === undefined) throw new RangeError('LibreOffice is needed here: install it or set SOFFICE');
  const folder = await mkdtemp(join(tmpdir(), 'zonerank-office-'));
  try {
    const profile = join(folder, 'profile');
    const answers = join(folder, 'answers');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings(modes[recalculation]));
    await writeFile(join(folder, 'book.xlsx'), workbook);
    await run(program, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless', '--norestore', '--convert-to', filterOf(format), '--outdir', answers, join(folder, 'book.xlsx'),
    ]); // prettier-ignore
    const names = await readdir(answers);
    return new Map(
      await Promise.all(
        names.map(async (name) => [name, new Uint8Array(await readFile(join(answers, name)))] as const),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The sheets of a workbook as LibreOffice shows them, in the order of their names. */
export async function convertToCsv(
  workbook: Uint8Array,
  recalculation?: Recalculation,
): Promise<Map<string, string>> {
  const files = await convert(workbook, 'csv', recalculation);
  const sheetOf = (file: string) => file.replace(/^book-/, '').replace(/\.csv$/, '');
  return new Map(
    [...files].map(([file, bytes]) => [sheetOf(file), new TextDecoder().decode(bytes)] as const),
  );
}

/** Commas, quotes, UTF-8, cells as shown, every sheet. */
function filterOf(format: string): string {
  return format === 'csv'
    ? 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
    : format;
}

function settings(mode: number): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop></item>
</oor:items>`;
}
