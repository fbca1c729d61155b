/** A freeze as a plan: the sheets with the hash on them, the snapshot, and the log. */
import type { Grid } from '../../sheet/grid';
import { addToLog, standingsOf, type NewEntry } from '../../sheet/log';
import { parseMark } from '../../sheet/marks';
import type { Plan } from '../../sheet/plan';
import type { Proof } from '../../sheet/proof';
import { hashesOf, makeSnapshot, type Hashes, type Snapshot } from '../../sheet/snapshot';
import type { Words } from '../../words';
import type { Assessment } from '../assess';
import { basisOf } from '../basis';
import type { Found } from '../find';
import { isAssessed, type Assessed } from '../assessed';
import { makePlan, type WholePlan } from '../plan';
import type { Writing } from '../writing';
import { writtenOf } from './cells';
import type { Logged, Signed } from './log';
import { assessFrozen, takeSnapshot } from './snapshot';

export interface Freezing {
  readonly assessed: Assessed;
  /** The workbook as it is. */
  readonly found: Found;
  /** null = nothing was ever frozen. */
  readonly logged: Logged | null;
  /** User sheets that the ranking was not made from. */
  readonly others: readonly Grid[];
  readonly writing: Writing;
  readonly signed: Signed;
  /** What is logged before the freeze itself, in the same act. */
  readonly before?: readonly NewEntry[];
}

export type FreezePlan =
  /** What the snapshot alone comes to is no ranking. */
  | { readonly kind: 'unranked'; readonly assessment: Assessment }
  | {
      readonly kind: 'plan';
      /** Of the ranking alone. */
      readonly plan: WholePlan;
      /** All that is to be applied. */
      readonly whole: Plan;
      readonly proof: Proof;
      /** Whether there is a new data version; else the last one is the same. */
      readonly isNew: boolean;
      /** What was frozen, made from the snapshot. */
      readonly frozen: Assessed;
    };

/** The number of the next snapshot: one that was deleted keeps its own. */
function nextVersion({ seen }: Found, logged: Logged | null): number {
  const known = seen.sheets.flatMap(({ mark }) => {
    const parsed = mark === null ? null : parseMark(mark);
    return parsed?.kind === 'snapshot' ? [parsed.version] : [];
  });
  return 1 + Math.max(0, ...known, ...(logged?.log.entries ?? []).map(({ version }) => version));
}

/** The version that is frozen already by the same hash, with its snapshot still there. */
function standingVersion({ seen }: Found, logged: Logged | null, { whole }: Hashes): number | null {
  const same = standingsOf(logged?.log.entries ?? []).find(({ frozen }) => frozen.hashes.whole === whole);
  const version = same?.frozen.version ?? null;
  const stands = seen.sheets.some(({ mark }) => {
    const parsed = mark === null ? null : parseMark(mark);
    return parsed?.kind === 'snapshot' && parsed.version === version;
  });
  return stands ? version : null;
}

/** Gives what a freeze writes. */
export function planFreeze(
  { assessed, found, logged, others, writing, signed, before = [] }: Freezing,
  words: Words,
): FreezePlan {
  const { period } = assessed.evaluation.table;
  const taken = { version: nextVersion(found, logged), locale: words.locale, writing, others };
  const draft = takeSnapshot(assessed, taken);
  // What is written is what the snapshot alone comes to: that is what will be repeated.
  const again = assessFrozen(draft, found);
  if (!isAssessed(again)) return { kind: 'unranked', assessment: again };
  const hashes = hashesOf(draft, again.evaluation, again.reading);
  const standing = standingVersion(found, logged, hashes);
  const proof = { hash: hashes.whole, version: standing ?? draft.version };
  const plan = makePlan(unfrozen(again, found), words, writing, proof);
  const entry: NewEntry = {
    ...signed,
    action: 'freeze',
    period,
    version: draft.version,
    schemeVersion: draft.settings.scheme.version ?? '',
    hashes,
  };
  const proofs =
    standing === null
      ? [makeSnapshot(withWritten(draft, plan), hashes, words), addToLog([...before, entry], logged, words)]
      : [];
  const sheets = [...plan.sheets, ...proofs];
  const whole = { ...plan, sheets, basis: basisOf(found, { sheets }) };
  return { kind: 'plan', plan, whole, proof, isNew: standing === null, frozen: again };
}

const withWritten = (snapshot: Snapshot, { sheets }: WholePlan): Snapshot => {
  const written = Object.fromEntries(sheets.map((sheet) => [sheet.mark, writtenOf(sheet)]));
  return { ...snapshot, settings: { ...snapshot.settings, written } };
};

/** Formulas and the archive speak of the workbook as it is. */
const unfrozen = (again: Assessed, found: Found): Assessed => ({
  ...again,
  found: { ...found, selection: again.found.selection },
});
