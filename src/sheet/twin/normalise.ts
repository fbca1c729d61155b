/** The formula of each method that turns a value into points: the same arithmetic as the engine's. */
import { calculated } from './board';
import type { Column, Pen } from './formula';
import { remembered, type Making } from './making';
import { statistic, type Statistic } from './statistic';

/** What a method's formula is written with. */
export interface Scale {
  readonly making: Making;
  readonly name: string;
  readonly column: Column;
  readonly high: boolean;
  readonly pen: Pen;
  readonly i: number;
  /** The unit's value. */
  readonly x: string;
  /** Its column. */
  readonly all: string;
  /** A statistic of the column. */
  of(which: Statistic): string;
  /** A parameter of the method. */
  number(parameter: string): string;
  /** Another column that a parameter names, if it does. */
  beside(parameter: string): Column | null;
  /** Ends of an interval. */
  ends(): readonly [string, string];
}

export type Way = Readonly<Record<string, unknown>>;
type Build = (scale: Scale, way: Way) => string;

const limited = (expression: string, least: string, most: string | null): string =>
  most === null ? `MAX(${least},${expression})` : `MAX(${least},MIN(${most},${expression}))`;

const spanned = (share: string, [floor, full]: readonly [string, string]): string =>
  `${share}*(${full}-${floor})+${floor}`;

const minmax: Build = ({ x, of, high, ends }) => {
  const [low, top] = [of('min'), of('max')];
  const interval = ends();
  const share = high ? `(${x}-${low})/(${top}-${low})` : `(${top}-${x})/(${top}-${low})`;
  return `IF(${top}=${low},${interval[1]},${spanned(share, interval)})`;
};

const ratioToBest: Build = ({ x, of, high, number }) =>
  limited(`${high ? `${x}/${of('max')}` : `${of('min')}/${x}`}*${number('outOf')}`, '0', null);

/** Places from the best or from the worst; equal ones as the rule says. */
const place = ({ x, all }: Scale, order: 0 | 1, ties: unknown): string => {
  const least = `RANK(${x},${all},${order})`;
  const equal = `SUMPRODUCT(--(${all}=${x}))`;
  if (ties === 'max') return `(${least}+${equal}-1)`;
  return ties === 'average' ? `(${least}+(${equal}-1)/2)` : least;
};

const fromWorst = (scale: Scale, ties: unknown): string => place(scale, scale.high ? 1 : 0, ties);

const between = (scale: Scale, base: string, target: string, clip: unknown, x = scale.x): string => {
  const interval = scale.ends();
  const points = spanned(`(${x}-${base})/(${target}-${base})`, interval);
  return clip ? limited(points, interval[0], interval[1]) : points;
};

function growth({ making, name, column, beside }: Scale, parameter: string): Column {
  const { board, words } = making;
  const base = beside(parameter)!;
  return remembered(making, `${name} ${words.stages.growth}`, () =>
    board.column(`${name} ${words.stages.growth}`, (i, pen) => {
      const [x, from] = [pen.own(column, i), pen.own(base, i)];
      return calculated(`IF(AND(ISNUMBER(${x}),ISNUMBER(${from})),IF(${from}>0,${x}/${from}-1,""),"")`);
    }),
  );
}

const completion: Build = (scale, way) => {
  const { x, high, number, beside, pen, i } = scale;
  const column = beside('targetColumn');
  const target = column === null ? number('target') : pen.own(column, i);
  const ratio = high ? `${x}/${target}` : `${target}/${x}`;
  const outOf = number('outOf');
  const straight = `${outOf}*${limited(ratio, '0', number('cap'))}`;
  const short =
    way['shortfall'] === undefined
      ? straight
      : `IF(${ratio}<1,MAX(0,${outOf}-${least(`${number('shortfall')}*100*(1-${ratio})`, way['shortfallCap'] === undefined ? null : number('shortfallCap'))}),${straight})`;
  const excess = Number(way['excess'] ?? 0) > 0;
  const extra = `${number('excess')}*100*MAX(0,${ratio}-1)`;
  const points = excess
    ? `${short}+${least(extra, way['excessCap'] === undefined ? null : number('excessCap'))}`
    : short;
  return column === null ? points : `IF(ISNUMBER(${target}),${points},"")`;
};

