/** Points brought together as formulas: means of a row, and the methods that compare units part by part. */
import type { Branch, Leaf } from '../../engine';
import { calculated, type Content } from './board';
import type { Column, Pen } from './formula';
import type { CellRef } from '../grid';
import { onDetail, remembered, tell, type Making } from './making';
import { statistic } from './points';
import { duels, fitted } from './outranking';
import type { Weights } from './weights';

type Part = Branch | Leaf;
export type Expression = (i: number, pen: Pen) => string;

/** Columns of a branch's parts, and the cell with the weight of each for a unit. */
export interface Parts {
  readonly columns: readonly Column[];
  weightsOf(i: number): readonly CellRef[];
  /** Whether a part may be missing and the others stand in for it. */
  readonly loose: boolean;
  /** Whether groups of units weigh the parts differently. */
  readonly grouped: boolean;
  readonly minShare: number;
  readonly names: readonly string[];
  /** Whether less is better, of each. */
  readonly lower: readonly boolean[];
}

export interface Merged {
  /** Out of 100, or as the method has it. */
  readonly root: Expression;
  readonly dimensions: ReadonlyMap<string, Column>;
  /** Present weights of a branch's parts, by which those that are missing are made up for. */
  present(branch: Branch): Expression;
  readonly loose: boolean;
}

/** Whether a unit may go without this part. */
function mayLack(part: Part, making: Making): boolean {
  const { scheme, normalised } = making.evaluation;
  if (part.kind === 'dimension') return part.parts.some((each) => mayLack(each, making));
  const { missing, notAssessed } = scheme.indicators[part.index]!;
  return missing.rule === 'drop' || notAssessed.length > 0 || normalised[part.index]!.some((x) => x !== x);
}

const listed = (cells: readonly string[]): string => cells.join(',');

/** Σ w·x / Σ w of a row, turned back where it is a mean of something else; '' where a part is missing that may not be. */
function meanOf(
  { loose, grouped, minShare, weightsOf }: Parts,
  columns: readonly Column[],
  back: (mean: string, pen: Pen) => string = (mean) => mean,
): Expression {
  return (i, pen) => {
    const weights = weightsOf(i);
    const [row, line] = [pen.across(columns, i), pen.line(weights)];
    const refs = weights.map((cell) => pen.fixed(cell));
    const sum =
      row !== null && line !== null
        ? `SUMPRODUCT(${line},${row})`
        : `(${columns.map((column, k) => `${refs[k]}*N(${pen.own(column, i)})`).join('+')})`;
    const all = loose
      ? presentOf(columns, weights, i, pen)
      : line !== null
        ? `SUM(${line})`
        : `(${refs.join('+')})`;
    const few = fewOf({ loose, minShare }, columns, i, pen);
    // What is there may count for nothing in the unit's group.
    const none = loose && grouped ? `OR(${few},${all}=0)` : few;
    return `IF(${none},"",${back(`${sum}/${all}`, pen)})`;
  };
}

/** Whether a row has too few of its parts. */
function fewOf(
  { loose, minShare }: Pick<Parts, 'loose' | 'minShare'>,
  columns: readonly Column[],
  i: number,
  pen: Pen,
): string {
  const count = `COUNT(${pen.across(columns, i) ?? listed(columns.map((column) => pen.own(column, i)))})`;
  if (!loose) return `${count}<${columns.length}`;
  return minShare > 0 ? `OR(${count}=0,${count}/${columns.length}<${minShare})` : `${count}=0`;
}

function presentOf(columns: readonly Column[], weights: readonly CellRef[], i: number, pen: Pen): string {
  const [row, line] = [pen.across(columns, i), pen.line(weights)];
  if (row !== null && line !== null) return `SUMPRODUCT(${line}*ISNUMBER(${row}))`;
  return `(${columns.map((column, k) => `${pen.fixed(weights[k]!)}*ISNUMBER(${pen.own(column, i)})`).join('+')})`;
}

class Merger {
  readonly dimensions = new Map<string, Column>();
  loose = false;

  constructor(
    private readonly making: Making,
    private readonly points: readonly Column[],
    private readonly weights: Weights,
  ) {}

  private columnOf(part: Part): Column {
    return part.kind === 'indicator' ? this.points[part.index]! : this.dimensions.get(part.name)!;
  }

  partsOf(branch: Branch): Parts {
    const { making, weights } = this;
    const { scheme } = making.evaluation;
    const parts = weights.partsOf(branch);
    return {
      columns: parts.map((part) => this.columnOf(part)),
      weightsOf: (i) => parts.map((part) => weights.cellFor(part, i)),
      loose: parts.some((part) => mayLack(part, making)),
      grouped: making.evaluation.weightsByGroup.size > 0,
      minShare: Number(branch.aggregate['minShare'] ?? 0),
      names: parts.map(({ name }) => name),
      lower: parts.map((part) => {
        if (part.kind === 'dimension') return false;
        const { normalise, direction } = scheme.indicators[part.index]!;
        return normalise.method === 'vector' && normalise.cost === 'swap' && direction !== 'high';
      }),
    };
  }

