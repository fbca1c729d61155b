/** Two lists of names → which are one unit and why, which may be (to be confirmed), and which stand alone. */
import type { Cell } from '../../grid';
import { nameAll } from './list';
import { blocksOf, likenessOf, type Likeness } from './likeness';
import { nameUnit, type UnitName } from './name';

/**
 * Why two names are one unit: letter for letter; another spelling of kind, script or spaces; by a table of aliases and
 * renamings; by what a person or a note on the sheet says; by the city that one of them leaves out; by a misread letter.
 */
export const MATCH_REASONS = ['same', 'spelling', 'alias', 'renamed', 'city', 'misread'] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

/** A name as read from its sheet; `canonical` knows the city of that sheet. */
export interface NamedUnit {
  readonly name: string;
  readonly canonical: string;
}

export interface NamePair {
  readonly ours: number;
  readonly theirs: number;
  readonly reason: MatchReason;
}

export interface NameSuggestion {
  readonly ours: number;
  readonly theirs: number;
  readonly likeness: Likeness;
}

/** Positions in the two lists. */
export interface NameMatch {
  readonly pairs: readonly NamePair[];
  /** To be confirmed; none of them is matched. */
  readonly suggestions: readonly NameSuggestion[];
  /** Matched with nothing, suggested or not. */
  readonly alone: { readonly ours: readonly number[]; readonly theirs: readonly number[] };
}

/** Earlier name → later, as the sheets say. */
export type Renamings = ReadonlyMap<string, string>;

/**
 * Matches the units of two lists, each name once.
 * Edge: a name that comes twice is matched the first time; what is ambiguous is suggested and not matched.
 */
export function matchUnits(
  ours: readonly NamedUnit[],
  theirs: readonly NamedUnit[],
  renamings: Renamings = new Map(),
): NameMatch {
  const [mine, other] = [new Side(ours), new Side(theirs)];
  const pairs: NamePair[] = [];
  const pair = (a: number, b: number, reason: MatchReason): void => {
    pairs.push({ ours: a, theirs: b, reason });
    mine.take(a);
    other.take(b);
  };
  theirs.forEach((unit, b) => {
    const a = mine.free(keyOf(unit.canonical));
    if (a !== null && other.isFree(b)) pair(a, b, reasonOf(ours[a]!, unit));
  });
  for (const [from, to] of namesThen(ours, theirs, renamings)) {
    for (const [one, another] of [
      [from, to],
      [to, from],
    ] as const) {
      const [a, b] = [mine.free(keyOf(one)), other.free(keyOf(another))];
      if (a !== null && b !== null) pair(a, b, 'renamed');
    }
  }
  pairPlaces(mine, other, pair);
  const suggestions = suggest(mine, other);
  return { pairs, suggestions, alone: { ours: mine.rest(), theirs: other.rest() } };
}

/**
 * Matches two lists of names as they are written; `city` is that of both where names leave it out.
 * @example matchNames(['茌平经开区'], ['在平经济 开发区']).pairs[0].reason // 'misread'
 */
export function matchNames(
  ours: readonly Cell[],
  theirs: readonly Cell[],
  city: string | null = null,
): NameMatch {
  const known = city ?? nameAll(ours).city ?? nameAll(theirs).city;
  return matchUnits(nameAll(ours, { city: known }).names, nameAll(theirs, { city: known }).names);
}

const keyOf = (canonical: string): string => canonical.toLowerCase();

/** One list while it is matched: who is still free, by canonical name. */
class Side {
  private readonly at = new Map<string, number>();
  private readonly taken = new Set<number>();
  private named: ReadonlyMap<number, UnitName> | null = null;

  constructor(readonly units: readonly NamedUnit[]) {
    units.forEach(({ canonical }, i) => {
      if (!this.at.has(keyOf(canonical))) this.at.set(keyOf(canonical), i);
    });
  }

  take(i: number): void {
    this.taken.add(i);
  }

  isFree(i: number): boolean {
    return !this.taken.has(i);
  }

