/** Says what was not reported, what stands in for it, what was not assessed, and what was put right by hand. */
import { PLAIN_WORDS } from '../../words/facts';
import { LACK_WORDS } from '../../words/lacks';
import { sayPercent } from '../../words/robustness';
import { missedOf } from '../result-sheet';
import type { Gaps, Lacking } from './gaps';
import { worstOf } from './gaps';
import { different, when, type Telling } from './subject';

/** So many indicators and units are named. */
const NAMED = 3;

export function tellMissing(telling: Telling, gaps: Gaps): readonly string[] {
  const { reading, corrections, words, said } = telling;
  const { missing } = said;
  const listed = (all: readonly Lacking[]): string =>
    worstOf(all, NAMED)
      .map((one) => missing.share(one.name, one.missing, sayPercent(one.missing / one.due)))
      .join(said.comma);
  const has = gaps.missing > 0;
  const lacks = [...gaps.lacks].map(([lack, count]) => missing.lack(LACK_WORDS[words.locale][lack], count));
  const approximate = reading.cells.filter(({ kind }) => kind === 'approx').length;
  const left = missedOf(reading.excluded).length;
  return [
    has
      ? missing.all(gaps.due, gaps.missing, sayPercent(gaps.missing / gaps.due))
      : missing.complete(gaps.due),
    ...when(has && gaps.indicators.length > 1, missing.indicators(listed(gaps.indicators))),
    ...when(has && gaps.indicators.length > 0, missing.units(listed(gaps.units))),
    ...when(lacks.length > 0, missing.lacking(lacks.join(said.comma))),
    ...rulesFor(telling, gaps),
    ...when(gaps.spared > 0, missing.spared(gaps.spared)),
    ...when(approximate > 0, missing.approximate(approximate)),
    corrections.length > 0 ? missing.corrected(corrections.length) : missing.uncorrected,
    ...when(left > 0, missing.left(left)),
  ];
}

/** What a gap means, rule by rule, where there are gaps. */
function rulesFor({ evaluation, words, said }: Telling, { indicators }: Gaps): readonly string[] {
  const rules = evaluation.scheme.indicators.map(({ missing: { rule } }) => rule);
  const countOf = (rule: (typeof rules)[number]): number =>
    indicators.reduce((sum, { missing }, j) => sum + (rules[j] === rule ? missing : 0), 0);
  const told = different(rules)
    .filter((rule) => countOf(rule) > 0)
    .map((rule) =>
      said.missing.rule(
        words.scheme.vocabularies.missing[rule],
        countOf(rule),
        PLAIN_WORDS[words.locale].missing[rule],
      ),
    );
  return when(told.length > 0, said.missing.rules(told.join(said.between)));
}
