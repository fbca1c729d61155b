/** 复现: makes every frozen ranking again from its snapshot alone, and compares it with all that stands in the workbook. */
import { ENGINE_VERSION } from '../engine';
import type { Workbook } from '../host/workbook';
import type { Grid } from '../sheet/grid';
import { parseLog, standingsOf, type ParsedLog, type Status } from '../sheet/log';
import { parseMark } from '../sheet/marks';
import { shortHash } from '../sheet/proof';
import { hashesOf, parseSnapshot, type Hashes, type ParsedSnapshot, type Snapshot } from '../sheet/snapshot';
import { words as wordsIn } from '../words';
import type { Locale } from '../words/locale';
import { LOG_WORDS } from '../words/log';
import { PROOF_WORDS } from '../words/proof';
import { answer, wordAction } from './answer';
import { orRefusal } from './attempt';
import { ownOf, sayBreaks, sayUnread } from './frozen/log';
import { foundIn } from './frozen/present';
import { driftOf, sourcesOf, togetherOf, type Present } from './frozen/drift';
import { isGrave, located, type Difference, type VerifiedRanking, type VerifyReport } from './frozen/report';
import { sheetsDrift } from './frozen/sheets';
import { assessFrozen } from './frozen/snapshot';
import { trust } from './frozen/trust';
import { isAssessed, type Assessed } from './assessed';

export { DIFFERENCE_KINDS, type Difference, type VerifiedRanking, type VerifyReport } from './frozen/report';
export { sayEffects } from './frozen/say';

/** A ranking that was frozen, as the log tells it, or its snapshot where there is no log. */
interface Frozen {
  readonly period: string | null;
  readonly version: number;
  readonly hashes: Hashes;
  readonly status: Status;
}

/** Of one kind of difference so many are listed. */
const MOST_LISTED = 200;

const refused = (messages: readonly string[]): VerifyReport => ({
  verified: false,
  rankings: [],
  log: null,
  problems: messages.map((message) => located({ cell: null, message })),
  notes: [],
});

/** Where it is part of another action: that a host fails is that action's to tell. */
export const repeat = async (workbook: Workbook, locale: Locale): Promise<VerifyReport> =>
  report(await readPresent(workbook, locale));

export const verify = (workbook: Workbook, { locale }: { readonly locale: Locale }): Promise<VerifyReport> =>
  orRefusal(
    () => repeat(workbook, locale),
    (problems) => refused(problems.map((problem) => wordAction(problem, wordsIn(locale)))),
  );

/** Everything that stands in the workbook. */
async function readPresent(workbook: Workbook, locale: Locale): Promise<Present> {
  const seen = await workbook.overview();
  const names = seen.sheets.map(({ name }) => name);
  const grids = await workbook.read(names);
  return { found: foundIn(seen, grids), grids: new Map(grids.map((grid) => [grid.sheet, grid])), locale };
}

function report(present: Present): VerifyReport {
  const { found, locale } = present;
  const words = PROOF_WORDS[locale];
  const log = found.log === null ? null : parseLog(found.log, ownOf(found.log, found.seen));
  const snapshots = snapshotsOf(present);
  const frozen = frozenOf(log, snapshots);
  if (frozen.length === 0 && log === null && found.log === null)
    return refused([words.problems.nothingFrozen]);
  const latest = Math.max(...frozen.map(({ version }) => version));
  const rankings = frozen.map((each) =>
    verifyOne(each, snapshots, { ...present, schemeIsLater: each.version < latest }),
  );
  const breaks = log === null ? [] : sayBreaks(log, locale);
  const unread = found.log !== null && log === null ? [sayUnread(found.log, locale)] : [];
  const gone = found.log === null ? [{ cell: null, message: words.logGone }] : [];
  const problems = [
    ...gone,
    ...unread,
    ...breaks,
    ...rankings.flatMap(({ differences }) => differences.filter(isGrave)),
  ].map(({ cell, message }) => located({ cell, message }));
  return {
    verified: problems.length === 0,
    rankings,
    log: log === null ? null : { entries: log.entries.length, breaks },
    problems,
    notes: rankings.flatMap(({ sentence, differences, engine, signedStatus, status }) => [
      sentence,
      ...(status === signedStatus ? [] : [words.wasStatus(LOG_WORDS[locale].statuses[signedStatus])]),
      ...(engine === null || engine === ENGINE_VERSION
        ? []
        : [words.differences.engine(engine, ENGINE_VERSION)]),
      ...differences.filter((each) => !isGrave(each)).map(({ message }) => message),
    ]),
  };
}

interface Held {
  readonly grid: Grid;
  /** null = made over. */
  readonly parsed: ParsedSnapshot | null;
}

