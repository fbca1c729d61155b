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
import { Board, calculated, type Content } from './board';
import { numbers } from './computed';
import { drawWorkings } from './draw';
import type { Column } from './formula';
import { onDetail, remembered, type Making, type TwinNote } from './making';
import { layResult } from './result';
import { layScores, type Scored } from './score';
import { figures, groupsColumn, textColumn } from './source';
import { rankExpression, type Race } from './standing';
import { tierColumn } from './tier';
import { flagged, type Seen } from './verdict';

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
  const first = withoutExempt(making, scored?.score ?? outer!);
  const groups = evaluation.groups === null ? null : groupsColumn(making);
  const better = scored === null || scheme.aggregate.method === 'vikor' ? 'low' : 'high';
  const keys = scored === null ? [] : scheme.rank.keys.map((key) => keyOf(making, scored, key));
  const race: Race = { name: spoken.figures.score, columns: [first, ...keys], better, groups: null };
  const inGroups: Race = { ...race, name: `${race.name} ${spoken.stages.group}`, groups };
  const rankAt = onDetail(detail, detail?.layout.columns.rank);
  const ranked = rankExpression(making, race, scheme.rank.ties);
  const rank =
    scored === null ? first : board.fill(rankAt, spoken.figures.rank, (i, pen) => calculated(ranked(i, pen)));
  const groupRank = groups === null ? null : rankColumn(making, inGroups, spoken.figures.groupRank);
  const vetoes = scored?.adjusted ?? { capping: [], lowering: [] };
  const tiers = scheme.tiers;
  const tiered: Race = tiers?.exempt === undefined ? race : withoutTier(making, race, tiers.exempt);
  const base =
    tiers === undefined
      ? null
      : tierColumn(
          making,
          {
            ...tiered,
            groups: tiers.within === 'group' ? groups : null,
            name: tiers.within === 'group' ? `${tiered.name} ${spoken.stages.group}` : tiered.name,
          },
          tiered.columns[0]!,
          vetoes,
        );
  const book: RuleBook = new RuleBook(making, {
    ...seenBefore(making, scored?.raw ?? [], outer),
    score: scored?.score ?? null,
    rank,
    groupRank,
    race: (scope, of) => {
      if (scope === 'group' && groups === null) return raceOf(making, scored, race, of);
      return raceOf(making, scored, scope === 'group' ? inGroups : race, of);
    },
    tier: () => (base === null ? null : cappedTier(making, base, book)),
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
      tier: base === null ? null : cappedTier(making, base, book),
      awards,
    },
    words,
  );
}

const rankColumn = (making: Making, race: Race, head: string): Column => {
  const { board, evaluation } = making;
  const expression = rankExpression(making, race, evaluation.scheme.rank.ties);
  return board.column(head, (i, pen) => calculated(expression(i, pen)));
};

/** What conditions can look at before anything is ranked. */
function seenBefore(making: Making, raw: readonly Column[], outer: Column | null): Seen {
  const { evaluation, board } = making;
  const { scheme, table } = evaluation;
  return {
    score: null,
    rank: null,
    groupRank: null,
    outer,
    value: (name) => {
      const at = scheme.indicators.findIndex((each) => each.name === name);
      if (raw[at] !== undefined) return raw[at];
      if (!table.indicators.includes(name) && !table.texts.has(name)) return null;
      return remembered(making, `value ${name}`, () => numbers(making, name, name)!);
    },
    text: (name) =>
      remembered(making, `text ${name}`, () => {
        const held = table.texts.get(name);
        if (held !== undefined) return textColumn(making, name, held);
        const at = table.indicators.indexOf(name);
        return at < 0
          ? board.column(name, () => '')
          : board.column(name, figures(making, name, table.columns[at]!));
      }),
    race: () => null,
    tier: () => null,
    indicatorRanks: () => [],
    label: () => null,
  };
}

