/** The command line's door to the one action of ranking: flags in, a workbook, a report and an exit code out. */
import { readFile } from 'node:fs/promises';
import type { SchemeDraft } from '../src/engine';
import { CLI_WORDS, type CliWords } from '../src/words/cli';
import { readFlags, type Asked } from './flags';
import { makeRefusal, type RankOutput } from './output';
import { FileRefused } from './refused';

/** A mistake of the command line itself: nothing was opened. */
class Refused extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
  }
}

async function readScheme(file: string, words: CliWords): Promise<SchemeDraft> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Refused([words.fileMissing(file)]);
  });
  try {
    const draft: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof draft === 'object' && draft !== null && !Array.isArray(draft)) return draft as SchemeDraft;
  } catch {
    // Falls through: neither is a scheme.
  }
  throw new Refused([words.schemeNotJson(file)]);
}

async function answer(asked: Asked, words: CliWords): Promise<RankOutput> {
  try {
    if (asked.mistakes.length > 0 || asked.input === null || asked.output === null)
      throw new Refused(asked.mistakes);
    const scheme = asked.schemeFile === null ? undefined : await readScheme(asked.schemeFile, words);
    // Only now: what it brings along takes seconds to load, which a mistake in the flags should not wait for.
    const { rankFile } = await import('./rank-file');
    return await rankFile(asked.input, asked.output, { ...asked.request, scheme });
  } catch (error) {
    const sentences =
      error instanceof Refused
        ? error.sentences
        : [
            error instanceof FileRefused
              ? error.sentence(words)
              : words.unexpected(error instanceof Error ? error.message : String(error)),
          ];
    return makeRefusal(sentences.map((message) => ({ cell: null, message })));
  }
}

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');

/** Gives the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const asked = readFlags(args);
  const words = CLI_WORDS[asked.locale];
  if (asked.help) {
    process.stdout.write(lines([words.usage]));
    return 0;
  }
  const output = await answer(asked, words);
  process.stderr.write(
    lines(output.problems.map(({ cell, message }) => (cell === null ? message : `${cell}: ${message}`))),
  );
  if (asked.json) process.stdout.write(lines([JSON.stringify(output)]));
  else if (output.problems.length === 0)
    process.stdout.write(
      lines([words.written(output.sheets.join('、'), asked.output ?? ''), ...output.notes]),
    );
  return output.problems.length === 0 ? 0 : 1;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