function snapshotsOf({ found, grids }: Present): ReadonlyMap<number, Held> {
  return new Map(
    found.seen.sheets.flatMap(({ name, mark }): readonly (readonly [number, Held])[] => {
      const parsed = mark === null ? null : parseMark(mark);
      const grid = grids.get(name);
      return parsed?.kind === 'snapshot' && grid !== undefined
        ? [[parsed.version, { grid, parsed: parseSnapshot(grid) }]]
        : [];
    }),
  );
}

/** As the log tells; of a freeze whose row was changed its snapshot tells what it says of itself. */
function frozenOf(log: ParsedLog | null, snapshots: ReadonlyMap<number, Held>): readonly Frozen[] {
  const changed = new Set(
    (log?.breaks ?? []).flatMap(({ kind, entry }) => (kind === 'changed' ? [entry] : [])),
  );
  const told = standingsOf(log?.entries ?? [])
    .filter(({ frozen }) => !changed.has(frozen.number))
    .map(({ frozen: { period, version, hashes }, status }) => ({ period, version, hashes, status }));
  const known = new Set(told.map(({ period }) => period));
  return [...told, ...frozenBySnapshots(snapshots).filter(({ period }) => !known.has(period))];
}

/** The last snapshot of each period, by the hashes that it names itself. */
function frozenBySnapshots(snapshots: ReadonlyMap<number, Held>): readonly Frozen[] {
  const latest = new Map<string | null, Frozen>();
  for (const [version, { parsed }] of [...snapshots].sort(([a], [b]) => a - b)) {
    const period = parsed?.snapshot.period ?? null;
    if (parsed !== null) latest.set(period, { period, version, hashes: parsed.hashes, status: 'draft' });
  }
  return [...latest.values()];
}

function verifyOne(
  { period, version, hashes, status }: Frozen,
  snapshots: ReadonlyMap<number, Held>,
  present: Present,
): VerifiedRanking {
  const { locale } = present;
  const words = PROOF_WORDS[locale];
  const held = snapshots.get(version);
  const nothing = { cell: null, was: null, now: null };
  const answerWith = (
    differences: readonly Difference[],
    snapshot: Snapshot | null,
    again: Assessed | null,
  ) => {
    const verified = !differences.some(isGrave);
    const named = period ?? words.noPeriod;
    const kept = verified ? status : 'draft';
    return {
      period,
      version,
      hash: hashes.whole,
      engine: snapshot?.settings.engine ?? null,
      status: kept,
      signedStatus: status,
      verified,
      differences: shorten(differences, locale).map(located),
      effects: snapshot && again ? togetherOf(snapshot, again.evaluation, present) : null,
      sentence: verified
        ? words.green(named, shortHash(hashes.whole), LOG_WORDS[locale].statuses[kept])
        : words.red(named, differences.filter(isGrave).length),
    };
  };
  if (held === undefined)
    return answerWith(
      [{ kind: 'snapshot', ...nothing, message: words.differences.snapshotGone(version) }],
      null,
      null,
    );
  if (held.parsed === null) {
    const cell = { sheet: held.grid.sheet, row: 0, column: 0 };
    const message = words.differences.snapshotUnread(version);
    return answerWith([{ kind: 'snapshot', ...nothing, cell, message }], null, null);
  }
  // Of which version and period it is the log says, and the name of its sheet.
  const parsed = { ...held.parsed, snapshot: { ...held.parsed.snapshot, version, period } };
  const sources = sourcesOf(parsed.snapshot, present);
  const { snapshot, differences } = trust(parsed, hashes, held.grid, sources, locale);
  if (snapshot === null) return answerWith(differences, null, null);
  const again = assessFrozen(snapshot, present.found);
  if (!isAssessed(again)) {
    const [first] = answer(again, wordsIn(locale)).problems;
    const message = words.differences.unrepeatable(first?.message ?? '');
    return answerWith([...differences, { kind: 'results', ...nothing, message }], snapshot, null);
  }
  const computed = hashesOf(snapshot, again.evaluation, again.reading);
  const results: readonly Difference[] =
    computed.results === hashes.results
      ? []
      : [{ kind: 'results', ...nothing, message: words.differences.results }];
  const all = [
    ...differences,
    ...results,
    ...driftOf(snapshot, again.evaluation, present),
    ...sheetsDrift(snapshot, again, hashes, present),
  ];
  return answerWith(all, snapshot, again);
}

function shorten(differences: readonly Difference[], locale: Locale): readonly Difference[] {
  const counts = new Map<string, number>();
  const listed = differences.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= MOST_LISTED;
  });
  const rest = differences.length - listed.length;
  const message = PROOF_WORDS[locale].differences.more(rest);
  return rest === 0 ? listed : [...listed, { kind: 'other', cell: null, was: null, now: null, message }];
}
