// Two builds from nothing give the same bytes: builds the add-in twice and compares every file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'zonerank-builds-'));

function build(name) {
  const path = join(folder, name);
  const args = [
    'node_modules/webpack-cli/bin/cli.js',
    '--mode',
    'production',
    '--no-cache',
    '--output-path',
    path,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(path, file)).isFile())
    .sort();
  const digest = (file) =>
    createHash('sha256')
      .update(readFileSync(join(path, file)))
      .digest('hex');
  return new Map(files.map((file) => [file.replaceAll('\\', '/'), digest(file)]));
}

try {
  const [one, other] = [build('one'), build('other')];
  const names = [...new Set([...one.keys(), ...other.keys()])];
  const different = names.filter((name) => one.get(name) !== other.get(name));
  for (const name of different) console.error(`${name} differs`);
  const whole = createHash('sha256')
    .update([...one].flat().join('\n'))
    .digest('hex');
  console.log(`${names.length} files, ${different.length} different; SHA-256 of all: ${whole}`);
  process.exitCode = different.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}
