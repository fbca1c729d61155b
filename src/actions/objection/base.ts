/** What an objection is held against: the ranking as it was frozen, or, where nothing was, the workbook as it is. */
import type { Overview, Workbook } from '../../host/workbook';
import type { Grid } from '../../sheet/grid';
import { standingsOf, type Entry } from '../../sheet/log';
import { parseMark } from '../../sheet/marks';
import type { Corrections } from '../../sheet/read';
import { parseSnapshot, type Snapshot } from '../../sheet/snapshot';
import type { Words } from '../../words';
import { ACTION_WORDS } from '../../words/actions';
import { PROOF_WORDS } from '../../words/proof';
import { answer, answerRefusal } from '../answer';
import { assess, type Assessment } from '../assess';
import { find, type Found } from '../find';
import { sourcesOf } from '../frozen/drift';
import { readLog, type Logged } from '../frozen/log';
import { foundIn } from '../frozen/present';
import { assessFrozen } from '../frozen/snapshot';
import { trust } from '../frozen/trust';
import { isAssessed, type Assessed } from '../assessed';
import type { RankRequest, ReportedProblem } from '../report';

/** A frozen ranking with all that stands around it. */
export interface FrozenBase {
  readonly snapshot: Snapshot;
  /** The freeze as it is logged. */
  readonly entry: Entry;
  readonly logged: Logged;
  /** The workbook as it is. */
  readonly found: Found;
  /** User sheets that the ranking was not made from. */
  readonly others: readonly Grid[];
}

export interface Base {
  readonly assessed: Assessed;
  /** null = nothing was frozen. */
  readonly frozen: FrozenBase | null;
  /** Assesses the same with other corrections. */
  readonly assess: (corrections: Corrections) => Assessment;
}

type FoundBase =
  | { readonly ok: true; readonly value: Base }
  | { readonly ok: false; readonly problems: readonly ReportedProblem[] };

const refuse = (...messages: readonly string[]): FoundBase => ({
  ok: false,
  problems: messages.map((message) => ({ cell: null, where: null, message })),
});

export async function findBase(workbook: Workbook, request: RankRequest, words: Words): Promise<FoundBase> {
  const seen = await workbook.overview();
  const isFrozen = seen.sheets.some(({ mark }) => mark !== null && parseMark(mark)?.kind === 'log');
  return isFrozen ? frozenBase(workbook, seen, request, words) : presentBase(workbook, request, words);
}

async function presentBase(workbook: Workbook, request: RankRequest, words: Words): Promise<FoundBase> {
  const found = await find(workbook, request);
  if (!found.ok) return { ok: false, problems: answerRefusal(found.problems, words).problems };
  const again = (corrections?: Corrections): Assessment =>
    assess(found.value, corrections === undefined ? request : { ...request, corrections }, words);
  const assessed = again();
  return isAssessed(assessed)
    ? { ok: true, value: { assessed, frozen: null, assess: again } }
    : { ok: false, problems: answer(assessed, words).problems };
}

async function frozenBase(
  workbook: Workbook,
  seen: Overview,
  { period, locale }: RankRequest,
  words: Words,
): Promise<FoundBase> {
  const { problems: say, differences, noPeriod } = PROOF_WORDS[locale];
  const grids = await workbook.read(seen.sheets.map(({ name }) => name));
  const found = foundIn(seen, grids);
  const logged = readLog(found, words);
  if (!logged.ok) return refuse(logged.problem);
  const standings = standingsOf(logged.value?.log.entries ?? []);
  const standing =
    period === undefined ? standings.at(-1) : standings.find(({ frozen }) => frozen.period === period);
  if (logged.value === null || standing === undefined) {
    const periods = standings.map(({ frozen }) => frozen.period ?? noPeriod);
    return refuse(
      periods.length === 0 ? say.nothingFrozen : say.periodAsked(ACTION_WORDS[locale].listed(periods)),
    );
  }
  const entry = standing.frozen;
  const sheet = grids.find(({ sheet: name }) => {
    const mark = seen.sheets.find((each) => each.name === name)?.mark ?? null;
    const parsed = mark === null ? null : parseMark(mark);
    return parsed?.kind === 'snapshot' && parsed.version === entry.version;
  });
  if (sheet === undefined) return refuse(differences.snapshotGone(entry.version));
  const held = parseSnapshot(sheet);
  if (held === null) return refuse(differences.snapshotUnread(entry.version));
  // Of which version and period it is the log says.
  const parsed = { ...held, snapshot: { ...held.snapshot, version: entry.version, period: entry.period } };
  const byName = new Map(grids.map((grid) => [grid.sheet, grid]));
  const sources = sourcesOf(parsed.snapshot, { found, grids: byName, locale });
  const { snapshot } = trust(parsed, entry.hashes, sheet, sources, locale);
  if (snapshot === null) return refuse(differences.snapshotHash(entry.version));
  const again = (corrections: Corrections): Assessment =>
    assessFrozen({ ...snapshot, settings: { ...snapshot.settings, corrections } }, found);
  const assessed = again(snapshot.settings.corrections);
  if (!isAssessed(assessed))
    return refuse(differences.unrepeatable(answer(assessed, words).problems[0]?.message ?? ''));
  const used = new Set(snapshot.grids.map((grid) => grid.sheet));
  const others = grids.filter(
    ({ sheet: name }) => !used.has(name) && seen.sheets.find((each) => each.name === name)?.mark === null,
  );
  const frozen = {
    snapshot,
    entry,
    logged: logged.value,
    found: inPlace(snapshot, found, byName),
    others,
  };
  return { ok: true, value: { assessed, frozen, assess: again } };
}

/** With the table as it stands, and what the frozen ranking knew of earlier ones. */
function inPlace({ grids, settings }: Snapshot, found: Found, now: ReadonlyMap<string, Grid>): Found {
  const [grid = found.grid, ...joined] = grids.map((each) => now.get(each.sheet) ?? each);
  const { selection, past: told } = settings;
  return { ...found, grid, selection, told, joined: { grids: joined, notes: [] } };
}
