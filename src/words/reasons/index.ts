/** Why a unit got what it got, one sentence an outcome: “较上年前进10位 → 进位奖励50万元”. */
import type { Evaluation, Outcome, SchemeDraft } from '../../engine';
import type { Locale } from '../locale';
import { distinct, tell } from './finding';
import { REASON_WORDS } from './words';

/**
 * Gives the reasons of the unit in row `i`, in the order of the rules, in the scheme's own language.
 * Edge: what is not settled ends in 待核; a unit with reward and penalty has the sentence that asks for a decision.
 */
export function reasons(evaluation: Evaluation, i: number): readonly string[] {
  const locale = schemeLocale(evaluation.scheme);
  const outcomes = evaluation.outcomes[i] ?? [];
  const telling = { locale, yearly: isYear(evaluation.table.period), outcomes };
  const words = REASON_WORDS[locale];
  const sentences = outcomes.map((outcome) => {
    const found = tell(outcome.finding, telling).join(words.comma);
    const given = `${effect(outcome, locale)}${outcome.verdict === 'unknown' ? words.toVerify : ''}`;
    return found === '' ? given : `${found} → ${given}`;
  });
  return distinct(evaluation.conflicts[i] ? [...sentences, words.conflict] : sentences);
}

/** Label, amount and text of what is given; the rule's id where it gives nothing that has a name. */
function effect({ label, amount, text, rule }: Outcome, locale: Locale): string {
  const words = REASON_WORDS[locale];
  const named = amount === null ? (label ?? '') : words.amount(amount, label ?? '');
  const pieces = [named, text === label ? '' : (text ?? '')].filter((piece) => piece !== '');
  return pieces.length > 0 ? pieces.join(words.comma) : rule;
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
