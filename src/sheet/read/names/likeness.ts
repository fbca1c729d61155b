/** Whether two different names may be one unit: never by distance, only by what people and machines are known to do to names. */
import { looksOf, LOST } from './letters';
import { aliasesOf, nameUnit, type UnitName } from './name';
import { isCity, isKnown, partCity, PROVINCES } from './places';

/**
 * Why two names may be one unit: letters of one look; lost bytes; a place without a kind; kinds that one unit may have one
 * after another; a region or bracket that only one has; the city's own unit of a city that one leaves out.
 */
export const LIKENESSES = ['letters', 'lost', 'place', 'kind', 'region', 'city'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** Gives the keys by which candidates are found: names that are alike share at least one. */
export function blocksOf(name: UnitName): ReadonlySet<string> {
  const { canonical, kind } = name;
  const blocks = new Set([`looks ${looksOf(canonical)}`, `region ${withoutRegion(canonical)}`]);
  for (const place of placesOf(name)) if (place.length > 1) blocks.add(`place ${place}`);
  if (kind !== '' && placesOf(name).some((place) => isOwn(place) || isCity(place)))
    blocks.add(`kind ${kind}`);
  const tail = tailOf(canonical);
  if (tail !== null) blocks.add(`tail ${tail}`);
  return blocks;
}

/** Gives why two different names may be one unit; null where nothing speaks for it. */
export function likenessOf(one: UnitName, other: UnitName): Likeness | null {
  if (LOST.test(one.canonical) || LOST.test(other.canonical))
    return tailOf(one.canonical) === tailOf(other.canonical) ? 'lost' : null;
  if (looksOf(one.canonical) === looksOf(other.canonical))
    return isKnown(one.place) && isKnown(other.place) ? null : 'letters';
  const others = new Set(placesOf(other));
  const place = placesOf(one).find((each) => each.length > 1 && others.has(each));
  if (place !== undefined) {
    if (isBare(one, place) !== isBare(other, place)) return 'place';
    if (one.rules !== null && one.rules === other.rules && one.rules.akin.some(isAkin(one, other)))
      return 'kind';
  }
  const [short, shorter] = [withoutRegion(one.canonical), withoutRegion(other.canonical)];
  if (short === shorter && (short === one.canonical || shorter === other.canonical)) return 'region';
  if (one.kind !== other.kind || one.rules?.ofCity !== true) return null;
  const [a, b] = [isOwn(one.place), isOwn(other.place)];
  if (a && b) return 'city';
  return (a && isCity(other.place)) || (b && isCity(one.place)) ? 'city' : null;
}

/** Also those of its other names: 市经开区 is at 聊城. */
const placesOf = (name: UnitName): readonly string[] => [
  name.place,
  ...aliasesOf(name.canonical).map((alias) => nameUnit(alias).place),
];

const isOwn = (place: string): boolean => place === '' || place === '市';

/** 潍坊, and 潍坊区, which is no county: letters of its kind were lost. */
const isBare = ({ kind }: UnitName, place: string): boolean =>
  kind === '' || (kind === '区' && isCity(place));

const isAkin =
  (one: UnitName, other: UnitName) =>
  (kinds: readonly string[]): boolean =>
    one.kind !== other.kind && kinds.includes(one.kind) && kinds.includes(other.kind);

function withoutRegion(canonical: string): string {
  const plain = canonical.replace(/\([^()]*\)/g, '').replace(PROVINCES, '');
  return partCity(plain).place || plain;
}

/** The last letters before any that were lost; null where none are left. */
function tailOf(canonical: string): string | null {
  const tail = canonical.slice(-3);
  return tail.length < 3 || LOST.test(tail) ? null : tail;
}
