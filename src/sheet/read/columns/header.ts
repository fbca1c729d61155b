/** A heading → which indicator it names, in what unit, for which period, in what role, and which way is better. */
import { readClaim, type Claim } from './claim';
import { readUnit } from '../cell/measure';
import { readPeriod } from '../period';
import {
  COMPLETION_HEAD,
  GROWTH_HEAD,
  HIGHER_BETTER,
  LEVEL_WORD,
  LOWER_BETTER,
  PRINTED_SCORE,
  RANK_CHANGE_HEAD,
  RANK_HEAD,
  REMARK_HEAD,
  SCORE_HEAD,
  SHARE_HEAD,
  SYNONYMS,
  TARGET_EXCEPT,
  TARGET_HEAD,
  TURNS_GOOD,
  TWO_WAY,
} from './vocabulary';
import { tidyName } from '../cell/text';

export type Role =
  | 'level'
  | 'growth'
  | 'share'
  | 'rank'
  | 'target'
  | 'completion'
  | 'score'
  | 'note'
  | 'index'
  | 'bonus'
  | 'deduction'
  | 'veto';

export type ReadDirection = 'high' | 'low' | 'ask';

/** Why a direction was taken: the word that says so, or that nothing does. */
export interface Because {
  readonly code:
    | 'corrected'
    | 'stated'
    | 'lower-word'
    | 'turned-word'
    | 'higher-word'
    | 'two-way-word'
    | 'rank'
    | 'default';
  readonly word: string;
}

export interface Header {
  /** As written, without unit, period and spaces; '' where it says only the role (同比, 排名). */
  readonly name: string;
  /** The usual name of the same thing. */
  readonly canonical: string;
  readonly unit: string | null;
  readonly period: string | null;
  readonly role: Role;
  readonly direction: ReadDirection;
  readonly because: Because;
  /** What it says of its own weight and direction. */
  readonly claim: Claim;
  /** Dimensions above it, from the top down: headings that are no part of its name. */
  readonly levels: readonly Level[];
}

interface Level {
  readonly name: string;
  readonly claim: Claim;
}

/**
 * Gives what the headings above a column say, outermost first.
 * Edge: a bracket at the end is the unit only where it is one: 固投(亿元), but 收入(累计).
 * @example parseHeader(['2021年GDP（亿元）']).canonical // '地区生产总值'
 */
export function parseHeader(path: readonly string[]): Header {
  const parts = path
    .map((text, level) => parsePart(text, level > 0))
    .filter((part) => part.text !== '' || part.unit !== null || part.period !== null);
  const period = joinPeriods(parts.map((part) => part.period).filter((part) => part !== null));
  const named = parts.filter((part) => part.text !== '');
  const words = named.map((part) => part.text);
  const own = words.at(-1) ?? '';
  const ownUnit = parts.at(-1)?.unit ?? null;
  const role = roleOf(words, ownUnit);
  // A rate below 固定资产投资（亿元） is not in 亿元.
  const inherits = role === 'level' || role === 'target';
  const unit =
    ownUnit ?? (inherits ? parts.reduce<string | null>((found, part) => part.unit ?? found, null) : null);
  const name = nameOf(words, role);
  const base = baseOf(name, role);
  const levels = named.slice(0, name === own || words.length < 2 ? -1 : -2);
  const claim = named.at(-1)?.claim ?? NO_CLAIM;
  return {
    claim,
    levels: levels.map((part) => ({ name: part.text, claim: part.claim })),
    name,
    canonical: canonicalIndicator(base),
    unit: unit ?? unitByName(own, role),
    period,
    role,
    ...directionOf(words.join(''), role),
  };
}

function unitByName(own: string, role: Role): string | null {
  if (role === 'growth' || role === 'completion' || role === 'share') return '%';
  if (role === 'score' || SCORE_HEAD.test(own)) return '分';
  // 事故起数, 企业家数
  return role === 'level' ? (/([起家户件项宗])数$/.exec(own)?.[1] ?? null) : null;
}

interface Part {
  readonly text: string;
  readonly unit: string | null;
  readonly period: string | null;
  readonly claim: Claim;
}

const NO_CLAIM = readClaim('');

const BRACKET_END = /\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/;

function parsePart(raw: string, below: boolean): Part {
  const claim = readClaim(tidyName(raw));
  let text = claim.rest;
  // 万元 below 税收 is its unit; alone it would be a name.
  const whole = below ? readUnit(text) : null;
  if (whole !== null) return { text: '', unit: whole, period: null, claim };
  let unit: string | null = null;
  const bracket = BRACKET_END.exec(text);
  const inside = (bracket?.[1] ?? '').replace(/^单位[::]/, '').replace(/^[±+-]+(?=[%‰])/, '');
  const inBracket = readUnit(inside);
  if (bracket !== null && inBracket !== null) {
    unit = inBracket;
    text = text.slice(0, bracket.index);
  } else {
    const after = /[,、:_·|]\s*(?:单位[::])?([^,、:_·|]+)$/.exec(text) ?? /[±+-]*([%‰])$/.exec(text);
    const found = after === null ? null : readUnit(after[1] ?? '');
    if (after !== null && found !== null && after.index > 0) {
      unit = found;
      text = text.slice(0, after.index);
    }
  }
  const { period, rest } = readPeriod(text);
  return { text: rest, unit, period, claim };
}

