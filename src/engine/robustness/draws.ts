/** Typical ranks: what the ranking looks like under many weights drawn from a box, and under other methods. */
import { aggregate } from '../aggregate';
import { placeOf } from '../fit';
import type { Evaluation } from '../evaluate';
import { randomFrom } from '../random';
import { branchesOf, growTree } from '../tree';
import { upright } from '../upright';
import { sampler, type Box } from './box';
import { betterOf } from './linear';
import { Places } from './places';
import { sharesOf } from './rerun';
import { drawScorer } from './score-draws';
import { Tally, type Draws } from './tally';
import { tieringOf } from './tiering';

export interface DrawOrder {
  /** The evaluation as published first, then those under other methods; each draw takes one of them. */
  readonly lines: readonly Evaluation[];
  /** Weights to draw from, for each group of units; one where all have the same. */
  readonly boxes: readonly Box[];
  readonly count: number;
  readonly seed: number;
}

/** So many draws between two chances to stop. */
const CHUNK = 250;
/** How often each unit had each rank is counted in a table of units × ranks. */
export const MOST_UNITS = 5_000;

/**
 * Draws step by step, so that it can be followed and stopped: yields the number of draws done, returns what they gave.
 * Formula: weights uniform over box ∩ simplex, a line chosen evenly among those given; ranks as the scheme ranks, after rounding to the published decimals.
 * The same seed gives the same answer. Errors: RangeError without a line, for an empty box, or beyond `MOST_UNITS`. Source: docs/methods.md, "Typical ranks".
 */
export function* drawRanks({ lines, boxes, count, seed }: DrawOrder): Generator<number, Draws> {
  const [published] = lines;
  if (published === undefined) throw new RangeError('drawRanks requires an evaluation');
  const units = published.table.units.length;
  if (units > MOST_UNITS) throw new RangeError(`drawRanks requires at most ${MOST_UNITS} units`);
  const random = randomFrom(seed);
  const indicators = published.weights.length;
  const starts = weightsOf(published);
  const next = boxes.map((box, g) => sampler(box, starts[g] ?? published.weights, random));
  const runs = lines.map((line) => runOf(line, indicators));
  const tally = new Tally(units, indicators, published.scheme.tiers?.list.map(({ name }) => name) ?? []);
  const groupOf = groupsOf(published);
  const lots = new Int32Array(CHUNK);
  for (let done = 0; done < count;) {
    const size = Math.min(CHUNK, count - done);
    const block = boxes.map(() => new Float64Array(size * indicators));
    for (let k = 0; k < size; k++) {
      lots[k] = lines.length === 1 ? 0 : Math.floor(random() * lines.length);
      next.forEach((draw, g) => block[g]!.set(draw(), k * indicators));
    }
    const turns = runs.map((): number[] => []);
    for (let k = 0; k < size; k++) turns[lots[k]!]!.push(k);
    runs.forEach((run, l) => {
      const own = lines.length === 1 ? null : turns[l]!;
      const part = own === null ? block : block.map((all) => pick(all, own, indicators));
      run(part, own?.length ?? size, (ranks, tiers, k) =>
        tally.add(ranks, tiers, (i) => {
          const at = k * indicators;
          return part[boxes.length === 1 ? 0 : groupOf[i]!]!.subarray(at, at + indicators);
        }),
      );
    });
    done += size;
    yield done;
  }
  return tally.sum(published.ranks);
}

/** Effective weights of each group of units; one where all have the same. */
export const weightsOf = ({ weights, weightsByGroup }: Evaluation): readonly Float64Array[] =>
  weightsByGroup.size === 0 ? [weights] : [...weightsByGroup.values()];

function groupsOf({ table, scheme, weightsByGroup }: Evaluation): readonly number[] {
  const names = [...weightsByGroup.keys()];
  const groups = table.texts.get(scheme.rank.groupBy ?? '') ?? [];
  return table.units.map((_, i) => Math.max(0, names.indexOf(groups[i] ?? '')));
}

/** The weights of some draws of a block. */
function pick(all: Float64Array, draws: readonly number[], indicators: number): Float64Array {
  const picked = new Float64Array(draws.length * indicators);
  draws.forEach((k, at) => picked.set(all.subarray(k * indicators, (k + 1) * indicators), at * indicators));
  return picked;
}

type Take = (ranks: Float64Array, tiers: Int16Array | null, k: number) => void;

/** Scores, ranks and tiers of a block of draws under one line, handed over one after the other. */
function runOf(
  line: Evaluation,
  indicators: number,
): (block: readonly Float64Array[], draws: number, take: Take) => void {
  const units = line.table.units.length;
  const { decimals, ties, keys: names } = line.scheme.rank;
  const score = drawScorer(line);
  const tier = tieringOf(line);
  const scores = new Float64Array(CHUNK * units);
  let weights: readonly Float64Array[] = [];
  const keysFor = keysUnder(line);
  const keys = names.length === 0 ? null : () => keysFor(weights);
  const places = new Places(units, { better: betterOf(line.scheme), decimals, ties, keys });
  return (block, draws, take) => {
    if (draws === 0) return;
    score(block, draws, scores);
    for (let k = 0; k < draws; k++) {
      if (keys !== null) weights = block.map((all) => all.subarray(k * indicators, (k + 1) * indicators));
      places.place(scores.subarray(k * units, (k + 1) * units));
      take(places.ranks, tier === null ? null : tier(places), k);
    }
  };
}

/** The columns that decide between equals: points as they are, scores of dimensions under the weights drawn. */
function keysUnder(line: Evaluation): (weights: readonly Float64Array[]) => readonly Float64Array[] {
  const { scheme, table, normalised, indicators } = line;
  const branches = branchesOf(growTree(scheme));
  const setting = { scheme, units: table.units, place: placeOf(table) };
  const groupOf = groupsOf(line);
  const dimension = (key: string, weights: Float64Array): Float64Array => {
    const branch = branches.find(({ name }) => name === key)!;
    const result = aggregate(branch, sharesOf(branch, weights), normalised, setting);
    return result.ok ? result.value.totals : line.dimensions.get(key)!;
  };
  return (weights) =>
    scheme.rank.keys.map((key) => {
      if (indicators.includes(key)) return upright(key, scheme, normalised);
      const byGroup = weights.map((own) => dimension(key, own));
      return byGroup[0]!.map((x, i) => (byGroup.length === 1 ? x : byGroup[groupOf[i]!]![i]!));
    });
}
