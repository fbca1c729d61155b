/** A scheme as a file: JSON read with every mistake at its path, and written for download or for the clipboard. */
import { readDraft, type SchemeDraft } from '../engine';
import { words as wordsIn } from '../words';
import type { PaneWords } from '../words/pane';
import type { Locale } from '../words/locale';

export interface FileProblem {
  /** Path into the scheme; '' = the file as a whole. */
  readonly path: string;
  readonly message: string;
}

export type ReadScheme =
  | { readonly ok: true; readonly draft: SchemeDraft }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

export function readScheme(text: string, locale: Locale, { notJson }: PaneWords['scheme']): ReadScheme {
  let json: unknown;
  try {
    // A byte order mark is no part of the text.
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problems: [{ path: '', message: notJson }] };
  }
  const draft = readDraft(json);
  if (draft.ok) return { ok: true, draft: draft.value };
  const { problem } = wordsIn(locale);
  return {
    ok: false,
    problems: draft.problems.map((each) => ({ path: each.place.scheme ?? '', message: problem(each) })),
  };
}

export const makeJson = (draft: SchemeDraft): string => `${JSON.stringify(draft, null, 2)}\n`;

/** Letters that a file's name may not have on some system. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]+/gu;

export const fileNameOf = ({ name = '' }: SchemeDraft, otherwise: string): string =>
  `${name.replace(NOT_IN_NAMES, ' ').trim() || otherwise}.json`;

/** Hands a text to the browser as a file. */
export function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser takes the file after this task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Whether the clipboard took the text: a host may forbid it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The older way, which hosts that forbid the newer one may allow. */
function copyBySelection(text: string): boolean {
  const area = Object.assign(document.createElement('textarea'), { value: text });
  const { activeElement } = document;
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus();
  return done;
}
