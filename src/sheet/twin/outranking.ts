/** Scores from the places of units among each other: duels won less duels lost, and rank-sum ratios fitted to probits. */
import { calculated } from './board';
import type { Column, Pen } from './formula';
import { remembered, type Making } from './making';
import type { Expression, Parts } from './merge';
import { statistic } from './points';

/** Sums of weights carry noise: leads are looked at to so many decimals. */
const DECIMALS = 12;

/** The unit's duels won less duels lost; where one of two lacks a part, it decides nothing. */
export function duels({ columns, weightsOf }: Parts): Expression {
  return (i, pen) => {
    const weights = weightsOf(i);
    const leads = columns.map((column, k) => {
      const [x, all] = [pen.own(column, i), pen.all(column)];
      return `${pen.fixed(weights[k]!)}*ISNUMBER(${x})*ISNUMBER(${all})*((${x}>${all})-(${x}<${all}))`;
    });
    const own = columns.map((column) => pen.own(column, i)).join(',');
    return `IF(COUNT(${own})=0,"",SUMPRODUCT(SIGN(ROUND(${leads.join('+')},${DECIMALS}))))`;
  };
}

/** Ratios on the straight line through their probits, each ratio counting once, however many units have it. */
export function fitted(making: Making, name: string, ratio: Expression): Expression {
  const { board, words } = making;
  const { stages } = words;
  const head = (stage: string) => words.of(stage, name);
  const column = (stage: string, of: Expression): Column =>
    remembered(making, `${stage} ${name}`, () =>
      board.column(head(stage), (i, pen) => calculated(of(i, pen))),
    );
  const ratios = column(stages.ratio, (i, pen) => {
    const x = ratio(i, pen);
    return x.replace(
      /^IF\((.*?),"",(.*)\)$/s,
      (_, few: string, then: string) => `IF(${few},"",ROUND(${then},12))`,
    );
  });
  const of = (which: 'max' | 'count', pen: Pen) => statistic(making, head(stages.ratio), ratios, which, pen);
  const where =
    (expression: Expression): Expression =>
    (i, pen) =>
      `IF(ISNUMBER(${pen.own(ratios, i)}),${expression(i, pen)},"")`;
  const equal: Expression = (i, pen) => `COUNTIF(${pen.all(ratios)},${pen.own(ratios, i)})`;
  const shares = column(
    stages.once,
    where((i, pen) => `1/${equal(i, pen)}`),
  );
  const probits = column(
    stages.probit,
    where((i, pen) => {
      const x = pen.own(ratios, i);
      const place = `(RANK(${x},${pen.all(ratios)},1)+(${equal(i, pen)}-1)/2)`;
      const n = of('count', pen);
      return `5+NORMSINV(IF(${x}=${of('max', pen)},1-1/(4*${n}),${place}/${n}))`;
    }),
  );
  const product = (pen: Pen, ...columns: readonly Column[]): string =>
    columns.length === 1
      ? `SUM(${pen.all(columns[0]!)})`
      : `SUMPRODUCT(${columns.map((each) => pen.all(each)).join(',')})`;
  const number = (label: string, expression: (pen: Pen) => string) =>
    board.parameter(words.parameter(name, label), (pen) => calculated(expression(pen)));
  const distinct = number(stages.once, (pen) => `ROUND(${product(pen, shares)},0)`);
  const centre = number(words.statistic(stages.probit, words.statistics.mean), (pen) => {
    return `${product(pen, shares, probits)}/${pen.fixed(distinct)}`;
  });
  const slope = number(stages.slope, (pen) => {
    const mean = pen.fixed(centre);
    const across = `(${product(pen, shares, probits, ratios)}-${mean}*${product(pen, shares, ratios)})`;
    const square = `(${product(pen, shares, probits, probits)}-${mean}^2*${pen.fixed(distinct)})`;
    return `IF(${pen.fixed(distinct)}<2,0,${across}/${square})`;
  });
  return where((i, pen) => {
    const [x, z] = [pen.own(ratios, i), pen.own(probits, i)];
    const mean = `${product(pen, shares, ratios)}/${pen.fixed(distinct)}`;
    return `IF(${pen.fixed(distinct)}<2,${x},${mean}+${pen.fixed(slope)}*(${z}-${pen.fixed(centre)}))`;
  });
}
