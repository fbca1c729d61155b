/** Makes a piece of work fail at every batch and every action of it in turn, each time from the same workbook. */
import type { IWorkbookData } from '@univerjs/core';
import { open, type Opened } from './open';
import { stateOf } from './state';

export interface Swept {
  /** How often something failed. */
  readonly failures: number;
  /** Where the workbook was neither as before nor as it is after the work, or the answer said otherwise. */
  readonly broken: readonly string[];
}

interface Work {
  readonly data: IWorkbookData;
  /** Gives whether it says that it was done. */
  readonly act: (opened: Opened) => Promise<boolean>;
  /** Every so many actions; whole batches fail in any case. */
  readonly stride?: number;
}

const spelt = async ({ book }: Opened): Promise<string> => {
  await book.calculation.settled();
  return JSON.stringify(stateOf(book, { computed: false }));
};

function close({ node, book }: Opened): void {
  node.close();
  book.dispose();
}

const again = (data: IWorkbookData): Promise<Opened> => open(structuredClone(data));

/** How many actions each batch of the work has, and what the workbook is before and after it. */
async function rehearse({ data, act }: Work) {
  const opened = await again(data);
  const { host } = opened.node;
  const before = await spelt(opened);
  const sizes: number[] = [];
  const execute = host.execute.bind(host);
  host.execute = (body, flags) => {
    sizes.push((JSON.parse(body) as { Actions: unknown[] }).Actions.length);
    return execute(body, flags);
  };
  if (!(await act(opened))) throw new RangeError('a sweep requires work that is done where nothing fails');
  const after = await spelt(opened);
  close(opened);
  return { before, after, sizes };
}

export async function sweep(work: Work): Promise<Swept> {
  const { data, act, stride = 1 } = work;
  const { before, after, sizes } = await rehearse(work);
  const broken: string[] = [];
  let failures = 0;
  let opened = await again(data);
  for (const [batch, size] of sizes.entries())
    // Action 0 is the batch as a whole.
    for (let action = 0; action <= size; action += stride) {
      const { faults } = opened.node.host;
      faults.push({
        atBatch: batch + 1,
        ...(action > 0 ? { atAction: action } : {}),
        code: 'GeneralException',
      });
      const done = await act(opened);
      faults.splice(0);
      failures++;
      const now = await spelt(opened);
      if (now !== (done ? after : before)) broken.push(`batch ${batch + 1}, action ${action}`);
      if (now === before) continue;
      close(opened);
      opened = await again(data);
    }
  return { failures, broken };
}
