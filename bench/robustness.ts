/** Times how sure a ranking is: draws beside NumPy in the same run, guaranteed ranks, pairs; by hand, never in the tests. */
import { spawnSync } from 'node:child_process';
import { checkScheme, evaluate, makeTable, type Evaluation, type SchemeDraft } from '../src/engine';
import {
  allPairs,
  boxFor,
  drawRanks,
  finish,
  linearScores,
  otherLines,
  rankBounds,
  type Box,
} from '../src/engine/robustness';
import { middle, uniform } from './measure';

const DRAWS = 10_000;
const REPEATS = 5;

function assess(units: number, indicators: number, more: Partial<SchemeDraft> = {}): Evaluation {
  const source = uniform(7);
  const names = Array.from({ length: indicators }, (_, j) => `x${j}`);
  const table = makeTable({
    units: Array.from({ length: units }, (_, i) => `u${i}`),
    indicators: names,
    columns: names.map(() => Float64Array.from({ length: units }, () => Math.exp(3 * source.next().value))),
  });
  if (!table.ok) throw new RangeError('the table of the bench is wrong');
  const draft: SchemeDraft = {
    indicators: names.map((name, j) => ({ name, direction: j % 4 === 3 ? 'low' : 'high' })),
    ...more,
  };
  const scheme = checkScheme(draft, table.value);
  const result = scheme.ok ? evaluate(table.value, scheme.value, []) : scheme;
  if (!result.ok) throw new RangeError('the line of the bench is refused');
  return result.value;
}

const boxOf = (evaluation: Evaluation): Box => {
  const box = boxFor(evaluation);
  if (!box.ok) throw new RangeError('the box of the bench is empty');
  return box.value;
};

function time(work: () => unknown): number {
  work();
  return middle(
    Array.from({ length: REPEATS }, () => {
      const start = process.hrtime.bigint();
      work();
      return Number(process.hrtime.bigint() - start) / 1e9;
    }),
  );
}

/** null where no Python with NumPy is found. */
function timeNumpy(units: number, indicators: number): number | null {
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };
  // Debian's NumPy is the one that others are measured by; another may sort by other instructions of the processor.
  for (const python of [process.env.PYTHON, '/usr/bin/python3', 'python3', 'python']) {
    if (python === undefined) continue;
    const args = ['bench/numpy_draws.py', units, indicators, DRAWS, REPEATS].map(String);
    const { status, stdout } = spawnSync(python, args, { env, encoding: 'utf8' });
    if (status === 0) return middle(JSON.parse(stdout) as number[]);
  }
  return null;
}

const say = (what: string, seconds: number, limit: string): void =>
  console.log(`${what.padEnd(58)} ${(seconds * 1000).toFixed(1).padStart(8)} ms   ${limit}`);

const TIERS: SchemeDraft['tiers'] = {
  by: 'share',
  list: [{ name: 'A', share: 0.2 }, { name: 'B', share: 0.5 }, { name: 'C' }],
};

/** Draws of weights and of other lines. */
function draw(evaluation: Evaluation): () => unknown {
  const lines = [evaluation, ...otherLines(evaluation).lines.map((line) => line.evaluation)];
  const boxes = [boxOf(evaluation)];
  return () => finish(drawRanks({ lines, boxes, count: DRAWS, seed: 1 }));
}

const middling = assess(160, 30);
const own = time(draw(middling));
const numpy = timeNumpy(160, 30);
say(
  `${DRAWS} draws of weights and methods, 160 × 30`,
  own,
  numpy === null
    ? 'no NumPy'
    : `NumPy ${(numpy * 1000).toFixed(0)} ms, ratio ${(own / numpy).toFixed(2)}, limit 2`,
);

const large = assess(232, 53, { tiers: TIERS });
const boxes = [boxOf(large)];
const linear = linearScores(large)!;
say(
  `${DRAWS} draws of weights, tiers too, 232 × 53`,
  time(() => finish(drawRanks({ lines: [large], boxes, count: DRAWS, seed: 1 }))),
  'limit 1000',
);
say(`${DRAWS} draws of weights and methods, tiers too, 232 × 53`, time(draw(large)), 'limit 1000');
say(
  'guaranteed ranks, 232 × 53',
  time(() => rankBounds(linear, boxes)),
  'limit 500',
);
say(
  'ε of all pairs, 232 × 53',
  time(() => allPairs(linear, 'epsilon')),
  'limit 20',
);
say(
  'smallest shift of all pairs, 232 × 53',
  time(() => allPairs(linear, 'shift')),
  'limit 600',
);
