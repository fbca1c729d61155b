/** The formula twin: the same assessment once more, in functions that every spreadsheet has, from the user's cells to the labels. */
import { isRankTable, type Evaluation } from '../../engine';
import type { Words } from '../../words';
import { TWIN_WORDS, wordTwinNote } from '../../words/twin';
import { detailLayout } from '../detail-sheet/layout';
import type { Grid } from '../grid';
import type { SheetPlan } from '../plan';
import type { Reading } from '../read';
import { orderUnits, type UnitOrder } from '../result-sheet';
import { RuleBook, type Awards } from './award';
import { Board, calculated } from './board';
import { drawWorkings } from './draw';
import type { Column } from './formula';
import { onDetail, type Making, type TwinNote } from './making';
import { compositeRace, indicatorRanks, inGroups, raceOf, tierRace } from './races';
import { layResult } from './result';
import { layScores } from './score';
import { seenBefore } from './seen';
import { figures, groupsColumn, outerName } from './source';
import { rankExpression } from './standing';
import { cappedTier, tierColumn } from './tier';

/** More take a spreadsheet minutes to calculate. */
export const MOST_FORMULAS = 150_000;

export interface TwinSource {
  readonly evaluation: Evaluation;
  readonly reading: Reading;
  readonly order: UnitOrder;
  readonly result: SheetPlan;
  readonly detail: SheetPlan | null;
  /** Titles as they will be in the workbook, by mark. */
  readonly titleOf: (mark: string) => string;
  readonly schemeNumber: Making['schemeNumber'];
  /** Every sheet that was read. */
  readonly grids: readonly Grid[];
  readonly results: readonly Grid[];
}

export interface Twin {
  readonly result: SheetPlan;
  readonly detail: SheetPlan | null;
  /** The working sheet; null = there is no twin. */
  readonly workings: SheetPlan | null;
  /** How many cells hold formulas, and how many of the calculation hold values for want of one. */
  readonly formulas: number;
  readonly values: number;
  readonly notes: readonly TwinNote[];
}

/** Gives the sheets with formulas laid over their values. */
export function makeTwin(source: TwinSource, words: Words): Twin {
  const { evaluation, result, detail, order } = source;
  const size = sizeOf(evaluation);
  if (size > MOST_FORMULAS) {
    const facts = { formulas: size, most: MOST_FORMULAS };
    return { result, detail, workings: null, formulas: 0, values: 0, notes: [{ code: 'twin-size', facts }] };
  }
  const spoken = TWIN_WORDS[words.locale];
  const units = orderUnits(evaluation, order);
  const layout = detailLayout(evaluation, units);
  const notes: TwinNote[] = [];
  const workingsMark = workingsMarkOf(source);
  const board = new Board(source.titleOf(workingsMark), units);
  const making: Making = {
    evaluation,
    reading: source.reading,
    words: spoken,
    locale: words.locale,
    board,
    detail: layout === null || detail === null ? null : { title: source.titleOf(detail.mark), layout },
    grids: new Map([...source.grids, ...source.results].map((grid) => [grid.sheet, grid])),
    results: source.results,
    schemeNumber: source.schemeNumber,
    notes,
  };
  layAll(making, source, words);
  if (board.isTooLong)
    return {
      result,
      detail,
      workings: null,
      formulas: 0,
      values: 0,
      notes: [{ code: 'twin-long', facts: {} }],
    };
  if (board.shortened) notes.push({ code: 'twin-shortened', facts: {} });
  const names = units.map((i) => evaluation.table.units[i]!);
  const workings = drawWorkings(
    board,
    names,
    evaluation.table.period,
    spoken,
    notes.map((note) => wordTwinNote(note, words.locale)),
  );
  const withFormulas = (plan: SheetPlan): SheetPlan => {
    const step = board.step(source.titleOf(plan.mark));
    return step === null ? plan : { ...plan, steps: [...plan.steps, step] };
  };
  return {
    result: withFormulas(result),
    detail: detail && withFormulas(detail),
    workings,
    formulas: board.formulas,
    values: board.values,
    notes,
  };
}

const workingsMarkOf = ({ result }: TwinSource): string =>
  result.mark.replace(/^ZoneRank\.result/, 'ZoneRank.twin');

/** About how many cells a twin takes. */
function sizeOf({ table, indicators, scheme }: Evaluation): number {
  const stages = scheme.aggregate.method === 'arithmetic' ? 6 : 9;
  return table.units.length * (indicators.length * stages + scheme.rules.length * 2 + 12);
}

function layAll(making: Making, { result, titleOf }: TwinSource, words: Words): void {
  const { evaluation, board, detail, words: spoken } = making;
  const { scheme, table } = evaluation;
  const outer =
    table.outerRanks === null
      ? null
      : board.column(spoken.figures.outer, figures(making, outerName(making), table.outerRanks));
  const scored = isRankTable(table) ? null : layScores(making, (raw) => seenBefore(making, raw, outer));
  const race = compositeRace(making, scored, outer);
  const groups = evaluation.groups === null ? null : groupsColumn(making);
  const grouped = inGroups(making, race, groups);
  const ranked = rankExpression(making, race, scheme.rank.ties);
  const rank =
    scored === null
      ? race.columns[0]!
      : board.fill(onDetail(detail, detail?.layout.columns.rank), spoken.figures.rank, (i, pen) =>
          calculated(ranked(i, pen)),
        );
  const groupRanked = groups === null ? null : rankExpression(making, grouped, scheme.rank.ties);
  const groupRank =
    groupRanked && board.column(spoken.figures.groupRank, (i, pen) => calculated(groupRanked(i, pen)));
  const vetoes = scored?.adjusted ?? { capping: [], lowering: [] };
  const base = scheme.tiers === undefined ? null : tierColumn(making, tierRace(making, race, groups), vetoes);
  const tier = () => base && cappedTier(making, base, book.columns);
  const book: RuleBook = new RuleBook(making, {
    ...seenBefore(making, scored?.raw ?? [], outer),
    score: scored?.score ?? null,
    rank,
    groupRank,
    race: (scope, of) => raceOf(making, scored, scope === 'group' && groups !== null ? grouped : race, of),
    tier,
    indicatorRanks: () => indicatorRanks(making, scored),
  });
  const verdicts = book.judgeAll();
  const awards: Awards = { verdicts, barred: scored?.adjusted.barred ?? null };
  const bonus = onDetail(detail, detail?.layout.columns.bonus);
  layResult(
    making,
    result,
    titleOf(result.mark),
    {
      score: scored?.score ?? null,
      dimensions: scored?.dimensions ?? new Map<string, Column>(),
      bonus,
      rank,
      groupRank,
      tier: tier(),
      awards,
    },
    words,
  );
}

export type { TwinNote } from './making';
