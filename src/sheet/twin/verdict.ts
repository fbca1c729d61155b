/** Conditions as formulas: 1 = met, 0 = not met, 0.5 = not known; all of them is the least, any of them the most. */
import { JOINS, labelBefore, NOT_FLAGGED, type Condition, type Verdict } from '../../engine';
import { isOneOf, quoteText, type Column, type Pen } from './formula';
import { bounds, limitsOf, type Limit } from './limit';
import { schemeRef, type Making } from './making';
import { historyOf, pastColumn, type PastFigure } from './past';
import { places, tied, among, type Race } from './standing';
import { statistic } from './points';

/** A condition of one unit as an expression; null = native functions have none. */
export type Judge = ((i: number, pen: Pen) => string) | null;

/** The columns that conditions look at; what has not been computed yet is null. */
export interface Seen {
  readonly score: Column | null;
  readonly rank: Column | null;
  readonly groupRank: Column | null;
  readonly outer: Column | null;
  /** Column of an indicator as read, or of any other numbers; null = there is none. */
  value(name: string): Column | null;
  text(name: string): Column;
  race(scope: 'overall' | 'group', of?: string): Race | null;
  /** Number of the tier, counted from 1; null = there are no tiers. */
  tier(): Column | null;
  /** Ranks of the units on every indicator, side by side. */
  indicatorRanks(): readonly Column[];
  /** Verdict on a label of this period; null = no rule gives it. */
  label(name: string, i: number, pen: Pen): string | null;
}

const known = (x: string, expression: string, otherwise = '0'): string =>
  `IF(ISNUMBER(${x}),${expression},${otherwise})`;
const asVerdict = (test: string): string => `IF(${test},1,0)`;
const NUMBER: Readonly<Record<Verdict, number>> = { yes: 1, no: 0, unknown: 0.5 };

/** Whether a text is a flag that says yes. */
export const flagged = (text: string): string => `NOT(${isOneOf(`TRIM(${text})`, NOT_FLAGGED)})`;

type Of<K extends Condition['kind']> = Extract<Condition, { kind: K }>;

export class Verdicts {
  constructor(
    private readonly making: Making,
    private readonly seen: Seen,
  ) {}

  /** `subject`: what it decides, for the names of the cells with its numbers; null = the numbers are nobody's. */
  judge(condition: Condition, subject: string | null): Judge {
    const limit = limitsOf(this.making, subject);
    switch (condition.kind) {
      case 'every':
      case 'some':
      case 'joined':
        return this.joined(condition, subject);
      case 'not': {
        const part = this.judge(condition.of, subject);
        return part && ((i, pen) => `(1-${part(i, pen)})`);
      }
      case 'rank':
      case 'rankFromLast':
      case 'rankAtLeast':
      case 'share':
        return this.place(condition, limit);
      case 'rise':
      case 'fall':
      case 'scoreRise':
      case 'scoreFall':
        return this.move(condition, limit);
      case 'score': {
        const { score } = this.seen;
        return score === null
          ? () => '0'
          : (i, pen) =>
              known(pen.own(score, i), bounds(condition, pen.own(score, i), 'score', '', limit, pen));
      }
      case 'indicator': {
        const column = this.seen.value(condition.name);
        return (
          column &&
          ((i, pen) =>
            known(
              pen.own(column, i),
              bounds(condition, pen.own(column, i), 'indicator', condition.name, limit, pen),
              '0.5',
            ))
        );
      }
      case 'completion':
        return this.completion(condition, limit);
      case 'strength':
      case 'weakness':
        return this.ownPlace(condition, limit);
      case 'tier': {
        const tier = this.seen.tier();
        const at =
          this.making.evaluation.scheme.tiers?.list.findIndex(({ name }) => name === condition.is) ?? -1;
        return (i, pen) => (tier === null || at < 0 ? '0' : asVerdict(`${pen.own(tier, i)}=${at + 1}`));
      }
      case 'label':
        return (i, pen) =>
          (condition.ago ?? 0) === 0
            ? this.labelNow(condition.label, i, pen)
            : String(NUMBER[this.labelThen(condition.label, i, condition.ago!) ?? 'unknown']);
      case 'streak':
        return (i, pen) =>
          `MIN(${[
            this.labelNow(condition.label, i, pen),
            ...Array.from({ length: condition.years - 1 }, (_, k) =>
              String(NUMBER[this.labelThen(condition.label, i, k + 1) ?? 'no']),
            ),
          ].join(',')})`;
      case 'times':
        return this.times(condition);
      case 'flag': {
        const text = this.seen.text(condition.column);
        return (i, pen) => asVerdict(flagged(pen.own(text, i)));
      }
      case 'category': {
        const text = this.seen.text(condition.column);
        return (i, pen) => asVerdict(`EXACT(TRIM(${pen.own(text, i)}),${quoteText(condition.is.trim())})`);
      }
      case 'unfilled':
        return () => '0';
      default:
        return condition satisfies never;
    }
  }

