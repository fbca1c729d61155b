/** Who is ranked against whom and by what: for the rank, for the tiers, within groups, by one indicator or dimension. */
import { isSwapped } from '../../engine';
import { calculated } from './board';
import type { Column } from './formula';
import { remembered, type Making } from './making';
import type { Scored } from './score';
import { flagged } from './seen';
import { textNamed } from './source';
import { rankExpression, type Race } from './standing';

/** The race for the published rank: by score, or by the ranks that the table holds. */
export function compositeRace(making: Making, scored: Scored | null, outer: Column | null): Race {
  const { evaluation, words } = making;
  const { rank, aggregate } = evaluation.scheme;
  const first = withoutExempt(making, scored?.score ?? outer!);
  const keys = scored === null ? [] : rank.keys.map((key) => keyOf(making, scored, key));
  const better = scored === null || aggregate.method === 'vikor' ? 'low' : 'high';
  return { name: words.figures.score, columns: [first, ...keys], better, groups: null };
}

/** The same race, each group by itself. */
export const inGroups = ({ words }: Making, race: Race, groups: Column | null): Race => ({
  ...race,
  name: `${race.name} ${words.stages.group}`,
  groups,
});

/** Units assessed without a rank take nobody's place. */
function withoutExempt(making: Making, column: Column): Column {
  const { exempt } = making.evaluation.scheme.rank;
  return exempt === undefined ? column : leaveFlagged(making, column, exempt, making.words.stages.contest);
}

function leaveFlagged(making: Making, column: Column, flags: string, head: string): Column {
  const text = textNamed(making, flags);
  return making.board.column(head, (i, pen) => {
    const x = pen.own(column, i);
    return calculated(`IF(${flagged(pen.own(text, i))},"",${x})`);
  });
}

/** The race for the tiers: without those that have none, each group by itself where tiers are cut so. */
export function tierRace(making: Making, race: Race, groups: Column | null): Race {
  const { exempt, within } = making.evaluation.scheme.tiers!;
  const tiered = exempt === undefined ? race : withoutTier(making, race, exempt);
  return within === 'group' ? inGroups(making, tiered, groups) : tiered;
}

function withoutTier(making: Making, race: Race, exempt: string): Race {
  const { words } = making;
  const [first, ...keys] = race.columns;
  const head = words.of(words.stages.contest, words.stages.tierNumber);
  return {
    ...race,
    name: `${race.name} ${words.stages.tierNumber}`,
    columns: [leaveFlagged(making, first!, exempt, head), ...keys],
  };
}

/** An indicator's points or a dimension's, more being better. */
function keyOf(making: Making, { points, dimensions }: Scored, key: string): Column {
  const dimension = dimensions.get(key);
  if (dimension !== undefined) return dimension;
  const { evaluation, board, words } = making;
  const at = evaluation.scheme.indicators.findIndex(({ name }) => name === key);
  if (!isSwapped(evaluation.scheme.indicators[at]!)) return points[at]!;
  return remembered(making, `upright ${key}`, () =>
    board.column(words.of(words.stages.key, key), (i, pen) => {
      const x = pen.own(points[at]!, i);
      return calculated(`IF(ISNUMBER(${x}),-${x},"")`);
    }),
  );
}

/** The race of the composite, or of an indicator or dimension and then as the units are. */
export function raceOf(
  making: Making,
  scored: Scored | null,
  race: Race,
  of: string | undefined,
): Race | null {
  if (of === undefined) return race;
  if (scored === null) return null;
  return {
    name: `${race.name} ${of}`,
    columns: [keyOf(making, scored, of), ...race.columns],
    better: 'high',
    groups: race.groups,
  };
}

/** Ranks of the units on every indicator. */
export function indicatorRanks(making: Making, scored: Scored | null): readonly Column[] {
  const { evaluation, words } = making;
  if (scored === null) return [];
  return evaluation.scheme.indicators.map(({ name }) => {
    const key = keyOf(making, scored, name);
    return remembered(making, `own rank ${name}`, () => {
      const race: Race = { name, columns: [key], better: 'high', groups: null };
      const expression = rankExpression(making, race, 'min');
      return making.board.column(words.of(words.figures.rank, name), (i, pen) =>
        calculated(expression(i, pen)),
      );
    });
  });
}
