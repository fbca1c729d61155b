/** Composes the reply to a unit that has objected. */
import { isRankTable, numbersIn, round, type Evaluation } from '../../engine';
import { weightsFor } from '../../engine/explain';
import type { Words } from '../../words';
import { BULLETIN_WORDS, sayNumber } from '../../words/bulletin';
import { sayMeasure } from '../../words/bulletin/figure';
import { REPLY_WORDS, type ReplyWords } from '../../words/reply';
import type { Annex, AnnexColumn, Bulletin, Section } from '../bulletin/bulletin';
import { subjectOf, type Subject } from '../bulletin/subject';
import type { Cell } from '../grid';
import { sayProof, type Proof } from '../proof';
import type { Reading } from '../read';
import { amountOf, labelsOf, openLabelsOf } from '../result-sheet';
import { labelLines, tierLines } from './lines';

/** An evaluation with what it was read from. */
interface Read {
  readonly evaluation: Evaluation;
  readonly reading: Reading;
}

/** An objection that was decided. */
export interface Answered {
  /** As the table has it. */
  readonly unit: string;
  /** Of this unit alone; values in words. */
  readonly claims: readonly { readonly indicator: string; readonly was: string; readonly claimed: string }[];
  readonly accepted: boolean;
  readonly reason: string;
  readonly before: Read;
  /** As it holds from now on: where nothing was accepted, the same. */
  readonly after: Read;
  /** Of what holds from now on. */
  readonly proof: Proof;
}

/** Decimals where a scheme publishes scores unrounded, and of points at least. */
const DECIMALS = 4;
const POINT_DECIMALS = 2;

interface Telling extends Answered {
  readonly words: ReplyWords;
  readonly then: Subject;
  readonly now: Subject;
  /** Rows of the unit in both tables. */
  readonly at: readonly [number, number];
  readonly score: (value: number) => string;
}

/** Gives the reply, in words; every figure in it is the unit's own, or a line of the scheme. */
export function composeReply(answered: Answered, all: Words): Bulletin {
  const { unit, claims, before, after, proof } = answered;
  const words = REPLY_WORDS[all.locale];
  const { slots, chapter } = BULLETIN_WORDS[all.locale];
  const decimals = after.evaluation.scheme.rank.decimals ?? DECIMALS;
  const now = subjectOf(after.evaluation, after.reading, all.locale);
  const telling: Telling = {
    ...answered,
    words,
    then: subjectOf(before.evaluation, before.reading, all.locale),
    now,
    at: [before.evaluation.table.units.indexOf(unit), after.evaluation.table.units.indexOf(unit)],
    score: (value) => sayNumber(round(value, decimals), decimals, all.locale),
  };
  const name = now.names[telling.at[1]] ?? unit;
  const period = now.words.year(now.period);
  const annex = annexOf(telling, name);
  const sections = sectionsOf(telling).filter(({ paragraphs }) => paragraphs.length > 0);
  return {
    title: words.title(name, period),
    number: slots.number,
    signature: [slots.by, slots.date],
    addressee: words.addressee(name),
    lead: words.lead(
      period,
      claims.map(({ indicator }) => indicator),
    ),
    sections: sections.map((section, k) => ({ ...section, heading: chapter(k, section.heading) })),
    contents: annex === null ? [] : BULLETIN_WORDS[all.locale].annexes.list([annex.title]),
    annexes: annex === null ? [] : [annex],
    copies: '',
    notesHeading: words.notesHeading,
    notes: [
      words.onlyOwn,
      ...(annex === null ? [] : [words.rounded(pointDecimals(telling))]),
      sayProof(proof, all.locale),
    ],
  };
}

const paragraphs = (texts: readonly string[]): Section['paragraphs'] =>
  texts.filter((text) => text !== '').map((text) => ({ opening: '', text }));

function sectionsOf(telling: Telling): readonly Section[] {
  const { words, claims, accepted, reason, after, at, score, now } = telling;
  const { headings, join, stop } = words;
  const ended = (text: string): string => (/[。.！!？?]$/.test(text) ? text : text + stop);
  const claimed = claims.map((each) => words.claimed(each.indicator, each.was, each.claimed));
  const decided = claims.map((each) =>
    accepted ? words.accepted(each.indicator, each.claimed) : words.rejected(each.indicator, each.was),
  );
  const { evaluation } = after;
  const lines = [
    ...tierLines(evaluation, at[1], score, now.locale),
    ...labelLines(evaluation, at[1], score, now.locale),
  ];
  return [
    { heading: headings.claim, paragraphs: paragraphs([ended(claimed.join(join))]) },
    {
      heading: headings.decision,
      paragraphs: paragraphs([ended(decided.join(join)), ended(words.reason(reason))]),
    },
    { heading: headings.result, paragraphs: paragraphs([ended(resultOf(telling))]) },
    {
      heading: headings.cuts,
      paragraphs: paragraphs(lines.length === 0 ? [] : [ended(lines.join(join)), words.asWere]),
    },
  ];
}

