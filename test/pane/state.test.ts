import type { RankReport } from '../../src/actions/report';
import { next, START, type PaneEvent, type PaneState } from '../../src/pane/state';

const report = (sheet: string, change: Partial<RankReport> = {}): RankReport => ({
  period: null,
  periods: [],
  units: [],
  columns: [],
  tallies: [],
  excluded: [],
  problems: [],
  notes: [],
  sheets: [],
  table: {
    sheet,
    range: 'A3:C10',
    cell: { sheet, row: 2, column: 0 },
    units: [],
    indicators: [
      {
        name: '亩均税收',
        unit: '万元/亩',
        period: null,
        role: 'level',
        direction: 'high',
        weight: null,
        column: 'B',
        because: '',
        cell: { sheet, row: 2, column: 1 },
      },
    ],
    columns: [],
    leftOut: [],
    rowName: () => null,
    speaksOf: () => ({ unit: null, indicator: null }),
    lineAt: (cell) => ({ ...cell, rows: 1, columns: 1 }),
    takesAll: () => true,
    others: [],
    sheets: [],
  },
  corrections: [],
  remarks: [],
  scheme: { indicators: [{ name: '亩均税收' }] },
  schemeSource: 'plain',
  changes: [],
  found: null,
  evaluation: null,
  before: null,
  ...change,
});

const after = (...events: PaneEvent[]): PaneState => events.reduce(next, START);
const edit = {
  kind: 'edit',
  draft: { indicators: [{ name: '亩均税收', weight: 80 }] },
} as const satisfies PaneEvent;
const correction = {
  kind: 'correct',
  corrections: [{ kind: 'column', indicator: '亩均税收', is: 'leftOut' }],
  draft: null,
} as const satisfies PaneEvent;
const problem = { cell: null, where: null, message: '…' };

test('an edit stays while the same table is read again', () => {
  const state = after({ kind: 'read', report: report('亩均') }, edit, {
    kind: 'read',
    report: report('亩均'),
  });
  expect(state.asked.edited).toBe(edit.draft);
});

test('an edit stays while the table cannot be read', () => {
  const broken = report('亩均', { table: null, problems: [problem] });
  const state = after({ kind: 'read', report: report('亩均') }, edit, { kind: 'read', report: broken });
  expect(state.asked.edited).toBe(edit.draft);
  expect(state.table?.sheet).toBe('亩均');
});

test('an edit for one table is dropped before another is shown', () => {
  const first = report('亩均');
  const state = after({ kind: 'read', report: first }, edit, { kind: 'read', report: report('位次') });
  expect(state.asked).toEqual(START.asked);
  expect(state.report).toBe(first);
  expect(next(state, { kind: 'read', report: report('位次') }).report?.table?.sheet).toBe('位次');
});

test('a column that is left out makes no other table', () => {
  const first = report('亩均');
  const table = first.table!;
  const without = { ...table, indicators: [], columns: [{ ...table.indicators[0]!, why: '' }] };
  const state = after({ kind: 'read', report: first }, correction, {
    kind: 'read',
    report: report('亩均', { table: without }),
  });
  expect(state.asked.corrections).toBe(correction.corrections);
});

test('a correction takes the scheme along where that must follow, and a reset drops both', () => {
  const state = after({ kind: 'read', report: report('亩均') }, { ...correction, draft: edit.draft });
  expect(state.asked).toMatchObject({ corrections: correction.corrections, edited: edit.draft });
  expect(next(state, { kind: 'reset' }).asked).toEqual(START.asked);
});

test('choosing a preset drops what was edited of another scheme', () => {
  const state = after({ kind: 'read', report: report('亩均') }, edit, { kind: 'choose', preset: 'jinan' });
  expect(state.asked).toEqual({ ...START.asked, preset: 'jinan' });
});

test('after a run the workbook holds what was asked, and the titles are told', () => {
  const written = report('亩均', { sheets: ['排名结果', '评价方案'], notes: ['…'] });
  const state = after(
    { kind: 'read', report: report('亩均') },
    edit,
    { kind: 'write' },
    { kind: 'wrote', report: written },
  );
  expect(state).toMatchObject({
    asked: START.asked,
    ownScheme: true,
    writing: false,
    written: { titles: ['排名结果', '评价方案'], notes: ['…'] },
  });
});

test('a run that was refused keeps what was asked', () => {
  const refused = report('亩均', { problems: [problem] });
  const state = after(
    { kind: 'read', report: report('亩均') },
    edit,
    { kind: 'write' },
    { kind: 'wrote', report: refused },
  );
  expect(state.asked.edited).toBe(edit.draft);
  expect(state).toMatchObject({ writing: false, written: null, refused: [problem] });
});

test('the message about what was written goes with the next edit', () => {
  const written = report('亩均', { sheets: ['排名结果'] });
  expect(after({ kind: 'wrote', report: written }, edit).written).toBeNull();
});

