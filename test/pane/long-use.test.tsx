/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openPane, type Opened } from './excel';
import { type } from './hand';
import { MU } from './tables';

/** `npm run soak` asks for a thousand, and for how much memory may grow. */
const RUNS = Number(process.env['RUNS'] ?? 4);
const MEASURED = process.env['RUNS'] !== undefined;
/** Of a session: a result of ours, kept by mistake in every run, would be some ten kilobytes each. */
const MOST_A_RUN = 2_000;

/** Once the workbench has come to rest: what changed goes to its calculation a tenth of a second after the last change. */
async function heapOf(): Promise<number> {
  await act(() => new Promise<void>((rested) => setTimeout(rested, 500)));
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

const press = (name: string) => fireEvent.click(screen.getAllByRole('button', { name })[0]!);

/** What the workbook and the host hold for the add-in. */
const heldBy = ({ book, node: { host: own } }: Opened) => ({
  ...own.held,
  sheets: book.sheets.all().length,
  names: book.names.all().length,
});

/** A cell of the source is edited, the ranking is written, and every other one is undone. */
async function runOnce({ book }: Opened, run: number): Promise<void> {
  act(() => type(book, '亩均!B2', [[10 + (run % 7)]]));
  press('一键排名');
  await screen.findByText(/^已写入/);
  if (run % 2 === 1) {
    press('撤销写入');
    await screen.findByText(/^已撤销写入/);
  }
  press('关闭');
  await waitFor(() => expect(screen.queryByText(/^已(撤销)?写入/)).toBeNull());
}

test('a long session holds no more after many runs than after the first two, and nothing once it is over', async () => {
  const opened = await openPane({ 亩均: MU });
  await screen.findByRole('table');
  await runOnce(opened, 0);
  await runOnce(opened, 1);
  const held = heldBy(opened);
  expect(held).toMatchObject({ objects: 0, handlers: 4 });
  const heaps: number[] = [];
  for (let run = 2; run < RUNS; run++) {
    await runOnce(opened, run);
    if (run % 2 === 1) expect([run, heldBy(opened)]).toEqual([run, held]);
    if (MEASURED && run % Math.max(2, Math.floor(RUNS / 10)) === 0) {
      heaps.push(await heapOf());
      process.stdout.write(`${run} runs: ${(heaps.at(-1)! / 1e6).toFixed(1)} MB\n`);
    }
  }
  if (MEASURED) {
    const half = heaps.slice(Math.floor(heaps.length / 2));
    const grown = (half.at(-1)! - half[0]!) / ((RUNS * (half.length - 1)) / 10);
    process.stdout.write(`${(grown / 1e3).toFixed(2)} KB a run in the second half\n`);
    expect(grown).toBeLessThan(MOST_A_RUN);
  }
  cleanup();
  await waitFor(() => expect(opened.node.host.held).toEqual({ objects: 0, handlers: 0 }));
});