  free(key: string): number | null {
    const i = this.at.get(key);
    return i === undefined || this.taken.has(i) ? null : i;
  }

  rest(): readonly number[] {
    return this.units.map((_, i) => i).filter((i) => this.isFree(i));
  }

  /** Those still free, with place and kind; the canonical name knows the city. */
  names(): ReadonlyMap<number, UnitName> {
    this.named ??= new Map(this.rest().map((i) => [i, nameAs(this.units[i]!)]));
    return new Map([...this.named].filter(([i]) => this.isFree(i)));
  }
}

/** With the place that its sheet's city gives it. */
function nameAs({ name, canonical }: NamedUnit): UnitName {
  const own = nameUnit(name);
  return own.canonical === canonical ? own : { ...nameUnit(canonical), name, canonical };
}

function reasonOf(ours: NamedUnit, theirs: NamedUnit): MatchReason {
  if (ours.name === theirs.name) return 'same';
  const [a, b] = [nameUnit(ours.name), nameUnit(theirs.name)];
  if (a.misread !== b.misread) return 'misread';
  const plain = (own: UnitName): boolean => own.told === 'plain';
  if (keyOf(a.canonical) !== keyOf(b.canonical)) return 'city';
  return plain(a) === plain(b) ? 'spelling' : 'alias';
}

/** Renamings that the sheets tell: in notes, and in brackets behind names. */
function namesThen(
  ours: readonly NamedUnit[],
  theirs: readonly NamedUnit[],
  renamings: Renamings,
): readonly (readonly [string, string])[] {
  const told = [...renamings].map(
    ([from, to]) => [nameUnit(from).canonical, nameUnit(to).canonical] as const,
  );
  for (const { name, canonical } of [...ours, ...theirs]) {
    if (!name.includes('原') && !/[(（]/.test(name)) continue;
    for (const former of nameUnit(name).former) told.push([nameUnit(former).canonical, canonical]);
  }
  return told;
}

/** A county without its kind is that county, where no other could be meant: 临清 and 临清市. */
function pairPlaces(
  mine: Side,
  other: Side,
  pair: (a: number, b: number, reason: MatchReason) => void,
): void {
  const byPlace = (side: Side): ReadonlyMap<string, readonly number[]> => {
    const places = new Map<string, number[]>();
    for (const [i, { place }] of side.names()) places.set(place, [...(places.get(place) ?? []), i]);
    return places;
  };
  const [a, b] = [byPlace(mine), byPlace(other)];
  const [named, others] = [mine.names(), other.names()];
  for (const [place, [i, ...more]] of a) {
    const [j, ...others2] = b.get(place) ?? [];
    if (i === undefined || j === undefined || more.length + others2.length > 0 || place.length < 2) continue;
    const [x, y] = [named.get(i)!, others.get(j)!];
    const [bare, full] = x.kind === '' ? [x, y] : [y, x];
    if (bare.kind === '' && full.rules?.bare === 'same') pair(i, j, 'spelling');
  }
}

/** More candidates than a person would compare say nothing. */
const MOST = 4;

function suggest(mine: Side, other: Side): readonly NameSuggestion[] {
  const [named, others] = [mine.names(), other.names()];
  if (named.size === 0 || others.size === 0) return [];
  const blocks = new Map<string, number[]>();
  for (const [i, name] of named)
    for (const block of blocksOf(name)) {
      const known = blocks.get(block);
      if (known === undefined) blocks.set(block, [i]);
      else known.push(i);
    }
  const found: NameSuggestion[] = [];
  for (const [j, name] of others) {
    const candidates = new Set<number>();
    for (const block of blocksOf(name)) {
      const known = blocks.get(block) ?? [];
      if (known.length <= MOST) for (const i of known) candidates.add(i);
    }
    for (const i of candidates) {
      const likeness = likenessOf(named.get(i)!, name);
      if (likeness !== null) found.push({ ours: i, theirs: j, likeness });
    }
  }
  return found;
}