/** Name of the column that holds the ranks of the outer ranking. */
function outerName({ reading, evaluation: { table } }: Making): string {
  const ranks = reading.indicators.filter(({ role }) => role === 'rank');
  return (
    (
      ranks.find(({ period }) => period === table.period) ??
      ranks.find(({ period }) => period === null) ??
      ranks[0]
    )?.name ?? ''
  );
}

/** Units assessed without a rank take nobody's place. */
function withoutExempt(making: Making, column: Column): Column {
  const { exempt } = making.evaluation.scheme.rank;
  return exempt === undefined ? column : leaveFlagged(making, column, exempt, making.words.stages.contest);
}

function leaveFlagged(making: Making, column: Column, flags: string, head: string): Column {
  const { board } = making;
  const text = seenBefore(making, [], null).text(flags);
  return board.column(head, (i, pen) => {
    const x = pen.own(column, i);
    return calculated(`IF(${flagged(pen.own(text, i))},"",${x})`);
  });
}

function withoutTier(making: Making, race: Race, exempt: string): Race {
  const { words } = making;
  const [first, ...keys] = race.columns;
  const head = words.of(words.stages.contest, words.stages.tierNumber);
  return {
    ...race,
    name: `${race.name} ${words.stages.tierNumber}`,
    columns: [leaveFlagged(making, first!, exempt, head), ...keys],
  };
}

/** An indicator's points or a dimension's, more being better. */
function keyOf(making: Making, { points, dimensions }: Scored, key: string): Column {
  const dimension = dimensions.get(key);
  if (dimension !== undefined) return dimension;
  const { evaluation, board, words } = making;
  const at = evaluation.scheme.indicators.findIndex(({ name }) => name === key);
  const { normalise, direction } = evaluation.scheme.indicators[at]!;
  const swapped = normalise.method === 'vector' && normalise.cost === 'swap' && direction !== 'high';
  if (!swapped) return points[at]!;
  return remembered(making, `upright ${key}`, () =>
    board.column(words.of(words.stages.key, key), (i, pen) => {
      const x = pen.own(points[at]!, i);
      return calculated(`IF(ISNUMBER(${x}),-${x},"")`);
    }),
  );
}

/** The ranking of the composite, or of an indicator or dimension and then as the units are. */
function raceOf(making: Making, scored: Scored | null, race: Race, of: string | undefined): Race | null {
  if (of === undefined) return race;
  if (scored === null) return null;
  return {
    name: `${race.name} ${of}`,
    columns: [keyOf(making, scored, of), ...race.columns],
    better: 'high',
    groups: race.groups,
  };
}

function indicatorRanks(making: Making, scored: Scored | null): readonly Column[] {
  const { evaluation, words } = making;
  if (scored === null) return [];
  return evaluation.scheme.indicators.map(({ name }) => {
    const key = keyOf(making, scored, name);
    return remembered(making, `own rank ${name}`, () => {
      const race: Race = { name, columns: [key], better: 'high', groups: null };
      const expression = rankExpression(making, race, 'min');
      return making.board.column(words.of(words.figures.rank, name), (i, pen) =>
        calculated(expression(i, pen)),
      );
    });
  });
}

/** The tier after the caps that rules give. */
function cappedTier(making: Making, base: Column, book: RuleBook): Column {
  const { evaluation, board, words } = making;
  const list = evaluation.scheme.tiers?.list ?? [];
  const caps = evaluation.scheme.rules.flatMap(({ give }, k) => {
    const places = give.flatMap(({ tierCap }) =>
      tierCap === undefined ? [] : [list.findIndex(({ name }) => name === tierCap) + 1],
    );
    const column = book.columns[k];
    return places.length === 0 || !column ? [] : [[column, Math.max(...places)] as const];
  });
  if (caps.length === 0) return base;
  return remembered(making, 'tier capped', () =>
    board.column(words.stages.tierCapped, (i, pen): Content => {
      const own = pen.own(base, i);
      const held = caps.map(([column, cap]) => `IF(${pen.own(column, i)}=1,${cap},1)`);
      return calculated(`IF(ISNUMBER(${own}),MAX(${[own, ...held].join(',')}),"")`);
    }),
  );
}

export type { TwinNote } from './making';