  private joined(condition: Of<'every' | 'some' | 'joined'>, subject: string | null): Judge {
    const { switches } = this.making.evaluation.scheme;
    const way = condition.kind === 'joined' ? JOINS[switches[condition.by] ?? ''] : condition.kind;
    const parts = condition.of.map((part) => this.judge(part, subject));
    if (parts.includes(null)) return null;
    return (i, pen) => `${way === 'some' ? 'MAX' : 'MIN'}(${parts.map((part) => part!(i, pen)).join(',')})`;
  }

  private place(condition: Of<'rank' | 'rankFromLast' | 'rankAtLeast' | 'share'>, limit: Limit): Judge {
    if (condition.scope === 'outer') return this.outerPlace(condition, limit);
    const race = this.seen.race(condition.scope === 'group' ? 'group' : 'overall', condition.of);
    if (race === null) return () => '0';
    const { making } = this;
    const said = 'ties' in condition ? condition.ties : undefined;
    // Of the composite, whom the keys of the ranking tell apart are not equal.
    const ties = said ?? (condition.of === undefined ? 'keys' : 'all');
    const plain: Race = { ...race, columns: race.columns.slice(0, 1) };
    const decided =
      ties === 'keys' && race.columns.length > 1
        ? { ...race, name: `${race.name} ${making.words.stages.keyed}` }
        : plain;
    const top = places(making, decided);
    const equal = (i: number, pen: Pen) => pen.own(tied(making, decided), i);
    const beside = (i: number, pen: Pen) => (ties === 'none' ? `+${equal(i, pen)}-1` : '');
    const of = (i: number, pen: Pen) => pen.own(among(making, plain), i);
    const fromTop = (i: number, pen: Pen) => `${pen.own(top, i)}${beside(i, pen)}`;
    const fromLast = (i: number, pen: Pen) =>
      `${of(i, pen)}-${pen.own(top, i)}-${equal(i, pen)}+2${beside(i, pen)}`;
    const test = (i: number, pen: Pen): string => {
      const number = limit(condition, condition.of ?? '')(pen);
      switch (condition.kind) {
        case 'rank':
          return `${fromTop(i, pen)}<=${number}`;
        case 'rankAtLeast':
          return `${pen.own(places(making, plain), i)}>=${number}`;
        case 'rankFromLast':
          return `${fromLast(i, pen)}<=${number}`;
        default: {
          const most = wholeOf(`${number}*${of(i, pen)}`, condition.round);
          return `${(condition.top !== undefined ? fromTop : fromLast)(i, pen)}<=${most}`;
        }
      }
    };
    return (i, pen) => known(pen.own(top, i), asVerdict(test(i, pen)));
  }

