/** What administrators are told: the guide of docs/administrators, said of one installation. */
import { readFileSync } from 'node:fs';
import { FUNCTION_FILES, MIME_TYPES, PANE, type Policies } from './headers';
import type { Office } from './office';
import { readOrigin, type Origin } from './origin';

export const LANGUAGES = ['zh-CN', 'en-US'] as const;
export type Language = (typeof LANGUAGES)[number];

/** As which the guide speaks of the address. */
const EXAMPLE = readOrigin('https://example.intranet/zonerank', 'the guide');

export interface Installation {
  readonly origin: Origin;
  readonly id: string;
  readonly office: Office;
  /** Where Excel on the web runs, beside Microsoft's own addresses. */
  readonly webs: readonly string[];
  readonly policies: Policies;
}

export function guideTo({ origin, id, office, webs, policies }: Installation, language: Language): string {
  const code = (texts: readonly string[]) => texts.map((text) => `\`${text}\``).join(', ');
  const facts: Readonly<Record<string, string>> = {
    id,
    braced: `{${id}}`,
    office,
    webs: webs.map((web) => ` --web ${web}`).join(''),
    path: origin.path || '/',
    pane: code([PANE]),
    panePolicy: policies.pane,
    policy: policies.others,
    types: code(Object.entries(MIME_TYPES).map(([ending, type]) => `.${ending} ${type}`)),
    readers: code(FUNCTION_FILES),
  };
  return readFileSync(`${__dirname}/../../docs/administrators/${language}.md`, 'utf8')
    .replaceAll(EXAMPLE.href, origin.href)
    .replaceAll(EXAMPLE.host, origin.hostname)
    .replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
}
