/** What a heading or cell claims of its indicator's weight and direction: 亩均税收（20分）, 能耗（逆向）. */
import type { ReadDirection } from './header';
import { readDigits } from '../cell/numeral';

export interface Claim {
  readonly weight: number | null;
  /** Points of the total or percent, as the word beside it says; null = it does not. */
  readonly unit: 'points' | 'percent' | null;
  readonly direction: Exclude<ReadDirection, 'ask'> | null;
  /** The text without the claim. */
  readonly rest: string;
}

const HIGH =
  /^(?:正|正向|正向指标|\+|越高越好|越大越好|高优|效益型|极大型|正指标|high|higher|positive|higher is better)$/i;
const LOW =
  /^(?:逆|负|反|反向|逆向|负向|逆向指标|负向指标|反向指标|-|越低越好|越小越好|低优|成本型|极小型|逆指标|low|lower|negative|lower is better)$/i;

/** Gives the direction that a word says, or null. @example directionIn('逆向') // 'low' */
export const directionIn = (word: string): Claim['direction'] =>
  HIGH.test(word) ? 'high' : LOW.test(word) ? 'low' : null;

const WEIGHT_WORD = '(?:权重|权数|分值|满分|标准分|基础分|基本分|占|weight)';
const NUMBER = '(\\d+(?:\\.\\d+)?)';
const POINTS = '(?:分|points?|pts?|marks?)';
/** Alone in its brackets, or the whole of one item there: 20分, 权重20, 30%. */
const ITEM = new RegExp(`^(${WEIGHT_WORD})?[::=]?\\s?${NUMBER}\\s?(${POINTS}|%)?$`, 'i');
const BRACKET = /\(([^()]*)\)/g;
const BEHIND = new RegExp(
  `[,、:_·|/\\s]*(?:(${WEIGHT_WORD})[::=]?\\s?${NUMBER}\\s?(${POINTS}|%)?|(?<=[^\\d.])${NUMBER}\\s?(分))$`,
  'i',
);

const none = (rest: string): Claim => ({ weight: null, unit: null, direction: null, rest });

const unitOf = (word: string | undefined, suffix: string | undefined): Claim['unit'] => {
  if (suffix === '%') return 'percent';
  return suffix !== undefined || /分/.test(word ?? '') ? 'points' : null;
};

/**
 * Gives what a heading claims beside its name.
 * Edge: a bare number in brackets claims nothing, nor does a bare % among other words: (%), (同比30%).
 * @example readClaim('亩均税收(万元/亩,20分)').weight // 20
 */
export function readClaim(text: string): Claim {
  if (!/[\d(]/.test(text)) return none(text);
  let claim = none(text);
  const rest = text.replace(BRACKET, (whole: string, inside: string) => {
    const items = inside.split(/[,;、]/).map((item) => item.trim());
    const kept = items.filter((item) => {
      const direction = directionIn(item);
      const found = claim.weight === null ? ITEM.exec(item) : null;
      const says =
        found !== null &&
        (found[1] !== undefined || (found[3] !== undefined && (found[3] !== '%' || items.length === 1)));
      if (direction !== null) claim = { ...claim, direction };
      if (says) claim = { ...claim, weight: Number(found[2]), unit: unitOf(found[1], found[3]) };
      return direction === null && !says;
    });
    if (kept.length === items.length) return whole;
    return kept.length === 0 ? '' : `(${kept.join(',')})`;
  });
  const behind = claim.weight === null ? BEHIND.exec(rest) : null;
  if (behind === null || behind.index === 0) return { ...claim, rest: rest.trim() };
  const weight = Number(behind[2] ?? behind[4]);
  return {
    ...claim,
    weight,
    unit: unitOf(behind[1], behind[3] ?? behind[5]),
    rest: rest.slice(0, behind.index).trim(),
  };
}

/**
 * Gives the weight that a cell holds, as points or percent where it says which.
 * @example weightIn('20分', 'General') // { weight: 20, unit: 'points' }
 */
export function weightIn(text: string, format: string): Pick<Claim, 'weight' | 'unit'> {
  const bare = text.replace(/[%分]$/, '');
  const digits = readDigits(bare);
  if (digits === null) return { weight: null, unit: null };
  if (format.includes('%') && bare === text)
    return { weight: Number((digits * 100).toPrecision(12)), unit: 'percent' };
  return { weight: digits, unit: bare === text ? null : text.endsWith('%') ? 'percent' : 'points' };
}
