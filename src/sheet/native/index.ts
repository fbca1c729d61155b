/** A formula that calls custom functions → native formulas for each cell that it fills, where there are any. */
import { callsIn } from './call';
import { FORMS } from './forms';

export { mentions } from './call';

/**
 * Gives the native formula of each cell that a formula fills; null = nothing native says the same.
 * Edge: inside another formula a call is put in its place only where the whole formula fills one cell.
 * @example nativeFormulas('=ZONE.CAGR(B2,C2,3)*100', 'ZONE', 1, 1)[0]?.[0]?.endsWith('*100') // true
 */
export function nativeFormulas(
  formula: string,
  namespace: string,
  rows: number,
  columns: number,
): readonly (readonly (string | null)[])[] {
  const calls = callsIn(formula, namespace) ?? [];
  const forms = calls.map((call) => (Object.hasOwn(FORMS, call.id) ? FORMS[call.id]?.(call) : null) ?? null);
  const [only] = calls;
  const isBare = calls.length === 1 && only!.from === 1 && only!.to === formula.length;
  const able = calls.length > 0 && (isBare || (rows === 1 && columns === 1));
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => {
      const written = able ? forms.map((form) => form?.(i, j) ?? null) : [null];
      if (written.includes(null)) return null;
      return calls.reduceRight(
        (text, { from, to }, k) =>
          `${text.slice(0, from)}${isBare ? written[k]! : `(${written[k]!})`}${text.slice(to)}`,
        formula,
      );
    }),
  );
}
