/** The help on methods and rules is whole: each formula can be set, and each of its letters is explained. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { mathOf } from '../../src/pane/views/help/math';
import { HELP_GROUPS, helpOn, subjectsOf } from '../../src/words/help';

const LOCALES = ['zh-CN', 'en-US'] as const;
const SUBJECTS = HELP_GROUPS.flatMap((group) => subjectsOf(group));

/** Letters with a sign over or under them, as a person would list them. */
test.each([
  [{ group: 'normalise', subject: 'minmax' }, ['l', '\\tilde{x}', '\\min', '\\max', 'u']],
  [{ group: 'condition', subject: 'streak' }, ['L_0', 'L_{-1}', 'L_{-(k-1)}']],
  [{ group: 'weighting', subject: 'ahp' }, ['A', 'w', '\\lambda_{\\max}']],
  [{ group: 'missing', subject: 'refuse' }, []],
] as const)('the letters of %j are told in the order of its formula', (subject, letters) => {
  expect(helpOn(subject, 'en-US').signs.map(([letter]) => letter)).toEqual(letters);
});

test.each(LOCALES)('every letter of every formula has its meaning in %s', (locale) => {
  const unexplained = SUBJECTS.flatMap((subject) =>
    helpOn(subject, locale).signs.flatMap(([letter, meaning]) =>
      meaning === null ? [`${subject.group}/${subject.subject}: ${letter}`] : [],
    ),
  );
  expect(unexplained).toEqual([]);
});

test('every formula is set as MathML that needs no styles of its own', () => {
  for (const subject of SUBJECTS) {
    const { formula } = helpOn(subject, 'en-US');
    if (formula !== null) expect(mathOf(formula, true)).toMatch(/^<math(?!.* style=)/);
  }
});

test.each(LOCALES)('a line in %s is one sentence that fits a narrow pane', (locale) => {
  for (const subject of SUBJECTS) expect(helpOn(subject, locale).line).toMatch(/^.{6,110}[。.]$/u);
});

test('the tables of docs/methods.md are made from the same source, and as they are now', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zonerank-methods-'));
  const file = join(folder, 'methods.md');
  await promisify(execFile)(process.execPath, ['.ci/methods.mjs', file]);
  const now = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });
  expect(now).toEqual(readFileSync('docs/methods.md', 'utf8'));
  expect([...now.matchAll(/<!-- help: (\w+) -->/g)].map(([, group]) => group).sort()).toEqual(
    [...HELP_GROUPS].sort(),
  );
});
