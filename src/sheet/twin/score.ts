/** From the user's cells to the published score, laid over the detail sheet. */
import { isSwapped } from '../../engine';
import { adjusted, type Adjusted } from './adjust';
import { calculated, type Content } from './board';
import { contents, numbers } from './computed';
import type { Column, Expression, Pen } from './formula';
import { onDetail, schemeRef, tell, type Making } from './making';
import { merge, type Merged } from './merge';
import { points } from './points';
import type { Seen } from './seen';
import { groupsColumn } from './source';
import { treatedColumn } from './treat';
import { layWeights, type Weights } from './weights';

export interface Scored {
  readonly raw: readonly Column[];
  readonly treated: readonly Column[];
  readonly points: readonly Column[];
  readonly dimensions: ReadonlyMap<string, Column>;
  readonly score: Column;
  readonly adjusted: Adjusted;
}

/** Lays every stage. `seen`: what conditions of items look at, given the raw columns. */
export function layScores(making: Making, seenFrom: (raw: readonly Column[]) => Seen): Scored {
  const { evaluation, board, detail, words, notes } = making;
  const { scheme, normalised } = evaluation;
  const columns = detail?.layout.columns;
  const raw = scheme.indicators.map(({ name }, j) => {
    const values = evaluation.raw[j]!;
    const indicator = sourceName(making, j);
    return board.fill(
      onDetail(detail, columns?.raw[j]),
      words.of(words.stages.raw, name),
      contents(making, indicator, values),
    );
  });
  for (const name of columns?.computed.keys() ?? []) numbers(making, name, name);
  const groups = evaluation.groups === null ? null : groupsColumn(making);
  const treated = scheme.indicators.map((each, j) => treatedColumn(making, each, j, raw[j]!, groups));
  const pointed = scheme.indicators.map((each, j) => {
    const at = onDetail(detail, columns?.points[j]);
    const head = words.of(words.stages.points, each.name);
    const held = normalised[j]!;
    const none = held.every((x) => x !== x);
    const content = none ? null : points(making, each, treated[j]!);
    if (content !== null) return board.fill(at, head, content);
    if (!none) tell(notes, { code: 'twin-points', facts: { indicator: each.name } });
    return board.fill(at, head, (i) => (held[i] === held[i] ? held[i]! : ''));
  });
  const weights = scheme.indicators.length === 0 ? null : layWeights(making, treated, pointed);
  const merged = weights === null ? null : merge(making, pointed, weights);
  const { total } = scheme.weights;
  const marks = (expression: string, pen: Pen): string =>
    total === 100
      ? expression
      : scaled(expression, pen.fixed(schemeRef(making, 'weights/total', words.total, total)));
  const index = (i: number, pen: Pen): string => (merged === null ? '0' : marks(merged.root(i, pen), pen));
  const totalOf = adjusted(making, index, seenFrom(raw));
  const score = layTotal(making, totalOf.unrounded);
  if (weights !== null && merged !== null) layContributions(making, weights, merged, pointed);
  layGaps(making, score);
  layEnds(making);
  return {
    raw,
    treated,
    points: pointed,
    dimensions: merged?.dimensions ?? new Map<string, Column>(),
    score,
    adjusted: totalOf,
  };
}

/** An indicator goes by the name that its column has in the table. */
function sourceName({ evaluation: { table, raw, scheme } }: Making, j: number): string {
  const at = table.columns.indexOf(raw[j]!);
  return table.indicators[at] ?? scheme.indicators[j]!.name;
}

const scaled = (expression: string, total: string): string => {
  const [, few, mean] = /^IF\((.*?),"",(.*)\)$/s.exec(expression) ?? [];
  return few === undefined ? `${expression}*${total}/100` : `IF(${few},"",(${mean})*${total}/100)`;
};

/** Computed sums carry noise in the last binary places: so close to a half, relatively, is a half, as in the engine. */
const NOISE = '0.000000000001';

function layTotal(making: Making, of: Expression): Column {
  const { board, detail, words, evaluation } = making;
  const { decimals } = evaluation.scheme.rank;
  const columns = detail?.layout.columns;
  const at = onDetail(detail, columns?.score);
  if (decimals === null) return board.fill(at, words.figures.score, (i, pen) => calculated(of(i, pen)));
  const unrounded = board.fill(onDetail(detail, columns?.unrounded), words.stages.composed, (i, pen) =>
    calculated(of(i, pen)),
  );
  const places = (pen: Pen) => pen.fixed(schemeRef(making, 'rank/decimals', words.decimals, decimals));
  return board.fill(at, words.figures.score, (i, pen) => {
    const x = pen.own(unrounded, i);
    return calculated(`IF(ISNUMBER(${x}),ROUND(${x}*(1+${NOISE}),${places(pen)}),"")`);
  });
}

