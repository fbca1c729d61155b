/** Lets every action meet every fault, each time from the same workbook, and looks at what is left. */
import type { IWorkbookData } from '@univerjs/core';
import { undo } from '../../src/actions/undo';
import { Book } from '../../src/book/book';
import { openExcel } from '../../src/host/excel';
import { HOST_CODES, type HostCode } from '../../src/host/workbook';
import { ACTION_WORDS } from '../../src/words/actions';
import { openNodeHost } from '../../workbench/node/host';
import type { Opened } from '../host/open';
import { stateOf } from '../host/state';
import {
  afterAll,
  batches,
  codes,
  edits,
  garbled,
  gone,
  late,
  others,
  steps,
  twice,
  type Course,
  type Injection,
} from './faults';
import { plainBook, type Said, type Trial } from './trials';

export interface Swept {
  /** How often something went wrong, by kind. */
  readonly faults: Readonly<Record<string, number>>;
  /** Where the workbook was neither as before nor as it is after the action, or what was said is not true. */
  readonly broken: readonly string[];
}

export interface SweptAll {
  /** Those that have no request to be run with. */
  readonly untried: readonly string[];
  /** How many faults, by kind. */
  readonly faults: Readonly<Record<string, number>>;
  readonly actions: number;
  readonly broken: readonly string[];
}

interface Rehearsed {
  readonly trial: Trial;
  readonly data: IWorkbookData;
  readonly course: Course;
  readonly before: string;
  readonly after: string;
}

async function reopen(book: Book): Promise<Opened> {
  const node = await openNodeHost(book, { globals: true });
  return { book, node, workbook: openExcel() };
}

const open = (data: Partial<IWorkbookData>): Promise<Opened> => reopen(Book.create(structuredClone(data)));

function close({ node, book }: Opened): void {
  node.close();
  book.dispose();
}

