/** Says how sure the ranks are, by fewer draws than the pane takes: a page of paper is not waited for. */
import {
  branchesOf,
  growTree,
  isRankTable,
  median,
  type AggregateMethod,
  type Evaluation,
} from '../../engine';
import { finish, otherLines, robustnessOf, USUAL_SHARE, type Robustness } from '../../engine/robustness';
import { sayAround } from '../../words/robustness';
import { saySummary } from '../../words/sure';
import { rankedRows, when, type Telling } from './subject';

export interface Stability {
  readonly lines: readonly string[];
  /** Units whose rank holds in nine draws of ten, of those ranked; null = not tested. */
  readonly firm: { readonly kept: number; readonly of: number } | null;
}

const DRAWS = 1_000;
const FEWER_DRAWS = 250;
const SEED = 1;
const KEPT = 0.9;

/** What is drawn in about a second: cells of a draw, each as heavy as its method. */
const MOST_UNITS = 600;
const MOST_CELLS = 12_000;
const MOST_CELLS_OF_FEWER = 48_000;

/** How much more a cell takes than in a sum; Copeland compares every unit with every other. */
const heavinessOf = (method: AggregateMethod, units: number): number =>
  method === 'copeland' ? units : method === 'median' ? 8 : method === 'rsr' ? 4 : 1;

/** null = too many for a page. */
function drawsFor({ scheme, table, indicators }: Evaluation): number | null {
  const units = table.units.length;
  const methods = branchesOf(growTree(scheme)).map(({ aggregate: { method } }) => heavinessOf(method, units));
  const cells = units * indicators.length * Math.max(1, ...methods);
  if (units > MOST_UNITS || cells > MOST_CELLS_OF_FEWER) return null;
  return cells > MOST_CELLS ? FEWER_DRAWS : DRAWS;
}

/** Gives what is said of it, and how many ranks hold. */
export function tellStability({ evaluation, words, said: { stability } }: Telling): Stability {
  const nothing = (why: string): Stability => ({ lines: [why], firm: null });
  if (isRankTable(evaluation.table)) return nothing(stability.ranksOnly);
  if (evaluation.indicators.length === 0) return nothing(stability.noWeights);
  const ranked = rankedRows(evaluation);
  if (ranked.length < 2) return nothing(stability.few);
  const count = drawsFor(evaluation);
  if (count === null) return nothing(stability.tooLarge);
  const found = finish(robustnessOf(evaluation, { count, seed: SEED, methods: false }));
  if (!found.ok) return nothing(found.problems.map((each) => words.problem(each)).join(''));
  const sure: Robustness = { ...found.value, lines: otherLines(evaluation) };
  const { typical } = sure;
  const width = Math.ceil(median(Float64Array.from(ranked, (i) => typical.high[i]! - typical.low[i]!)));
  const tiered = ranked.filter((i) => (evaluation.tiers[i] ?? null) !== null);
  const same = tiered.filter((i) => [...typical.tiers.values()].some((shares) => shares[i] === 1));
  return {
    lines: [
      stability.how(sayAround({ share: USUAL_SHARE }, words.locale), count, SEED),
      ...saySummary(sure, evaluation, words.locale),
      ...when(width > 0, stability.width(width)),
      ...when(tiered.length > 0 && typical.tiers.size > 0, stability.tiers(same.length, tiered.length)),
    ],
    firm: { kept: ranked.filter((i) => typical.same[i]! >= KEPT).length, of: ranked.length },
  };
}
