/** Conditions on a unit's place: in the ranking, in that of all the others outside, among its own indicators. */
import { wholeOf, type Expression } from '../formula';
import type { Limit } from '../limit';
import { schemeRef, type Making } from '../making';
import type { Seen } from '../seen';
import { among, places, tied, type Race } from '../standing';
import { statistic } from '../statistic';
import { asVerdict, known, type Judge, type Of } from './judge';

type Place = Of<'rank' | 'rankFromLast' | 'rankAtLeast' | 'share'>;

export function placed(making: Making, seen: Seen, condition: Place, limit: Limit): Judge {
  if (condition.scope === 'outer') return placedOutside(making, seen, condition, limit);
  const race = seen.race(condition.scope === 'group' ? 'group' : 'overall', condition.of);
  if (race === null) return () => '0';
  const said = 'ties' in condition ? condition.ties : undefined;
  // Of the composite, whom the keys of the ranking tell apart are not equal.
  const ties = said ?? (condition.of === undefined ? 'keys' : 'all');
  const plain: Race = { ...race, columns: race.columns.slice(0, 1) };
  const decided =
    ties === 'keys' && race.columns.length > 1
      ? { ...race, name: `${race.name} ${making.words.stages.keyed}` }
      : plain;
  const top = places(making, decided);
  const equal: Expression = (i, pen) => pen.own(tied(making, decided), i);
  const beside: Expression = (i, pen) => (ties === 'none' ? `+${equal(i, pen)}-1` : '');
  const of: Expression = (i, pen) => pen.own(among(making, plain), i);
  const fromTop: Expression = (i, pen) => `${pen.own(top, i)}${beside(i, pen)}`;
  const fromLast: Expression = (i, pen) =>
    `${of(i, pen)}-${pen.own(top, i)}-${equal(i, pen)}+2${beside(i, pen)}`;
  const test: Expression = (i, pen) => {
    const number = limit(condition, condition.of ?? '')(pen);
    switch (condition.kind) {
      case 'rank':
        return `${fromTop(i, pen)}<=${number}`;
      case 'rankAtLeast':
        return `${pen.own(places(making, plain), i)}>=${number}`;
      case 'rankFromLast':
        return `${fromLast(i, pen)}<=${number}`;
      default: {
        const most = wholeOf(`${number}*${of(i, pen)}`, condition.round);
        return `${(condition.top !== undefined ? fromTop : fromLast)(i, pen)}<=${most}`;
      }
    }
  };
  return (i, pen) => known(pen.own(top, i), asVerdict(test(i, pen)));
}

function placedOutside(making: Making, seen: Seen, condition: Place, limit: Limit): Judge {
  const { outer } = seen;
  if (outer === null) return () => '0.5';
  const { population } = making.evaluation.scheme;
  return (i, pen) => {
    const rank = pen.own(outer, i);
    const size =
      population === null
        ? null
        : pen.fixed(schemeRef(making, 'population', making.words.population, population));
    const largest = statistic(making, making.words.figures.outer, outer, 'max', pen);
    const number = limit(condition, making.words.figures.outer)(pen);
    const last = size === null ? null : `${size}-${rank}+1`;
    switch (condition.kind) {
      case 'rank':
        return known(rank, asVerdict(`${rank}<=${number}`));
      case 'rankAtLeast':
        return known(rank, asVerdict(`${rank}>=${number}`));
      case 'rankFromLast':
        return known(
          rank,
          last !== null ? asVerdict(`${last}<=${number}`) : `IF(${rank}<=${largest}-${number},0,0.5)`,
        );
      default: {
        const { top, round } = condition;
        if (top !== undefined)
          return known(
            rank,
            size !== null
              ? asVerdict(`${rank}<=${wholeOf(`${number}*${size}`, round)}`)
              : `IF(${rank}<=${wholeOf(`${number}*${largest}`, round)},1,0.5)`,
          );
        return known(
          rank,
          size !== null
            ? asVerdict(`${last}<=${wholeOf(`${number}*${size}`, round)}`)
            : `IF(${rank}<=${largest}-${wholeOf(`${number}*${largest}`, round)},0,0.5)`,
        );
      }
    }
  };
}

/** Among the unit's own places on every indicator. */
export function placedAmongOwn(
  making: Making,
  seen: Seen,
  condition: Of<'strength' | 'weakness'>,
  limit: Limit,
): Judge {
  const { kind, name } = condition;
  const { indicators } = making.evaluation.scheme;
  const at = indicators.findIndex((each) => each.name === name);
  const ranks = seen.indicatorRanks();
  const own = ranks[at];
  if (own === undefined) return () => '0';
  return (i, pen) => {
    const row = pen.across(ranks, i)!;
    const rank = pen.own(own, i);
    const ahead = `SUMPRODUCT(ISNUMBER(${row})*(${row}${kind === 'strength' ? '<' : '>'}${rank}))`;
    return known(rank, asVerdict(`${ahead}<${limit(condition, name)(pen)}`));
  };
}
