/** The scored indicators as they are published: values with their measure, places, growth beside them. */
import {
  columnOf,
  rankOf,
  type ColumnDraft,
  type Evaluation,
  type Indicator,
  type Table,
} from '../../engine';
import { COMPUTED_WORDS } from '../../words/computed';
import type { Locale } from '../../words/locale';
import { lackOf, shapeOf, type Shape } from '../computed';
import type { Reading, Role } from '../read';
import type { Against } from './bulletin';
import { PERCENT_DECIMALS } from './growth';
import type { Beside } from './surveyed';

export interface Figure {
  readonly name: string;
  /** The usual name of what it is of: the growth of tax is of tax. */
  readonly base: string;
  /** '' = none is known. */
  readonly unit: string;
  readonly role: Role;
  /** Whether what is above 0 has a sign, as percentage points have. */
  readonly signed: boolean;
  readonly decimals: number;
  readonly direction: Indicator['direction'];
  /** By row of the table; NaN = not reported. A percentage is 9.6. */
  readonly values: Float64Array;
  /** Among those who have reported; equal values share a place. */
  readonly ranks: Float64Array;
  readonly notAssessed: readonly string[];
  /** What stands in place of a figure. */
  readonly said: ReadonlyMap<number, string>;
  readonly growth: Beside | null;
  /** Against what that growth is. */
  readonly growthAgainst: Against;
  readonly beside: Beside | null;
}

/** Gives against what a column of that heading says growth. */
export function againstIn(name: string): Against {
  if (/环比|上月|上期|上季/.test(name)) return 'before';
  return /年初/.test(name) ? 'start' : 'year';
}

/** Gives the figures of a run, in the scheme's order. */
export function figuresOf(
  { scheme, raw, table }: Evaluation,
  reading: Reading,
  columns: readonly Beside[],
  locale: Locale,
): readonly Figure[] {
  return scheme.indicators.map((indicator, j) => {
    const column = table.indicators[columnOf(indicator, table)] ?? indicator.name;
    const read = reading.indicators.filter(({ name, assessed }) => name === column && assessed).at(-1);
    const own = columns.find((each) => each.column.name === column && each.column.assessed) ?? null;
    const reported = raw[j]!;
    const shape = shapeOf(column, scheme.columns);
    const scale = shape !== 'number' ? 100 : own === null ? 1 : scaleOf(reported, own.values);
    const values = scale === 1 ? reported : reported.map((value) => Number((value * scale).toPrecision(14)));
    const computed = scheme.columns.find(({ name }) => name === column);
    const role = computed === undefined ? (read?.role ?? 'level') : roleOf(computed, shape);
    const unit =
      computed === undefined
        ? (indicator.unit ?? read?.unit ?? '')
        : shape === 'number'
          ? (indicator.unit ?? computed.unit ?? '')
          : COMPUTED_WORDS['zh-CN'].measures[shape];
    const base = own?.column.canonical ?? read?.canonical ?? column;
    const merits = meritOf(values, indicator.direction);
    const growth = role === 'level' ? (columns.find((each) => isGrowthOf(each, own)) ?? null) : null;
    return {
      name: indicator.name,
      base,
      unit,
      role,
      decimals: decimalsOf(values, unit, role),
      direction: indicator.direction,
      values,
      ranks: rankOf(merits),
      notAssessed: indicator.notAssessed,
      signed: shape === 'points',
      said: own?.said ?? lacksOf(column, table, locale),
      growth,
      growthAgainst: againstIn(growth?.column.path.join('') ?? ''),
      beside: own,
    };
  });
}

const roleOf = ({ compute: { method } }: ColumnDraft, shape: Shape): Role =>
  shape === 'percent' ? (method === 'growth' ? 'growth' : 'share') : 'level';

/** The words where a computed column has no value. */
const lacksOf = (column: string, table: Table, locale: Locale): ReadonlyMap<number, string> =>
  new Map(
    table.units.flatMap((_, i) => {
      const word = lackOf(column, i, table, locale);
      return word === '' ? [] : [[i, word] as const];
    }),
  );

const isGrowthOf = ({ column }: Beside, own: Beside | null): boolean =>
  own !== null && column.role === 'growth' && column.canonical === own.column.canonical;

/** What was read as a fraction is published as a percentage. */
function scaleOf(reported: Float64Array, written: Float64Array): number {
  const at = reported.findIndex((value, i) => value !== 0 && !Number.isNaN(value + (written[i] ?? NaN)));
  const ratio = at < 0 ? 1 : (written[at] ?? NaN) / (reported[at] ?? NaN);
  return Math.abs(ratio - 100) < 1e-6 ? 100 : 1;
}

/** More is better. */
function meritOf(values: Float64Array, direction: Indicator['direction']): Float64Array {
  if (direction === 'high') return values;
  if (direction === 'low') return values.map((value) => -value);
  if ('near' in direction) return values.map((value) => -Math.abs(value - direction.near));
  const [least, most] = direction.between;
  return values.map((value) => -Math.max(0, least - value, value - most));
}

const MOST_DECIMALS = 4;
const IN_PERCENT = /^%$|百分点|percentage points/;
/** What is measured is money, per whatever; not what is measured per yuan. */
const MONEY = /^[^/]*(?:元|\$|yuan|usd|eur)/i;

/** Percentages one, 亿, scores and what was computed two, counts none, all else as reported; never so few that a figure becomes 0. */
export function decimalsOf(values: Float64Array, unit: string, role: Role): number {
  const known = values.filter((value) => !Number.isNaN(value));
  const whole = known.every((value) => Number.isInteger(value));
  let decimals = 0;
  if (IN_PERCENT.test(unit) || role === 'growth' || role === 'share' || role === 'completion')
    decimals = PERCENT_DECIMALS;
  else if (/亿/.test(unit) || unit === '分' || (MONEY.test(unit) && !whole)) decimals = 2;
  else if (!whole) {
    const most = known.reduce((decimals, x) => Math.max(decimals, written(x)), 0);
    // More than anybody writes: divided or multiplied.
    decimals = most > MOST_DECIMALS ? 2 : most;
  }
  while (decimals < MOST_DECIMALS && known.some((x) => x !== 0 && Math.abs(x) < 0.5 / 10 ** decimals))
    decimals++;
  return decimals;
}

const written = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
