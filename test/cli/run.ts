/** Runs a command of the command line as a person does, in a folder of its own. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

const START = resolve('cli/start.mjs');

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export const runIn = (folder: string, command: string, args: readonly string[]): Promise<Ran> =>
  new Promise((done) => {
    const options = { env: { ...process.env, INIT_CWD: folder }, maxBuffer: 2 ** 26 };
    execFile(process.execPath, [START, command, ...args], options, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
