/** How sure a ranking is, all at once: boxes → typical ranks → typical ranks under other methods → guaranteed ranks → pairs. */
import type { Evaluation } from '../evaluate';
import { problem, type EngineProblem } from '../problem';
import { accept, refuse, type Result } from '../result';
import { boundRanks, type RankBounds } from './bounds';
import { boxFor, type Around, type Box } from './box';
import { drawRanks, MOST_UNITS, weightsOf } from './draws';
import { neighbours, type Pair } from './fragility';
import { linearScores } from './linear';
import { otherLines, type Lines } from './lines';
import { inStage, type Progress } from './steps';
import type { Draws } from './tally';

export interface RobustnessOrder {
  /** The weights thought possible; a quarter more or less each, unless said. */
  readonly around?: Around;
  /** Number of draws; 10,000 unless said. */
  readonly count?: number;
  /** 1 unless said. The same seed gives the same answer. */
  readonly seed?: number;
  /** Whether other methods are tried too; they are unless said. */
  readonly methods?: boolean;
}

/** Why no ranks are guaranteed: scores do not follow from sums that are linear in the weights. */
export type Unguaranteed = 'method';

export interface Robustness {
  /** For each group of units; one where all have the same weights. */
  readonly boxes: readonly Box[];
  readonly seed: number;
  /** Over the weights of the box, the methods being those of the scheme: always within `guaranteed`. */
  readonly typical: Draws;
  /** Over the weights and the other lines, the scheme's own being one of them; null = there is no other, or none was asked for. */
  readonly methods: Draws | null;
  readonly lines: Lines;
  readonly guaranteed: RankBounds | null;
  readonly unguaranteed: Unguaranteed | null;
  /** Neighbours in the ranking; null where scores do not follow from sums. */
  readonly pairs: readonly Pair[] | null;
}

const USUAL_COUNT = 10_000;

/**
 * Gives how sure a ranking is, step by step, so that it can be followed and stopped.
 * Errors: those of the box, a table of ranks (there are no weights), more units than can be drawn for.
 * Edge: one indicator, or all weights fixed: the box is a point, and all ranks are sure.
 */
export function* robustnessOf(
  evaluation: Evaluation,
  { around, count = USUAL_COUNT, seed = 1, methods = true }: RobustnessOrder = {},
): Generator<Progress, Result<Robustness, EngineProblem>> {
  const units = evaluation.table.units.length;
  if (evaluation.normalised.length === 0) return refuse([problem('indicators-none', {}, {})]);
  if (units > MOST_UNITS)
    return refuse([problem('too-many-units', {}, { method: 'draws', units, most: MOST_UNITS })]);
  const found = weightsOf(evaluation).map((weights) => boxFor({ ...evaluation, weights }, around));
  const problems = found.flatMap((each) => (each.ok ? [] : each.problems));
  if (problems.length > 0) return refuse(problems);
  const boxes = found.flatMap((each) => (each.ok ? [each.value] : []));

  const typical = yield* inStage(drawRanks({ lines: [evaluation], boxes, count, seed }), 'draws', count);
  const lines = methods ? otherLines(evaluation) : { lines: [], excluded: [] };
  const all = [evaluation, ...lines.lines.map((line) => line.evaluation)];
  const other =
    all.length === 1 ? null : yield* inStage(drawRanks({ lines: all, boxes, count, seed }), 'methods', count);
  const linear = linearScores(evaluation);
  const guaranteed = linear === null ? null : yield* inStage(boundRanks(linear, boxes), 'bounds', units);
  return accept({
    boxes,
    seed,
    typical,
    methods: other,
    lines,
    guaranteed,
    unguaranteed: linear === null ? 'method' : null,
    pairs: neighbours(evaluation),
  });
}
