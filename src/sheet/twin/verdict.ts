/** Conditions as formulas: 1 = met, 0 = not met, 0.5 = not known; all of them is the least, any of them the most. */
import { JOINS, labelBefore, type Condition, type Verdict } from '../../engine';
import { quoteText } from '../literal';
import type { Pen } from './formula';
import { bounds, limitsOf, type Limit } from './limit';
import type { Making } from './making';
import { historyOf } from './past';
import { flagged, type Seen } from './seen';
import { asVerdict, known, type Judge, type Of } from './verdict/judge';
import { moved } from './verdict/move';
import { placed, placedAmongOwn } from './verdict/place';

const NUMBER: Readonly<Record<Verdict, number>> = { yes: 1, no: 0, unknown: 0.5 };

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
        return placed(this.making, this.seen, condition, limit);
      case 'rise':
      case 'fall':
      case 'scoreRise':
      case 'scoreFall':
        return moved(this.making, this.seen, condition, limit);
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
        return placedAmongOwn(this.making, this.seen, condition, limit);
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