  /** A column for each part, by an expression on its points; '' where these are missing. */
  private each(
    branch: Branch,
    stage: string,
    parts: Parts,
    of: (x: string, k: number, i: number, pen: Pen) => string,
  ): readonly Column[] {
    const { board, words } = this.making;
    return parts.columns.map((column, k) => {
      const head = words.of(`${branch.name === '' ? '' : `${branch.name} `}${stage}`, parts.names[k]!);
      return remembered(this.making, head, () =>
        board.column(head, (i, pen) => {
          const x = pen.own(column, i);
          return calculated(`IF(ISNUMBER(${x}),${of(x, k, i, pen)},"")`);
        }),
      );
    });
  }

  /** A statistic of a part's points. */
  private of(parts: Parts, k: number, which: 'min' | 'max' | 'count', pen: Pen): string {
    const { words } = this.making;
    return statistic(
      this.making,
      words.of(words.stages.points, parts.names[k]!),
      parts.columns[k]!,
      which,
      pen,
    );
  }

  /** The score of a branch; null = native functions have none. */
  combine(branch: Branch): Expression | null {
    const { making } = this;
    const { words, board } = making;
    const parts = this.partsOf(branch);
    this.loose ||= parts.loose;
    const { method, ...way } = branch.aggregate;
    const whole = (row: string, count: number, then: string) => `IF(COUNT(${row})<${count},"",${then})`;
    const range = (columns: readonly Column[], i: number, pen: Pen) =>
      pen.across(columns, i) ?? listed(columns.map((column) => pen.own(column, i)));
    switch (method) {
      case 'arithmetic':
        return meanOf(parts, parts.columns);
      case 'geometric': {
        const logs = this.each(branch, words.stages.log, parts, (x) => `LN(${x})`);
        return meanOf(parts, logs, (mean) => `EXP(${mean})`);
      }
      case 'harmonic': {
        const inverses = this.each(branch, words.stages.reciprocal, parts, (x) => `1/${x}`);
        return meanOf(parts, inverses, (mean) => `1/(${mean})`);
      }
      case 'generalised': {
        const power = Number(way['power']);
        if (power === 0) return null;
        const p = board.parameter(words.parameter(branch.name, words.named('power')), () => power);
        const powers = this.each(
          branch,
          words.stages.power,
          parts,
          (x, _k, _i, pen) => `${x}^${pen.fixed(p)}`,
        );
        return meanOf(parts, powers, (mean, pen) => `(${mean})^(1/${pen.fixed(p)})`);
      }
      case 'median':
        return this.median(branch, parts);
      case 'topsis': {
        const apart = (best: boolean) =>
          this.each(branch, best ? words.stages.toBest : words.stages.toWorst, parts, (x, k, i, pen) => {
            const end = this.of(parts, k, best === parts.lower[k] ? 'min' : 'max', pen);
            return `(${pen.fixed(parts.weightsOf(i)[k]!)}*(${x}-${end}))^2`;
          });
        const [up, down] = [apart(true), apart(false)];
        return (i, pen) => {
          const [a, b] = [`SQRT(SUM(${range(up, i, pen)}))`, `SQRT(SUM(${range(down, i, pen)}))`];
          return whole(range(up, i, pen), up.length, `IF(${a}+${b}=0,1,${b}/(${a}+${b}))`);
        };
      }
      case 'vikor':
        return this.vikor(branch, parts, Number(way['v']));
      case 'gra': {
        const zeta = board.parameter(words.parameter(branch.name, words.named('zeta')), () =>
          Number(way['zeta']),
        );
        const grades = this.each(branch, words.stages.grade, parts, (x, k, _i, pen) => {
          const [low, top] = [this.of(parts, k, 'min', pen), this.of(parts, k, 'max', pen)];
          return `IF(${top}=${low},1,${pen.fixed(zeta)}/((${top}-${x})/(${top}-${low})+${pen.fixed(zeta)}))`;
        });
        return meanOf(parts, grades);
      }
      case 'rsr': {
        const ranks = this.each(branch, words.stages.rank, parts, (x, k, _i, pen) => {
          const all = pen.all(parts.columns[k]!);
          return `(RANK(${x},${all},1)+(SUMPRODUCT(--(${all}=${x}))-1)/2)`;
        });
        const ratio = meanOf(parts, ranks, (mean, pen) => `${mean}/${this.of(parts, 0, 'count', pen)}`);
        return way['probit'] === true ? fitted(making, branch.name, ratio) : ratio;
      }
      case 'copeland':
        return duels(parts);
      default:
        return null;
    }
  }

