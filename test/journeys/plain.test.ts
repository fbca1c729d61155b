import ExcelJS from '@protobi/exceljs';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { built } from '../../workbench/server/build';
import { runIn } from '../cli/run';
import { readElsewhere, rowsOf, titlesOf } from './actions';
import { launchBrowser } from './browser';

const SAMPLE = 'samples/liaocheng-ranks.xlsx';

describe('the page without Office', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zonerank-plain-'));
  const asked: string[] = [];
  const complaints: string[] = [];
  let server: Server;
  let browser: Browser;
  let page: Page;
  let home: string;

  beforeAll(async () => {
    const answer = sirv(built.addin, { dev: true });
    server = createServer((request, response) =>
      answer(request, response, () => void response.writeHead(404).end()),
    );
    await new Promise<void>((done) => server.listen(0, 'localhost', done));
    home = `http://localhost:${(server.address() as AddressInfo).port}/`;
  });
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  beforeAll(async () => {
    page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1200, height: 800 } });
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${home}zonerank.html`);
    await page.getByRole('button', { name: '打开' }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });

  test('loads neither Office.js nor the workbook in memory before a file is chosen', () => {
    expect(asked.filter((address) => /office|univer/.test(address))).toEqual([]);
  });

  test('formulas of a file that have no result yet are calculated', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('表').addRows([
      ['园区', '亩均税收'],
      ['甲园区', 10],
      ['乙园区', { formula: 'B2*2+1' }],
    ]);
    const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
    await page.setInputFiles('input[type=file]', { name: 'formulas.xlsx', mimeType: '', buffer });
    await page.locator('main tbody [scope=row]').getByText('乙园区').first().waitFor();
    await page.getByRole('gridcell', { name: '21', exact: true }).waitFor();
  });

  test('shows the sheets of a file that is chosen, and ranks its table at once', async () => {
    await page.setInputFiles('input[type=file]', SAMPLE);
    await page.getByRole('table').getByText('阳谷经开区').first().waitFor();
    await page.getByRole('tab', { name: '全省排名' }).waitFor();
    await page.getByRole('grid').getByText('嘉明经开区').waitFor();
  });

  test('one click writes, and what was written is in front', async () => {
    await page.getByRole('button', { name: '一键排名' }).click();
    await page
      .getByText(/^已写入/)
      .first()
      .waitFor();
    await page.getByRole('tab', { name: '排名结果', selected: true }).waitFor();
    await page.getByRole('grid').getByText('进位奖励', { exact: true }).first().waitFor();
  });

  test('saving gives the file under its name, with the result sheet that the command line writes', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '保存' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('liaocheng-ranks.xlsx');
    const here = await readElsewhere(readFileSync((await download.path())!));
    const { code } = await runIn(process.cwd(), 'rank', [SAMPLE, join(folder, 'there.xlsx')]);
    expect(code).toBe(0);
    const there = await readElsewhere(readFileSync(join(folder, 'there.xlsx')));
    expect(titlesOf(here)).toEqual(titlesOf(there));
    expect(rowsOf(here, '排名结果')).toEqual(rowsOf(there, '排名结果'));
  });

  test('a cell that is clicked is selected, and the sheet is walked by keys', async () => {
    const grid = page.getByRole('grid');
    await page.getByRole('tab', { name: '全省排名' }).click();
    await grid.click({ position: { x: 120, y: 150 } });
    const cell = () => grid.locator('[aria-selected=true]').getAttribute('aria-label');
    const before = await cell();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      (label) =>
        document.querySelector('[role=grid] [aria-selected=true]')?.getAttribute('aria-label') !== label,
      before,
    );
    expect(await cell()).not.toBe(before);
  });

  test('what is no workbook is refused with a sentence, and the open one stays', async () => {
    await page.setInputFiles('input[type=file]', { name: 'a.xlsx', mimeType: '', buffer: Buffer.from('no') });
    await page.getByText('a.xlsx 不是 Excel 工作簿。').waitFor();
    await page.getByRole('tab', { name: '全省排名' }).waitFor();
  });

  test('nobody was asked for anything but the files of the page, and nothing went wrong', () => {
    expect(asked.filter((address) => !address.startsWith(home) && !address.startsWith('blob:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
