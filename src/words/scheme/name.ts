/** What a scheme is called: by its own name, or, where nobody has given it one, by ours in the reader's language. */
import type { Locale } from '../locale';
import type { Words } from '../index';

/** Ours, of the scheme over a table that comes without one. */
const OURS: readonly Readonly<Record<Locale, string>>[] = [
  { 'zh-CN': '等权综合评价', 'en-US': 'Composite evaluation by equal weights' },
  { 'zh-CN': '加权综合评价', 'en-US': 'Composite evaluation by stated weights' },
];

/** Ours are kept in Chinese: a scheme is the same whoever reads it. */
export const makeSchemeName = (name: string, locale: Locale): string =>
  OURS.find((each) => each['zh-CN'] === name)?.[locale] ?? name;

/** The inverse of `makeSchemeName`, from any language. */
export const parseSchemeName = (text: string): string =>
  OURS.find((each) => Object.values(each).includes(text))?.['zh-CN'] ?? text;

/** For sentences, where one without a name is called something too. */
export const sayScheme = ({ name }: { readonly name: string }, { locale, sheets }: Words): string =>
  name === '' ? sheets.schemeUnnamed : makeSchemeName(name, locale);
