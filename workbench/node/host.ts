/**
 * Microsoft's own client in Node, over a host of ours: code written for Excel runs unchanged.
 *
 *   const { Excel, host, close } = await openNodeHost(book);
 *   await Excel.run(async (context) => { … });
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Book } from '../../src/book/book';
import { Host, type HostOptions } from '../protocol/host';
import { clientSurface, type ClientWindow } from './client';

export interface NodeHostOptions extends HostOptions {
  /** Also puts Excel, Office and OfficeExtension where add-in code looks for them, until the host is closed. */
  globals?: boolean;
  /** Also starts the runtime of custom functions, which costs a batch of its own. */
  functions?: boolean;
}

export interface NodeHost {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  host: Host;
  close(): void;
}

const GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] as const;

let clientText: Promise<string> | undefined;

function readClient(): Promise<string> {
  const path = createRequire(join(process.cwd(), 'package.json')).resolve(
    '@microsoft/office-js/dist/excel-web-16.00.js',
  );
  return (clientText ??= readFile(path, 'utf8'));
}

export async function openNodeHost(book: Book, options: NodeHostOptions = {}): Promise<NodeHost> {
  const host = new Host(book, options);
  const dom = new JSDOM('<!doctype html>', { runScripts: 'outside-only', url: 'https://localhost/' });
  const window = dom.window as unknown as ClientWindow;
  const connect = clientSurface(window, host, options.functions ?? false);
  dom.window.eval(await readClient());
  connect();
  const surface = { Excel: window.Excel, Office: window.Office, OfficeExtension: window.OfficeExtension };
  const before = new Map<string, unknown>();
  if (options.globals) {
    for (const name of GLOBALS) {
      before.set(name, Reflect.get(globalThis, name));
      Reflect.set(globalThis, name, window[name]);
    }
  }
  return {
    ...surface,
    host,
    close() {
      host.close();
      for (const [name, value] of before) {
        if (value === undefined) Reflect.deleteProperty(globalThis, name);
        else Reflect.set(globalThis, name, value);
      }
      dom.window.close();
    },
  };
}
