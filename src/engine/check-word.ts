/** Checks a word against its vocabulary, a number against its bounds. */
import { problem, type EngineProblem } from './problem';

/**
 * Gives the problem of a word that its vocabulary lacks; a word that is left out is right.
 * @example checkWord('best', ['min', 'max'], 'rank/ties').length // 1
 */
export function checkWord(value: unknown, vocabulary: readonly string[], at: string): EngineProblem[] {
  if (value === undefined || vocabulary.includes(value as string)) return [];
  return [problem('scheme-word', { scheme: at }, { value: String(value), allowed: vocabulary.join(', ') })];
}

/**
 * Gives the problem of a number that is not finite or not between its bounds; one that is left out is right.
 * @example checkNumber(2, 0, 1, 'screen/units')[0]?.facts // { value: '2', expected: '0–1' }
 */
export function checkNumber(value: unknown, least: number, most: number, at: string): EngineProblem[] {
  if (value === undefined) return [];
  if (typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most) return [];
  const expected = most < Infinity ? `${least}–${most}` : least > -Infinity ? `≥ ${least}` : '0.0';
  return [problem('scheme-number', { scheme: at }, { value: String(value), expected })];
}

/**
 * Gives the problem of every item whose name an earlier one has.
 * @example checkTwice([{ name: '黄牌' }, { name: '黄牌' }], 'labels')[0]?.place // { scheme: 'labels/1/name' }
 */
export function checkTwice(
  items: readonly { readonly name: string }[],
  list: string,
  field = 'name',
): EngineProblem[] {
  const seen = new Set<string>();
  return items.flatMap(({ name }, i) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [problem('scheme-duplicate', { scheme: `${list}/${i}/${field}` }, { name })];
  });
}