/** What tells of the last run bears a stamp, which only saves a question before it is undone. */
const STAMP = /^(ZoneRank\.before\.\S+ (?:='[^']+'!)?\S+ )\S+/;
/** The grid spells a formula anew where its cells have moved. */
const QUOTED = /'([^'!"]+)'!/g;

async function stateNow({ book }: Opened): Promise<string> {
  await book.calculation.settled();
  const { sheets, names, active } = stateOf(book, { computed: false });
  const state = {
    // Who else puts in a sheet says where.
    sheets: [...sheets].sort((one, other) => (one.name < other.name ? -1 : 1)),
    names: names.map((name) => name.replace(STAMP, '$1')),
    active,
  };
  return JSON.stringify(state).replace(QUOTED, '$1!');
}

/** The name of a run that tells of a new sheet. */
const NEW = /^ZoneRank\.before\.\S+ =0 /;

/**
 * What two people see alike: each has a front of their own, what copies are called depends on how many there were, and who writes other
 * sheets at the same moment leaves a run that can be undone too.
 */
function shared(state: string): string {
  const { active: _, ...rest } = JSON.parse(state.replace(/'?ZoneRank~(?: \(\d+\))?'?/g, 'ZoneRank~')) as {
    readonly active: string;
    readonly sheets: readonly unknown[];
    readonly names: readonly string[];
  };
  const names = rest.names.filter((name) => !NEW.test(name));
  return JSON.stringify({ names, sheets: rest.sheets.map((sheet) => JSON.stringify(sheet)).sort() });
}

/** Where a state parts from the one that is most like it. */
function parting(one: string, others: readonly string[]): string {
  const alike = (other: string): number => [...one].findIndex((letter, at) => letter !== other[at]);
  const at = Math.max(...others.map(alike));
  const near = (text = ''): string => text.slice(Math.max(0, at - 60), at + 60);
  return `${near(one)} ≠ ${near(others.find((other) => alike(other) === at))}`;
}

async function prepare(before: Trial['before']): Promise<IWorkbookData> {
  const opened = await open(plainBook());
  for (const step of before) {
    await step(opened);
    const { sheets } = opened.book;
    sheets.activate(sheets.all()[0]!);
  }
  await opened.book.calculation.settled();
  const data = structuredClone(opened.book.snapshot());
  close(opened);
  return data;
}

async function rehearse(trial: Trial): Promise<Rehearsed> {
  const data = await prepare(trial.before);
  const opened = await open(data);
  const before = await stateNow(opened);
  const course: number[] = [];
  watch(opened, (_, actions) => void course.push(actions));
  const said = await trial.act(opened);
  if (!said.done)
    throw new RangeError(`${trial.what} requires to be done where nothing fails: ${said.messages.join()}`);
  const after = await stateNow(opened);
  close(opened);
  return { trial, data, course, before, after };
}

/** Calls before each batch with its number and how many actions it has, and waits for what is done then; gives the way to stop. */
function watch(
  { node: { host } }: Opened,
  sent: (batch: number, actions: number) => void | Promise<void>,
): () => void {
  const execute = host.execute.bind(host);
  let batch = 0;
  host.execute = async (body, flags) => {
    await sent((batch += 1), (JSON.parse(body) as { Actions: unknown[] }).Actions.length);
    return execute(body, flags);
  };
  return () => {
    host.execute = execute;
  };
}

/** All sentences by which a code may be told, whatever sheet it is about. */
function sentencesOf(code: HostCode, book: Book): readonly string[] {
  const about = [
    '',
    ...book.sheets.all().map(({ name }) => name),
    ...book.names.all().map(({ name }) => name),
  ];
  const say = ACTION_WORDS['zh-CN'].problems[code] as (facts: { what: string }) => string;
  return about.map((what) => say({ what }));
}

const UNCHANGED = /未改动。$/;

/** Why it is not true; null = it is. */
function untrue(
  { done, messages }: Said,
  { codes: told }: Injection,
  { book }: Opened,
  isBefore: boolean,
): string | null {
  if (done) return null;
  if (messages.length === 0) return 'not done, and nothing said';
  const known = new Set((told ?? HOST_CODES).flatMap((code) => sentencesOf(code, book)));
  const [first = ''] = messages;
  if (told !== undefined && !known.has(first)) return `said: ${first}`;
  return UNCHANGED.test(first.replace('原始数据未改动。', '')) && !isBefore
    ? `changed, but said: ${first}`
    : null;
}

type Act = (opened: Opened) => unknown;

/** What the workbook may be afterwards: before and after the action, with what somebody else does and without, in either order. */
class Expected {
  private readonly known = new Map<string, Promise<string>>();

  constructor(private readonly rehearsed: Rehearsed) {}

  /** One after the other. */
  private state(way: string, steps: readonly Act[], data = this.rehearsed.data): Promise<string> {
    const made = this.known.get(way) ?? this.make(steps, data);
    this.known.set(way, made);
    return made;
  }

  private async make(steps: readonly Act[], data: IWorkbookData): Promise<string> {
    const opened = await open(data);
    try {
      for (const step of steps) await step(opened);
      return await stateNow(opened);
    } finally {
      close(opened);
    }
  }

  /** Where the action stands on the way. */
  private async between(way: string, steps: (act: Act) => readonly Act[]): Promise<readonly string[]> {
    const { between } = this.rehearsed.trial;
    if (!between) return [];
    return [await this.state(`between ${way}`, steps(between.act), await prepare(between.before))];
  }

  async before({ what, edit, other }: Injection, theirs: Said | null): Promise<readonly string[]> {
    const { before, after } = this.rehearsed;
    const name = nameOf(what);
    if (other && theirs?.done)
      return [
        await this.state(`alone ${name}`, [other.act]),
        ...(await this.between(`alone ${name}`, () => [other.act])),
        ...(other.takesBack ? [before, after, ...(await this.between('', () => []))] : []),
      ];
    if (!edit) return [before, ...(await this.between('', () => []))];
    const edited = await this.state(`before ${name}`, [({ book }) => edit.by(book)]);
    // What a person did to a sheet of ours that was being written is put back with it.
    return edit.toOurs ? [edited, before] : [edited];
  }

  async after({ what, edit, other }: Injection, theirs: Said | null): Promise<readonly string[]> {
    const { trial, after } = this.rehearsed;
    const name = nameOf(what);
    const by = edit ? ({ book }: Opened): void => edit.by(book) : theirs?.done ? other?.act : undefined;
    if (by === undefined) return [after];
    return [
      await this.state(`last ${name}`, [trial.act, by]),
      await this.state(`first ${name}`, [by, trial.act]),
      ...(await this.between(`last ${name}`, (act) => [act, by])),
      ...(await this.between(`first ${name}`, (act) => [by, act])),
      ...(other?.takesBack ? [after] : []),
    ];
  }
}

/** Of what happens before a batch: what. */
const nameOf = (what: string): string => what.replace(/ before batch.*/, '');

/** What is left when the workbook is opened anew, with what was broken off undone. */
async function comeBack(book: Book): Promise<Opened> {
  const opened = await reopen(book);
  await undoBroken(opened);
  return opened;
}

async function undoBroken({ workbook }: Opened): Promise<void> {
  const { brokenOff } = await workbook.overview();
  if (brokenOff) await undo(workbook, { locale: 'zh-CN', losing: true });
}

/** What may stand half done, and says so, is undone as it says, once nobody stands in the way. */
async function followAdvice({ said, opened }: Outcome): Promise<boolean> {
  const { book } = opened;
  const advised = (['unfinished', 'halfUndone', 'lost'] as const).flatMap((code) => sentencesOf(code, book));
  if (said === null || said.done || !advised.includes(said.messages[0] ?? '')) return false;
  book.record({ protection: { protected: false } });
  for (const sheet of book.sheets.all()) sheet.record({ protection: { protected: false } });
  await undoBroken(opened);
  return true;
}

interface Outcome {
  readonly opened: Opened;
  /** null = no answer came. */
  readonly said: Said | null;
  /** What somebody else was told who did something meanwhile; null = nobody did. */
  readonly theirs: Said | null;
}

async function meet(opened: Opened, { trial }: Rehearsed, injection: Injection): Promise<Outcome> {
  const { host } = opened.node;
  let lost = (): void => {};
  const silence = new Promise<null>((resolve) => (lost = () => resolve(null)));
  // Told when it is waited for, and never answered.
  const never = { then: () => lost() } as unknown as Promise<never>;
  host.faults.push(
    ...(injection.faults ?? []).map((fault) => ({ ...fault, ...(injection.isGone ? { until: never } : {}) })),
  );
  const { edit, meanwhile, other } = injection;
  let beside: Promise<unknown> | undefined;
  let theirs: Said | null = null;
  let isTheirs = false;
  let mine = 0;
  const stop = watch(opened, async (batch) => {
    if (isTheirs) return;
    mine += 1;
    if (other?.before === mine && theirs === null) {
      isTheirs = true;
      theirs = await other.act(opened);
      isTheirs = false;
    }
    if (edit?.before === batch) edit.by(opened.book);
    if (meanwhile && beside === undefined && injection.faults?.[0]?.atBatch === batch)
      beside = Promise.resolve().then(() => meanwhile(opened));
  });
  const acted = trial
    .act(opened)
    .catch((error: unknown): Said => ({ done: false, messages: [`threw ${String(error)}`] }));
  const said = await Promise.race([acted, silence]);
  await beside;
  stop();
  host.faults.splice(0);
  if (!injection.isGone && injection.kind !== 'the host is gone') return { opened, said, theirs };
  opened.node.close();
  return { opened: await comeBack(opened.book), said, theirs };
}

/** Of these nobody can know whether all was done. */
const OPEN: ReadonlySet<string> = new Set(['the host is gone', 'a batch is done twice']);

async function judge(
  { opened, said, theirs }: Outcome,
  injection: Injection,
  expected: Expected,
): Promise<{ readonly wrong: string | null; readonly now: string }> {
  const advised = await followAdvice({ opened, said, theirs });
  const now = await stateNow(opened);
  const seen = injection.other ? shared : (state: string): string => state;
  const [befores, afters] = [
    (await expected.before(injection, theirs)).map(seen),
    (await expected.after(injection, theirs)).map(seen),
  ];
  const isBefore = befores.includes(seen(now));
  // Nobody was told; or undone since, whatever was said.
  const isOpen = said === null || advised || OPEN.has(injection.kind);
  const isRight =
    (isBefore && (isOpen || !said.done)) || ((isOpen || said.done) && afters.includes(seen(now)));
  if (!isRight) {
    const left = isBefore ? 'as before' : parting(seen(now), said?.done ? afters : befores);
    return { wrong: `left ${left}; said ${JSON.stringify(said)}`, now };
  }
  if (said?.messages[0]?.startsWith('threw')) return { wrong: said.messages[0], now };
  return {
    wrong:
      said === null
        ? null
        : untrue(said, injection, opened, isBefore || injection.kind === 'the host is gone'),
    now,
  };
}

/** At most so many of a kind, spread over all of them; each turn takes others. */
function spread(all: readonly Injection[], most: number, turn: number): readonly Injection[] {
  return [...new Set(all.map(({ kind }) => kind))].flatMap((kind) => {
    const each = all.filter((one) => one.kind === kind);
    const step = Math.max(1, each.length / most);
    return each.filter((_, index) => Math.floor((index + turn) % step) === 0);
  });
}

/** `most`: so many faults of each kind; `turn` = which of them; `only` = the one kind that is tried. */
export async function sweep(trial: Trial, most: number, turn: number, only?: string): Promise<Swept> {
  const rehearsed = await rehearse(trial);
  const { data, course, before } = rehearsed;
  // What is taken back on the way takes an edit with it in more ways than can be listed.
  const kinds = [
    batches,
    afterAll,
    twice,
    garbled,
    late,
    gone,
    codes,
    others,
    ...(trial.between ? [] : [edits]),
  ];
  const all = kinds.flatMap((kind) => kind(course));
  const tried = spread([...all, ...steps(course, trial.stride)], most, turn).filter(
    ({ kind }) => only === undefined || kind === only,
  );
  const expected = new Expected(rehearsed);
  const faults: Record<string, number> = {};
  const broken: string[] = [];
  let opened: Opened | null = null;
  for (const injection of tried) {
    opened ??= await open(data);
    const outcome = await meet(opened, rehearsed, injection);
    const { wrong, now } = await judge(outcome, injection, expected);
    faults[injection.kind] = (faults[injection.kind] ?? 0) + 1;
    if (wrong !== null) broken.push(`${trial.what}: ${injection.kind}: ${injection.what}: ${wrong}`);
    opened = outcome.opened;
    if (now === before && wrong === null && !injection.edit && !injection.other) continue;
    close(opened);
    opened = null;
  }
  // After all that: the same pane still does it.
  opened ??= await open(data);
  const last = await trial.act(opened);
  if (!last.done || (await stateNow(opened)) !== rehearsed.after)
    broken.push(`${trial.what}: cannot be done afterwards`);
  close(opened);
  return { faults, broken };
}
