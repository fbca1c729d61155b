/** What no input may do: go on for ever, or change what every object has. */

/** As many runs as RUNS asks for; in the tests of every day, a few. */
export const RUNS = (usual: number): number => Number(process.env['RUNS'] ?? usual);

/** Far above what any run takes; what goes on longer hangs. `npm run fuzz` is stricter. */
const LONGEST = Number(process.env['HANGS'] ?? 60_000);

export async function withinBounds<T>(run: Promise<T>): Promise<T> {
  const start = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const hangs = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('hangs')), LONGEST);
  });
  try {
    const answer = await Promise.race([run, hangs]);
    const took = performance.now() - start;
    if (took > LONGEST) throw new Error(`took ${Math.round(took)} ms`);
    return answer;
  } finally {
    clearTimeout(timer);
  }
}

const own = (object: object): string => Reflect.ownKeys(object).map(String).join();
const before = [Object.prototype, Array.prototype, Function.prototype].map(own);

/** Prototypes are as they were. */
export function unharmed(): void {
  expect([Object.prototype, Array.prototype, Function.prototype].map(own)).toEqual(before);
}