const least = (expression: string, most: string | null): string =>
  most === null ? expression : `MIN(${most},${expression})`;

const banded: Build = ({ x, of, high, number }, given) => {
  const centre = given['centre'] === undefined ? of('mean') : number('centre');
  const apart = given['of'] === 'relative' ? `(${x}/${centre}-1)*100` : `(${x}-${centre})`;
  const distance = high ? apart : `-${apart}`;
  const width = number('width');
  const divisors = given['divisors'] as readonly number[];
  const parts = divisors.map((_, k) => {
    const from = k === 0 ? '0' : `${k}*${width}`;
    const within = k === divisors.length - 1 ? `ABS(${apart})` : `MIN(ABS(${apart}),${k + 1}*${width})`;
    return `MAX(0,${within}-${from})/${number(`divisors/${k}`)}`;
  });
  const basic = number('basic');
  return limited(`${basic}+IF(${distance}>=0,1,-1)*${basic}*(${parts.join('+')})`, '0', null);
};

const table: Build = ({ x, number }, way) => {
  const pairs = way['points'] as readonly (readonly [number, number])[];
  const at = (k: number) => number(`points/${k}/0`);
  const worth = (k: number) => number(`points/${k}/1`);
  const last = pairs.length - 1;
  if (way['form'] === 'linear') {
    let nested = worth(last);
    for (let k = last - 1; k >= 0; k--)
      nested = `IF(${x}<${at(k + 1)},${worth(k)}+(${x}-${at(k)})/(${at(k + 1)}-${at(k)})*(${worth(k + 1)}-${worth(k)}),${nested})`;
    return `IF(${x}<${at(0)},${worth(0)},${nested})`;
  }
  return pairs.reduce((rest, _, k) => `IF(${x}>=${at(k)},${worth(k)},${rest})`, number('below'));
};

const levelGrowth: Build = (scale, way) => {
  const { making, name, pen, i, high, number, of, x, beside } = scale;
  const column = way['growthColumn'] === undefined ? growth(scale, 'baseColumn') : beside('growthColumn')!;
  const g = pen.own(column, i);
  const stat = (which: Statistic) =>
    statistic(making, `${name} ${making.words.stages.growth}`, column, which, pen);
  const sign = high ? '' : '-';
  const grown = {
    full: () => limited(`${sign}${g}/${number('full')}*100`, '0', '100'),
    mean: () => limited(`${g}/${stat('mean')}*100`, '0', `${number('cap')}*100`),
    minmax: () =>
      `IF(${stat('max')}=${stat('min')},100,${high ? `(${g}-${stat('min')})` : `(${stat('max')}-${g})`}/(${stat('max')}-${stat('min')})*100)`,
  }[String(way['growthBy'])]!();
  const [low, top] = [of('min'), of('max')];
  const level =
    way['levelBy'] === 'minmax'
      ? `IF(${top}=${low},100,${high ? `(${x}-${low})` : `(${top}-${x})`}/(${top}-${low})*100)`
      : limited(`${high ? `${x}/${top}` : `${low}/${x}`}*100`, '0', null);
  return `IF(ISNUMBER(${g}),${number('level')}*${level}+(1-${number('level')})*(${grown}),${level})`;
};