/** Weight · points; those that are missing are made up for by their neighbours, level by level. */
function layContributions(
  making: Making,
  weights: Weights,
  merged: Merged,
  pointed: readonly Column[],
): void {
  const { board, detail, evaluation } = making;
  const columns = detail?.layout.columns;
  if (!detail || !columns) return;
  const { scheme, normalised, weightsByGroup } = evaluation;
  const additive = isAdditive(weights.root);
  const { total } = scheme.weights;
  const scale = total === 100 ? '' : `*${total}/100`;
  const paths = pathsOf(weights.root);
  const grouped = weightsByGroup.size > 0;
  const whole = columns.index ?? columns.unrounded ?? columns.score;
  const wholeColumn = onDetail(detail, whole)!;
  const placed = normalised.map((_, j) => {
    const at = onDetail(detail, columns.contributions[j])!;
    return board.fill(at, '', (i, pen): Content => {
      const part = paths[j]!.at(-1)!.part;
      const weight = pen.fixed(weights.cellFor(part, i));
      const x = pen.own(pointed[j]!, i);
      if (!grouped && weightOfPart(making, j, null) === 0) return '';
      const own = `${weight}*N(${x})${scale}`;
      const shares =
        additive && merged.loose
          ? paths[j]!.map(
              ({ part: each, parent }) =>
                `${pen.fixed(weights.cellFor(each, i))}/${merged.present(parent)(i, pen)}`,
            )
          : null;
      const value = shares === null ? own : `IF(ISNUMBER(${x}),${shares.join('*')}*${x}${scale},0)`;
      // What a group does not count adds nothing, whatever stands beside it.
      const counted = grouped ? `IF(N(${weight})=0,0,${value})` : value;
      return calculated(`IF(ISNUMBER(${pen.own(wholeColumn, i)}),${counted},"")`);
    });
  });
  layDifferences(making, placed);
}

const weightOfPart = (
  { evaluation: { weights, weightsByGroup } }: Making,
  j: number,
  group: string | null,
): number => (weightsByGroup.get(group ?? '') ?? weights)[j] ?? 0;

type Branch = Weights['root'];
type Part = Branch['parts'][number];

const isAdditive = (branch: Branch): boolean =>
  branch.aggregate.method === 'arithmetic' &&
  branch.parts.every((part) => part.kind === 'indicator' || isAdditive(part));

/** The way down to each indicator, by its place in the scheme. */
function pathsOf(root: Branch): readonly (readonly { readonly part: Part; readonly parent: Branch }[])[] {
  const found: { readonly part: Part; readonly parent: Branch }[][] = [];
  const visit = (branch: Branch, way: readonly { readonly part: Part; readonly parent: Branch }[]): void => {
    for (const part of branch.parts) {
      const here = [...way, { part, parent: branch }];
      if (part.kind === 'indicator') found[part.index] = here;
      else visit(part, here);
    }
  };
  visit(root, []);
  return found;
}

/** Contributions less the best and the mean of their column. */
function layDifferences(making: Making, contributions: readonly Column[]): void {
  const { board, detail, evaluation } = making;
  const columns = detail?.layout.columns;
  contributions.forEach((column, j) => {
    const swapped = isSwapped(evaluation.scheme.indicators[j]!);
    const less = (at: number | undefined, from: string) => {
      const place = onDetail(detail, at);
      if (place === null || weightOfPart(making, j, null) === 0) return;
      board.fill(place, '', (i, pen) => {
        const x = pen.own(column, i);
        return calculated(`IF(ISNUMBER(${x}),${x}-${from}(${pen.all(column)}),"")`);
      });
    };
    less(columns?.lost?.[j], swapped ? 'MIN' : 'MAX');
    less(columns?.apart?.[j], 'AVERAGE');
  });
}

function layGaps({ board, detail, evaluation }: Making, score: Column): void {
  const best = evaluation.scheme.aggregate.method === 'vikor' ? 'MIN' : 'MAX';
  const gap = (at: number | undefined, from: string) => {
    const place = onDetail(detail, at);
    if (place === null) return;
    board.fill(place, '', (i, pen) => {
      const x = pen.own(score, i);
      return calculated(`IF(ISNUMBER(${x}),${x}-${from}(${pen.all(score)}),"")`);
    });
  };
  gap(detail?.layout.columns.behindBest, best);
  gap(detail?.layout.columns.behindMean, 'AVERAGE');
}

/** Means, best and worst values under the columns. */
function layEnds({ board, detail, evaluation }: Making): void {
  if (detail === null) return;
  const { columns, rows } = detail.layout;
  const { scheme } = evaluation;
  const low = scheme.aggregate.method === 'vikor';
  const lay = (at: number | null, better: 'high' | 'low' | null): void => {
    const column = onDetail(detail, at);
    if (column === null) return;
    const cell = (row: number) => ({ sheet: detail.title, row, column: column.column });
    const say = (row: number, of: string) =>
      board.put(cell(row), (pen) =>
        calculated(`IF(COUNT(${pen.all(column)})=0,"",${of}(${pen.all(column)}))`),
      );
    say(rows.mean, 'AVERAGE');
    if (better === null) return;
    say(rows.best, better === 'high' ? 'MAX' : 'MIN');
    say(rows.worst, better === 'high' ? 'MIN' : 'MAX');
  };
  for (const at of [columns.score, columns.index, columns.bonus, columns.unrounded])
    lay(at, low ? 'low' : 'high');
  for (const at of columns.dimensions.values()) lay(at, 'high');
  scheme.indicators.forEach((indicator, j) => {
    const { direction } = indicator;
    const way = direction === 'high' || direction === 'low' ? direction : null;
    lay(columns.raw[j]!, way);
    lay(columns.treated?.[j] ?? null, way);
    const swapped = isSwapped(indicator);
    lay(columns.points[j]!, swapped ? 'low' : 'high');
    lay(columns.contributions[j]!, swapped ? 'low' : 'high');
  });
}