  private vikor(branch: Branch, parts: Parts, v: number): Expression {
    const { board, words } = this.making;
    const share = board.parameter(words.parameter(branch.name, words.named('v')), () => v);
    const regrets = this.each(branch, words.stages.regret, parts, (x, k, i, pen) => {
      const [low, top] = [this.of(parts, k, 'min', pen), this.of(parts, k, 'max', pen)];
      return `IF(${top}=${low},0,${pen.fixed(parts.weightsOf(i)[k]!)}*(${top}-${x})/(${top}-${low}))`;
    });
    const [sum, most] = (['SUM', 'MAX'] as const).map((of) => {
      const head = `${branch.name} ${words.stages.regret} ${of}`.trim();
      return remembered(this.making, head, () =>
        board.column(head, (i, pen) => {
          const row = pen.across(regrets, i)!;
          return calculated(`IF(COUNT(${row})<${regrets.length},"",${of}(${row}))`);
        }),
      );
    }) as [Column, Column];
    const scaled = (column: Column, name: string, i: number, pen: Pen): string => {
      const [low, top] = [
        statistic(this.making, name, column, 'min', pen),
        statistic(this.making, name, column, 'max', pen),
      ];
      return `IF(${top}=${low},0,(${pen.own(column, i)}-${low})/(${top}-${low}))`;
    };
    return (i, pen) => {
      const [s, r] = [
        scaled(sum, `${branch.name} S`.trim(), i, pen),
        scaled(most, `${branch.name} R`.trim(), i, pen),
      ];
      const q = `${pen.fixed(share)}*${s}+(1-${pen.fixed(share)})*${r}`;
      return `IF(ISNUMBER(${pen.own(sum, i)}),${branch.name === '' ? q : `1-(${q})`},"")`;
    };
  }

  /** The smallest points up to which half of the weight lies, and the smallest up to which more does: their mean. */
  private median(branch: Branch, parts: Parts): Expression {
    const { words } = this.making;
    const { columns, weightsOf } = parts;
    const below = (x: string, i: number, pen: Pen): string => {
      const weights = weightsOf(i);
      const [row, line] = [pen.across(columns, i), pen.line(weights)];
      const under =
        row !== null && line !== null
          ? `SUMPRODUCT(${line}*ISNUMBER(${row})*(${row}<=${x}))`
          : `(${columns.map((column, k) => `${pen.fixed(weights[k]!)}*ISNUMBER(${pen.own(column, i)})*(${pen.own(column, i)}<=${x})`).join('+')})`;
      return `${under}/${presentOf(columns, weights, i, pen)}`;
    };
    const [half, more] = [
      this.each(
        branch,
        words.stages.half,
        parts,
        (x, _k, i, pen) => `IF(${below(x, i, pen)}>=0.5-0.000000000001,${x},"")`,
      ),
      this.each(
        branch,
        words.stages.moreThanHalf,
        parts,
        (x, _k, i, pen) => `IF(${below(x, i, pen)}>0.5+0.000000000001,${x},"")`,
      ),
    ];
    return (i, pen) => {
      const few = fewOf(parts, columns, i, pen);
      return `IF(${few},"",(MIN(${pen.across(half, i)})+MIN(${pen.across(more, i)}))/2)`;
    };
  }
}

/** Lays dimensions into their columns and gives the index. */
export function merge(making: Making, points: readonly Column[], weights: Weights): Merged {
  const { board, detail, words, evaluation, notes } = making;
  const merger = new Merger(making, points, weights);
  const score = (branch: Branch, held: Float64Array): ((i: number, pen: Pen) => Content) => {
    for (const part of branch.parts) if (part.kind === 'dimension') place(part);
    const expression = merger.combine(branch);
    if (expression !== null) return (i, pen) => calculated(expression(i, pen));
    const facts = { dimension: branch.name, method: branch.aggregate.method };
    tell(notes, { code: 'twin-aggregate', facts });
    if (branch === weights.root) board.keep(board.count);
    return (i) => (held[i] === held[i] ? held[i]! : '');
  };
  const place = (branch: Branch): void => {
    const held = evaluation.dimensions.get(branch.name)!;
    const content = score(branch, held);
    const at = onDetail(detail, detail?.layout.columns.dimensions.get(branch.name));
    merger.dimensions.set(
      branch.name,
      board.fill(at, words.of(words.stages.dimension, branch.name), content),
    );
  };
  const { total } = evaluation.scheme.weights;
  const held = total === 100 ? evaluation.index : evaluation.index.map((x) => (x / total) * 100);
  const root = score(weights.root, held);
  return {
    root: (i, pen) => {
      const content = root(i, pen);
      return typeof content === 'object' ? content.formula.slice(1) : content === '' ? '""' : String(content);
    },
    dimensions: merger.dimensions,
    present: (branch) => {
      const { columns, weightsOf } = merger.partsOf(branch);
      return (i, pen) => presentOf(columns, weightsOf(i), i, pen);
    },
    loose: merger.loose,
  };
}
