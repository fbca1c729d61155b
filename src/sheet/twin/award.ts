/** Rules as formulas: a column of verdicts for each, and from these the labels and amounts of every unit. */
import { orderRules, type Rule } from '../../engine';
import { makeList } from '../quoted';
import { quoteNumber, quoteText } from '../literal';
import { calculated, isFormula, type Content } from './board';
import type { Column, Expression, Pen } from './formula';
import { remembered, schemeRef, tell, type Making } from './making';
import type { Seen } from './seen';
import { groupsColumn } from './source';
import { rankExpression, type Race } from './standing';
import { Verdicts } from './verdict';
import { gain } from './verdict/move';

export interface Awards {
  /** Verdict of every rule, in the scheme's order; null = it has no formula and its outcomes stay values. */
  readonly verdicts: readonly (Column | null)[];
  /** Whether a unit is barred from rewards. */
  readonly barred: Column | null;
}

/** The verdicts of the rules as they are judged; labels and caps are seen by those that come later. */
export class RuleBook {
  readonly columns: (Column | null)[];
  private readonly verdicts: Verdicts;

  constructor(
    private readonly making: Making,
    private readonly seen: Omit<Seen, 'label'>,
  ) {
    this.columns = new Array<Column | null>(making.evaluation.scheme.rules.length).fill(null);
    this.verdicts = new Verdicts(making, { ...seen, label: (name, i, pen) => this.label(name, i, pen) });
  }

  private get rules(): readonly Rule[] {
    return this.making.evaluation.scheme.rules;
  }

  /** Verdict on a label; null = no rule gives it. */
  private label(name: string, i: number, pen: Pen): string | null {
    const giving = this.rules.flatMap(({ give }, k) => (give.some(({ label }) => label === name) ? [k] : []));
    if (giving.length === 0) return null;
    const cells = giving.flatMap((k) => (this.columns[k] === null ? [] : [pen.own(this.columns[k]!, i)]));
    return cells.length === 0 ? '0' : `MAX(${cells.join(',')})`;
  }

  /** Lays a column for every rule. */
  judgeAll(): readonly (Column | null)[] {
    for (const index of orderRules(this.rules).order) this.columns[index] = this.judgeRule(index);
    return this.columns;
  }

  private judgeRule(index: number): Column | null {
    const { making } = this;
    const { board, words, evaluation, notes } = making;
    const rule = this.rules[index]!;
    const judge = this.verdicts.judge(rule.when, words.of(words.stages.rule, rule.id));
    const head = words.of(words.stages.rule, rule.id);
    if (judge === null) {
      tell(notes, { code: 'twin-rule', facts: { rule: rule.id } });
      return board.column(head, (i) => verdictIn(evaluation.outcomes[i] ?? [], rule.id));
    }
    // Those judged before it in its group, of which the first that holds ends the group.
    const before =
      rule.group === ''
        ? []
        : this.rules
            .slice(0, index)
            .flatMap((other, k) =>
              other.group === rule.group && other.match === 'first' ? [this.columns[k]!] : [],
            );
    const content = (i: number, pen: Pen): string => {
      const own = judge(i, pen);
      if (before.length === 0) return own;
      const settled = before.map((column) => pen.own(column, i));
      return `IF(MAX(${settled.join(',')})=1,0,${own})`;
    };
    if (rule.quota === undefined) return board.column(head, (i, pen) => calculated(content(i, pen)));
    return this.chooseFew(rule, head, content);
  }

  /** The few that a quota leaves of those who meet the condition. */
  private chooseFew(rule: Rule, head: string, met: Expression): Column {
    const { making, seen } = this;
    const { board, words } = making;
    const { count, by = 'score', within } = rule.quota!;
    const { ties = by === 'score' ? 'keys' : 'all' } = rule.quota!;
    const groups = within === 'group' ? groupsColumn(making) : null;
    const measure =
      by === 'score' ? null : this.verdicts.judge({ kind: by, atLeast: by === 'rise' ? 1 : LEAST }, null);
    const judged = board.column(words.of(words.stages.met, rule.id), (i, pen) => {
      const own =
        measure === null
          ? `IF(ISNUMBER(${pen.own(seen.rank!, i)}),${met(i, pen)},0)`
          : `MIN(${met(i, pen)},${measure(i, pen)})`;
      return calculated(groups === null ? own : `IF(${pen.own(groups, i)}="",0,${own})`);
    });
    const race = seen.race('overall')!;
    const top: Race = { ...race, columns: race.columns.slice(0, 1) };
    const size = this.sizeOf(by, top);
    const measured = board.column(words.of(words.stages.measured, rule.id), (i, pen) =>
      calculated(`IF(${pen.own(judged, i)}=1,${size(i, pen)},"")`),
    );
    const keyed = board.column(words.of(words.stages.keyed, rule.id), (i, pen) => {
      const place = rankExpression(
        making,
        { ...race, name: `${race.name} ${words.stages.keyed}` },
        'min',
      )(i, pen);
      return calculated(`IF(${pen.own(judged, i)}=1,-(${place}),"")`);
    });
    const contest: Race = {
      name: words.of(words.stages.measured, rule.id),
      columns: ties === 'keys' ? [measured, keyed] : [measured],
      better: 'high',
      groups,
    };
    const place = rankExpression(making, contest, ties === 'none' ? 'max' : 'min');
    const places = board.column(words.of(words.stages.place, rule.id), (i, pen) => calculated(place(i, pen)));
    const at = this.rules.indexOf(rule);
    const quota = schemeRef(making, `rules/${at}/quota/count`, words.of(words.quota, rule.id), count);
    return board.column(head, (i, pen) => {
      const [verdict, standing, limit] = [pen.own(judged, i), pen.own(places, i), pen.fixed(quota)];
      const open =
        groups === null
          ? `COUNTIF(${pen.all(judged)},0.5)`
          : `SUMPRODUCT((${pen.all(judged)}=0.5)*(${pen.all(groups)}=${pen.own(groups, i)}))`;
      return calculated(
        `IF(${verdict}=1,IF(${standing}>${limit},0,IF(${standing}+${open}>${limit},0.5,1)),${verdict})`,
      );
    });
  }

