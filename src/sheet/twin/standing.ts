/** Places of the units as formulas: overall, within groups, by one column and by those that decide between equals. */
import type { Evaluation } from '../../engine';
import { calculated } from './board';
import type { Column, Expression, Pen } from './formula';
import { remembered, type Making } from './making';

type Better = 'high' | 'low';
type TieRule = Evaluation['scheme']['rank']['ties'];

/** What is ranked: by the first column, among equals by the next. */
export interface Race {
  /** Names its columns on the working sheet. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly better: Better;
  /** Texts that split the units; null = all are one. */
  readonly groups: Column | null;
}

/** Stands behind every number there is. */
const LAST = '-9*10^307';

/** A key without a value stands behind those that have one. */
function keyColumn(making: Making, key: Column): Column {
  const { board, words } = making;
  return remembered(making, `key ${key.sheet} ${key.column}`, () =>
    board.column(words.stages.key, (i, pen) =>
      calculated(`IF(ISNUMBER(${pen.own(key, i)}),${pen.own(key, i)},${LAST})`),
    ),
  );
}

/** Rows of the same group that have a value. */
function field({ columns: [first], groups }: Race, i: number, pen: Pen): string {
  const ranked = `ISNUMBER(${pen.all(first!)})`;
  return groups === null ? ranked : `${ranked}*(${pen.all(groups)}=${pen.own(groups, i)})`;
}

const beats = (column: Column, better: Better, i: number, pen: Pen): string =>
  `(${pen.all(column)}${better === 'high' ? '>' : '<'}${pen.own(column, i)})`;
const equals = (column: Column, i: number, pen: Pen): string => `(${pen.all(column)}=${pen.own(column, i)})`;

/** The rows that stand before the unit, as a product to be summed. */
function before(making: Making, race: Race, i: number, pen: Pen): string {
  const [first, ...keys] = race.columns;
  const deciding = keys.map((key) => keyColumn(making, key));
  const decided = deciding.reduceRight<string>((rest, key) => {
    const won = beats(key, 'high', i, pen);
    return rest === '' ? won : `(${won}+${equals(key, i, pen)}*${rest})`;
  }, '');
  const won = beats(first!, race.better, i, pen);
  const better = decided === '' ? won : `(${won}+${equals(first!, i, pen)}*${decided})`;
  return `${field(race, i, pen)}*${better}`;
}

/** 1 and how many stand before the unit. */
function ahead(making: Making, race: Race, i: number, pen: Pen): string {
  const [first] = race.columns;
  if (race.columns.length > 1 || race.groups !== null) return `SUMPRODUCT(${before(making, race, i, pen)})+1`;
  return `RANK(${pen.own(first!, i)},${pen.all(first!)},${race.better === 'high' ? 0 : 1})`;
}

function beside(making: Making, race: Race, i: number, pen: Pen): string {
  const [first, ...keys] = race.columns;
  const same = [first!, ...keys.map((key) => keyColumn(making, key))].map((column) => equals(column, i, pen));
  return `SUMPRODUCT(${field(race, i, pen)}*${same.join('*')})`;
}

/** Expressions for a unit that is ranked. */
const ranked = ({ columns: [first], groups }: Race, expression: string, i: number, pen: Pen): string => {
  const there = `ISNUMBER(${pen.own(first!, i)})`;
  return `IF(${groups === null ? there : `AND(${there},${pen.own(groups, i)}<>"")`},${expression},"")`;
};

/** Number of units that share a unit's place, itself included. */
export const tied = (making: Making, race: Race): Column =>
  remembered(making, `tied ${race.name}`, () =>
    making.board.column(making.words.of(making.words.stages.tied, race.name), (i, pen) =>
      calculated(ranked(race, beside(making, race, i, pen), i, pen)),
    ),
  );

/** Number of units ranked with it. */
export const among = (making: Making, race: Race): Column =>
  remembered(making, `among ${race.name}`, () =>
    making.board.column(making.words.of(making.words.stages.among, race.name), (i, pen) =>
      calculated(ranked(race, `SUMPRODUCT(--(${field(race, i, pen)}>0))`, i, pen)),
    ),
  );

/** The rank of a unit under a rule for ties. */
export function rankExpression(making: Making, race: Race, ties: TieRule): Expression {
  const { board, words } = making;
  const equal = ties === 'min' || ties === 'dense' ? null : tied(making, race);
  // Of each run of equals one counts.
  const shares =
    ties !== 'dense'
      ? null
      : board.column(words.of(words.stages.tied, `1/${race.name}`), (i, pen) =>
          calculated(`IF(ISNUMBER(${pen.own(race.columns[0]!, i)}),1/(${beside(making, race, i, pen)}),0)`),
        );
  const order =
    ties !== 'ordinal'
      ? null
      : remembered(making, 'order', () => board.column(words.stages.order, (i) => i + 1));
  return (i, pen) => {
    const least = ahead(making, race, i, pen);
    switch (ties) {
      case 'min':
        return ranked(race, least, i, pen);
      case 'max':
        return ranked(race, `${least}+${pen.own(equal!, i)}-1`, i, pen);
      case 'average':
        return ranked(race, `${least}+(${pen.own(equal!, i)}-1)/2`, i, pen);
      case 'dense': {
        const sum = `SUMPRODUCT(${before(making, race, i, pen)}*${pen.all(shares!)})`;
        return ranked(race, `ROUND(${sum},0)+1`, i, pen);
      }
      case 'ordinal': {
        const [first, ...keys] = race.columns;
        const same = [first!, ...keys.map((key) => keyColumn(making, key))].map((column) =>
          equals(column, i, pen),
        );
        return ranked(
          race,
          `${least}+SUMPRODUCT(${field(race, i, pen)}*${same.join('*')}*(${pen.all(order!)}<${pen.own(order!, i)}))`,
          i,
          pen,
        );
      }
      default:
        return ties satisfies never;
    }
  };
}

/** Places 1-2-2-4 from the top. */
export const places = (making: Making, race: Race): Column =>
  remembered(making, `place ${race.name}`, () => {
    const rank = rankExpression(making, race, 'min');
    return making.board.column(making.words.of(making.words.stages.place, race.name), (i, pen) =>
      calculated(rank(i, pen)),
    );
  });
