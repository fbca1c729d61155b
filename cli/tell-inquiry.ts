/** Answers about a ranking as lines for a person. */
import type { IndicatorShare } from '../src/actions/explain';
import { INQUIRY_WORDS } from '../src/words/inquiry';
import type { Locale } from '../src/words/locale';
import type { Answers, ExplainOutput } from './inquire';

/** Parts that are given with their points, the weightiest first. */
const LISTED = 12;

const figure = (x: number): string => String(Number(x.toFixed(4)));
const signed = (x: number): string => (x > 0 ? `+${figure(x)}` : x < 0 ? `−${figure(-x)}` : '0');
const sumOf = (parts: readonly { readonly points: number }[]): number =>
  parts.reduce((sum, { points }) => sum + points, 0);
const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);
const under = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...indent(lines)];

export const tellAnswers = (
  { explain, robustness }: Pick<Answers, 'explain' | 'robustness'>,
  locale: Locale,
): readonly string[] => [
  ...(explain === undefined ? [] : tellExplanation(explain, locale)),
  ...(robustness === undefined ? [] : tellSureness(robustness, locale)),
];

function tellExplanation(explain: ExplainOutput, locale: Locale): readonly string[] {
  const say = INQUIRY_WORDS[locale];
  const { contributions, sentence, against, weighing, needs, moved, notes } = explain;
  const shareOf = ({ name, points, rank, of }: IndicatorShare): string =>
    say.share(name, signed(points), rank === null ? '' : say.place(rank, of));
  const parts = [...(contributions?.indicators ?? [])].sort(
    (a, b) => Math.abs(b.points) - Math.abs(a.points),
  );
  const rest = parts.slice(LISTED);
  const beside = [...(contributions?.sources ?? []), ...(contributions?.items ?? [])];
  const made =
    contributions === null
      ? []
      : [
          say.base(figure(contributions.base)),
          ...parts.slice(0, LISTED).map(shareOf),
          ...(rest.length === 0 ? [] : [say.others(rest.length, signed(sumOf(rest)))]),
          ...beside
            .filter(({ points }) => points !== 0)
            .map(({ name, points }) => say.share(name, signed(points), '')),
          say.total(figure(contributions.score)),
        ];
  return [
    ...(sentence === '' ? [] : [sentence]),
    ...(against === null
      ? []
      : [
          against.sentence,
          ...(against.turn === null || against.turn.epsilon === 0 ? [] : against.turn.sentences),
        ]),
    ...(moved === null ? [] : [moved.sentence]),
    ...(weighing === '' ? [] : [weighing]),
    ...notes,
    ...under(say.contributions(explain.unit), made),
    ...under(
      say.needs,
      // What stands in the way of every goal is said once.
      [...new Set(needs.map((each) => each.sentence))],
    ),
  ];
}

function tellSureness(sure: NonNullable<Answers['robustness']>, locale: Locale): readonly string[] {
  const say = INQUIRY_WORDS[locale];
  const { draws, seed, around, summary, units, lines, unfit, pairs, withoutParts, warnings } = sure;
  const { relations, weighing } = sure;
  const told = weighing === null ? [] : [weighing.sentence];
  return [
    say.summary(draws, seed),
    ...indent([around, ...summary]),
    ...under(
      say.units,
      units.flatMap(({ unit, rank, sentences }) => [say.unit(unit, rank), ...indent(sentences)]),
    ),
    ...under(
      say.pairs,
      (pairs ?? [])
        .filter(({ near }) => near)
        .flatMap(({ sentences }) => sentences.join(locale === 'zh-CN' ? '' : ' ')),
    ),
    ...under(say.lines, [
      ...lines.map(({ name, sentence }) => say.line(name, sentence)),
      ...unfit.map(({ name, why }) => say.unfit(name, why)),
    ]),
    ...under(say.without, [...withoutParts.map(({ sentence }) => sentence), ...warnings]),
    ...under(say.relations, [...told, ...(relations?.sentences ?? [])]),
  ];
}
