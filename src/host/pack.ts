/** What goes together in one request or answer, by how much it takes. */

const encoder = new TextEncoder();

export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** In their order, as many together as fit; what is too large by itself stands alone. */
export function* pack<T>(
  items: Iterable<T>,
  sizeOf: (item: T) => number,
  most: number,
): Generator<{ readonly items: readonly T[]; readonly size: number }> {
  let packed: T[] = [];
  let size = 0;
  for (const item of items) {
    const more = sizeOf(item);
    if (packed.length > 0 && size + more > most) {
      yield { items: packed, size };
      packed = [];
      size = 0;
    }
    packed.push(item);
    size += more;
  }
  if (packed.length > 0) yield { items: packed, size };
}
