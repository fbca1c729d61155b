/** A host that does not answer any more: whoever stops the work has the pane back. */
import { follow, type Workbook } from '../../src/host/workbook';
import { NEVER } from '../../workbench/protocol/host';
import { bookOf, closeAll, open } from './open';

afterEach(closeAll);

const PLAN = { sheets: [], show: null } as unknown as Parameters<Workbook['apply']>[0];

async function deaf(): Promise<{ readonly workbook: Workbook; readonly stop: () => void }> {
  const { workbook, node } = await open(bookOf({ 位次: [['甲', 3]] }));
  node.host.faults.push({ atBatch: 1, until: NEVER }, { atBatch: 2, until: NEVER });
  const stopper = new AbortController();
  return { workbook: follow(workbook, { signal: stopper.signal }), stop: () => stopper.abort() };
}

const READING: readonly (readonly [string, (workbook: Workbook) => Promise<unknown>])[] = [
  ['a look at the workbook', (workbook) => workbook.overview()],
  ['a look at where its user is', (workbook) => workbook.whereabouts()],
  ['reading', (workbook) => workbook.read(['位次'])],
];

test.each(READING)('%s that is not answered ends when it is stopped', async (_, ask) => {
  const { workbook, stop } = await deaf();
  const asked = ask(workbook);
  stop();
  await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
});

test('what is asked after the stop is not waited for', async () => {
  const { workbook, stop } = await deaf();
  stop();
  await expect(workbook.overview()).rejects.toMatchObject({ code: 'cancelled' });
});

describe('writing', () => {
  const writing = (answer: Promise<never>): Workbook =>
    Object.fromEntries(
      ['apply', 'undo', 'forget', 'addSheet'].map((name) => [name, () => answer]),
    ) as unknown as Workbook;
  const NOTHING = {} as never;
  const WAYS: readonly (readonly [string, (workbook: Workbook) => Promise<unknown>])[] = [
    ['a result', (workbook) => workbook.apply(PLAN, NOTHING)],
    ['what stood there before', (workbook) => workbook.undo(NOTHING)],
    ['the copies away', (workbook) => workbook.forget(NOTHING)],
    ['a sheet', (workbook) => workbook.addSheet('表', [])],
  ];

  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test.each(WAYS)(
    '%s, not answered, has half a minute; then it is not known how far it came',
    async (_, write) => {
      const stopper = new AbortController();
      const workbook = follow(writing(new Promise<never>(() => {})), { signal: stopper.signal });
      const told = jest.fn<void, [{ readonly code: string }]>();
      void write(workbook).catch(told);
      stopper.abort();
      await jest.advanceTimersByTimeAsync(29_000);
      expect(told).not.toHaveBeenCalled();
      await jest.advanceTimersByTimeAsync(2_000);
      expect(told.mock.calls[0]?.[0]).toMatchObject({ code: 'lost' });
    },
  );

  test('that is taken back in time says so', async () => {
    const stopper = new AbortController();
    let fail = (_: Error): void => {};
    const answer = new Promise<never>((_, reject) => (fail = reject));
    const applied = follow(writing(answer), { signal: stopper.signal }).apply(PLAN, {} as never);
    stopper.abort();
    await jest.advanceTimersByTimeAsync(20_000);
    fail(new RangeError('taken back'));
    await expect(applied).rejects.toThrow('taken back');
    expect(jest.getTimerCount()).toBe(0);
  });
});