  private outerPlace(condition: Of<'rank' | 'rankFromLast' | 'rankAtLeast' | 'share'>, limit: Limit): Judge {
    const { outer } = this.seen;
    if (outer === null) return () => '0.5';
    const { making } = this;
    const { population } = making.evaluation.scheme;
    return (i, pen) => {
      const rank = pen.own(outer, i);
      const size =
        population === null
          ? null
          : pen.fixed(schemeRef(making, 'population', making.words.population, population));
      const largest = statistic(making, making.words.figures.outer, outer, 'max', pen);
      const number = limit(condition, making.words.figures.outer)(pen);
      const last = size === null ? null : `${size}-${rank}+1`;
      switch (condition.kind) {
        case 'rank':
          return known(rank, asVerdict(`${rank}<=${number}`));
        case 'rankAtLeast':
          return known(rank, asVerdict(`${rank}>=${number}`));
        case 'rankFromLast':
          return known(
            rank,
            last !== null ? asVerdict(`${last}<=${number}`) : `IF(${rank}<=${largest}-${number},0,0.5)`,
          );
        default: {
          const { top, round } = condition;
          if (top !== undefined)
            return known(
              rank,
              size !== null
                ? asVerdict(`${rank}<=${wholeOf(`${number}*${size}`, round)}`)
                : `IF(${rank}<=${wholeOf(`${number}*${largest}`, round)},1,0.5)`,
            );
          return known(
            rank,
            size !== null
              ? asVerdict(`${last}<=${wholeOf(`${number}*${size}`, round)}`)
              : `IF(${rank}<=${largest}-${wholeOf(`${number}*${largest}`, round)},0,0.5)`,
          );
        }
      }
    };
  }

  private move(condition: Of<'rise' | 'fall' | 'scoreRise' | 'scoreFall'>, limit: Limit): Judge {
    const { making } = this;
    const history = historyOf(making.evaluation);
    const { running, older } = history;
    const [now, which] = this.nowAndThen(condition);
    if (now === null || running.length + older.length === 0) return () => '0';
    const up = condition.kind === 'rise' || condition.kind === 'scoreFall';
    const then = running.map((earlier) => pastColumn(making, earlier, which));
    const groups = which === 'groupRank' ? (making.evaluation.groups ?? []) : null;
    const wanted = condition.running ?? 1;
    const least = limit(condition, '');
    return (i, pen) => {
      const gain = (later: string, earlier: string) =>
        `ROUND(${up ? `${earlier}-${later}` : `${later}-${earlier}`},9)>=${least(pen)}`;
      const x = pen.own(now, i);
      const [before] = running;
      const parts = before?.origins.get(i) ?? [];
      if (before !== undefined && parts.length > 0) {
        const held = parts.map((row) => figureThen(before.of, row, which));
        const moved = held.map((each) => (each === each ? gain(x, String(each)) : 'TRUE'));
        return known(x, `IF(OR(${moved.join(',')}),0.5,0)`);
      }
      if (![...running, ...older].some(({ rows }) => rows[i]! >= 0)) return '0';
      const comparable = (k: number): boolean =>
        groups === null || running[k]?.of.groups?.[running[k].rows[i]!] === groups[i];
      const steps = Array.from({ length: wanted }, (_, k) => {
        const [later, earlier] = [
          k === 0 ? x : then[k - 1] && pen.own(then[k - 1]!, i),
          then[k] && pen.own(then[k]!, i),
        ];
        if (!later || !earlier || !comparable(k) || (k > 0 && !comparable(k - 1))) return '0.5';
        return `IF(AND(ISNUMBER(${later}),ISNUMBER(${earlier})),${asVerdict(gain(later, earlier))},0.5)`;
      });
      // Without a rank in the period before, nothing further back decides.
      const first = then[0] && comparable(0) ? `ISNUMBER(${pen.own(then[0], i)})` : 'FALSE';
      const all = steps.length === 1 ? steps[0]! : `IF(${first},MIN(${steps.join(',')}),0.5)`;
      return known(x, all);
    };
  }

  /** What a unit has gained on the period before, as an expression; null = there is none. */
  gain(kind: 'rise' | 'scoreRise', i: number, pen: Pen): string | null {
    const [before] = historyOf(this.making.evaluation).running;
    const [now, which] = this.nowAndThen({ kind, atLeast: 0 });
    if (now === null || before === undefined) return null;
    const [later, earlier] = [pen.own(now, i), pen.own(pastColumn(this.making, before, which), i)];
    return kind === 'rise' ? `${earlier}-${later}` : `ROUND(${later}-${earlier},9)`;
  }

