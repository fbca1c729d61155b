/** What is asked for goes before what the workbook says: the scheme and the corrections that hold. */
import { accept, inputsOf, type Result, type SchemeDraft } from '../engine';
import { correct, type Corrections, type ReadContext } from '../sheet/read';
import { parseCorrections, parseLegible, parseScheme, type SchemeSheetProblem } from '../sheet/scheme-sheet';
import type { Found } from './find';
import type { RankRequest } from './report';

/** null = the plain one, which follows from the table; of a scheme sheet with mistakes, what can be read. */
export function schemeInForce({ scheme, preset }: RankRequest, sheet: Found['scheme']): SchemeDraft | null {
  if (scheme !== undefined || preset !== undefined || sheet === null) return scheme ?? null;
  const parsed = parseScheme(sheet);
  return parsed.ok ? parsed.value : parseLegible(sheet).draft;
}

/** The columns of the sheet that a scheme asks for: `wanted` as indicators, by any of their names, `asked` to compute from. */
export function columnsAsked({
  columns = [],
  indicators,
}: SchemeDraft): Pick<ReadContext, 'wanted' | 'asked'> {
  const computed = new Set(columns.map(({ name }) => name));
  const onSheet = (name: string): boolean => !computed.has(name);
  return {
    wanted: indicators.flatMap(({ name, aliases = [] }) => [name, ...aliases]).filter(onSheet),
    asked: columns.flatMap(inputsOf).filter(onSheet),
  };
}

/** What was put right with the request, else on the scheme sheet. */
export const correctionsInForce = (
  { corrections }: RankRequest,
  sheet: Found['scheme'],
): Result<Corrections, SchemeSheetProblem> => {
  if (corrections !== undefined || sheet === null) return accept(corrections ?? []);
  return parseCorrections(sheet);
};

/** What was asked for once is asked for the next time too. */
export const rememberJoined = (corrections: Corrections, { join = [] }: RankRequest): Corrections =>
  join.reduce((all: Corrections, sheet) => correct(all, { kind: 'sheet', sheet, is: 'joined' }), corrections);
