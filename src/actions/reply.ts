/** The reply to a claimant: as a Word document, or as text and HTML for the clipboard. */
import { makeHtml, makeText } from '../sheet/bulletin';
import { BULLETIN_WORDS } from '../words/bulletin';
import type { Locale } from '../words/locale';
import { fileNameOf, type BulletinFile, type BulletinText } from './bulletin';
import type { Reply } from './objection/report';

export function replyText({ document }: Reply, locale: Locale): BulletinText {
  const words = BULLETIN_WORDS[locale];
  return { plain: makeText(document, words, locale), html: makeHtml(document, words, locale) };
}

export async function replyFile({ document }: Reply, locale: Locale): Promise<BulletinFile> {
  // Only now: the library that it takes is as large as all of the pane.
  const { makeDocx } = await import('../sheet/bulletin/docx');
  return { name: fileNameOf(document), bytes: await makeDocx(document, locale) };
}
