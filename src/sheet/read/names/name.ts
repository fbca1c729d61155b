/** The name of a unit → the name under which it is matched across sheets and years. */
import type { Cell } from '../../grid';
import { tidyName } from '../cell/text';
import { COUNTIES } from './counties';
import { FIRMS } from './firms';
import { simplify } from './letters';
import { isKnown, partCity, PROVINCES, rightPlace } from './places';
import type { NameRules } from './rules';
import { SCHOOLS } from './schools';
import { BROKEN, ZONES } from './zones';

export interface UnitName {
  readonly name: string;
  readonly canonical: string;
  /** The place as it was misread, where it was: to be confirmed. */
  readonly misread: string | null;
  /** What stands before the kind, city and province left out; the whole name where it has no kind. */
  readonly place: string;
  /** '' = none that the rules know. */
  readonly kind: string;
  readonly rules: NameRules | null;
  /** The province or city (…市) before the place, which is left out of the canonical name. */
  readonly region: string | null;
  /** Earlier names, as a bracket behind it says: 乙区（原甲区）. */
  readonly former: readonly string[];
  /** Whether it goes by another name: an alias, a new name, its city's. */
  readonly told: 'plain' | 'alias' | 'city';
}

/** Zones before counties: 经开区 ends in 区. */
const RULES: readonly NameRules[] = [ZONES, SCHOOLS, FIRMS, COUNTIES];

interface Kind {
  readonly rules: NameRules;
  readonly pattern: RegExp;
  readonly usual: string;
}

/** The kinds that a name may have, by its last letter. */
const kindsByEnd = new Map<string, Kind[]>();
for (const rules of RULES)
  for (const end of rules.ends)
    for (const [pattern, usual] of rules.kinds)
      kindsByEnd.set(end, [...(kindsByEnd.get(end) ?? []), { rules, pattern, usual }]);

const kindOf = (plain: string): Kind | null =>
  kindsByEnd.get(plain.slice(-1).toLowerCase())?.find(({ pattern }) => pattern.test(plain)) ?? null;

const ALIASES: ReadonlyMap<string, string> = new Map(RULES.flatMap(({ aliases }) => Object.entries(aliases)));

const otherNames = new Map<string, string[]>();
for (const [alias, usual] of ALIASES) otherNames.set(usual, [...(otherNames.get(usual) ?? []), alias]);

/** Gives the other names of a unit that goes by this one. @example aliasesOf('市高新区') // ['聊城高新区'] */
export const aliasesOf = (canonical: string): readonly string[] => otherNames.get(canonical) ?? [];

/** What a bracket around a name says of the unit is no part of the name: 乙区（新纳入）. */
const REMARK =
  /\((?:新纳入|新参评|新增|新设|新晋|国家级|省级|市级|县级|国家|已?更名|(?:现|曾用名|原名?|由|系).{2,}|.{2,}(?:合并|整合|并入|分设).*|\d{4}年.*|含.+|不含.+|含托管区|本级|注\d*|\d{1,2}|formerly .+)\)/gi;
const FORMER = /\((?:原名?|曾用名|formerly)\s*[::为]?\s*(.{2,}?)\)/gi;
const NUMBER =
  /^(?:\d{1,3}[.、)]|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|其中[::])\s*(?=\D)/;
