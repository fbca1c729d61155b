/** Our own sheets of a frozen ranking: what stands there against what was written with the freeze. */
import { archiveChanges } from '../../sheet/archive';
import { parseMark } from '../../sheet/marks';
import { bears, type Proof } from '../../sheet/proof';
import type { Hashes, Snapshot } from '../../sheet/snapshot';
import { words as wordsIn } from '../../words';
import { PROOF_WORDS } from '../../words/proof';
import type { Assessed } from '../assessed';
import { makePlan } from '../plan';
import { PARTS, UNIT_ORDERS, USUAL_WRITING, type Writing } from '../writing';
import { changedFromPlan, type Changed, type Written } from './cells';
import type { Present } from './drift';
import type { Difference } from './report';
import { sayCell } from './say';

function writtenIn(kept: unknown): Written | null {
  const { areas, but, hash } = (kept ?? {}) as Partial<Written>;
  return Array.isArray(areas) && Array.isArray(but) && typeof hash === 'string' ? { areas, but, hash } : null;
}

/** As the freeze kept it; of what a person made of it only that which can be. */
function writingIn(kept: unknown): Writing {
  const { parts, order, ...writing } = { ...USUAL_WRITING, ...(kept as Partial<Writing>) };
  return {
    ...writing,
    parts: PARTS.filter((part) => Array.isArray(parts) && parts.includes(part)),
    order: UNIT_ORDERS.find((each) => each === order) ?? USUAL_WRITING.order,
  };
}

/** Sheets of the period that bear the hash; a run after the freeze may have written more of them. */
const partsBearing = (
  proof: Proof,
  period: string | null,
  { found, grids }: Pick<Present, 'found' | 'grids'>,
): ReadonlySet<string> =>
  new Set(
    found.seen.sheets.flatMap(({ name, mark }) => {
      const parsed = mark === null ? null : parseMark(mark);
      const grid = grids.get(name);
      if (parsed === null || !('period' in parsed) || parsed.period !== period || !grid) return [];
      return bears(grid, proof) ? [parsed.kind] : [];
    }),
  );

/** What was written with the freeze, as it would be written now, against what stands there. */
export function sheetsDrift(
  { settings, version, grids: frozen }: Snapshot,
  again: Assessed,
  { whole }: Hashes,
  { found, grids, locale, schemeIsLater }: Present,
): readonly Difference[] {
  const say = PROOF_WORDS[locale].differences;
  const spoken = wordsIn(settings.locale);
  const writing = writingIn(settings.writing);
  const proof = { hash: whole, version };
  const bearing = partsBearing(proof, again.evaluation.table.period, { found, grids });
  const parts = PARTS.filter(
    (part) => part !== 'archive' && (writing.parts?.includes(part) || bearing.has(part)),
  );
  const [grid, ...joined] = frozen.map((each) => grids.get(each.sheet) ?? each);
  const now = { ...found, grid: grid!, joined: { grids: joined, notes: [] } };
  const plan = makePlan({ ...again, found: now }, spoken, { ...writing, parts }, proof);
  const at = ({ cell, was, now }: Changed): Difference => ({
    kind: 'sheet',
    cell,
    was,
    now,
    message: say.cell(sayCell(was, locale), sayCell(now, locale)),
  });
  const written = plan.sheets.flatMap((sheet): readonly Difference[] => {
    if (schemeIsLater && parseMark(sheet.mark)?.kind === 'scheme') return [];
    const info = found.seen.sheets.find(({ mark }) => mark === sheet.mark);
    const grid = info && grids.get(info.name);
    return grid === undefined
      ? [{ kind: 'sheet', cell: null, was: null, now: null, message: say.sheetGone(sheet.title) }]
      : changedFromPlan(sheet, grid, writtenIn(settings.written[sheet.mark])).map(at);
  });
  const { beside } = plan;
  const source = beside ? grids.get(beside.sheet) : undefined;
  const besides =
    beside && source ? changedFromPlan({ mark: '', title: '', steps: beside.steps }, source).map(at) : [];
  const archived =
    writing.parts?.includes('archive') && found.archive !== null
      ? archiveChanges(again.evaluation, again.reading, found.archive, spoken).map(at)
      : [];
  return [...written, ...besides, ...archived];
}
