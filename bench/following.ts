/** Times how long the pane takes to follow an edit and a move on the sheet, in the browser over the workbench; by hand: tsx bench/following.ts */
import type { Frame } from 'playwright-core';
import { open, openPane, workbookOf } from '../test/journeys/actions';
import { Workbench } from '../test/journeys/browser';
import { middle, uniform } from './measure';

const INDICATORS = 11;
const SIZES = [20, 160, 1_000, 10_000];
const TIMES = 7;

function tableOf(units: number): (string | number)[][] {
  const source = uniform(7);
  const figure = () => Math.round(source.next().value * 1e4) / 100;
  return [
    ['园区', ...Array.from({ length: INDICATORS }, (_, j) => `指标${j + 1}（万元）`)],
    ...Array.from({ length: units }, (_, i) => [
      `第${i + 1}园区`,
      ...Array.from({ length: INDICATORS }, figure),
    ]),
  ];
}

/** When the pane shows such a text there, in milliseconds since 1970. */
async function shownAt(frame: Frame, place: string, text: string): Promise<number> {
  const shown = await frame.waitForFunction(
    ([place, text]) => document.querySelector(place)?.textContent?.includes(text) && Date.now(),
    [place, text] as const,
  );
  return Number(await shown.jsonValue());
}

async function main(): Promise<void> {
  const workbench = new Workbench({});
  await workbench.serve();
  await workbench.launch();
  await workbench.load();
  await workbench.settle();
  for (const units of SIZES) {
    await open(workbench, await workbookOf({ 表: tableOf(units) }), `${units}.xlsx`);
    await openPane(workbench);
    await workbench.pane.getByRole('table').waitFor();
    const frame = workbench.page.frames().find((each) => each.url().includes('taskpane'))!;
    const edits: number[] = [];
    const moves: number[] = [];
    for (let time = 0; time < TIMES; time++) {
      const row = 1 + (time % 2);
      // Each edit puts another unit first, beyond all others.
      const seen = shownAt(frame, 'tbody [scope="row"]', `第${row}园区`);
      const begun = await workbench.page.evaluate(
        ([row, columns, value]) => {
          const cells = window.workbench.book.sheets.active.cells;
          const begun = Date.now();
          cells.write({ startRow: row, endRow: row, startColumn: 1, endColumn: columns }, [
            Array.from({ length: columns }, () => value),
          ]);
          return begun;
        },
        [row, INDICATORS, 1_000 * (time + 1)] as const,
      );
      edits.push((await seen) - begun);
      const marked = shownAt(frame, 'footer', `第${row + 5}园区`);
      const moved = await workbench.page.evaluate((row) => {
        const begun = Date.now();
        window.workbench.select(`表!B${row}`);
        return begun;
      }, row + 6);
      moves.push((await marked) - moved);
    }
    const shape = `${units} units × ${INDICATORS}`;
    console.log(
      `${shape}: an edit is ranked after ${middle(edits)} ms, a move is followed after ${middle(moves)} ms`,
    );
  }
  await workbench.close();
}

void main();
