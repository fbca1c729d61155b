/** The plain scheme over a table, with what the table itself says: weights, dimensions, bonus and deduction columns. */
import type { AdjustmentDraft, DimensionDraft, IndicatorDraft, SchemeDraft } from '../engine';
import { presetDraft } from '../presets';
import { noteAt, type SheetNote } from '../sheet/problem';
import type { ReadDimension, ReadIndicator, Reading } from '../sheet/read';

export interface PlainScheme {
  readonly draft: SchemeDraft;
  readonly notes: readonly SheetNote[];
}

/** Indicators as found on the sheet; a direction that nobody can tell from the name counts as higher-is-better until it is edited. */
export function draftIndicators(reading: Reading): readonly IndicatorDraft[] {
  return assessedIn(reading).map(({ name, unit, direction }) => ({
    name,
    ...(unit === null ? {} : { unit }),
    direction: direction === 'low' ? 'low' : 'high',
  }));
}

/** One of each name, as the latest period has it. */
function assessedIn({ indicators, tables }: Reading): readonly ReadIndicator[] {
  const scored = new Set(tables.at(-1)?.indicators);
  const found = new Map<string, ReadIndicator>();
  for (const one of indicators) if (scored.has(one.name)) found.set(one.name, one);
  return [...found.values()];
}

/** Gives the scheme of a workbook that has none. */
export function plainScheme(reading: Reading): PlainScheme {
  const plain = presetDraft('plain', draftIndicators(reading));
  const adjustments = reading.adjustments.map(({ name, kind, cap }): AdjustmentDraft => ({
    name,
    kind,
    column: name,
    ...(cap === null ? {} : { cap }),
  }));
  const draft = adjustments.length === 0 ? plain : { ...plain, adjustments };
  const weighed = weigh(reading, draft);
  const notes = reading.adjustments.map(({ name, kind, cap, cell }) =>
    noteAt(cell, 'adjustment-read', { name, kind, cap: cap ?? NaN }, {}),
  );
  return { draft: weighed.draft, notes: [...weighed.notes, ...notes] };
}

const FROM_TABLE = '加权综合评价';

/** Whether a scheme is the plain one with the weights of some table. */
export const isFromTable = ({ preset, name }: SchemeDraft): boolean =>
  preset === 'plain' && name === FROM_TABLE;

/** What the table says and the scheme in force does not. */
export function noteUnlike(reading: Reading, draft: SchemeDraft): readonly SheetNote[] {
  const used = new Set(draft.adjustments?.map(({ column }) => column));
  const unused = reading.adjustments
    .filter(({ name }) => !used.has(name))
    .map(({ name, cell }) => noteAt(cell, 'adjustment-unused', { name }));
  const stated = assessedIn(reading).filter(({ weight }) => weight !== null);
  if (stated.length === 0) return unused;
  const own = new Map(plainScheme(reading).draft.indicators.map(({ name, weight }) => [name, weight]));
  const unlike = draft.indicators.filter(({ name, weight }) => own.has(name) && own.get(name) !== weight);
  if (unlike.length === 0) return unused;
  const [first] = stated;
  const indicators = unlike.map(({ name }) => name).join('、');
  return [...unused, noteAt(first?.weightCell ?? null, 'weights-unlike', { indicators })];
}

interface Stated {
  readonly weight: number | null;
}

const sum = (parts: readonly Stated[]): number =>
  parts.reduce((total, { weight }) => total + (weight ?? 0), 0);
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

