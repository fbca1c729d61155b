/** What every command has in common: problems on standard error, one answer on standard output, and an exit code. */
import { CLI_WORDS } from '../src/words/cli';
import type { Locale } from '../src/words/locale';
import { FileRefused } from './refused';

/** `cell` may be a path into a scheme file; null = the problem belongs to no cell. */
export interface OutputProblem {
  readonly cell: string | null;
  readonly message: string;
}

interface Output {
  readonly problems: readonly OutputProblem[];
}

/** A mistake of the command line or of a file that it names: no workbook was opened. */
export class Refused extends Error {
  constructor(readonly problems: readonly OutputProblem[]) {
    super(problems.map(({ message }) => message).join('\n'));
  }
}

export const plainly = (sentences: readonly string[]): readonly OutputProblem[] =>
  sentences.map((message) => ({ cell: null, message }));

/** A command as asked for. */
export interface Command<Made extends Output> {
  readonly locale: Locale;
  readonly json: boolean;
  /** What `--help` prints; null = it was not asked for. */
  readonly help: string | null;
  run(): Promise<Made>;
  /** The answer where nothing could be done. */
  refuse(problems: readonly OutputProblem[]): Made;
  /** The answer as lines for a person. */
  tell(output: Made): readonly string[];
}

function problemsOf(error: unknown, locale: Locale): readonly OutputProblem[] {
  if (error instanceof Refused) return error.problems;
  if (error instanceof FileRefused) return plainly([error.sentence(locale)]);
  return plainly([CLI_WORDS[locale].unexpected(error instanceof Error ? error.message : String(error))]);
}

/** What a cell holds must not command the terminal that shows it. */
const shown = (text: string): string => text.replace(/(?![\n\t])\p{Cc}/gu, '\uFFFD');

const lines = (texts: readonly string[]): string => texts.map((text) => `${shown(text)}\n`).join('');

/** The same characters, none of which a terminal takes for a command. */
const asJson = (output: unknown): string =>
  JSON.stringify(output).replace(
    /\p{Cc}/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Gives the exit code. */
async function perform<Made extends Output>(command: Command<Made>): Promise<number> {
  const { locale, json, help } = command;
  if (help !== null) {
    process.stdout.write(lines([help]));
    return 0;
  }
  const output = await command.run().catch((error: unknown) => command.refuse(problemsOf(error, locale)));
  const { problems } = output;
  process.stderr.write(
    lines(problems.map(({ cell, message }) => (cell === null ? message : `${cell}: ${message}`))),
  );
  process.stdout.write(lines(json ? [asJson(output)] : command.tell(output)));
  return problems.length === 0 ? 0 : 1;
}

export function open<Made extends Output>(command: Command<Made>): void {
  // Who reads may have read enough: `npm run rank … | head`.
  process.stdout.on('error', () => process.exit());
  void perform(command).then((code) => {
    process.exitCode = code;
  });
}