test('a failure to read is over with the next reading', () => {
  const failed = after({ kind: 'failed' });
  expect(failed.failed).toBe('reading');
  expect(next(failed, { kind: 'read', report: report('亩均') }).failed).toBeNull();
});

test('a failure to write is told until something else is asked', () => {
  const failed = after({ kind: 'write' }, { kind: 'failed' }, { kind: 'read', report: report('亩均') });
  expect(failed).toMatchObject({ writing: false, failed: 'writing' });
  expect(next(failed, edit).failed).toBeNull();
});

test('what the ribbon could not do is told until it is dismissed, and breaks nothing off', () => {
  const failed = after({ kind: 'write' }, { kind: 'failed', at: 'ribbon' });
  expect(failed).toMatchObject({ writing: true, failed: 'ribbon' });
  const read = next(failed, { kind: 'read', report: report('亩均') });
  expect(read.failed).toBe('ribbon');
  expect(next(read, { kind: 'dismiss' }).failed).toBeNull();
});

test('a run on the ribbon is told of and leaves alone what is edited here', () => {
  const state = after({ kind: 'read', report: report('亩均') }, edit, {
    kind: 'ran',
    report: report('亩均', { sheets: ['排名结果'] }),
  });
  expect(state.asked.edited).toBe(edit.draft);
  expect(state.written).toEqual({ titles: ['排名结果'], notes: [] });
  expect(state.changes).toBe(1);
});

test('why a run was refused stays while the table is read again, and goes with the next edit', () => {
  const refused = report('亩均', { problems: [problem] });
  const state = after(
    { kind: 'read', report: report('亩均') },
    { kind: 'wrote', report: refused },
    { kind: 'changed' },
    { kind: 'read', report: report('亩均') },
  );
  expect(state.refused).toEqual([problem]);
  expect(next(state, edit).refused).toEqual([]);
});

describe('undo and redo', () => {
  const weigh = (weight: number, stroke?: string): PaneEvent => ({
    kind: 'edit',
    draft: { indicators: [{ name: '亩均税收', weight }] },
    stroke,
  });
  const weight = ({ asked }: PaneState) => asked.edited?.indicators[0]?.weight ?? null;
  const undo: PaneEvent = { kind: 'undo' };
  const redo: PaneEvent = { kind: 'redo' };

  test('go back and forth step by step, and no further than there were steps', () => {
    const state = after(weigh(80), weigh(60));
    expect(weight(next(state, undo))).toBe(80);
    const start = [undo, undo, undo].reduce(next, state);
    expect(start.asked).toEqual(START.asked);
    expect(weight([redo, redo, redo].reduce(next, start))).toBe(60);
  });

  test('take the whole drag of a slider for one step, and the next drag for another', () => {
    const settle: PaneEvent = { kind: 'settle' };
    const first = [weigh(10, 'slide'), weigh(20, 'slide'), weigh(30, 'slide'), settle];
    const state = after(...first, weigh(40, 'slide'), weigh(50, 'slide'), settle);
    expect(weight(next(state, undo))).toBe(30);
    expect(weight([undo, undo].reduce(next, state))).toBeNull();
  });

  test('an edit after an undo leaves nothing to redo', () => {
    const state = after(weigh(80), weigh(60), undo, weigh(70), redo);
    expect(weight(state)).toBe(70);
  });

  test('a preset, a correction and a reset can be undone as well', () => {
    const state = after(weigh(80), { kind: 'choose', preset: 'jinan' }, correction, { kind: 'reset' });
    expect(next(state, undo).asked.corrections).toBe(correction.corrections);
    expect(weight([undo, undo, undo].reduce(next, state))).toBe(80);
  });

  test('a run that is taken back may have had the scheme with it', () => {
    const undone = { restored: [], removed: ['评价方案'], changed: [], problems: [] };
    const own = { kind: 'read', report: report('表', { schemeSource: 'sheet' }) } as const;
    expect(after(own, { kind: 'undone', report: undone }).ownScheme).toBe(false);
    expect(after(own, { kind: 'undone', report: undone }, own).ownScheme).toBe(true);
  });

  test('what was written, or belongs to another table, is not undone', () => {
    const written = report('亩均', { sheets: ['排名结果'] });
    const first = after({ kind: 'read', report: report('亩均') }, edit);
    expect([{ kind: 'wrote', report: written } as const, undo].reduce(next, first).asked).toEqual(
      START.asked,
    );
    const moved = [{ kind: 'read', report: report('位次') } as const, undo].reduce(next, first);
    expect(moved.asked).toEqual(START.asked);
  });
});

test('a scheme from elsewhere is read with the sheets that it may need', () => {
  const state = after({ kind: 'import', draft: edit.draft });
  expect(state).toMatchObject({ asked: { edited: edit.draft }, changes: 1 });
});