/** With the weights of the table, or the table's dimensions under equal weights. */
function weigh(reading: Reading, draft: SchemeDraft): PlainScheme {
  const read = assessedIn(reading);
  const { dimensions } = reading;
  const stated = [...read, ...dimensions].some(({ weight }) => weight !== null);
  const paths = new Map(read.map(({ name, path }) => [name, path]));
  const under = draft.indicators.map((one) => {
    const path = paths.get(one.name) ?? [];
    return path.length === 0 ? one : { ...one, path };
  });
  if (!stated) {
    if (dimensions.length === 0) return { draft, notes: [] };
    // In points of the total, dimensions without weights of their own change no score.
    return { draft: { ...draft, indicators: under, weights: POINTS }, notes: [] };
  }
  const unit = unitOf(read, dimensions);
  const scale = scaleOf(read, dimensions);
  const scaled = (weight: number | null): number | undefined =>
    weight === null ? undefined : Number((weight * scale).toPrecision(12));
  const leaves = read.some(({ weight }) => weight !== null);
  const weights = new Map(read.map(({ name, weight }) => [name, weight]));
  const indicators = under.map(({ weight: equal, ...one }): IndicatorDraft => {
    const weight = leaves ? scaled(weights.get(one.name) ?? null) : share(one, under, equal);
    return weight === undefined ? one : { ...one, weight };
  });
  const parts = dimensions.map(({ name, weight }): DimensionDraft => {
    const own = scaled(weight);
    return own === undefined ? { name } : { name, weight: own };
  });
  const cell = read.find(({ weight }) => weight !== null)?.weightCell ?? dimensions[0]?.cell ?? null;
  const said = noteAt(cell, 'weights-read', {
    unit,
    count: [...read, ...dimensions].filter(({ weight }) => weight !== null).length,
  });
  return {
    draft: {
      ...draft,
      name: FROM_TABLE,
      indicators,
      ...(parts.some(({ weight }) => weight !== undefined) ? { dimensions: parts } : {}),
      weights: { method: 'given', unit },
    },
    notes: [said],
  };
}

const POINTS = { method: 'given', unit: 'pointsOfTotal' } as const;

/** Where only dimensions are weighed, their indicators count alike. */
const share = (
  { path = [] }: Pick<IndicatorDraft, 'path'>,
  all: readonly IndicatorDraft[],
  equal: IndicatorDraft['weight'],
): IndicatorDraft['weight'] =>
  path.length === 0
    ? equal
    : 100 / all.filter((other) => (other.path ?? []).join('\n') === path.join('\n')).length;

const siblings = (read: readonly ReadIndicator[], { name }: ReadDimension): readonly ReadIndicator[] =>
  read.filter(({ path }) => path.at(-1) === name);

/** Percent of the parent where the parts of each dimension make a whole, or only dimensions are weighed; else points of the total. */
function unitOf(
  read: readonly ReadIndicator[],
  dimensions: readonly ReadDimension[],
): 'percentOfParent' | 'pointsOfTotal' {
  const direct = read.filter(({ path }) => path.length === 0);
  if (!read.some(({ weight }) => weight !== null)) return 'percentOfParent';
  if (dimensions.length === 0)
    return read.some(({ weightUnit }) => weightUnit === 'points') ? 'pointsOfTotal' : 'percentOfParent';
  const families = dimensions.map((one) => siblings(read, one)).filter((family) => family.length > 0);
  const whole = (parts: readonly Stated[]): boolean => near(sum(parts), 100) || near(sum(parts), 1);
  if (direct.length === 0 && families.length > 1 && families.every(whole)) return 'percentOfParent';
  if (families.length === 1 && direct.length === 0 && whole(read)) return 'percentOfParent';
  return 'pointsOfTotal';
}

/** Weights that sum to one are fractions of the whole. */
function scaleOf(read: readonly ReadIndicator[], dimensions: readonly ReadDimension[]): number {
  const all = [...read, ...dimensions].flatMap(({ weight }) => (weight === null ? [] : [weight]));
  if (all.some((weight) => weight > 1)) return 1;
  const top = dimensions.filter(({ path, weight }) => path.length === 0 && weight !== null);
  const first = dimensions[0];
  const families = [read, top, ...(first === undefined ? [] : [siblings(read, first)])];
  return families.some((family) => near(sum(family), 1)) ? 100 : 1;
}
