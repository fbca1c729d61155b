/** 数据锁定: ranks, and keeps all that the ranking was made from, with a hash that every sheet of it bears. */
import { HostError, type Workbook } from '../host/workbook';
import type { Grid } from '../sheet/grid';
import { addToLog, standingsOf } from '../sheet/log';
import { parseMark } from '../sheet/marks';
import { shortHash } from '../sheet/proof';
import { hashesOf, makeSnapshot, type Hashes } from '../sheet/snapshot';
import type { Words } from '../words';
import { MOVES_WORDS } from '../words/moves';
import { PROOF_WORDS } from '../words/proof';
import { answer } from './answer';
import { attempt } from './attempt';
import { compareTwin, uncompared } from './compare';
import type { Found } from './find';
import { readLog, saidBy, type Logged, type Signed } from './frozen/log';
import { assessFrozen, takeSnapshot } from './frozen/snapshot';
import { asksPassingMoves, writingOf } from './frozen/parts';
import { sayKept } from './keep';
import { isAssessed, makePlan, type Assessed } from './plan';
import type { RankReport, RankRequest } from './report';

export interface FreezeRequest extends RankRequest {
  readonly signed: Signed;
}

const refused = (report: RankReport, problems: readonly string[]): RankReport => ({
  ...report,
  problems: problems.map((message) => ({ cell: null, where: null, message })),
});

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

export const freeze = (workbook: Workbook, request: FreezeRequest): Promise<RankReport> =>
  attempt(workbook, request, async (assessment, words) => {
    const report = answer(assessment, words);
    const signed = saidBy(request.signed);
    const { problems, frozen, same } = PROOF_WORDS[words.locale];
    if (signed.name === '') return refused(report, [problems.nameMissing]);
    if (!isAssessed(assessment)) return report;
    const { found } = assessment;
    const logged = readLog(found, words);
    if (!logged.ok) return refused(report, [logged.problem]);
    const others = await readOthers(workbook, found);
    const { period } = assessment.evaluation.table;
    const writing = writingOf(request, period, found.seen);
    const draft = takeSnapshot(assessment, {
      version: nextVersion(found, logged.value),
      locale: words.locale,
      writing,
      others,
    });
    // What is written is what the snapshot alone comes to: that is what will be repeated.
    const again = assessFrozen(draft, found);
    if (!isAssessed(again)) return answer(again, words);
    const hashes = hashesOf(draft, again.evaluation, again.reading);
    const version = standingVersion(found, logged.value, hashes);
    const proof = { hash: hashes.whole, version: version ?? draft.version };
    const plan = makePlan(unfrozen(again, found), words, writing, proof);
    const entry = {
      ...signed,
      action: 'freeze' as const,
      period,
      version: draft.version,
      schemeVersion: draft.settings.scheme.version ?? '',
      hashes,
    };
    const proofs =
      version === null ? [makeSnapshot(draft, hashes, words), addToLog([entry], logged.value, words)] : [];
    const basis = [found.grid, ...found.joined.grids];
    const whole = { ...plan, sheets: [...plan.sheets, ...proofs], basis };
    const receipt = await workbook.apply(whole, found.seen);
    const said = (version === null ? frozen : same)(proof.version, shortHash(hashes.whole));
    const written: RankReport = {
      ...report,
      proof,
      sheets: receipt.titles,
      notes: [
        said,
        ...sayPassing(request, words),
        ...plan.said,
        ...plan.saidBeside,
        ...sayKept(plan.kept, words),
        ...report.notes,
      ],
    };
    const { twin } = plan;
    if (twin === null) return written;
    const compared = compareTwin(workbook, plan, twin, receipt.titles, words).catch((error: unknown) => {
      if (error instanceof HostError) return uncompared(twin, words);
      throw error;
    });
    return { ...written, twin: await compared };
  });

const sayPassing = (request: RankRequest, { locale }: Words): readonly string[] =>
  asksPassingMoves(request) ? [MOVES_WORDS[locale].nothing.frozen] : [];

/** Formulas and the archive speak of the workbook as it is. */
const unfrozen = (again: Assessed, found: Found): Assessed => ({
  ...again,
  found: { ...found, selection: again.found.selection },
});

/** The user's sheets that the ranking was not made from. */
export async function readOthers(
  workbook: Workbook,
  { seen, grid, joined }: Found,
): Promise<readonly Grid[]> {
  const used = new Set([grid, ...joined.grids].map(({ sheet }) => sheet));
  const names = seen.sheets
    .filter(({ name, mark }) => mark === null && !used.has(name))
    .map(({ name }) => name);
  return names.length === 0 ? [] : workbook.read(names);
}
