/** Whom the page may reach: this server, and the one that has the add-in where that is another; and whom the add-in itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Gives the Content-Security-Policy; `manifest` is of an add-in that its own server has. */
export function pagePolicy(manifest: string | null): string {
  const address = manifest && /<SourceLocation\s+DefaultValue="([^"]+)"/.exec(manifest)?.[1];
  const own = address && URL.canParse(address) ? ` ${new URL(address).origin}` : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${own}`,
    "font-src 'self' data:",
    `connect-src 'self' blob: data:${own}`,
    `frame-src 'self'${own}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const SAID = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/;

/**
 * Gives the Content-Security-Policy of an add-in's file, '' for none: of a page what it says itself, of all else what every page says,
 * for a worker knows no other policy than that which its file is sent with.
 */
export function addinPolicy(folder: string, file: string): string {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const speaking = pages.includes(file) ? [file] : pages;
  return speaking
    .flatMap((page) => SAID.exec(readFileSync(join(folder, page), 'utf8'))?.[1] ?? [])
    .join(', ');
}
