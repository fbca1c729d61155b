/** The help on methods and rules: one source for the pane's popovers, docs/methods.md and the pages beside the add-in. */
import type { Locale } from '../locale';
import { en } from './en';
import { exactly } from './exactly';
import { FORMULAS } from './formulas';
import { signsOf, type Sign } from './signs';
import type { HelpGroup, HelpSubject, OfEach } from './subjects';
import { HELP_TITLES } from './titles';
import { zh } from './zh';

export type { HelpGroup, HelpSubject, HelpSubjects } from './subjects';
export { GROUP_TITLES } from './titles';

const LINES = { 'zh-CN': zh, 'en-US': en };

export interface Help {
  readonly title: string;
  /** What it is for, one line. */
  readonly line: string;
  /** In TeX; `null` = the words say all. */
  readonly formula: string | null;
  readonly signs: readonly Sign[];
  /** With its defaults and edge cases, as the scheme sheet says it. */
  readonly exactly: string | null;
}

/** @example helpOn({ group: 'aggregate', subject: 'arithmetic' }, 'zh-CN').title // '算术平均' */
export function helpOn({ group, subject }: HelpSubject, locale: Locale): Help {
  const of = <Thing>(things: OfEach<Thing>): Thing =>
    (things[group] as Readonly<Record<string, Thing>>)[subject]!;
  return {
    title: of(HELP_TITLES[locale]),
    line: of(LINES[locale]),
    formula: of(FORMULAS),
    signs: signsOf(group, subject, of(FORMULAS), locale),
    exactly: exactly(group, subject, locale),
  };
}

export const HELP_GROUPS = Object.keys(FORMULAS) as readonly HelpGroup[];

/** Gives all subjects of a group in the order of the documents. */
export const subjectsOf = (group: HelpGroup): readonly HelpSubject[] =>
  Object.keys(FORMULAS[group]).map((subject) => ({ group, subject }) as HelpSubject);
