/** The name of a unit → the name under which it is matched across sheets and years. */
import type { Cell } from '../grid';
import { tidyName } from './text';
import { MISREAD_PLACES, PROVINCES, TRADITIONAL, ZONE_ALIASES, ZONE_TYPES } from './zones';

interface UnitName {
  readonly name: string;
  readonly canonical: string;
  /** The place as it was misread, where it was: to be confirmed. */
  readonly misread: string | null;
}

const TRADITIONAL_LETTERS = new RegExp(`[${Object.keys(TRADITIONAL).join('')}]`, 'g');
/** What a bracket behind a name says of the unit is no part of the name: 乙区（新纳入）. */
const REMARK_BEHIND =
  /\((?:新纳入|新参评|新增|新设|新晋|国家级|省级|市级|县级|更名|原.{2,}|\d{4}年.*|含.+|不含.+)\)$/;
const CITY = /^([\u4E00-\u9FFF]{2,4}市)(?=[\u4E00-\u9FFF]{2,}$)/;

/**
 * Gives a unit's name as shown and as matched.
 * Edge: names are matched by place and kind, letter for letter; 东阿 and 东平 never meet.
 * @example nameUnit('在平经济 开发区').canonical // '茌平经开区'
 */
export function nameUnit(cell: Cell, city: string | null = null): UnitName {
  const name = tidyName(cell)
    .replace(/^\d{1,3}[.、)]\s*(?=\D)/, '')
    .replace(/[*※]+$/, '');
  let plain = name
    .replace(REMARK_BEHIND, '')
    .replace(TRADITIONAL_LETTERS, (letter) => TRADITIONAL[letter] ?? letter);
  if (/[\u4E00-\u9FFF]/.test(plain)) plain = plain.replace(/\s+/g, '');
  const type = ZONE_TYPES.find(([pattern]) => pattern.test(plain));
  if (type === undefined) return { name, ...placeOf(plain, '') };
  const place = plain.replace(type[0], '').replace(PROVINCES, '');
  return { name, ...placeOf(shorten(place, city), type[1]) };
}

function placeOf(place: string, type: string): { canonical: string; misread: string | null } {
  const wrong = Object.keys(MISREAD_PLACES).find((start) => place.startsWith(start)) ?? null;
  const right = wrong === null ? place : (MISREAD_PLACES[wrong] ?? wrong) + place.slice(wrong.length);
  return { canonical: ZONE_ALIASES[right + type] ?? right + type, misread: wrong };
}

// 聊城市茌平 → 茌平, 聊城市 → 聊城; on a sheet of one city that city's own zone is 市….
function shorten(place: string, city: string | null): string {
  const own = place.replace(CITY, '').replace(/^([\u4E00-\u9FFF]{2,})市$/, '$1');
  return city !== null && own === city.replace(/市$/, '') ? '市' : own;
}

/** Gives the name under which a unit is matched. @example canonicalName('聊城高新技术产业开发区') // '市高新区' */
export const canonicalName = (name: string, city: string | null = null): string =>
  nameUnit(name, city).canonical;
