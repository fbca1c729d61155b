/** What is added to and taken from the index, as formulas: items with their caps, vetoes, other sources. */
import type { Scheme } from '../../engine';
import { calculated } from './board';
import type { Column, Expression, Pen } from './formula';
import { onDetail, remembered, schemeRef, tell, type Making } from './making';
import { numbers } from './computed';
import { flagged, type Seen } from './seen';
import { places, type Race } from './standing';
import { Verdicts } from './verdict';

type Item = Scheme['adjustments'][number];
type Source = Scheme['sources'][number];

export interface Adjusted {
  /** Total before rounding. */
  readonly unrounded: Expression;
  /** Vetoes that cap the tier: their flags, and the number of the best tier still open. */
  readonly capping: readonly (readonly [Column, number])[];
  /** Flags of vetoes that cost one tier each. */
  readonly lowering: readonly Column[];
  /** 1 where a unit is barred from rewards; null = nothing bars. */
  readonly barred: Column | null;
}

/** Whether an item falls on a unit: 1 or 0. */
function flagOf(making: Making, item: Item, seen: Seen): Column {
  const { board, words, notes } = making;
  const head = words.of(words.stages.item, item.name);
  if (item.when === undefined) {
    const text = seen.text(item.column ?? '');
    return board.column(head, (i, pen) => calculated(`IF(${flagged(pen.own(text, i))},1,0)`));
  }
  const judge = new Verdicts(making, seen).judge(item.when, head);
  if (judge === null) {
    tell(notes, { code: 'twin-item', facts: { name: item.name } });
    return board.column(head, (i) =>
      making.evaluation.vetoes[i]?.some(({ item: name }) => name === item.name) ? 1 : 0,
    );
  }
  return board.column(head, (i, pen) => calculated(`IF(${judge(i, pen)}=1,1,0)`));
}

/** Points of an item for a unit, before its cap. */
function pointsOf(making: Making, item: Item, k: number, seen: Seen): Expression {
  const { words } = making;
  const { column, points, name } = item;
  if (points === null) return () => '0';
  const each = (value: number, pen: Pen) =>
    pen.fixed(schemeRef(making, `adjustments/${k}/points`, words.of(words.itemPoints, name), value));
  if (column !== undefined) {
    const held = remembered(making, `item ${name}`, () =>
      numbers(making, column, words.of(words.stages.item, name))!,
    );
    return (i, pen) => `N(${pen.own(held, i)})${points === undefined ? '' : `*${each(points, pen)}`}`;
  }
  const flag = flagOf(making, item, seen);
  return (i, pen) => `${pen.own(flag, i)}*${each(points ?? 0, pen)}`;
}

function netPoints(
  making: Making,
  seen: Seen,
  deducting: readonly (readonly [Column, Item, number])[],
  laid: (k: number, head: string, points: Expression) => Expression,
): Expression {
  const { words, evaluation } = making;
  const { adjustments, adjustmentCap } = evaluation.scheme;
  const capped = (item: Item, k: number, x: string, pen: Pen): string =>
    item.cap === undefined
      ? x
      : `MIN(${x},${pen.fixed(schemeRef(making, `adjustments/${k}/cap`, words.of(words.itemCap, item.name), item.cap))})`;
  const of = (kind: Item['kind'], signed: (item: Item, k: number) => Expression): readonly Expression[] =>
    adjustments.flatMap((item, k) =>
      item.kind === kind ? [laid(k, words.of(words.stages.item, item.name), signed(item, k))] : [],
    );
  const bonuses = of('bonus', (item, k) => {
    const points = pointsOf(making, item, k, seen);
    return (i, pen) => capped(item, k, points(i, pen), pen);
  });
  const deductions = of('deduction', (item, k) => {
    const points = pointsOf(making, item, k, seen);
    return (i, pen) => `-${capped(item, k, `ABS(${points(i, pen)})`, pen)}`;
  });
  const vetoed = deducting.map(([flag, item, k]) =>
    laid(k, words.of(words.stages.item, item.name), (i, pen) => {
      const label = words.of(words.itemPoints, item.name);
      return `-${pen.own(flag, i)}*${pen.fixed(schemeRef(making, `adjustments/${k}/points`, label, item.points ?? 0))}`;
    }),
  );
  return (i, pen) => {
    const sum = bonuses.map((points) => points(i, pen)).join('+') || '0';
    const bonus =
      adjustmentCap === null || bonuses.length === 0
        ? sum
        : `MIN(${sum},${pen.fixed(schemeRef(making, 'adjustmentCap', words.adjustmentCap, adjustmentCap))})`;
    return [bonus, ...[...deductions, ...vetoed].map((points) => points(i, pen))].join('+');
  };
}

