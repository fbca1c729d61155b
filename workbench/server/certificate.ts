/** A self-signed certificate for localhost, kept so that a browser needs to be told about it once. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

interface Certificate {
  key: string;
  cert: string;
}

const DAY = 86_400_000;
const YEAR = 365 * DAY;

export async function certificate(file: string): Promise<Certificate> {
  const kept = readKept(file);
  if (kept) return kept;
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + YEAR),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const fresh = { key: made.private, cert: made.cert };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(fresh), { mode: 0o600 });
  return fresh;
}

function readKept(file: string): Certificate | null {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Certificate;
    const ends = Date.parse(new X509Certificate(kept.cert).validTo);
    return ends > Date.now() + DAY ? kept : null;
  } catch {
    return null;
  }
}
