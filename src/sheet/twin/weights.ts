/** Weights as formulas: from the numbers of the scheme down the tree to what each part counts in the whole. */
import { branchesOf, growTree, type Branch, type Leaf, type Scheme } from '../../engine';
import { quoteText } from '../literal';
import { calculated } from './board';
import { cellIn, type Column, type Pen } from './formula';
import type { CellRef } from '../grid';
import { remembered, schemeRef, tell, type Making } from './making';
import { oriented } from './points';
import { groupsColumn } from './source';
import { statistic } from './statistic';

type Part = Branch | Leaf;

export interface Weights {
  readonly root: Branch;
  /** Cell with a part's weight in the whole, for a unit of that group. */
  cellOf(part: Part, group: string | null): CellRef;
  /** The cell with the weight that a part has for a unit; where groups weigh differently, that of the group it is in now. */
  cellFor(part: Part, i: number): CellRef;
  /** Parts of a branch that count. */
  partsOf(branch: Branch): readonly Part[];
}

/** Measures of columns that native functions have. */
const MEASURED = ['entropy', 'sd', 'cv', 'critic'];

/** How much a column says, as an expression on its cells; null = by no native function. */
function measureOf(
  making: Making,
  j: number,
  treated: readonly Column[],
  points: readonly Column[],
  used: readonly number[],
  pen: Pen,
): string | null {
  const {
    evaluation: { scheme },
    words,
  } = making;
  const { method, ...way } = scheme.weights;
  const { name } = scheme.indicators[j]!;
  const range = pen.all(points[j]!);
  switch (method) {
    case 'sd':
      return statistic(making, words.of(words.stages.points, name), points[j]!, 'sample', pen);
    case 'cv': {
      const of = words.of(words.stages.points, name);
      const spread = statistic(making, of, points[j]!, 'sample', pen);
      return `IF(${spread}=0,0,${spread}/AVERAGE(${range}))`;
    }
    case 'entropy': {
      const column = way['on'] === 'points' ? points[j]! : treated[j]!;
      const logs = logarithms(making, name, column, Number(way['shift'] ?? 0));
      const [all, shift] = [pen.all(column), Number(way['shift'] ?? 0)];
      const sum = shift === 0 ? `SUM(${all})` : `(SUM(${all})+COUNT(${all})*${shift})`;
      const entropy = `(LN(${sum})-SUM(${pen.all(logs)})/${sum})/LN(COUNT(${all}))`;
      return `IF(OR(COUNT(${all})<2,${sum}=0),0,IF(${entropy}>1-0.00000000000001,0,1-${entropy}))`;
    }
    case 'critic': {
      const turned = used.map((k) => oriented(making, scheme.indicators[k]!, treated[k]!));
      const own = turned[used.indexOf(j)]!;
      const spread = (column: Column) => `(MAX(${pen.all(column)})-MIN(${pen.all(column)}))`;
      const conflicts = turned
        .filter((other) => other !== own)
        .map((other) => {
          const sign = other.high === own.high ? '-' : '+';
          const related = `CORREL(${pen.all(own.column)},${pen.all(other.column)})`;
          return `IF(${spread(other.column)}=0,0,1${sign}${related})`;
        });
      return `IF(${spread(own.column)}=0,0,STDEV(${pen.all(own.column)})/${spread(own.column)}*(${conflicts.join('+') || '0'}))`;
    }
    default:
      return null;
  }
}

function logarithms(making: Making, name: string, column: Column, shift: number): Column {
  const { board, words } = making;
  const head = words.of(words.stages.logarithm, name);
  return remembered(making, head, () =>
    board.column(head, (i, pen) => {
      const x = shift === 0 ? pen.own(column, i) : `(${pen.own(column, i)}+${shift})`;
      return calculated(`IF(ISNUMBER(${pen.own(column, i)}),IF(${x}=0,0,${x}*LN(${x})),"")`);
    }),
  );
}