/** By the name of the method; what is not here has no native functions. */
export const NORMALISE: Readonly<Record<string, Build>> = {
  minmax,
  zscore: ({ x, of, high, number }, way) => {
    const spread = of(way['sd'] === 'population' ? 'population' : 'sample');
    const apart = high ? `(${x}-${of('mean')})` : `(${of('mean')}-${x})`;
    return `IF(${spread}=0,${number('centre')},${apart}/${spread}*${number('spread')}+${number('centre')})`;
  },
  ratioToBest,
  fractionOfMax: ({ x, of, high }) => (high ? `${x}/${of('max')}` : `${of('min')}/${x}`),
  ratioTo: ({ x, high, number }, way) => {
    const ratio = `${high ? `${x}/${number('benchmark')}` : `${number('benchmark')}/${x}`}*${number('outOf')}`;
    return limited(ratio, '0', way['cap'] === undefined ? null : `${number('cap')}*${number('outOf')}`);
  },
  anchors: (scale, way) =>
    between(scale, scale.number('base'), scale.number('target'), way['beyond'] === 'clip'),
  goalposts: (scale, way) => {
    const of = (parameter: string) =>
      way['log'] ? `LN(${scale.number(parameter)})` : scale.number(parameter);
    const [base, target] = scale.high ? [of('low'), of('high')] : [of('high'), of('low')];
    return between(scale, base, target, way['clip'], way['log'] ? `LN(${scale.x})` : scale.x);
  },
  rank: (scale, way) => {
    const steps = way['steps'] as readonly number[] | undefined;
    if (steps !== undefined) {
      const each = steps.map((_, k) => scale.number(`steps/${k}`));
      return `CHOOSE(MIN(${steps.length},${place(scale, scale.high ? 0 : 1, 'min')}),${each.join(',')})`;
    }
    const points = fromWorst(scale, way['ties']);
    return way['outOf'] === undefined ? points : `${points}*${scale.number('outOf')}/${scale.of('count')}`;
  },
  percentile: (scale, way) => {
    const [low, top] = [scale.of('min'), scale.of('max')];
    const interval = scale.ends();
    const share = `(${fromWorst(scale, way['ties'])}-1)/(${scale.of('count')}-1)`;
    return `IF(${top}=${low},${interval[1]},${spanned(share, interval)})`;
  },
  borda: (scale, way) => `${fromWorst(scale, way['ties'])}-1`,
  distanceToTarget: ({ x, of, high, number }, way) => {
    const [low, top, target] = [of('min'), of('max'), number('target')];
    const worst = high ? low : top;
    const points = `(${x}-${worst})/(${target}-${worst})`;
    const reached = high ? `${worst}>=${target}` : `${worst}<=${target}`;
    return `IF(OR(${top}=${low},${reached}),1,${way['cap'] ? `MIN(1,${points})` : points})`;
  },
  distanceToReference: ({ making, column, pen, x, of, high }, way) => {
    const row = making.evaluation.table.units.indexOf(String(way['reference']));
    const reference = pen.fixed({ sheet: column.sheet, row: column.rows[row]!, column: column.column });
    const worst = of(high ? 'min' : 'max');
    const points =
      way['form'] === 'ratio'
        ? high
          ? `${x}/${reference}`
          : `${reference}/${x}`
        : `1-(${reference}-${x})/(${reference}-${worst})`;
    return way['cap'] ? `MIN(1,${points})` : points;
  },
  share: ({ making, name, column, pen, i, x, of, high }) => {
    if (high) return `${x}/${of('sum')}`;
    const { board, words } = making;
    const head = `${name} ${words.stages.reciprocal}`;
    const inverse = remembered(making, head, () =>
      board.column(head, (k, own) => {
        const value = own.own(column, k);
        return calculated(`IF(ISNUMBER(${value}),1/${value},"")`);
      }),
    );
    return `${pen.own(inverse, i)}/${statistic(making, head, inverse, 'sum', pen)}`;
  },
  vector: ({ x, of, high }, way) => {
    const scaled = `${x}/SQRT(${of('squares')})`;
    const points = !high && way['cost'] === 'complement' ? `1-${scaled}` : scaled;
    return `IF(${of('squares')}=0,1/SQRT(${of('count')}),${points})`;
  },
  completion,
  parity: (scale) => {
    const { pen, i, number, high } = scale;
    const g = pen.own(growth(scale, 'baseColumn'), i);
    const points = `${number('flat')}${high ? '+' : '-'}${number('perPercent')}*100*${g}`;
    return `IF(ISNUMBER(${g}),${limited(points, '0', number('cap'))},"")`;
  },
  banded,
  table,
  levelGrowth,
  asis: ({ x, high }) => (high ? x : `-${x}`),
};
