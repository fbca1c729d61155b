/** Who stands first and who last by one thing, in sentences. */
import type { Spoken } from './bulletin';
import { countIn, leading, placesOf, trailing, type Placed } from './places';
import type { Subject } from './subject';

export interface Standing {
  /** What is compared: 综合得分, 亩均税收. */
  readonly what: string;
  readonly ranks: Float64Array;
  /** '' where the place says it all. */
  valueOf(i: number): string;
}

export interface Cut {
  readonly first: number;
  readonly last: number;
}

export function speak(
  { names }: Subject,
  places: readonly Placed[],
  valueOf: (i: number) => string,
): readonly Spoken[] {
  return places.map(({ place, units }) => {
    const values = new Set(units.map(valueOf));
    return {
      place,
      names: units.map((i) => names[i] ?? ''),
      value: values.size === 1 ? ([...values][0] ?? '') : '',
    };
  });
}

/**
 * Gives the sentences on a ranking: the first and the last, or all where they are few.
 * Ties: all who share the place at a cut are named, and it is said that they do. Edge: where all are alike, that.
 */
export function standingOf(
  subject: Subject,
  { what, ranks, valueOf }: Standing,
  { first, last }: Cut,
): readonly string[] {
  const { entity, words, names } = subject;
  const { ranking, units, stop } = words;
  const places = placesOf(ranks);
  const count = countIn(places);
  const spoken = (some: readonly Placed[]): readonly Spoken[] => speak(subject, some, valueOf);
  const [only] = places;
  if (only === undefined) return [];
  const value = valueOf(only.units[0] ?? 0);
  if (count === 1) {
    const told = value === '' ? ranking.place(only.place) : value;
    return [ranking.single(what, names[only.units[0] ?? 0] ?? '', told) + stop];
  }
  if (places.length === 1) return [ranking.alike(what, units(count, entity), value, only.place) + stop];
  const [top, bottom] = [leading(places, first), trailing(places, last)];
  if (count <= first + last || top.length + bottom.length > places.length)
    return [ranking.order(what, spoken(places), entity) + stop];
  const [best, worst] = [
    ranking.top(what, first, spoken(top), entity),
    ranking.bottom('', last, spoken(bottom), entity),
  ];
  return [ranking.both(best, worst) + stop];
}
