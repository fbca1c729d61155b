import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Who may import whom; a room may import itself. Anything else in the repository is closed to it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/book': [],
  'src/file': ['src/book'],
  'src/engine': [],
  'src/presets': ['src/engine'],
  'src/words': ['src/engine', 'src/presets', 'src/sheet', 'src/file'],
  'src/sheet': ['src/engine', 'src/words'],
  'src/host': ['src/sheet', 'src/book', 'src/file'],
  'src/actions': ['src/engine', 'src/presets', 'src/sheet', 'src/words', 'src/host'],
  'src/pane': ['src/engine', 'src/presets', 'src/actions', 'src/host', 'src/words'],
  'src/plain': ['src/pane', 'src/host', 'src/book', 'src/file', 'src/words'],
  'src/functions': ['src/engine', 'src/presets', 'src/sheet', 'src/words'],
  'src/commands': ['src/actions', 'src/host', 'src/words'],
  // It could host any add-in: it shares the model of a workbook and the files, which know nothing of ranking.
  workbench: ['src/book', 'src/file'],
  cli: ['src/engine', 'src/presets', 'src/actions', 'src/host', 'src/words', 'src/file'],
  samples: [
    'src/engine',
    'src/presets',
    'src/host',
    'src/sheet',
    'src/words',
    'src/book',
    'src/file',
    'workbench',
  ],
};

/** Files that build an adapter; everyone else knows the port alone. */
const DOORS = [
  'src/pane/index.tsx',
  'src/commands/index.ts',
  'src/plain/use-file.ts',
  'cli/workbook-file.ts',
  'samples/book.ts',
];
/** Over Excel, over a workbook in memory, over a file. */
const ADAPTERS = ['src/host/excel', 'src/host/book', 'src/host/file'];
/** What of the host's room is open to all others: the port, the time, and the language chosen. */
const OPEN = ['src/host/workbook', 'src/host/clock', 'src/host/language'];

const PRODUCT = Object.keys(MAY_IMPORT).filter((room) => room.startsWith('src/'));
const PURE = ['src/engine', 'src/presets', 'src/sheet', 'src/words', 'src/actions'];
/** What a room must not speak of, in code. */
const BANNED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bMath\.random\b/, PRODUCT],
  [/\bDate\b/, PURE],
  [/\bExcel\./, [...PURE, 'src/pane', 'src/plain', 'src/functions', 'src/commands']],
  [/\bOffice\./, [...PURE, 'src/host', 'src/plain']],
  [/\bwindow\b/, [...PURE, 'src/host', 'src/functions', 'src/commands']],
  [/\bconsole\b/, PRODUCT],
];

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file).replaceAll('\\', '/'));

const codeOf = (file: string): string =>
  readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

const textless = (code: string): string =>
  code.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");

/** Files of the repository that a file imports, without their endings. */
function importsOf(file: string): readonly string[] {
  const found = codeOf(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g);
  return [...found].map(([, path]) => relative('.', join(dirname(file), path!)).replaceAll('\\', '/'));
}

const isIn = (room: string, path: string): boolean => path === room || path.startsWith(`${room}/`);

/** A folder is entered by its index, which need not be named. */
const leadsTo = (door: string, path: string): boolean => path === door || `${path}/index` === door;

const rooms = Object.keys(MAY_IMPORT);

test.each(rooms)('%s imports only what it may', (room) => {
  const allowed = [room, ...MAY_IMPORT[room]!];
  const wrong = filesIn(room).flatMap((file) =>
    importsOf(file)
      .filter((path) => !allowed.some((each) => isIn(each, path)))
      .map((path) => `${file} → ${path}`),
  );
  expect(wrong).toEqual([]);
});

/** What is asked for later than the ranking has doors of its own, so that it can come in chunks of its own. */
const ENGINE_DOORS = ['src/engine/index', 'src/engine/explain/index', 'src/engine/robustness/index'];

test('the engine is entered by its doors', () => {
  const outside = rooms.filter((room) => room !== 'src/engine').flatMap(filesIn);
  const wrong = outside.flatMap((file) =>
    importsOf(file)
      .filter((path) => isIn('src/engine', path) && !ENGINE_DOORS.some((door) => leadsTo(door, path)))
      .map((path) => `${file} → ${path}`),
  );
  expect(wrong).toEqual([]);
});

test('only doors build an adapter', () => {
  const wrong = rooms
    .filter((room) => room !== 'src/host')
    .flatMap(filesIn)
    .flatMap((file) =>
      importsOf(file)
        .filter((path) => isIn('src/host', path) && !OPEN.includes(path))
        .filter((path) => !ADAPTERS.includes(path) || !DOORS.includes(file))
        .map((path) => `${file} → ${path}`),
    );
  expect(wrong).toEqual([]);
});

test.each(rooms)('%s speaks of nothing that is not its business', (room) => {
  const banned = BANNED.filter(([, rooms]) => rooms.includes(room)).map(([word]) => word);
  const wrong = filesIn(room).flatMap((file) => {
    const code = textless(codeOf(file));
    return banned.filter((word) => word.test(code)).map((word) => `${file}: ${word.source}`);
  });
  expect(wrong).toEqual([]);
});

test('a file imports only what stands before it in the engine', () => {
  const files = filesIn('src/engine').map((file) => file.replace(/\.ts$/, ''));
  const before = new Map(files.map((file) => [file, importsOf(`${file}.ts`)]));
  const fileOf = (path: string): string | undefined =>
    files.find((file) => file === path) ?? files.find((file) => file === `${path}/index`);
  const leadsBackTo = (start: string): boolean => {
    const seen = new Set<string>();
    const open = [...(before.get(start) ?? [])];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      const file = fileOf(path);
      if (file === start) return true;
      if (file === undefined || seen.has(file)) continue;
      seen.add(file);
      open.push(...(before.get(file) ?? []));
    }
    return false;
  };
  expect(files.filter(leadsBackTo)).toEqual([]);
});
