/** Means of a unit's parts as expressions: arithmetic and those that are arithmetic of something else, and the median. */
import type { Column, Expression, Pen } from './formula';
import type { Making } from './making';
import { eachPart, fewOf, presentOf, type Parts } from './parts';

/** Σ w·x / Σ w of a row, turned back where it is a mean of something else; '' where a part is missing that may not be. */
export function meanOf(
  parts: Parts,
  columns: readonly Column[] = parts.columns,
  back: (mean: string, pen: Pen) => string = (mean) => mean,
): Expression {
  const { loose, grouped, weightsOf } = parts;
  return (i, pen) => {
    const weights = weightsOf(i);
    const [row, line] = [pen.across(columns, i), pen.line(weights)];
    const refs = weights.map((cell) => pen.fixed(cell));
    const sum =
      row !== null && line !== null
        ? `SUMPRODUCT(${line},${row})`
        : `(${columns.map((column, k) => `${refs[k]}*N(${pen.own(column, i)})`).join('+')})`;
    const all = loose
      ? presentOf({ ...parts, columns }, i, pen)
      : line !== null
        ? `SUM(${line})`
        : `(${refs.join('+')})`;
    const few = fewOf(parts, columns, i, pen);
    // What is there may count for nothing in the unit's group.
    const none = loose && grouped ? `OR(${few},${all}=0)` : few;
    return `IF(${none},"",${back(`${sum}/${all}`, pen)})`;
  };
}

export function geometric(making: Making, parts: Parts): Expression {
  const logs = eachPart(making, parts, making.words.stages.log, (x) => `LN(${x})`);
  return meanOf(parts, logs, (mean) => `EXP(${mean})`);
}

export function harmonic(making: Making, parts: Parts): Expression {
  const inverses = eachPart(making, parts, making.words.stages.reciprocal, (x) => `1/${x}`);
  return meanOf(parts, inverses, (mean) => `1/(${mean})`);
}

export function generalised(making: Making, parts: Parts, power: number): Expression {
  const { board, words } = making;
  const p = board.parameter(words.parameter(parts.branch, words.named('power')), () => power);
  const powers = eachPart(making, parts, words.stages.power, (x, _k, _i, pen) => `${x}^${pen.fixed(p)}`);
  return meanOf(parts, powers, (mean, pen) => `(${mean})^(1/${pen.fixed(p)})`);
}

/** The smallest points up to which half of the weight lies, and the smallest up to which more does: their mean. */
export function median(making: Making, parts: Parts): Expression {
  const { stages } = making.words;
  const upTo = (stage: string, reached: string): readonly Column[] =>
    eachPart(making, parts, stage, (x, _k, i, pen) => {
      const below = presentOf(parts, i, pen, (each) => `*(${each}<=${x})`);
      return `IF(${below}/${presentOf(parts, i, pen)}${reached},${x},"")`;
    });
  const [half, more] = [
    upTo(stages.half, '>=0.5-0.000000000001'),
    upTo(stages.moreThanHalf, '>0.5+0.000000000001'),
  ];
  return (i, pen) => {
    const few = fewOf(parts, parts.columns, i, pen);
    return `IF(${few},"",(MIN(${pen.across(half, i)})+MIN(${pen.across(more, i)}))/2)`;
  };
}