/** Only such names begin with a number or end in a mark, and only such need tidying; most are neither. */
const MARKED = /^[\d(一二三四五六七八九十其]|[*※]$/;
const UNTIDY = /[\s·•]|会$|^[国省市]|[中小学园]/;
const OFFICE = /(?:党工委)?(?:、|和)?(?:管理委员会|管委会)$/;
const DIGITS = '零一二三四五六七八九十';

/**
 * Gives a unit's name as shown and as matched. `city` is that of the sheet, which names leave out.
 * Edge: names are matched by place and kind, letter for letter; 东阿 and 东平 never meet.
 * @example nameUnit('在平经济 开发区').canonical // '茌平经开区'
 */
export function nameUnit(cell: Cell, city: string | null = null): UnitName {
  const whole = tidyName(cell);
  const name = MARKED.test(whole) ? whole.replace(NUMBER, '').replace(/[*※]+$/, '') : whole;
  const former = name.includes('(') ? [...name.matchAll(FORMER)].map((match) => match[1] ?? '') : [];
  const plain = plainName(name);
  const known = BROKEN.get(plain);
  if (known !== undefined) return { ...bare(name, known), misread: plain, former };
  const kind = kindOf(plain);
  if (kind === null) return { ...placeBare(name, plain), former };
  return { ...placeUnit(name, plain, kind, city?.replace(/市$/, '') ?? null), former };
}

/** One script, no spaces, no remark, no office: what is left is place and kind. */
function plainName(name: string): string {
  let plain = simplify(name.includes('(') ? name.replace(REMARK, '') : name);
  if (!/[\u4E00-\u9FFF]/.test(plain)) return plain.trim();
  if (!UNTIDY.test(plain)) return plain;
  plain = plain
    .replace(/[\s·•]+/g, '')
    .replace(OFFICE, '')
    .replace(/^(?:国家级|省级|市级)(?=.{4,})/, '');
  return plain.replace(/(\d{1,2})(?=(?:中|小|高中|初中|幼儿园)[^\d]{0,2}$)/, (digits) =>
    chinese(Number(digits)),
  );
}

const chinese = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${head}${ones === 0 ? '' : DIGITS[ones]}`;
};

const bare = (name: string, canonical: string): UnitName => ({
  name,
  canonical,
  misread: null,
  place: canonical,
  kind: '',
  rules: null,
  region: null,
  former: [],
  told: 'plain',
});

/** A name that is a place and nothing else: 聊城, 茌平. */
function placeBare(name: string, plain: string): UnitName {
  const right = rightPlace(plain);
  return right === null ? bare(name, plain) : { ...bare(name, right), misread: plain };
}

function placeUnit(name: string, plain: string, found: Kind, sheetCity: string | null): UnitName {
  const { rules, pattern, usual } = found;
  const at = plain.search(pattern);
  const kind = plain.slice(at).replace(pattern, usual);
  const whole = { ...bare(name, plain), kind, rules };
  const stem = plain.slice(0, at);
  if (!rules.placed) return { ...whole, canonical: stem + kind, place: stem };
  const { region, place: rest } = partRegion(stem, rules);
  const short = rules.ofCity ? shortPlace(rest) : rest;
  const ofCity = rules.ofCity && sheetCity !== null && (short === '市' || short === '');
  const written = ofCity ? sheetCity : short;
  const right = rightPlace(rules.ofCity ? written : written + kind) ?? rightPlace(written);
  const place =
    right === null ? written : right.endsWith(kind) && !rules.ofCity ? right.slice(0, -kind.length) : right;
  const usualName = place + kind;
  const canonical = ALIASES.get(plain) ?? ALIASES.get(usualName) ?? usualName;
  return {
    ...whole,
    canonical,
    place,
    misread: right === null ? null : written,
    region,
    told: ofCity ? 'city' : canonical === usualName ? 'plain' : 'alias',
  };
}

/** A school may be named after its province: 山东建筑大学; only before a place that is known does it say nothing. */
function partRegion(
  stem: string,
  rules: NameRules,
): { readonly region: string | null; readonly place: string } {
  const within = stem.replace(PROVINCES, '');
  const province = within === stem ? null : stem.slice(0, -within.length);
  const { city, place } = partCity(within);
  const known = city !== null || isKnown(shortPlace(within));
  if (rules.strict && !known) return { region: null, place: stem };
  return { region: city === null ? province : `${city}市`, place };
}

/** 茌平县 and 聊城市 before a zone are 茌平 and 聊城; 冠县 and 市 stay. */
const shortPlace = (place: string): string => place.replace(/^([\u4E00-\u9FFF]{2,})[县市区旗]$/, '$1');

/** Gives the name under which a unit is matched. @example canonicalName('聊城高新技术产业开发区') // '市高新区' */
export const canonicalName = (name: string, city: string | null = null): string =>
  nameUnit(name, city).canonical;
