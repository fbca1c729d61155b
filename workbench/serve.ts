/** `npm start`: builds what is missing, serves the workbench and says where to open it. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll, built } from './server/build';
import { serve } from './server/server';

const USAGE = 'npm start -- [FILE.xlsx] [--port 3000] [--manifest FILE.xml]';
const FIRST_SAMPLE = 'liaocheng-ranks';
const USUAL_PORT = 3000;

interface Command {
  file?: string;
  port?: number;
  /** Of an add-in that its own server has. */
  manifest?: string;
}

function readCommand(): Command {
  const { values, positionals } = parseArgs({
    options: { port: { type: 'string' }, manifest: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length > 1) throw new Error('one workbook at a time');
  const [file, manifest] = [positionals[0], values.manifest].map((name) => {
    if (name !== undefined && !existsSync(name)) throw new Error(`${name} does not exist`);
    return name && resolve(name);
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536))
    throw new Error(`--port takes a number up to 65535, not ${values.port}`);
  return {
    ...(file ? { file } : {}),
    ...(port === undefined ? {} : { port }),
    ...(manifest ? { manifest } : {}),
  };
}

async function start(): Promise<void> {
  const { file, port, manifest } = readCommand();
  await buildAll(console.error);
  const sideloaded = manifest ? { manifest, addin: null } : {};
  const offer = { ...built, ...sideloaded, first: FIRST_SAMPLE, ...(file ? { file } : {}) };
  const served = await serve({ ...offer, port: port ?? USUAL_PORT }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || port !== undefined) throw error;
    return serve({ ...offer, port: 0 });
  });
  console.log(`Open ${served.url} in a browser and accept its self-signed certificate. Ctrl+C ends.`);
  process.once('SIGINT', () => void served.close());
}

start().catch((error: NodeJS.ErrnoException) => {
  const sentence = error.code === 'EADDRINUSE' ? 'that port is in use' : error.message;
  console.error(`${sentence}\n${USAGE}`);
  process.exitCode = 1;
});
