/** ZONE.TIER: the tier of each score, by quota, share, threshold or natural breaks. */
import type { TierDraft } from '../engine';
import * as codec from '../sheet/scheme-sheet/codec';
import { chooseWord, frame, isGiven, numbersOf, rowsOf, single, textsOf, unframe } from './arguments';
import { assess } from './assess';
import { readWord } from './method';
import { ORDERS } from './rank';
import { refuse, said } from './refuse';

const WAYS = ['quota', 'share', 'threshold', 'breaks'];
const BOUNDARIES = ['up', 'down'];
const SCALES = ['largestRemainder', 'ask'];
const REST: ReadonlySet<string> = new Set(['', '其余', '余', 'rest']);
const NUMERALS = [...'一二三四五六七八九十'];

/**
 * Gives each score its tier.
 * @customfunction TIER
 * @param scores Scores
 * @param by Way
 * @param cuts Numbers of the tiers
 * @param [names] Names of the tiers
 * @param [boundary] Ties across a cut
 * @param [order] Order
 * @param [scale] Scaling of quotas
 * @param [labels] Labels
 * @returns Tiers in the shape of the range
 */
export function tier(
  scores: unknown[][],
  by: unknown,
  cuts: unknown[][],
  names?: unknown[][],
  boundary?: unknown,
  order?: unknown,
  scale?: unknown,
  labels?: unknown,
): unknown[][] {
  const range = frame(scores, labels, 'scores');
  const way = readWord(by, codec.word('tierBy'), WAYS, null, 'by') ?? refuse(said().missing('by'));
  const sign = chooseWord(order, ORDERS, 'high', 'order') === 'high' ? 1 : -1;
  const numbers = cutsOf(cuts, way);
  const titles = titlesOf(names, numbers.length);
  const list = numbers.map((cut, k): TierDraft => ({ name: titles[k]!, ...cutAs(way, cut, sign) }));
  const column = numbersOf(range).map((x) => sign * x);
  const distinct = new Set(column.filter((x) => !Number.isNaN(x))).size;
  if (distinct === 0) refuse(said().noNumbers('scores'));
  if (way === 'breaks' && distinct < numbers.length) refuse(said().breaksMany(distinct, numbers.length));
  const units = Array.from(column, (_, i) => said().row(i + 1));
  const { tiers } = assess(
    { units, names: ['x'], columns: [column] },
    {
      indicators: [{ name: 'x', normalise: { method: 'asis' }, missing: { rule: 'drop' } }],
      tiers: {
        by: way,
        list,
        boundary: readWord(boundary, codec.word('boundary'), BOUNDARIES, 'up' as const, 'boundary'),
        scale: readWord(scale, codec.word('scale'), SCALES, 'ask' as const, 'scale'),
      },
    },
  );
  const { width } = range;
  return unframe(
    range,
    range.rows.map((row, i) => row.map((_, j) => tiers[i * width + j] ?? '')),
  );
}

type Way = 'quota' | 'share' | 'threshold' | 'breaks';

/** A rank of 3 or better is a threshold too: the lower end of what counts. */
function cutAs(way: Way, { x, round }: Cut, sign: number): Partial<TierDraft> {
  if (x === null) return {};
  if (way === 'quota') return { quota: x };
  if (way === 'share') return { share: x, ...(round === null ? {} : { round }) };
  return way === 'threshold' ? { atLeast: sign * x } : {};
}

/** Where one tier ends; `x` null = it takes the rest. */
interface Cut {
  readonly x: number | null;
  readonly round: NonNullable<TierDraft['round']> | null;
}

const REMAINING: Cut = { x: null, round: null };

/** The ends of the tiers, best first. Of natural breaks, as many as there are to be. */
function cutsOf(cuts: unknown, way: Way): readonly Cut[] {
  const cells = rowsOf(cuts)?.flat() ?? refuse(said().empty('cuts'));
  const found = cells.map((cell) => readCut(single(cell), way));
  if (way !== 'breaks') return found;
  const count = found[0]?.x ?? NaN;
  const fits = found.length === 1 && Number.isInteger(count) && count >= 1 && count <= 20;
  return fits ? new Array<Cut>(count).fill(REMAINING) : refuse(said().breaksCount);
}

/** A share may say how it is made whole: 5%进一. */
const ROUNDED = /^([\d.]+\s*[%％]?)\s*(\D+)$/;

function readCut(cell: unknown, way: Way): Cut {
  if (typeof cell === 'number') return { x: cell, round: null };
  if (!isGiven(cell) || REST.has(String(cell).trim().toLowerCase())) return REMAINING;
  const text = String(cell).trim();
  const whole = codec.number.parse(text);
  if (whole.ok) return { x: whole.value, round: null };
  const [, share = '', word = ''] = (way === 'share' && ROUNDED.exec(text)) || [];
  const [size, round] = [codec.number.parse(share), codec.word('round').parse(word)];
  return size.ok && round.ok ? { x: size.value, round: round.value } : refuse(said().cutWrong(text));
}

function titlesOf(names: unknown, count: number): readonly string[] {
  const titles = textsOf(names);
  if (titles === null) return Array.from({ length: count }, (_, k) => `${NUMERALS[k] ?? String(k + 1)}等`);
  return titles.length === count ? titles : refuse(said().countDiffers('names', titles.length, count));
}
