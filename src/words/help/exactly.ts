/** The sentence of the scheme sheet that says exactly how a subject is computed; null where no sheet says it. */
import type { Locale } from '../locale';
import { EXPLANATION_WORDS, type ExplanationWords } from '../scheme/explanation';
import type { HelpGroup, HelpSubjects } from './subjects';

const CONDITIONS = {
  rank: 'places',
  rankFromLast: 'places',
  rankAtLeast: 'places',
  share: 'shares',
  rise: 'moves',
  fall: 'moves',
  scoreRise: 'moves',
  scoreFall: 'moves',
  indicator: 'values',
  completion: 'values',
  label: 'history',
  streak: 'history',
  times: 'history',
  flag: 'flags',
  joined: 'joined',
  unfilled: 'unfilled',
} as const satisfies Partial<Record<HelpSubjects['condition'], keyof ExplanationWords>>;

const AWARDS = {
  tierCap: 'tierCap',
  quota: 'quota',
  group: 'match',
  open: 'open',
} as const satisfies Partial<Record<HelpSubjects['award'], keyof ExplanationWords>>;

/** Sentences by group and subject. */
function sentencesOf(words: ExplanationWords): Partial<Record<HelpGroup, Readonly<Record<string, string>>>> {
  const { compute, missing, treat, normalise, weights, aggregate, adjustments, tiers } = words;
  const said = (keys: Readonly<Record<string, keyof ExplanationWords>>) =>
    Object.fromEntries(Object.entries(keys).map(([subject, key]) => [subject, String(words[key])]));
  return {
    compute,
    missing,
    treat,
    normalise,
    weighting: weights,
    aggregate,
    adjustment: adjustments,
    tierBy: tiers,
    condition: said(CONDITIONS),
    award: said(AWARDS),
  };
}

export const exactly = (group: HelpGroup, subject: string, locale: Locale): string | null =>
  sentencesOf(EXPLANATION_WORDS[locale])[group]?.[subject] ?? null;