/** A source's points, out of 100. */
function sourceOf(making: Making, source: Source, index: Expression, outer: Column | null): Column {
  const { board, words, evaluation } = making;
  const { population } = evaluation.scheme;
  const head = words.of(words.stages.source, source.name);
  const own = source.column === '' && source.as !== 'outerRank';
  const column =
    source.as === 'outerRank'
      ? outer!
      : own
        ? remembered(making, 'index', () =>
            board.column(words.stages.index, (i, pen) => calculated(index(i, pen))),
          )
        : numbers(making, source.column, words.of(words.stages.sourceFigure, source.name))!;
  switch (source.as) {
    case 'points':
      return column;
    case 'bestIs100':
      return board.column(head, (i, pen) => {
        const x = pen.own(column, i);
        return calculated(`IF(ISNUMBER(${x}),${x}/MAX(${pen.all(column)})*100,"")`);
      });
    default: {
      const size = own ? null : population;
      const race: Race = { name: source.name, columns: [column], better: own ? 'high' : 'low', groups: null };
      const ranks = size === null ? places(making, race) : column;
      return board.column(head, (i, pen) => {
        const of =
          size === null
            ? `COUNT(${pen.all(column)})`
            : pen.fixed(schemeRef(making, 'population', words.population, size));
        const x = pen.own(ranks, i);
        return calculated(`IF(ISNUMBER(${x}),(${of}-${x}+1)/${of}*100,"")`);
      });
    }
  }
}

/** Gives the total before rounding, laid out on the way. `index` is out of the scheme's full marks. */
export function adjusted(making: Making, index: Expression, seen: Seen): Adjusted {
  const { board, detail, words, evaluation } = making;
  const { scheme } = evaluation;
  const { adjustments, sources, base } = scheme;
  const columns = detail?.layout.columns;
  const vetoes = adjustments.flatMap((item, k) =>
    item.kind === 'veto' ? [[flagOf(making, item, seen), item, k] as const] : [],
  );
  const having = (effect: string) => vetoes.filter(([, item]) => (item.effect ?? 'cancelAward') === effect);
  const list = scheme.tiers?.list ?? [];
  const capping = having('capTier').map(
    ([flag, item]) => [flag, list.findIndex(({ name }) => name === item.tier) + 1] as const,
  );
  const barring = [...having('cancelAward'), ...having('cancelResult')];
  const barred =
    barring.length === 0
      ? null
      : board.column(words.stages.barred, (i, pen) =>
          calculated(`MAX(${barring.map(([flag]) => pen.own(flag, i)).join(',')})`),
        );
  const cancelling = having('cancelResult').map(([flag]) => flag);

  const laid = (at: number | null | undefined, head: string, of: Expression): Expression => {
    const place = onDetail(detail, at);
    if (place === null) return of;
    const column = board.fill(place, head, (i, pen) => calculated(of(i, pen)));
    return (i, pen) => pen.own(column, i);
  };
  const own = laid(columns?.index, words.stages.index, index);
  const composed = sources.length === 0 ? own : compose(making, own, seen);
  const layItem = (k: number, head: string, points: Expression): Expression =>
    laid(columns?.items[k], head, points);
  const items = adjustments.length === 0 ? null : netPoints(making, seen, having('deduct'), layItem);
  const bonus = items === null ? null : laid(columns?.bonus, words.stages.bonus, items);
  const started = base === 0 ? null : schemeRef(making, 'base', words.base, base);
  return {
    capping,
    lowering: having('lowerTier').map(([flag]) => flag),
    barred,
    unrounded: (i, pen) => {
      const from = composed(i, pen);
      const parts = [started === null ? '' : pen.fixed(started), bonus === null ? '' : bonus(i, pen)].filter(
        (part) => part !== '',
      );
      if (parts.length === 0 && cancelling.length === 0) return from;
      const sum = [from, ...parts.map((part) => `(${part})`)].join('+');
      const out = cancelling.map((flag) => `${pen.own(flag, i)}=1`);
      const none = [`NOT(ISNUMBER(${from}))`, ...out];
      return `IF(${none.length === 1 ? none[0]! : `OR(${none.join(',')})`},"",${sum})`;
    },
  };
}

function compose(making: Making, index: Expression, seen: Seen): Expression {
  const { board, words, evaluation } = making;
  const { sources } = evaluation.scheme;
  const points = sources.map((source) => sourceOf(making, source, index, seen.outer));
  const column = remembered(making, 'composed', () =>
    board.column(words.stages.composed, (i, pen) => {
      const cells = points.map((each) => pen.own(each, i));
      const weights = sources.map(({ name, weight }, k) =>
        pen.fixed(schemeRef(making, `sources/${k}/weight`, words.weightOf(name, null), weight)),
      );
      const sum = cells.map((x, k) => `${weights[k]!}/100*${x}`).join('+');
      return calculated(`IF(COUNT(${cells.join(',')})<${cells.length},"",${sum})`);
    }),
  );
  return (i, pen) => pen.own(column, i);
}
