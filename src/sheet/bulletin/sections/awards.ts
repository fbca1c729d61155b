/** Tiers, and what the rules give: label by label, with the reason of each; proposals until somebody decides. */
import type { Finding, Outcome } from '../../../engine';
import { REASON_WORDS } from '../../../words/reasons/words';
import { computedIn, tell } from '../../../words/reasons/finding';
import type { Paragraph } from '../bulletin';
import { namesOfficials } from '../officials';
import { unitsByRank, type Subject } from '../subject';

export function awards(subject: Subject): readonly Paragraph[] {
  const { words, evaluation } = subject;
  const { rules } = evaluation.scheme;
  const given = labels(subject);
  const told = [
    ...tiers(subject),
    ...given,
    ...(rules.length > 0 && given.length === 0 ? [plain(subject, words.awards.nobody)] : []),
    ...conflicts(subject),
  ];
  return told.length === 0 ? [] : [...told, plain(subject, words.awards.mark)];
}

const plain = ({ words }: Subject, text: string): Paragraph => ({
  opening: '',
  text: words.sentence(text) + words.stop,
});

function tiers(subject: Subject): readonly Paragraph[] {
  const { evaluation, words, names, entity } = subject;
  const list = evaluation.scheme.tiers?.list ?? [];
  const units = unitsByRank(subject);
  const clauses = list.flatMap(({ name }) => {
    const own = units.flatMap((i) => (evaluation.tiers[i] === name ? [names[i] ?? ''] : []));
    return own.length === 0 ? [] : [words.awards.tier(name, words.count(own.length, entity), own)];
  });
  return clauses.length === 0 ? [] : [plain(subject, clauses.join(words.separator))];
}

interface Given {
  readonly unit: number;
  readonly outcome: Outcome;
}

/** What it is called: its label, else what it says. */
const nameOf = ({ label, text, rule }: Outcome): string => label ?? text ?? rule;

function labels(subject: Subject): readonly Paragraph[] {
  const { evaluation, words } = subject;
  const given = evaluation.outcomes.flatMap((each, unit) =>
    each.map((outcome): Given => ({ unit, outcome })),
  );
  const certain = given.filter(({ outcome }) => outcome.verdict === 'yes');
  const open = given.filter(({ outcome }) => outcome.verdict === 'unknown');
  const sum = certain.reduce((total, { outcome }) => total + (outcome.amount ?? 0), 0);
  const { money } = REASON_WORDS[subject.locale];
  const isPaid = ({ outcome }: Given): boolean => outcome.amount !== null || outcome.amountUnfilled;
  const paid = new Set(certain.filter(isPaid).map(({ outcome }) => nameOf(outcome)));
  const of = (isOf: (given: Given) => boolean): readonly Paragraph[] =>
    byName(subject, certain.filter(isOf), (name, many) => words.awards.label(name, many));
  return [
    ...of(({ outcome }) => paid.has(nameOf(outcome))),
    ...(sum > 0 ? [plain(subject, words.awards.sum(money(sum)))] : []),
    ...of(({ outcome }) => !paid.has(nameOf(outcome))),
    ...byName(subject, open, (name) => words.awards.open(name)),
  ];
}

/** In the order of the scheme's labels, then as they come. */
function byName(
  subject: Subject,
  given: readonly Given[],
  heading: (name: string, many: string) => string,
): readonly Paragraph[] {
  const { evaluation, words, entity } = subject;
  const order = unitsByRank(subject);
  const names = [
    ...evaluation.scheme.labels.map(({ name }) => name),
    ...given.map(({ outcome }) => nameOf(outcome)),
  ];
  return [...new Set(names)].flatMap((name) => {
    const own = given.filter(({ outcome }) => nameOf(outcome) === name);
    if (own.length === 0) return [];
    const texts = new Set(own.map(({ outcome }) => outcome.text ?? ''));
    const shared = texts.size === 1 ? [...texts].filter((text) => text !== '' && text !== name) : [];
    const units = order.filter((i) => own.some(({ unit }) => unit === i));
    const who = units.map((unit) =>
      sayUnit(
        subject,
        own.filter((one) => one.unit === unit),
        shared,
      ),
    );
    const title = [name, ...shared].join(words.comma);
    return [
      {
        opening: heading(title, words.count(units.length, entity)),
        text: who.join(words.separator) + words.stop,
      },
    ];
  });
}

/** The unit with its reasons and amounts. */
function sayUnit(subject: Subject, given: readonly Given[], shared: readonly string[]): string {
  const { words, names, locale } = subject;
  const { comma } = REASON_WORDS[locale];
  const details = given.map(({ unit, outcome }) =>
    [...reasonsOf(subject, unit, outcome), ...effectsOf(subject, outcome, shared)].join(comma),
  );
  const unit = given[0]?.unit ?? 0;
  return words.awards.one(
    names[unit] ?? '',
    [...new Set(details)].filter((detail) => detail !== ''),
  );
}

function effectsOf(
  { words, locale }: Subject,
  { amount, amountUnfilled, text, label, tierCap }: Outcome,
  shared: readonly string[],
) {
  const reason = REASON_WORDS[locale];
  return [
    amount === null ? '' : reason.money(amount),
    amountUnfilled ? words.awards.unfilled : '',
    text === null || label === null || shared.includes(text) || text === label ? '' : text,
    tierCap === null ? '' : reason.tierCap(tierCap),
  ].filter((part) => part !== '');
}

/** What a cell says in words is not published, and of a column of officials nothing at all. */
function reasonsOf(
  { evaluation, locale, yearly }: Subject,
  unit: number,
  { finding }: Outcome,
): readonly string[] {
  const outcomes = (evaluation.outcomes[unit] ?? []).map((each) => ({
    ...each,
    finding: withoutWords(each.finding),
  }));
  const officials = columnsIn(finding).filter(namesOfficials);
  return [
    ...new Set(tell(withoutWords(finding), { locale, yearly, outcomes, ...computedIn(evaluation, unit) })),
  ]
    .filter((piece) => !officials.some((column) => piece.includes(column)))
    .map((piece) => piece.replace(/\s*[：:]\s*$/, '').trim());
}

const withoutWords = (finding: Finding): Finding => ({
  ...finding,
  numbers: finding.numbers.flag === undefined ? finding.numbers : { ...finding.numbers, flag: '' },
  parts: finding.parts.map(withoutWords),
});

const columnsIn = ({ condition, parts }: Finding): readonly string[] => [
  ...('column' in condition ? [condition.column] : []),
  ...parts.flatMap(columnsIn),
];

function conflicts(subject: Subject): readonly Paragraph[] {
  const { evaluation, names, words } = subject;
  const both = unitsByRank(subject).flatMap((i) => (evaluation.conflicts[i] ? [names[i] ?? ''] : []));
  return both.length === 0 ? [] : [plain(subject, words.awards.conflict(both))];
}