/** What changes, each as it was and as it is; then what stays. */
function resultOf(telling: Telling): string {
  const { words, before, after, at } = telling;
  const was = standingOf(before.evaluation, at[0], telling);
  const is = standingOf(after.evaluation, at[1], telling);
  const said = (Object.keys(words.what) as (keyof ReplyWords['what'])[]).flatMap((key) => {
    const [old, now] = [was[key], is[key]];
    if (old === null && now === null) return [];
    const what = words.what[key];
    return old === now
      ? [{ changed: false, text: words.still(what, now ?? words.none) }]
      : [{ changed: true, text: words.changed(what, old ?? words.none, now ?? words.none) }];
  });
  const kept = said.flatMap(({ changed, text }) => (changed ? [] : [text]));
  return [
    ...said.flatMap(({ changed, text }) => (changed ? [text] : [])),
    ...(kept.length === 0 ? [] : [words.kept(kept)]),
  ].join(words.join);
}

/** In words; null = there is no such thing. */
function standingOf(
  evaluation: Evaluation,
  i: number,
  { words, score, now }: Telling,
): Readonly<Record<keyof ReplyWords['what'], string | null>> {
  const place = (rank: number | undefined): string | null =>
    rank === undefined || Number.isNaN(rank) ? null : words.place(rank);
  const { open } = now.words.annexes;
  const labels = [...labelsOf(evaluation, i), ...openLabelsOf(evaluation, i).map(open)];
  const amount = amountOf(evaluation, i);
  const total = evaluation.totals[i] ?? NaN;
  return {
    score: Number.isNaN(total) || isRankTable(evaluation.table) ? null : words.points(score(total)),
    rank: place(evaluation.ranks[i]),
    groupRank: place(evaluation.groupRanks?.[i]),
    tier: evaluation.tiers[i] ?? null,
    labels: labels.length === 0 ? null : words.labels(labels),
    amount: amount === null ? null : words.amount(amount),
  };
}

/** Points below 1 need more decimals than points out of 100. */
function pointDecimals({ after, at }: Telling): number {
  const own = after.evaluation.normalised.map((points) => Math.abs(points[at[1]] ?? NaN));
  return own.every((points) => Number.isNaN(points) || points <= 1) ? DECIMALS : POINT_DECIMALS;
}

/** The unit's figures and points; null = nothing was scored. */
function annexOf(telling: Telling, name: string): Annex | null {
  const { words, then, now, at, accepted, before, after } = telling;
  const items = after.evaluation.scheme.adjustments.flatMap((item, k) =>
    item.kind !== 'veto' && item.column !== undefined ? [{ ...item, k, column: item.column }] : [],
  );
  if (now.figures.length + items.length === 0) return null;
  const { heads } = words;
  const { annexes } = now.words;
  const points = pointDecimals(telling);
  const column = (head: string, kind: AnnexColumn['kind'], over = '', decimals = 0): AnnexColumn => ({
    over,
    head,
    kind,
    decimals,
  });
  const sides = accepted
    ? [
        { head: heads.before, subject: then, i: at[0], evaluation: before.evaluation },
        { head: heads.after, subject: now, i: at[1], evaluation: after.evaluation },
      ]
    : [{ head: heads.only, subject: now, i: at[1], evaluation: after.evaluation }];
  const figureIn = ({ figures }: Subject, i: number, j: number): Cell => {
    const figure = figures[j]!;
    const value = figure.values[i] ?? NaN;
    if (!Number.isNaN(value)) return sayNumber(round(value, figure.decimals), figure.decimals, now.locale);
    const assessed = !figure.notAssessed.includes(telling.unit);
    return figure.said.get(i) ?? (assessed ? annexes.notReported : annexes.notAssessed);
  };
  const pointIn = ({ normalised }: Evaluation, i: number, j: number): Cell => {
    const value = normalised[j]?.[i] ?? NaN;
    return Number.isNaN(value) ? '—' : sayNumber(round(value, points), points, now.locale);
  };
  const plain = (value = NaN): Cell => (Number.isNaN(value) ? '—' : String(Number(value.toPrecision(12))));
  const weights = weightsFor(after.evaluation, at[1]);
  const percent = (weight = NaN): Cell =>
    Number.isNaN(weight) ? '—' : String(round(weight * 100, POINT_DECIMALS));
  return {
    label: annexes.label(0),
    title: words.annex(name),
    columns: [
      column(heads.number, 'text'),
      column(heads.indicator, 'name'),
      column(heads.measure, 'text'),
      column(heads.weight, 'text'),
      ...sides.map(({ head }) => column(head, 'text', heads.value)),
      ...sides.map(({ head }) => column(head, 'text', heads.points)),
    ],
    rows: [
      ...now.figures.map((figure, j) => [
        String(j + 1),
        figure.name,
        now.locale === 'zh-CN' ? figure.unit : sayMeasure(figure.unit),
        percent(weights[j]),
        ...sides.map(({ subject, i }) => figureIn(subject, i, j)),
        ...sides.map(({ evaluation, i }) => pointIn(evaluation, i, j)),
      ]),
      ...items.map(({ name: item, column: of, k }, j) => [
        String(now.figures.length + j + 1),
        item,
        '',
        '—',
        ...sides.map(({ evaluation, i }) => plain(numbersIn(evaluation.table, of)?.[i])),
        ...sides.map(({ evaluation, i }) => plain(evaluation.items[k]?.[i])),
      ]),
    ],
  };
}