const joinPeriods = (periods: readonly string[]): string | null => {
  const distinct = [...new Set(periods)];
  return distinct.length === 0 ? null : distinct.join('');
};

const BARE_ROLE =
  /^(?:[较比](?:上年|去年|上期|同期|年初|上月|上季度?)(?:末|底|同期)?(?:增长|增减|变化)?(?:率|幅|±)?|进度|同比|环比|增速|增幅|增长率?|同比增长|同比增速|同比增幅|增减|同比增减|占比|比重|占全[市省国县区].*|排名|名次|位次|得分|完成率|完成比例|(?:年度|全年|本年|年初)?(?:目标|任务|计划|预算)(?:值|数)?|(?:annual |yearly )?(?:target|plan)|全[市省国县区].*排名|全[市省国].*位次)$/i;

/** Whether a name says only a role, and so belongs to what stands before it. @example isBareRole('同比') // true */
export const isBareRole = (name: string): boolean => BARE_ROLE.test(name);

function roleOf(words: readonly string[], unit: string | null): Role {
  const own = words.at(-1) ?? '';
  if (REMARK_HEAD.test(own)) return 'note';
  if (RANK_CHANGE_HEAD.test(own)) return 'note';
  if (RANK_HEAD.test(own)) return 'rank';
  if (COMPLETION_HEAD.test(own)) return 'completion';
  if (TARGET_HEAD.test(own) && !TARGET_EXCEPT.test(own)) return 'target';
  if (PRINTED_SCORE.test(own)) return 'score';
  if (GROWTH_HEAD.test(own) && !/增长点|增长极|climate change|(?:额|量)$/.test(own))
    return unit === null || unit === '%' || unit === '百分点' || unit === '‰' ? 'growth' : 'level';
  if (SHARE_HEAD.test(own) && (unit === null || unit === '%')) return 'share';
  return 'level';
}

function nameOf(words: readonly string[], role: Role): string {
  const own = words.at(-1) ?? '';
  if (words.length < 2) return own;
  const above = words.at(-2) ?? '';
  if (role === 'level' && LEVEL_WORD.test(own)) return above;
  // A sub-heading that says only the role needs the heading above to be told from its likes.
  const says = role === 'level' ? !LEVEL_WORD.test(own) && !BARE_ROLE.test(own) : saysOfWhat(own, role);
  return says ? own : own.includes(above) ? own : above + own;
}

/** 固投增速 says what grows, 比上年增长 does not. */
const saysOfWhat = (own: string, role: Role): boolean =>
  ROLE_TAIL[role] !== undefined &&
  !BARE_ROLE.test(own) &&
  baseOf(own, role).replace(/[比较占]|上年|去年|上期|同期|本期|累计|全[市省国县区]|比重|年度?|[±+-]/g, '')
    .length > 1;

const ROLE_TAIL: Readonly<Partial<Record<Role, RegExp>>> = {
  growth: /(?:同比|环比)?(?:增速|增幅|增长率?|增减|涨幅|降幅)?(?:±)?$/,
  share: /(?:占.*(?:比重|比例|比|份额)|占比|比重)$/,
  completion: /(?:完成率|完成比例|完成进度|达标率|实现率)$/,
  target: /(?:年度|全年|年初|本年)?(?:目标|任务|计划)(?:值|数)?$/,
};

// 完成率 and 名次 stay names of their own where nothing stands before them.
function baseOf(name: string, role: Role): string {
  const tail = ROLE_TAIL[role];
  if (tail === undefined) return name;
  const base = name.replace(tail, '');
  return base === '' && role === 'completion' ? name : base;
}

/** Gives the usual name of an indicator: 固投 → 固定资产投资. */
function canonicalIndicator(name: string): string {
  let canonical = tidyName(name);
  for (const [pattern, usual] of SYNONYMS) canonical = canonical.replace(pattern, usual);
  return canonical;
}

function directionOf(text: string, role: Role): { direction: ReadDirection; because: Because } {
  if (role === 'rank') return { direction: 'low', because: { code: 'rank', word: text } };
  const lower = LOWER_BETTER.exec(text);
  const turned = TURNS_GOOD.exec(text);
  if (lower !== null && turned !== null) {
    const word = turned[0].includes(lower[0]) ? turned[0] : lower[0] + turned[0];
    return { direction: 'high', because: { code: 'turned-word', word } };
  }
  if (lower !== null) return { direction: 'low', because: { code: 'lower-word', word: lower[0] } };
  const higher = HIGHER_BETTER.exec(text);
  if (higher !== null) return { direction: 'high', because: { code: 'higher-word', word: higher[0] } };
  const twoWay = TWO_WAY.exec(text);
  if (twoWay !== null) return { direction: 'ask', because: { code: 'two-way-word', word: twoWay[0] } };
  return { direction: 'high', because: { code: 'default', word: '' } };
}
