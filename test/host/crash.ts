/** Kills the pane after every batch of a piece of work in turn, and comes back to the workbook with another. */
import type { IWorkbookData } from '@univerjs/core';
import { openFile } from '../../src/file/open';
import { saveFile } from '../../src/file/save';
import type { Fault } from '../../workbench/protocol/host';
import { open, type Opened } from './open';
import { stateOf } from './state';

export type Act = (held: Pick<Opened, 'workbook'>) => Promise<unknown>;

const again = (data: IWorkbookData): Promise<Opened> => open(structuredClone(data));

export function close({ node, book }: Opened): void {
  node.close();
  book.dispose();
}

export async function spelt({ book }: Pick<Opened, 'book'>): Promise<string> {
  await book.calculation.settled();
  return JSON.stringify(stateOf(book, { computed: false }), null, 1);
}

/** How many batches the work takes, and the workbook after it. */
export async function rehearse(data: IWorkbookData, act: Act) {
  const opened = await again(data);
  const { batches } = opened.node.host.counters;
  await act(opened);
  const taken = opened.node.host.counters.batches - batches;
  const after = await spelt(opened);
  close(opened);
  return { batches: taken, after };
}

/** What stands in the workbook when the pane is gone: so many batches were done, and no answer came to the next. */
export async function killed(
  data: IWorkbookData,
  act: Act,
  batches: number,
  faults: readonly Fault[] = [],
): Promise<IWorkbookData> {
  const opened = await again(data);
  const { host } = opened.node;
  host.faults.push(...faults);
  let left = batches;
  const execute = host.execute.bind(host);
  await new Promise<void>((gone) => {
    host.execute = (body, flags) => {
      if (left-- > 0) return execute(body, flags);
      gone();
      return new Promise(() => {});
    };
    // Office.js lets go of ranges in batches that nobody waits for: the work may go on after such a one.
    void act(opened).then(
      () => gone(),
      () => gone(),
    );
  });
  // What it had under way comes to its next request, and stays there: it is not to be asked of the next workbook.
  await new Promise((later) => setTimeout(later, 50));
  await opened.book.calculation.settled();
  const standing = structuredClone(opened.book.snapshot());
  close(opened);
  return standing;
}

/** The workbook after it was saved to a file and opened again. */
export async function reopened(data: IWorkbookData): Promise<IWorkbookData> {
  const book = await openFile(await saveFile({ data, touched: new Set() }), 'again.xlsx');
  return book.data as IWorkbookData;
}
