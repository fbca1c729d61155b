/** The custom functions' door: ZONE.* in cells, computed by the engine. */
import { rankOf, round, TIE_RULES, type TieRule } from '../engine';
import { FUNCTION_ERRORS, TIE_NAMES } from '../words/functions';
import { localeOf } from '../words/locale';

const errors = () => FUNCTION_ERRORS[localeOf(Office.context?.displayLanguage ?? 'zh-CN')];

const refuse = (message: string): never => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
};

const isTieRule = (text: string): text is TieRule => TIE_RULES.some((rule) => rule === text);

/** An argument that is left out comes as null or as nothing. */
const isGiven = (argument: unknown): boolean =>
  argument !== null && argument !== undefined && argument !== '';

function readOrder(order: unknown): 'high' | 'low' {
  if (!isGiven(order) || order === 0 || order === false) return 'high';
  if (typeof order === 'number' || order === true) return 'low';
  return refuse(errors().orderUnknown(String(order)));
}

function readTies(ties: unknown): TieRule {
  if (!isGiven(ties)) return 'min';
  const name = String(ties).trim().toLowerCase();
  const rule = TIE_NAMES[name] ?? name;
  return isTieRule(rule) ? rule : refuse(errors().tiesUnknown(String(ties), TIE_RULES.join(', ')));
}

function readDecimals(decimals: unknown): number | null {
  if (!isGiven(decimals)) return null;
  const isCount =
    typeof decimals === 'number' && Number.isInteger(decimals) && decimals >= 0 && decimals <= 10;
  return isCount ? decimals : refuse(errors().decimalsUnknown(String(decimals)));
}

/**
 * Ranks each number of a range.
 * @customfunction RANK
 * @param values The numbers to rank; blanks and texts are not ranked.
 * @param [order] 0: more is better; 1: less is better.
 * @param [ties] How ties rank: min, dense, average, max, ordinal.
 * @param [decimals] Decimals to round to before ranking.
 * @returns The rank of each number, in the shape of the range.
 */
export function rank(values: unknown[][], order?: unknown, ties?: unknown, decimals?: unknown): unknown[][] {
  const better = readOrder(order);
  const rule = readTies(ties);
  const places = readDecimals(decimals);
  const column = Float64Array.from(values.flat(), (cell) => (typeof cell === 'number' ? cell : NaN));
  if (column.every(Number.isNaN)) refuse(errors().noNumbers);
  const ranks = rankOf(places === null ? column : column.map((value) => round(value, places)), better, rule);
  let next = 0;
  return values.map((row) =>
    row.map(() => {
      const place = ranks[next++]!;
      return Number.isNaN(place) ? '' : place;
    }),
  );
}

CustomFunctions.associate('RANK', rank);
