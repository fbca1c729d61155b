/** What a ranking is compared with where somebody names it: other figures, an earlier scheme, or both. */
import { isRankTable, type Evaluation, type SchemeDraft, type Table } from '../engine';
import { matchNames } from '../sheet/read';
import { UNEXPLAINED } from '../words/unexplained';
import { reassess } from './reassess';
import type { RankReport, RankRequest, ReportedProblem } from './report';

export interface EarlierAsked {
  /** What another workbook gives by itself; null = the same figures. */
  readonly report: RankReport | null;
  /** In place of the one that the other workbook states. */
  readonly scheme?: SchemeDraft;
  /** Likewise; `scheme` beats it. */
  readonly preset?: string;
  /** What it is called: the file, or the preset. */
  readonly file?: string;
}

export interface Earlier {
  readonly before: Evaluation;
  /** The earlier period as the present workbook knows it; absent = it does not. */
  readonly revised?: Table;
  /** Names as they were written then, by those of now; only where they differ. */
  readonly named: ReadonlyMap<string, string>;
}

type Compared =
  | { readonly ok: true; readonly value: Earlier }
  | { readonly ok: false; readonly problems: readonly ReportedProblem[] };

/**
 * Gives what the ranking moved from, or what keeps it from being computed.
 * Figures of a workbook without a scheme of its own are ranked by the scheme of now.
 */
export function earlierOf(
  now: Pick<RankReport, 'found' | 'scheme' | 'schemeSource' | 'before'>,
  { table }: Evaluation,
  { report, scheme, preset, file }: EarlierAsked,
  request: RankRequest,
): Compared {
  const { found } = report ?? now;
  const schemeless = report?.schemeSource === 'plain' && now.schemeSource !== 'plain';
  const by = scheme ?? (schemeless && preset === undefined ? (now.scheme ?? undefined) : undefined);
  const named = by !== undefined || preset !== undefined;
  const asked: RankRequest = {
    ...(report === null ? request : { locale: request.locale }),
    scheme: by,
    preset,
  };
  const then = named && found !== null ? reassess(found, asked) : report;
  if (then?.evaluation == null) return { ok: false, problems: placedIn(file, then?.problems ?? []) };
  const { evaluation } = then;
  if (isRankTable(evaluation.table) !== isRankTable(table)) {
    const message = UNEXPLAINED[request.locale].ranksAgainstFigures;
    return { ok: false, problems: placedIn(file, [{ cell: null, where: null, message }]) };
  }
  const { units } = table;
  const { pairs } = matchNames(units, evaluation.table.units);
  const ours = new Map(pairs.map((pair) => [evaluation.table.units[pair.theirs]!, units[pair.ours]!]));
  const theirs = new Map([...ours].filter(([old, own]) => old !== own).map(([old, own]) => [own, old]));
  const before = theirs.size === 0 ? evaluation : renamed(evaluation, (unit) => ours.get(unit) ?? unit);
  const known = report === null ? null : now.before;
  const same = known !== null && known.table.period !== null && known.table.period === before.table.period;
  return { ok: true, value: { before, named: theirs, ...(same ? { revised: known.table } : {}) } };
}

/** Cells of another workbook are named as Excel names them: `[2020.xlsx]数据!C5`. */
const placedIn = (
  file: string | undefined,
  problems: readonly ReportedProblem[],
): readonly ReportedProblem[] =>
  file === undefined
    ? problems
    : problems.map((each) => ({
        ...each,
        cell: null,
        where: `[${file}]${each.where ?? ''}`,
        question: null,
      }));

function renamed(evaluation: Evaluation, nameOf: (unit: string) => string): Evaluation {
  const { table, scheme } = evaluation;
  const indicators = scheme.indicators.map((each) => ({
    ...each,
    notAssessed: each.notAssessed.map(nameOf),
  }));
  return {
    ...evaluation,
    table: { ...table, units: table.units.map(nameOf) },
    scheme: { ...scheme, indicators },
  };
}
