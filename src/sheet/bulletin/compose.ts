/** Writes the bulletin: sections that have nothing to say are left out, and the numbers close up. */
import type { Evaluation } from '../../engine';
import type { Words } from '../../words';
import { sayProof, type Proof } from '../proof';
import type { Reading } from '../read';
import { annexesOf, indicatorAnnex } from './annexes';
import type { Bulletin, Paragraph, Section } from './bulletin';
import { notesOf } from './notes';
import { awards } from './sections/awards';
import { indicators } from './sections/indicators';
import { movement } from './sections/movement';
import { overall } from './sections/overall';
import { profile } from './sections/profile';
import { ranking } from './sections/ranking';
import { shortfall } from './sections/shortfall';
import { isCity, subjectOf, type Subject } from './subject';

/** Where the scheme was taken from is said on its own sheet. */
const OWN_REMARK = /（据[^（）]*整理[^（）]*）/g;

/**
 * Gives the bulletin of one period's assessment, in words; every figure in it is of the evaluation or the table.
 * Missing: what the data do not hold is left out; what is not certain is 待核.
 */
export function compose(
  evaluation: Evaluation,
  reading: Reading,
  all: Words,
  proof: Proof | null = null,
): Bulletin {
  const subject = subjectOf(evaluation, reading, all.locale);
  const { words, entity } = subject;
  const annexes = annexesOf(subject);
  return {
    title: titleOf(subject),
    number: words.slots.number,
    signature: [words.slots.by, words.slots.date],
    addressee: words.addressee(entity),
    lead: leadOf(subject),
    sections: sectionsOf(subject),
    contents: words.annexes.list([...new Set(annexes.map(({ title }) => title))]),
    annexes,
    copies: words.slots.copies,
    notesHeading: words.notes.heading,
    notes: [...notesOf(subject, all), ...(proof === null ? [] : [sayProof(proof, all.locale)])],
  };
}

function titleOf(subject: Subject): string {
  const { words, entity, yearly, period, outer, scope, figures } = subject;
  const where = isCity(subject) ? words.whole : '';
  const said = words.year(period);
  if (outer) return words.title.ranks(said, where, entity, scope);
  return yearly || figures.length === 0
    ? words.title.scores(said, where, entity)
    : words.title.figures(period, where, entity);
}

function leadOf({ words, entity, evaluation, outer, period, names }: Subject): string {
  const { name } = evaluation.scheme;
  const basis = evaluation.scheme.basis.replace(OWN_REMARK, '');
  const said = words.year(period);
  return outer
    ? words.leadRanks(said, names.length, entity)
    : words.lead(basis, evaluation.scheme.preset === 'plain' ? '' : name, said, names.length, entity);
}

function sectionsOf(subject: Subject): readonly Section[] {
  const { words, evaluation } = subject;
  const { rules, tiers } = evaluation.scheme;
  const { headings } = words;
  const parts: readonly (readonly [heading: string, paragraphs: readonly Paragraph[]])[] = [
    [headings.overall, overall(subject)],
    [headings.ranking, ranking(subject)],
    [headings.indicators, indicators(subject, indicatorAnnex(subject))],
    [headings.movement, movement(subject)],
    [headings.profile, profile(subject)],
    [headings.shortfall, shortfall(subject)],
    [headings.awards(Boolean(tiers), rules.length > 0), awards(subject)],
  ];
  return parts
    .filter(([, paragraphs]) => paragraphs.length > 0)
    .map(([heading, paragraphs], index) => ({
      heading: words.chapter(index, heading),
      paragraphs: paragraphs.map(({ opening, text }) => ({
        opening: opening === '' ? '' : opening + words.space,
        text,
      })),
    }));
}
