/** The command line's door to the one action of ranking: flags in, a workbook, a report and an exit code out. */
import { readFile } from 'node:fs/promises';
import { readDraft, type SchemeDraft } from '../src/engine';
import { words } from '../src/words';
import { ACTION_WORDS } from '../src/words/actions';
import { CLI_WORDS } from '../src/words/cli';
import { readFlags, type Asked } from './flags';
import { makeRefusal, type RankOutput } from './output';
import { FileRefused } from './refused';

type Problems = RankOutput['problems'];

/** A mistake of the command line or of its scheme file: no workbook was opened. */
class Refused extends Error {
  constructor(readonly problems: Problems) {
    super(problems.map(({ message }) => message).join('\n'));
  }
}

const plainly = (sentences: readonly string[]): Problems =>
  sentences.map((message) => ({ cell: null, message }));

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

async function readScheme(file: string, { locale }: Asked): Promise<SchemeDraft> {
  const { fileMissing, schemeNotJson } = CLI_WORDS[locale];
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Refused(plainly([fileMissing(file)]));
  });
  const json = parseJson(text);
  if (json === undefined) throw new Refused(plainly([schemeNotJson(file)]));
  const draft = readDraft(json);
  if (draft.ok) return draft.value;
  const { problem } = words(locale);
  // A scheme in JSON has paths where a sheet has cells.
  throw new Refused(
    draft.problems.map((each) => ({ cell: each.place.scheme || null, message: problem(each) })),
  );
}

function problemsOf(error: unknown, { locale }: Asked): Problems {
  if (error instanceof Refused) return error.problems;
  if (error instanceof FileRefused) return plainly([error.sentence(CLI_WORDS[locale])]);
  return plainly([CLI_WORDS[locale].unexpected(error instanceof Error ? error.message : String(error))]);
}

async function answer(asked: Asked): Promise<RankOutput> {
  try {
    const { input, output, stages } = asked;
    if (asked.mistakes.length > 0 || input === null || output === null)
      throw new Refused(plainly(asked.mistakes));
    const scheme = asked.schemeFile === null ? undefined : await readScheme(asked.schemeFile, asked);
    // Only now: what it brings along takes seconds to load, which a mistake in the flags should not wait for.
    const { rankFile } = await import('./rank-file');
    return await rankFile({ input, output, stages }, { ...asked.request, scheme });
  } catch (error) {
    return makeRefusal(problemsOf(error, asked));
  }
}

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');

/** Gives the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const asked = readFlags(args);
  const { usage, written } = CLI_WORDS[asked.locale];
  if (asked.help) {
    process.stdout.write(lines([usage]));
    return 0;
  }
  const output = await answer(asked);
  process.stderr.write(
    lines(output.problems.map(({ cell, message }) => (cell === null ? message : `${cell}: ${message}`))),
  );
  if (asked.json) process.stdout.write(lines([JSON.stringify(output)]));
  else if (output.problems.length === 0)
    process.stdout.write(
      lines([written(ACTION_WORDS[asked.locale].listed(output.sheets), asked.output ?? ''), ...output.notes]),
    );
  return output.problems.length === 0 ? 0 : 1;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
