/** What SECURITY.md says of the packages at run time and of the pane is so. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const stated = readFileSync('SECURITY.md', 'utf8');
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => [path, readFileSync(join('src', path), 'utf8')] as const);
const using = (word: RegExp): readonly string[] =>
  sources.flatMap(([path, text]) => (word.test(text) ? [path] : []));

/** Those of one maker are told in one row, by what follows the maker's name. */
const namesIn = (row: string): readonly string[] => [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);

test('every package at run time is reviewed there, at one version', () => {
  const rows = stated.split('\n').filter((line) => line.startsWith('| `'));
  const reviewed = new Set(rows.flatMap((row) => namesIn(row.split('|')[1]!)));
  const isReviewed = (name: string): boolean =>
    reviewed.has(name) || reviewed.has(name.split('/')[1]!) || name.startsWith('@univerjs/');
  expect(Object.keys(dependencies).filter((name) => !isReviewed(name))).toEqual([]);
  expect(Object.values(dependencies).filter((version) => !/^\d/.test(version))).toEqual([]);
});

test('texts become marks of a page in one place, are run nowhere, and nobody is asked for anything', () => {
  expect(using(/dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML/)).toEqual([
    'pane/views/help/formula.tsx',
  ]);
  expect(using(/\beval\(|new Function\(|document\.write\(/)).toEqual([]);
  expect(using(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/)).toEqual([]);
});

test('the language is all that is put into the storage of the browser', () => {
  expect(using(/localStorage|sessionStorage|indexedDB|document\.cookie/)).toEqual(['host/language.ts']);
});
