/** Tiers as formulas: the number of a unit's tier, cut by quota, share or threshold, under the caps of vetoes. */
import type { Scheme } from '../../engine';
import { quoteText } from '../literal';
import { calculated, type Content } from './board';
import { wholeOf, type Column, type Expression, type Pen } from './formula';
import { remembered, schemeRef, tell, type Making } from './making';
import { among, places, tied, type Race } from './standing';

type Tiers = NonNullable<Scheme['tiers']>;

/** How many units the first k tiers take, as an expression on the number that is tiered. */
function endsOf(making: Making, tiers: Tiers, count: Expression, inGroups: boolean): readonly Expression[] {
  const { board, words } = making;
  const { list, by } = tiers;
  const number = (k: number, field: 'quota' | 'share', value: number): Expression => {
    const at = schemeRef(
      making,
      `tiers/list/${k}/${field}`,
      words.of(words.tierNumber, list[k]!.name),
      value,
    );
    return (_, pen) => pen.fixed(at);
  };
  const sized = list.map((each, k): Expression | null => {
    const value = by === 'quota' ? each.quota : each.share;
    if (value === undefined) return null;
    const own = number(k, by === 'quota' ? 'quota' : 'share', value);
    return own;
  });
  const whole = list.every((_, k) => sized[k] !== null);
  const sizes = list.map((each, k): Expression | null => {
    const own = sized[k];
    if (own === null || own === undefined) return null;
    return by === 'quota' ? own : (i, pen) => wholeOf(`${own(i, pen)}*${count(i, pen)}`, each.round);
  });
  const others: Expression = (i, pen) =>
    sizes.flatMap((size) => (size ? [size(i, pen)] : [])).join('-') || '0';
  const end =
    (k: number): Expression =>
    (i, pen) => {
      if (by === 'share' && whole) {
        const shares = sized.slice(0, k + 1).map((own) => own!(i, pen));
        return `MIN(${count(i, pen)},${wholeOf(`(${shares.join('+')})*${count(i, pen)}`, list[k]!.round)})`;
      }
      const parts = sizes
        .slice(0, k + 1)
        .map((size) => size?.(i, pen) ?? `MAX(0,${count(i, pen)}-${others(i, pen)})`);
      return parts.join('+');
    };
  return list.map((each, k) => {
    const expression = end(k);
    if (inGroups) return expression;
    const at = board.parameter(words.of(words.tierEnd, each.name), (pen) => calculated(expression(0, pen)));
    return (_, pen) => pen.fixed(at);
  });
}

/** Quotas scaled to the units are what they came to. */
function scaledQuotas(making: Making, tiers: Tiers): Tiers {
  const { evaluation } = making;
  const note = evaluation.notes.find(({ code }) => code === 'tiers-scaled');
  if (note === undefined) return tiers;
  const counts = String(note.facts['quotas' as keyof typeof note.facts])
    .split('/')
    .map(Number);
  return { ...tiers, list: tiers.list.map((tier, k) => ({ ...tier, quota: counts[k]! })) };
}

/** What takes tiers from units: flags with the best tier that is still open, and flags that cost one each. */
export interface Vetoes {
  readonly capping: readonly (readonly [Column, number])[];
  readonly lowering: readonly Column[];
}

/** Gives the column with the number of each unit's tier, before what rules take from it. */
export function tierColumn(making: Making, race: Race, { capping, lowering }: Vetoes): Column {
  const { board, words, evaluation, notes } = making;
  const tiers = scaledQuotas(making, evaluation.scheme.tiers!);
  const { list, boundary = 'keys' } = tiers;
  const held = (i: number): number => list.findIndex(({ name }) => name === evaluation.tiers[i]) + 1;
  const capped = (number: string, i: number, pen: Pen): string => {
    const lowered = [number, ...lowering.map((flag) => pen.own(flag, i))].join('+');
    const caps = capping.map(([flag, cap]) => `IF(${pen.own(flag, i)}=1,${cap},1)`);
    const most = caps.length === 0 ? lowered : `MAX(${[lowered, ...caps].join(',')})`;
    return lowering.length === 0 ? most : `MIN(${list.length},${most})`;
  };
  const head = words.stages.tierNumber;
  const grouped = race.groups !== null && tiers.within === 'group';
  const scaledInGroups = grouped && evaluation.notes.some(({ code }) => code === 'tiers-scaled');
  if (tiers.by === 'breaks' || scaledInGroups) {
    tell(notes, { code: 'twin-tiers', facts: { method: tiers.by } });
    return board.column(head, (i) => held(i) || '');
  }
  if (tiers.by === 'threshold') {
    return board.column(head, (i, pen) => {
      const x = pen.own(race.columns[0]!, i);
      const nested = list.reduceRight((rest, { name, atLeast }, k) => {
        if (atLeast === undefined) return String(k + 1);
        const least = pen.fixed(
          schemeRef(making, `tiers/list/${k}/atLeast`, words.of(words.tierNumber, name), atLeast),
        );
        return `IF(${x}>=${least},${k + 1},${rest})`;
      }, '""');
      return calculated(`IF(ISNUMBER(${x}),${capTo(nested, i, pen)},"")`);
    });
  }
  function capTo(nested: string, i: number, pen: Pen): string {
    return capping.length + lowering.length === 0
      ? nested
      : `IF(ISNUMBER(${nested}),${capped(nested, i, pen)},"")`;
  }
  const own: Race = grouped ? race : { ...race, groups: null };
  const plain: Race = { ...own, columns: own.columns.slice(0, 1) };
  const decided: Race =
    boundary === 'keys' && own.columns.length > 1
      ? { ...own, name: `${own.name} ${words.stages.keyed}` }
      : plain;
  const place = places(making, decided);
  const count: Expression = grouped
    ? (i, pen) => pen.own(among(making, plain), i)
    : (_, pen) => `COUNT(${pen.all(plain.columns[0]!)})`;
  const ends = endsOf(making, tiers, count, grouped);
  return remembered(making, head, () =>
    board.column(head, (i, pen) => {
      const from = pen.own(place, i);
      const standing = boundary === 'down' ? `${from}+${pen.own(tied(making, decided), i)}-1` : from;
      const nested = ends
        .slice(0, -1)
        .reduceRight(
          (rest, end, k) => `IF(${standing}<=${end(i, pen)},${k + 1},${rest})`,
          String(list.length),
        );
      return calculated(`IF(ISNUMBER(${from}),${capped(nested, i, pen)},"")`);
    }),
  );
}

/** Gives the names of the tiers by their numbers, under the caps that rules give. */
export function tierName(making: Making, tier: Column): (i: number, pen: Pen) => Content {
  const names = making.evaluation.scheme.tiers!.list.map(({ name }) => quoteText(name));
  return (i, pen) =>
    calculated(`IF(ISNUMBER(${pen.own(tier, i)}),CHOOSE(${pen.own(tier, i)},${names.join(',')}),"")`);
}

/** The tier after the caps that rules give, by the columns of their verdicts. */
export function cappedTier(making: Making, base: Column, verdicts: readonly (Column | null)[]): Column {
  const { evaluation, board, words } = making;
  const list = evaluation.scheme.tiers?.list ?? [];
  const caps = evaluation.scheme.rules.flatMap(({ give }, k) => {
    const places = give.flatMap(({ tierCap }) =>
      tierCap === undefined ? [] : [list.findIndex(({ name }) => name === tierCap) + 1],
    );
    const column = verdicts[k];
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
