/** The notes below a ranking: how it was made, against what it is compared, what was left out and why. */
import { isRankTable, type Evaluation } from '../../engine';
import type { Words } from '../../words';
import type { Exclusion } from '../problem';
import type { Reading } from '../read/reading';

/** What a reader may look for in the ranking and not find; titles and blank rows nobody looks for. */
const MISSED = new Set<Exclusion['code']>([
  'total',
  'scheme-row',
  'not-unit',
  'rank',
  'rank-other',
  'score-printed',
  'target',
  'column-empty',
  'not-selected',
]);

/** Gives what was left out that a reader may look for. */
export const missedOf = (excluded: readonly Exclusion[]): readonly Exclusion[] =>
  excluded.filter(({ code }) => MISSED.has(code));

export function remarks(
  evaluation: Evaluation,
  { excluded, notes: sheetNotes }: Pick<Reading, 'excluded' | 'notes'>,
  words: Words,
): readonly string[] {
  const { notes: said } = words.sheets;
  const { scheme, outcomes, changes, past, notes } = evaluation;
  const before = changes.some((change) => !Number.isNaN(change)) ? past.at(-1) : undefined;
  const missed = missedOf(excluded);
  const verdicts = new Set(outcomes.flat().map(({ verdict }) => verdict));
  return [
    howRanked(evaluation, words),
    ...(before && before.period !== '' ? [said.compared(before.period)] : []),
    ...(scheme.population === null ? [] : [said.population(scheme.population)]),
    ...[...notes, ...sheetNotes].map(words.note),
    ...(missed.length > 0
      ? [said.excluded(missed.map((each) => said.excludedAt(each.where, words.exclusion(each))).join('、'))]
      : []),
    ...(verdicts.has('unknown') ? [said.open] : []),
    ...(verdicts.size > 0 ? [said.draft] : []),
  ];
}

/** How scores and ranks came about, in one line. */
export function howRanked({ table, scheme }: Evaluation, { scheme: words, sheets, locale }: Words): string {
  const { notes } = sheets;
  if (isRankTable(table)) return notes.ranksRead;
  const { normalise, weighting, aggregate, ties } = words.vocabularies;
  const methods = [...new Set(scheme.indicators.map(({ normalise: { method } }) => normalise[method]))];
  return [
    methods.length === 0
      ? notes.byPiece
      : notes.scoring(
          scheme.indicators.length,
          methods.join(locale === 'zh-CN' ? '、' : ', '),
          weighting[scheme.weights.method],
          aggregate[scheme.aggregate.method],
        ),
    notes.rounding(scheme.rank.decimals),
    notes.ties(ties[scheme.rank.ties]),
  ].join(locale === 'zh-CN' ? '' : ' ');
}