  private sizeOf(by: string, top: Race): Expression {
    const { making, seen } = this;
    const place = rankExpression(making, top, 'min');
    if (by === 'score') return (i, pen) => `-(${place(i, pen)})`;
    return (i, pen) =>
      gain(making, seen, by === 'rise' ? 'rise' : 'scoreRise', i, pen) ?? `0*${pen.own(seen.rank!, i)}`;
  }
}

/** Any step up of a published score. */
const LEAST = 1e-9;

const verdictIn = (
  outcomes: readonly { readonly rule: string; readonly verdict: string }[],
  rule: string,
): number => {
  const own = outcomes.filter((each) => each.rule === rule);
  return own.some(({ verdict }) => verdict === 'yes') ? 1 : own.length > 0 ? 0.5 : 0;
};

interface Given {
  readonly label: string | null;
  readonly amount: number | null;
  readonly path: string;
  readonly column: Column;
  readonly reward: boolean;
}

const givenBy = (
  { evaluation: { scheme } }: Making,
  verdicts: readonly (Column | null)[],
): readonly Given[] =>
  scheme.rules.flatMap(({ give, kind }, k) =>
    give.map(({ label = null, amount = null }, a) => ({
      label,
      amount,
      path: `rules/${k}/give/${a}/amount`,
      column: verdicts[k]!,
      reward: kind === 'reward',
    })),
  );

/** Whether an award stands, as an expression. */
const stands = (
  { column, reward }: Given,
  wanted: string,
  barred: Column | null,
  i: number,
  pen: Pen,
): string => {
  const holds = `${pen.own(column, i)}=${wanted}`;
  return barred !== null && reward ? `AND(${holds},${pen.own(barred, i)}<>1)` : holds;
};

/** Gives the text of a unit's labels, those that are open with their mark. */
export function labelTexts(
  making: Making,
  { verdicts, barred }: Awards,
  open: string,
  locale: 'zh-CN' | 'en-US',
): (i: number, pen: Pen) => Content {
  const labelled = givenBy(making, verdicts).filter(({ label }) => label !== null);
  if (labelled.length === 0) return () => '';
  const separator = locale === 'zh-CN' ? '、' : ', ';
  const listed = (label: string) => makeList([label], locale);
  const { board, words } = making;
  const piece = (given: Given, k: number, wanted: '1' | '0.5', i: number, pen: Pen): string => {
    const same = (others: readonly Given[], verdict: string) =>
      others
        .filter(({ label }) => label === given.label)
        .map((each) => stands(each, verdict, barred, i, pen));
    // Each label once, and none that is certain by another rule as open.
    const already = [...same(labelled.slice(0, k), wanted), ...(wanted === '0.5' ? same(labelled, '1') : [])];
    const test = stands(given, wanted, barred, i, pen);
    const whole = already.length === 0 ? test : `AND(${test},NOT(OR(${already.join(',')})))`;
    const text = `${separator}${listed(given.label!)}${wanted === '0.5' ? open : ''}`;
    return `IF(${whole},${quoteText(text)},"")`;
  };
  return (i, pen) => {
    const columns = (['1', '0.5'] as const).flatMap((wanted) =>
      labelled.map((given, k) => {
        const head = words.of(words.stages.label, `${given.label!} ${k + 1}${wanted === '1' ? '' : open}`);
        return remembered(making, head, () =>
          board.column(head, (row, own) => calculated(piece(given, k, wanted, row, own))),
        );
      }),
    );
    const texts = columns.map((column) => pen.own(column, i));
    return calculated(`MID(${texts.join('&')},${separator.length + 1},999)`);
  };
}

/** Gives the sum of a unit's certain amounts; '' where it has none. */
export function amounts(making: Making, { verdicts, barred }: Awards): (i: number, pen: Pen) => Content {
  const { words, evaluation } = making;
  const paying = givenBy(making, verdicts).filter(({ amount }) => amount !== null);
  if (paying.length === 0) return () => '';
  return (i, pen) => {
    const tests = paying.map((given) => stands(given, '1', barred, i, pen));
    const refs = paying.map(({ path, amount }) => {
      const rule = evaluation.scheme.rules[Number(path.split('/')[1])]!;
      return pen.fixed(
        schemeRef(making, path, `${words.of(words.amount, rule.id)} ${path.split('/')[3]}`, amount!),
      );
    });
    return calculated(
      `IF(OR(${tests.join(',')}),${tests.map((test, k) => `IF(${test},${refs[k]},0)`).join('+')},"")`,
    );
  };
}

/** Whether a content is the same as that of a cell, as an expression. */
export const sameAs = (cell: string, content: Content): string => {
  if (isFormula(content)) throw new RangeError('sameAs requires a value');
  return typeof content === 'number'
    ? `IF(ISNUMBER(${cell}),ABS(${cell}-${quoteNumber(content)})<0.000000001,FALSE)`
    : `${cell}=${quoteText(String(content))}`;
};
