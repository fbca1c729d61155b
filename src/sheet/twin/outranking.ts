/** Methods that compare each unit with ideals, with the reference or with the other units, as expressions. */
import { calculated } from './board';
import type { Column, Expression, Pen } from './formula';
import { remembered, type Making } from './making';
import { meanOf } from './means';
import { eachPart, ofPart, rowOf, type Parts } from './parts';
import { statistic } from './statistic';

/** The distance to the worst as a share of the distances to the best and to the worst. */
export function topsis(making: Making, parts: Parts): Expression {
  const { stages } = making.words;
  const apart = (best: boolean) =>
    eachPart(making, parts, best ? stages.toBest : stages.toWorst, (x, k, i, pen) => {
      const end = ofPart(making, parts, k, best === parts.lower[k] ? 'min' : 'max', pen);
      return `(${pen.fixed(parts.weightsOf(i)[k]!)}*(${x}-${end}))^2`;
    });
  const [up, down] = [apart(true), apart(false)];
  return (i, pen) => {
    const row = rowOf(up, i, pen);
    const [a, b] = [`SQRT(SUM(${row}))`, `SQRT(SUM(${rowOf(down, i, pen)}))`];
    return `IF(COUNT(${row})<${up.length},"",IF(${a}+${b}=0,1,${b}/(${a}+${b})))`;
  };
}

/** Regrets, their sum and the greatest of them; a dimension's are turned, so that more is better. */
export function vikor(making: Making, parts: Parts, v: number): Expression {
  const { board, words } = making;
  const { branch } = parts;
  const share = board.parameter(words.parameter(branch, words.named('v')), () => v);
  const regrets = eachPart(making, parts, words.stages.regret, (x, k, i, pen) => {
    const [low, top] = [ofPart(making, parts, k, 'min', pen), ofPart(making, parts, k, 'max', pen)];
    return `IF(${top}=${low},0,${pen.fixed(parts.weightsOf(i)[k]!)}*(${top}-${x})/(${top}-${low}))`;
  });
  const [sum, most] = (['SUM', 'MAX'] as const).map((of) => {
    const head = `${branch} ${words.stages.regret} ${of}`.trim();
    return remembered(making, head, () =>
      board.column(head, (i, pen) => {
        const row = pen.across(regrets, i)!;
        return calculated(`IF(COUNT(${row})<${regrets.length},"",${of}(${row}))`);
      }),
    );
  }) as [Column, Column];
  const scaled = (column: Column, name: string, i: number, pen: Pen): string => {
    const [low, top] = [
      statistic(making, name, column, 'min', pen),
      statistic(making, name, column, 'max', pen),
    ];
    return `IF(${top}=${low},0,(${pen.own(column, i)}-${low})/(${top}-${low}))`;
  };
  return (i, pen) => {
    const [s, r] = [scaled(sum, `${branch} S`.trim(), i, pen), scaled(most, `${branch} R`.trim(), i, pen)];
    const q = `${pen.fixed(share)}*${s}+(1-${pen.fixed(share)})*${r}`;
    return `IF(ISNUMBER(${pen.own(sum, i)}),${branch === '' ? q : `1-(${q})`},"")`;
  };
}

/** Grey grades of the distance to the best, and their mean. */
export function gra(making: Making, parts: Parts, coefficient: number): Expression {
  const { board, words } = making;
  const zeta = board.parameter(words.parameter(parts.branch, words.named('zeta')), () => coefficient);
  const grades = eachPart(making, parts, words.stages.grade, (x, k, _i, pen) => {
    const [low, top] = [ofPart(making, parts, k, 'min', pen), ofPart(making, parts, k, 'max', pen)];
    return `IF(${top}=${low},1,${pen.fixed(zeta)}/((${top}-${x})/(${top}-${low})+${pen.fixed(zeta)}))`;
  });
  return meanOf(parts, grades);
}

/** The mean of a unit's ranks from the last, by the number of units. */
export function rsr(making: Making, parts: Parts, probit: boolean): Expression {
  const ranks = eachPart(making, parts, making.words.stages.rank, (x, k, _i, pen) => {
    const all = pen.all(parts.columns[k]!);
    return `(RANK(${x},${all},1)+(SUMPRODUCT(--(${all}=${x}))-1)/2)`;
  });
  const ratio = meanOf(parts, ranks, (mean, pen) => `${mean}/${ofPart(making, parts, 0, 'count', pen)}`);
  return probit ? fitted(making, parts.branch, ratio) : ratio;
}

/** Sums of weights carry noise: leads are looked at to so many decimals. */
const DECIMALS = 12;

/** The unit's duels won less duels lost; where one of two lacks a part, it decides nothing. */
export function copeland({ columns, weightsOf }: Parts): Expression {
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
function fitted(making: Making, name: string, ratio: Expression): Expression {
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