  private nowAndThen(
    condition: Of<'rise' | 'fall' | 'scoreRise' | 'scoreFall'>,
  ): readonly [Column | null, PastFigure] {
    const { score, rank, groupRank, outer } = this.seen;
    if (condition.kind === 'scoreRise' || condition.kind === 'scoreFall') return [score, 'score'];
    if (condition.scope === 'group') return [groupRank, 'groupRank'];
    if (condition.scope === 'outer' || (condition.scope === undefined && rank === outer))
      return [outer, 'outer'];
    return [rank, 'rank'];
  }

  /** Not comparable where what stands below the line is not above 0. */
  private completion({ name, column, ...limits }: Of<'completion'>, limit: Limit): Judge {
    const [reached, wanted] = [this.seen.value(name), this.seen.value(column)];
    if (reached === null || wanted === null) return null;
    const low =
      this.making.evaluation.scheme.indicators.find((each) => each.name === name)?.direction === 'low';
    return (i, pen) => {
      const [above, under] = low
        ? [pen.own(wanted, i), pen.own(reached, i)]
        : [pen.own(reached, i), pen.own(wanted, i)];
      return `IF(AND(ISNUMBER(${above}),ISNUMBER(${under})),IF(${under}>0,${bounds(limits, `(${above}/${under})`, 'completion', name, limit, pen)},0.5),0.5)`;
    };
  }

  private ownPlace(condition: Of<'strength' | 'weakness'>, limit: Limit): Judge {
    const { kind, name } = condition;
    const { indicators } = this.making.evaluation.scheme;
    const at = indicators.findIndex((each) => each.name === name);
    const ranks = this.seen.indicatorRanks();
    const own = ranks[at];
    if (own === undefined) return () => '0';
    return (i, pen) => {
      const row = pen.across(ranks, i)!;
      const rank = pen.own(own, i);
      const ahead = `SUMPRODUCT(ISNUMBER(${row})*(${row}${kind === 'strength' ? '<' : '>'}${rank}))`;
      return known(rank, asVerdict(`${ahead}<${limit(condition, name)(pen)}`));
    };
  }

  private labelNow(label: string, i: number, pen: Pen): string {
    const given = this.seen.label(label, i, pen);
    if (given !== null) return given;
    const tier = this.seen.tier();
    const at = this.making.evaluation.scheme.tiers?.list.findIndex(({ name }) => name === label) ?? -1;
    return tier === null || at < 0 ? '0' : asVerdict(`${pen.own(tier, i)}=${at + 1}`);
  }

  private labelThen(label: string, i: number, ago: number): Verdict | null {
    return labelBefore(label, i, historyOf(this.making.evaluation), ago);
  }

  private times({ label, times, years }: Of<'times'>): Judge {
    return (i, pen) => {
      const then = Array.from({ length: years - 1 }, (_, k) => this.labelThen(label, i, k + 1));
      const count = (verdict: Verdict | null) => then.filter((each) => each === verdict).length;
      const [held, missing, before] = [count('yes'), count('unknown'), count(null)];
      const now = this.labelNow(label, i, pen);
      const holds = `(${held}+IF(${now}=1,1,0))`;
      const open = `IF(${held + missing}+IF(${now}>0,1,0)>0,${missing + before}+IF(${now}=0.5,1,0),0)`;
      return `IF(${holds}>=${times},1,IF(${holds}+${open}>=${times},0.5,0))`;
    };
  }
}

const figureThen = (of: Parameters<typeof pastColumn>[1]['of'], row: number, which: PastFigure): number =>
  ({ rank: of.ranks, outer: of.outerRanks, score: of.scores, groupRank: of.groupRanks })[which]?.[row] ?? NaN;

/** Products such as 0.29 · 100 fall short of the whole number that they mean. */
export function wholeOf(x: string, round: 'floor' | 'round' | 'ceil' = 'floor'): string {
  if (round === 'ceil') return `-INT(-(${x}-0.000000001))`;
  return `INT(${x}+${round === 'round' ? '0.5+' : ''}0.000000001)`;
}
