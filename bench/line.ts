/** Times the whole line on tables of growing size, beside NumPy in the same run; by hand, never in the tests. */
import { spawnSync } from 'node:child_process';
import { checkScheme, evaluate, makeTable, type Scheme, type Table } from '../src/engine';
import { middle, uniform } from './measure';

const SIZES = [
  [160, 30, 1000],
  [1_000, 20, 100],
  [10_000, 20, 30],
  [100_000, 20, 9],
  [1_000_000, 20, 5],
] as const;

function lognormal(rows: number, source: Generator<number, never>): Float64Array {
  return Float64Array.from({ length: rows }, () => {
    const radius = Math.sqrt(-2 * Math.log(source.next().value));
    return Math.exp(radius * Math.cos(2 * Math.PI * source.next().value));
  });
}

function prepare(rows: number, columns: number): { table: Table; scheme: Scheme } {
  const source = uniform(7);
  const indicators = Array.from({ length: columns }, (_, j) => `x${j}`);
  const table = makeTable({
    units: Array.from({ length: rows }, (_, i) => `u${i}`),
    indicators,
    columns: indicators.map(() => lognormal(rows, source)),
  });
  if (!table.ok) throw new RangeError('the table of the bench is wrong');
  const scheme = checkScheme(
    {
      indicators: indicators.map((name, j) => ({ name, direction: j % 4 === 3 ? 'low' : 'high' })),
      weights: { method: 'entropy', on: 'points' },
    },
    table.value,
  );
  if (!scheme.ok) throw new RangeError('the scheme of the bench is wrong');
  return { table: table.value, scheme: scheme.value };
}

interface Measured {
  readonly seconds: number;
  /** ArrayBuffers of the table and the evaluation together, as a multiple of the table's. */
  readonly bytes: number;
}

function measure(rows: number, columns: number, repeats: number): Measured {
  const { table, scheme } = prepare(rows, columns);
  const run = () => {
    const start = process.hrtime.bigint();
    const result = evaluate(table, scheme, []);
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    if (!result.ok) throw new RangeError('the line of the bench is refused');
    return { seconds, evaluation: result.value };
  };
  for (let k = 0; k < Math.min(repeats, 300); k++) run();
  const seconds = Array.from({ length: repeats }, () => run().seconds);
  const buffers = new Set<ArrayBufferLike>();
  const collect = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer);
    else if (value instanceof Map) value.forEach(collect);
    else if (Array.isArray(value) && ArrayBuffer.isView(value[0])) value.forEach(collect);
  };
  Object.values(run().evaluation).forEach(collect);
  table.columns.forEach(collect);
  const bytes = [...buffers].reduce((sum, { byteLength }) => sum + byteLength, 0);
  return { seconds: middle(seconds), bytes: bytes / (rows * columns * 8) };
}

/** null where no Python with NumPy is found. */
function measureNumpy(rows: number, columns: number, repeats: number): number | null {
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };
  for (const python of [process.env.PYTHON, 'python3', '/usr/bin/python3', 'python']) {
    if (python === undefined) continue;
    const args = ['bench/numpy_line.py', rows, columns, repeats].map(String);
    const { status, stdout } = spawnSync(python, args, { env, encoding: 'utf8' });
    if (status === 0) return middle(JSON.parse(stdout) as number[]);
  }
  return null;
}

const milliseconds = (seconds: number) => (seconds * 1000).toFixed(seconds < 0.01 ? 3 : 0).padStart(9);

console.log('rows × columns      line ms   NumPy ms   ratio   bytes ÷ table   ns a cell');
for (const [rows, columns, repeats] of SIZES) {
  const { seconds, bytes } = measure(rows, columns, repeats);
  const numpy = measureNumpy(rows, columns, repeats);
  const ratio = numpy === null ? '   –' : (seconds / numpy).toFixed(2).padStart(7);
  const peer = numpy === null ? '  no NumPy' : milliseconds(numpy);
  const perCell = ((seconds * 1e9) / (rows * columns)).toFixed(1).padStart(11);
  const size = `${rows} × ${columns}`.padEnd(16);
  console.log(
    `${size} ${milliseconds(seconds)}  ${peer} ${ratio}   ${bytes.toFixed(2).padStart(13)} ${perCell}`,
  );
}
