/** The names of one list: those of one city told without it, and those that only their city tells apart. */
import type { Cell } from '../../grid';
import { nameUnit, type UnitName } from './name';
import { cityOf } from './places';

export interface NameList {
  readonly names: readonly UnitName[];
  /** The city that names leave out: as given, else the one that all counties of the list lie in; null = not known. */
  readonly city: string | null;
  /** Whether that city was guessed, and names were read by it. */
  readonly guessed: boolean;
}

interface NameContext {
  /** Of the sheet. */
  readonly city?: string | null;
  /** What a person says that a name stands for; the name itself: no other. */
  readonly said?: (label: Cell) => string | null;
}

/**
 * Names all units of a list.
 * Edge: 济南市市中区 and 枣庄市市中区 keep their cities, since they would be one without.
 * @example nameAll(['市经开区', '任城经开区', '兖州经开区']).names[0].canonical // '济宁经开区'
 */
export function nameAll(cells: readonly Cell[], { city = null, said }: NameContext = {}): NameList {
  const naming = (of: string | null) => (cell: Cell) => {
    const word = said?.(cell) ?? null;
    return word === null ? nameUnit(cell, of) : nameAs(nameUnit(cell, of), word, of);
  };
  const names = cells.map(naming(city));
  const among = city === null && names.some(isCitysOwn) ? cityAmong(names) : null;
  if (among === null) return { names: keepRegions(names), city, guessed: false };
  const within = naming(among);
  const placed = names.map((name, i) => (isCitysOwn(name) ? within(cells[i]!) : name));
  const guessed = placed.some(({ canonical }, i) => canonical !== names[i]!.canonical);
  return { names: keepRegions(placed), city: among, guessed };
}

/** 市经开区, 高新区: which city's, the name does not say. */
const isCitysOwn = ({ rules, place }: UnitName): boolean => rules?.ofCity === true && /^市?$/.test(place);

/** By what a person has said: as another unit, or as no other than it says itself. */
function nameAs(name: UnitName, word: string, city: string | null): UnitName {
  const other = nameUnit(word, city);
  const canonical = other.name === name.name ? name.name : other.canonical;
  return { ...name, canonical, misread: null, region: null, told: 'alias' };
}

/** The one city of which the list holds at least two counties, and of no other any. */
function cityAmong(names: readonly UnitName[]): string | null {
  const places = new Set<string>();
  const cities = new Set<string>();
  for (const { place, kind, region } of names) {
    const city = cityOf(place) ?? cityOf(place + kind) ?? region?.replace(/市$/, '') ?? null;
    if (city === null) continue;
    cities.add(city);
    places.add(place);
  }
  const [only] = cities;
  return cities.size === 1 && places.size > 1 && only !== undefined ? only : null;
}

function keepRegions(names: readonly UnitName[]): readonly UnitName[] {
  const regions = new Map<string, Set<string>>();
  for (const { canonical, region } of names) {
    if (region === null) continue;
    const known = regions.get(canonical);
    if (known === undefined) regions.set(canonical, new Set([region]));
    else known.add(region);
  }
  const shared = new Set([...regions].filter(([, of]) => of.size > 1).map(([canonical]) => canonical));
  if (shared.size === 0) return names;
  return names.map((name) =>
    name.region !== null && shared.has(name.canonical)
      ? { ...name, canonical: name.region + name.canonical }
      : name,
  );
}
