/** Points of one indicator as formulas, unit by unit. */
import type { Indicator } from '../../engine';
import { calculated, type Content } from './board';
import { numbers } from './computed';
import type { Column, Pen } from './formula';
import { remembered, type Making } from './making';
import { NORMALISE, type Scale, type Way } from './normalise';
import { statistic } from './statistic';

/** Where a plain direction judges a target, by the distance to it. */
export function oriented(
  making: Making,
  { name, direction }: Indicator,
  column: Column,
): { readonly column: Column; readonly high: boolean } {
  if (direction === 'high' || direction === 'low') return { column, high: direction === 'high' };
  const { board, words } = making;
  const [low, high] = 'near' in direction ? [direction.near, direction.near] : direction.between;
  const head = `${name} ${words.stages.distance}`;
  const ends = [low, high].map((end, k) =>
    board.parameter(words.parameter(name, words.ends[k as 0 | 1]), () => end),
  );
  const apart = remembered(making, head, () =>
    board.column(head, (i, pen) => {
      const [x, from, to] = [pen.own(column, i), pen.fixed(ends[0]!), pen.fixed(ends[1]!)];
      return calculated(`IF(ISNUMBER(${x}),IF(${x}<${from},${from}-${x},IF(${x}>${to},${x}-${to},0)),"")`);
    }),
  );
  return { column: apart, high: false };
}

/** Gives the content of an indicator's points; null = its method cannot be said by native functions. */
export function points(
  making: Making,
  indicator: Indicator,
  values: Column,
): ((i: number, pen: Pen) => Content) | null {
  const { name, normalise } = indicator;
  const build = NORMALISE[normalise.method];
  if (build === undefined) return null;
  const { board, words } = making;
  const { column, high } = oriented(making, indicator, values);
  const way: Way = normalise;
  const valueOf = (path: string): unknown =>
    path.split('/').reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], way);
  const beside = new Map<string, Column | null>();
  return (i, pen) => {
    const number = (parameter: string): string =>
      pen.fixed(
        board.parameter(words.parameter(name, words.named(parameter)), () => valueOf(parameter) as number),
      );
    const scale: Scale = {
      making,
      name,
      column,
      high,
      pen,
      i,
      x: pen.own(column, i),
      all: pen.all(column),
      of: (which) => statistic(making, name, column, which, pen),
      number,
      beside: (parameter) => {
        const named = way[parameter];
        if (typeof named !== 'string') return null;
        if (!beside.has(named))
          beside.set(
            named,
            remembered(making, `${named} ·`, () => numbers(making, named, named)!),
          );
        return beside.get(named)!;
      },
      ends: () => [number('to/0'), number('to/1')],
    };
    return calculated(`IF(ISNUMBER(${scale.x}),${build(scale, way)},"")`);
  };
}
