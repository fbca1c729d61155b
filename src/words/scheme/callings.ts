/** What methods, rules and parameters are called in sentences, by their ids. */
import type { Locale } from '../locale';
import { SCHEME_WORDS } from './index';
import { PARAMETER_WORDS } from './parameters';

type Names = Readonly<Record<string, string>>;

/** An id that nothing is called by, as one that was misspelt, is said as it is. */
const among =
  (...lists: readonly Names[]) =>
  (id: string): string =>
    lists.find((names) => Object.hasOwn(names, id))?.[id] ?? id;

export function callings(locale: Locale) {
  const { normalise, weighting, aggregate, treat, missing, vetoEffect } = SCHEME_WORDS[locale].vocabularies;
  return {
    method: among(normalise, weighting, aggregate, treat),
    rule: among(missing),
    effect: among(vetoEffect),
    parameter: among(PARAMETER_WORDS[locale].names),
  };
}
