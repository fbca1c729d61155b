import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Offer, type Served } from '../../../workbench/server/server';

const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
const offer: Offer = {
  page: join(folder, 'page'),
  addin: join(folder, 'addin'),
  manifest: join(folder, 'manifest.xml'),
  samples: join(folder, 'samples'),
  certificate: join(folder, 'kept/certificate.json'),
  first: 'b',
  port: 0,
};
const running: Served[] = [];

async function open(change: Partial<Offer> = {}): Promise<string> {
  const served = await serve({ ...offer, ...change });
  running.push(served);
  return served.url;
}

const read = (address: string): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    get(address, { rejectUnauthorized: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    }).on('error', reject);
  });

beforeAll(() => {
  for (const name of ['page', 'addin', 'samples']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'page/index.html'), 'the page');
  writeFileSync(join(folder, 'addin/taskpane.html'), 'the pane');
  writeFileSync(join(folder, 'manifest.xml'), '<OfficeApp/>');
  for (const name of ['a.xlsx', 'b.xlsx', '~$b.xlsx', 'notes.txt', '位次.xlsx'])
    writeFileSync(join(folder, 'samples', name), name);
});

afterEach(() => Promise.all(running.splice(0).map((served) => served.close())));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the workbench’s server', () => {
  test('serves page, add-in, manifest and samples from one origin', async () => {
    const url = await open();
    const bodies = [
      '',
      'addin/taskpane.html',
      'addin/manifest.xml',
      `samples/${encodeURIComponent('位次.xlsx')}`,
    ];
    const answers = await Promise.all(bodies.map((path) => read(url + path)));
    expect(answers.map(({ body }) => body)).toEqual(['the page', 'the pane', '<OfficeApp/>', '位次.xlsx']);
  });

  test('lists the samples and says which workbook to open first', async () => {
    const library = JSON.parse((await read(`${await open()}library.json`)).body) as unknown;
    expect(library).toEqual({
      samples: ['a.xlsx', 'b.xlsx', '位次.xlsx'],
      first: 'samples/b.xlsx',
      addin: 'addin/',
    });
  });

  test('opens the workbook it was given, wherever that lies, and no other file beside it', async () => {
    const url = await open({ file: join(folder, 'samples/a.xlsx'), samples: join(folder, 'none') });
    expect(JSON.parse((await read(`${url}library.json`)).body)).toEqual({
      samples: [],
      first: 'opened/a.xlsx',
      addin: 'addin/',
    });
    expect((await read(`${url}opened/a.xlsx`)).body).toBe('a.xlsx');
    expect((await read(`${url}opened/b.xlsx`)).status).toBe(404);
  });

  test('of an add-in that its own server has, only the manifest is here', async () => {
    const url = await open({ addin: null });
    expect(JSON.parse((await read(`${url}library.json`)).body)).toMatchObject({ addin: null });
    expect((await read(`${url}addin/manifest.xml`)).body).toBe('<OfficeApp/>');
    expect((await read(`${url}addin/taskpane.html`)).status).toBe(404);
  });

  test('answers 404 to what is not there and to addresses that cannot be read', async () => {
    const url = await open();
    const statuses = await Promise.all(
      ['nothing.js', '%', 'addin/..%2fmanifest.xml'].map(async (path) => (await read(url + path)).status),
    );
    expect(statuses).toEqual([404, 404, 404]);
  });
});
