/** The columns of values: indicators with their measure, and what the scheme computes beside them. */
import { columnOf, numbersIn, type Evaluation, type Indicator } from '../../engine';
import type { Words } from '../../words';
import { COMPUTED_WORDS } from '../../words/computed';
import { lackOf, percentDecimals, shapeOf } from '../computed';
import { direction } from '../scheme-sheet/codec';
import { endsOf } from './ends';
import type { Figure } from './figures';

/** More than these are noise where values were divided or converted. */
const MOST_DECIMALS = 4;

/** Decimals that all values need, within reason. */
function decimalsOf(values: Float64Array): number {
  let most = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    while (most < MOST_DECIMALS && Math.abs(value - Number(value.toFixed(most))) > 1e-9) most++;
  }
  return most;
}

type Shown = Pick<Figure, 'values' | 'decimals' | 'shape' | 'wordFor' | 'method'>;

/** As the column is computed, or else as it is; `below` stands under its measure. */
function show(
  column: string,
  values: Float64Array,
  [unit = '', below = '']: readonly (string | undefined)[],
  { table, scheme }: Evaluation,
  { locale }: Words,
): Shown {
  const shape = shapeOf(column, scheme.columns);
  const own = scheme.columns.find(({ name }) => name === column)?.unit ?? '';
  const measure = [unit, own, COMPUTED_WORDS[locale].measures[shape]].find((text) => text.trim() !== '');
  return {
    values,
    decimals: shape === 'number' ? decimalsOf(values) : percentDecimals(values),
    shape,
    wordFor: (i) => lackOf(column, i, table, locale),
    method: [measure ?? '', below].filter((text) => text !== '').join('\n'),
  };
}

/** Gives an indicator's values, with its measure and direction over them. */
export function valuesOf(
  indicator: Indicator,
  values: Float64Array,
  evaluation: Evaluation,
  words: Words,
): Shown & Pick<Figure, 'ends'> {
  const { table } = evaluation;
  const column = table.indicators[columnOf(indicator, table)] ?? indicator.name;
  const over = [indicator.unit, String(direction.make(indicator.direction, words.locale))];
  return { ...show(column, values, over, evaluation, words), ends: endsOf(values, indicator) };
}

/** Gives the computed columns that are not scored, each at its place. */
export function computedBeside(
  evaluation: Evaluation,
  places: ReadonlyMap<string, number>,
  words: Words,
): readonly Figure[] {
  return [...places].flatMap(([name, at]) => {
    const values = numbersIn(evaluation.table, name);
    if (values === null) return [];
    return [
      {
        at,
        block: 'computed' as const,
        head: name,
        ...show(name, values, [], evaluation, words),
        ends: null,
      },
    ];
  });
}
