/** Serves the page, the add-in and the workbooks from one https origin, as Office.js demands. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import sirv from 'sirv';
import type { Library } from '../page/library';
import { certificate } from './certificate';
import { addinPolicy, pagePolicy } from './policy';

export interface Served {
  /** The page's address, ending in a slash. */
  url: string;
  close(): Promise<void>;
}

export interface Offer {
  /** Folder of the built page. */
  page: string;
  /** Folder of the built add-in; null = its own server has it, at the address in its manifest. */
  addin: string | null;
  manifest: string;
  samples: string;
  /** Where the certificate is kept. */
  certificate: string;
  /** A workbook to open first; otherwise the sample called `first`, or the first one there is. */
  file?: string;
  first?: string;
  /** 0 takes any free port. */
  port: number;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function serve(offer: Offer): Promise<Served> {
  const open = (folder: string) => sirv(folder, { dev: true, dotfiles: true });
  const folders: (readonly [string, ReturnType<typeof sirv>])[] = [
    ...(offer.addin ? [['/addin', open(offer.addin)] as const] : []),
    ['/samples', open(offer.samples)],
    ['', open(offer.page)],
  ];

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
    const send = (type: string, body: string | Buffer) =>
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    if (path === '/library.json') return void send('application/json', JSON.stringify(library(offer)));
    if (path === '/addin/manifest.xml')
      return void send('text/xml; charset=utf-8', readFileSync(offer.manifest));
    if (offer.file && path === `/opened/${basename(offer.file)}`)
      return void send(XLSX, readFileSync(offer.file));
    const [prefix, folder] = folders.find(([start]) => path.startsWith(`${start}/`))!;
    request.url = request.url!.slice(prefix.length);
    const keepTo = (policy: string) => policy && response.setHeader('content-security-policy', policy);
    if (prefix === '') keepTo(pagePolicy(offer.addin ? null : readFileSync(offer.manifest, 'utf8')));
    if (prefix === '/addin') keepTo(addinPolicy(offer.addin!, path.slice('/addin/'.length)));
    folder(request, response, () => void response.writeHead(404).end());
  }

  const server = createServer(await certificate(offer.certificate), (request, response) => {
    try {
      answer(request, response);
    } catch {
      // A broken escape in an address, or a file that went away meanwhile.
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(offer.port, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function library({ samples, file, first, addin }: Offer): Library {
  const found = existsSync(samples) ? readdirSync(samples) : [];
  const names = found.filter((name) => extname(name) === '.xlsx' && !name.startsWith('~')).sort();
  const chosen = names.find((name) => name === `${first}.xlsx`) ?? names[0];
  const address = file ? join('opened', basename(file)) : chosen && join('samples', chosen);
  return { samples: names, first: address?.replaceAll('\\', '/') ?? null, addin: addin && 'addin/' };
}