/** Lays the weights into the rows of the detail sheet, one a group of units. */
export function layWeights(making: Making, treated: readonly Column[], points: readonly Column[]): Weights {
  const { evaluation, detail, board, words, notes } = making;
  const { scheme, weightsByGroup } = evaluation;
  if (detail === null) throw new RangeError('layWeights requires a detail sheet');
  const { columns, rows } = detail.layout;
  const root = growTree(scheme);
  const weightOf = (j: number, group: string | null): number =>
    (weightsByGroup.get(group ?? '') ?? evaluation.weights)[j] ?? 0;
  const counts = (part: Part, group: string | null): boolean =>
    part.kind === 'indicator'
      ? weightOf(part.index, group) > 0
      : part.parts.some((each) => counts(each, group));
  const groups = rows.weights.map(({ group }) => group);
  const partsOf = (branch: Branch): readonly Part[] =>
    branch.parts.filter((part) => groups.some((group) => counts(part, group)));
  const rowOf = (group: string | null): number =>
    (rows.weights.find((each) => each.group === group) ?? rows.weights[0]!).row;
  const cellOf = (part: Part, group: string | null): CellRef => ({
    sheet: detail.title,
    row: rowOf(group),
    column:
      part.kind === 'indicator' ? columns.contributions[part.index]! : columns.dimensions.get(part.name)!,
  });

  const { method, tracks } = scheme.weights;
  const given = method === 'given' || method === 'equal';
  const sizes = given ? null : measuredSizes(making, treated, points);
  if (!given && sizes === null) {
    tell(notes, { code: 'twin-weights', facts: { method } });
    board.keep(scheme.indicators.length * groups.length);
  }
  const written = (part: Part, group: string | null): CellRef | null => {
    const { weight } = part;
    if (weight === undefined || method === 'equal' || (part.kind === 'indicator' && sizes !== null))
      return null;
    const label = words.weightOf(part.name, group);
    if (typeof weight === 'number') return schemeRef(making, pathOf(part, making), label, weight);
    const own =
      tracks === undefined
        ? weight[group ?? '']
        : Object.entries(tracks).reduce((sum, [track, share]) => sum + share * (weight[track] ?? 0), 0);
    return own === undefined ? null : board.parameter(label, () => own);
  };
  /** Its size among its neighbours, as an expression. */
  const sizeOf = (part: Part, group: string | null, pen: Pen): string => {
    if (part.kind === 'indicator' && sizes !== null) return pen.fixed(sizes[part.index]!);
    const own = written(part, group);
    if (own !== null) return pen.fixed(own);
    const summed =
      part.kind === 'dimension' && method !== 'equal' && (scheme.weights.unit === 'pointsOfTotal' || !given);
    return summed
      ? `(${partsOf(part)
          .map((each) => sizeOf(each, group, pen))
          .join('+')})`
      : '1';
  };
  const sumOf = (parts: readonly Part[], group: string | null, pen: Pen): string => {
    const cells = parts.map((part) =>
      part.kind === 'indicator' && sizes !== null ? sizes[part.index]! : written(part, group),
    );
    const range = cells.includes(null)
      ? null
      : (pen.line(cells as readonly CellRef[]) ?? pen.line(cells as readonly CellRef[], true));
    return range === null ? `(${parts.map((part) => sizeOf(part, group, pen)).join('+')})` : `SUM(${range})`;
  };
  const lay = (branch: Branch, group: string | null): void => {
    const parts = branch.parts.filter((part) => counts(part, group));
    for (const part of parts) {
      const at = cellOf(part, group);
      board.put(at, (pen) => {
        const share = parts.length === 1 ? '1' : `${sizeOf(part, group, pen)}/${sumOf(parts, group, pen)}`;
        const whole = branch === root ? share : `${pen.fixed(cellOf(branch, group))}*${share}`;
        return calculated(whole);
      });
      if (part.kind === 'dimension') lay(part, group);
    }
  };
  const levelled = groups.some((group) => branchIsLevel(root, scheme, group));
  if ((sizes !== null || given) && !levelled) for (const group of groups) lay(root, group);
  const byGroup = weightsByGroup.size > 0;
  const cellFor = (part: Part, i: number): CellRef =>
    byGroup ? cellIn(inGroup(part), i) : cellOf(part, null);
  const inGroup = (part: Part): Column => {
    const parent = branchesOf(root).find(({ parts }) => parts.includes(part)) ?? root;
    // Those of one parent stand side by side, so that they can be summed.
    const columns = partsOf(parent).map((each) => [each, groupWeight(making, each, groups, cellOf)] as const);
    return columns.find(([each]) => each === part)![1];
  };
  return { root, cellOf, cellFor, partsOf };
}

/** A part's weight for the group that each unit is in. */
function groupWeight(
  making: Making,
  part: Part,
  groups: readonly (string | null)[],
  cellOf: Weights['cellOf'],
): Column {
  const { board, words } = making;
  const head = words.weightOf(part.name, words.stages.group);
  return remembered(making, `group weight ${part.kind} ${part.name}`, () => {
    const own = groupsColumn(making);
    return board.column(head, (i, pen) =>
      calculated(
        groups.reduceRight<string>((rest, group) => {
          const weight = pen.fixed(cellOf(part, group));
          return group === null ? rest : `IF(${pen.own(own, i)}=${quoteText(group)},${weight},${rest})`;
        }, '""'),
      ),
    );
  });
}

/** Where all parts of a parent have a weight of 0 they count alike, which no quotient says. */
const branchIsLevel = (branch: Branch, scheme: Scheme, group: string | null): boolean =>
  scheme.weights.method !== 'equal' &&
  (branch.parts.every(({ weight }) => (typeof weight === 'object' ? weight[group ?? ''] : weight) === 0) ||
    branch.parts.some((part) => part.kind === 'dimension' && branchIsLevel(part, scheme, group)));

const pathOf = (part: Part, { evaluation: { scheme } }: Making): string =>
  part.kind === 'indicator'
    ? `indicators/${part.index}/weight`
    : `dimensions/${scheme.dimensions.findIndex(({ name }) => name === part.name)}/weight`;

/** One cell an indicator with its size; null where native functions do not give it. */
function measuredSizes(
  making: Making,
  treated: readonly Column[],
  points: readonly Column[],
): readonly CellRef[] | null {
  const { evaluation, board, words } = making;
  const { scheme, normalised } = evaluation;
  if (!MEASURED.includes(scheme.weights.method)) return null;
  const used = scheme.indicators.flatMap((_, j) => (normalised[j]!.some((x) => x === x) ? [j] : []));
  if (used.length < scheme.indicators.length) return null;
  // Correlations take only rows that both columns report, and their spreads all: the same where nothing is missing.
  if (scheme.weights.method === 'critic' && evaluation.treated.some((column) => column.some((x) => x !== x)))
    return null;
  return used.map((j) =>
    board.parameter(words.weightOf(scheme.indicators[j]!.name, null), (pen) =>
      calculated(measureOf(making, j, treated, points, used, pen)!),
    ),
  );
}
