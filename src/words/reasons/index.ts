/** Why a unit got what it got, one sentence an outcome: “较上年前进10位 → 进位奖励50万元”. */
import type { Evaluation, Outcome, SchemeDraft } from '../../engine';
import type { Locale } from '../locale';
import { computedIn, distinct, tell } from './finding';
import { REASON_WORDS } from './words';

/**
 * Gives the reasons of the unit in row `i`, in the order of the rules, in the scheme's own language.
 * Edge: what is not settled ends in 待核, and what only one of can come true is one sentence; a unit with reward and
 * penalty has the sentence that asks for a decision.
 */
export function reasons(evaluation: Evaluation, i: number): readonly string[] {
  const locale = schemeLocale(evaluation.scheme);
  const outcomes = evaluation.outcomes[i] ?? [];
  const telling = {
    locale,
    yearly: isYear(evaluation.table.period),
    outcomes,
    ...computedIn(evaluation, i),
  };
  const words = REASON_WORDS[locale];
  const sentences = alternatives(outcomes, evaluation.scheme).map((together) => {
    const found = distinct(together.flatMap(({ finding }) => tell(finding, telling))).join(words.comma);
    const effects = distinct(effectsOf(together, locale)).join(words.or);
    const given = `${effects}${together[0]?.verdict === 'unknown' ? words.toVerify : ''}`;
    return found === '' ? given : `${found} → ${given}`;
  });
  return distinct(evaluation.conflicts[i] ? [...sentences, words.conflict] : sentences);
}

/** Open outcomes of a group of which the first that holds is given stand together: only one of them can come true. */
function alternatives(
  outcomes: readonly Outcome[],
  { rules }: Evaluation['scheme'],
): readonly (readonly Outcome[])[] {
  const groups = new Map(rules.map(({ id, group, match }) => [id, match === 'first' ? group : '']));
  const together = new Map<string, Outcome[]>();
  outcomes.forEach((outcome, k) => {
    const group = outcome.verdict === 'unknown' ? (groups.get(outcome.rule) ?? '') : '';
    const key = group === '' ? String(k) : `${group}\n`;
    together.set(key, [...(together.get(key) ?? []), outcome]);
  });
  return [...together.values()];
}

/** What is given; of several, a label that all have stands once, and texts in brackets. */
function effectsOf(outcomes: readonly Outcome[], locale: Locale): readonly string[] {
  const [first] = outcomes;
  const alike = outcomes.every(({ label, amount }) => label === first?.label && amount !== null);
  return outcomes.map((outcome, k) => {
    const pieces = piecesOf(alike && k > 0 ? { ...outcome, label: null } : outcome, locale, alike && k > 0);
    const [head = outcome.rule, ...more] = pieces;
    const { comma, brackets } = REASON_WORDS[locale];
    if (outcomes.length === 1 || more.length === 0) return [head, ...more].join(comma);
    return `${head}${brackets[0]}${more.join(comma)}${brackets[1]}`;
  });
}

/** Label with amount, text, and tier at best; none where what is given has no name. */
function piecesOf(
  { label, amount, amountUnfilled, text, tierCap }: Outcome,
  locale: Locale,
  bare: boolean,
): readonly string[] {
  const words = REASON_WORDS[locale];
  const name = label ?? '';
  const sum = (value: number) => (bare ? words.money(value) : words.amount(value, name));
  const named = amountUnfilled ? words.amountUnfilled(name) : amount === null ? name : sum(amount);
  const capped = tierCap === null ? '' : words.tierCap(tierCap);
  return [named, text === label ? '' : (text ?? ''), capped].filter((piece) => piece !== '');
}

/** Labels and measures are the scheme's own words; the sentences around them follow. */
export function schemeLocale({ rules = [], labels = [], indicators }: SchemeDraft): Locale {
  const own = [
    ...labels.map(({ name }) => name),
    ...rules.flatMap(({ id, give }) => [id, ...give.flatMap(({ label, text }) => [label ?? '', text ?? ''])]),
    ...indicators.map(({ name }) => name),
  ];
  return own.length === 0 || own.some((text) => /\p{Script=Han}/u.test(text)) ? 'zh-CN' : 'en-US';
}

/** A sheet that names no period is taken to be yearly, as assessments are. */
export const isYear = (period: string | null): boolean =>
  period === null || /^\s*(?:19|20)\d\d\s*年?\s*(?:度|全年)?\s*$/.test(period.normalize('NFKC'));
