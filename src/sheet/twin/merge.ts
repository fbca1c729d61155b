/** Points brought together as formulas, dimension by dimension up to the index, each by its method. */
import { isSwapped, type Branch, type Leaf } from '../../engine';
import { calculated, type Content } from './board';
import type { Column, Expression, Pen } from './formula';
import { onDetail, tell, type Making } from './making';
import { generalised, geometric, harmonic, meanOf, median } from './means';
import { copeland, gra, rsr, topsis, vikor } from './outranking';
import { presentOf, type Parts } from './parts';
import type { Weights } from './weights';

type Part = Branch | Leaf;

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
      branch: branch.name,
      columns: parts.map((part) => this.columnOf(part)),
      weightsOf: (i) => parts.map((part) => weights.cellFor(part, i)),
      loose: parts.some((part) => mayLack(part, making)),
      grouped: making.evaluation.weightsByGroup.size > 0,
      minShare: Number(branch.aggregate['minShare'] ?? 0),
      names: parts.map(({ name }) => name),
      lower: parts.map((part) => part.kind === 'indicator' && isSwapped(scheme.indicators[part.index]!)),
    };
  }

  /** The score of a branch; null = native functions have none. */
  combine(branch: Branch): Expression | null {
    const { making } = this;
    const parts = this.partsOf(branch);
    this.loose ||= parts.loose;
    const { method, ...way } = branch.aggregate;
    switch (method) {
      case 'arithmetic':
        return meanOf(parts);
      case 'geometric':
        return geometric(making, parts);
      case 'harmonic':
        return harmonic(making, parts);
      case 'generalised': {
        const power = Number(way['power']);
        return power === 0 ? null : generalised(making, parts, power);
      }
      case 'median':
        return median(making, parts);
      case 'topsis':
        return topsis(making, parts);
      case 'vikor':
        return vikor(making, parts, Number(way['v']));
      case 'gra':
        return gra(making, parts, Number(way['zeta']));
      case 'rsr':
        return rsr(making, parts, way['probit'] === true);
      case 'copeland':
        return copeland(parts);
      default:
        return null;
    }
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
      const parts = merger.partsOf(branch);
      return (i, pen) => presentOf(parts, i, pen);
    },
    loose: merger.loose,
  };
}
