/** The bulletin on its own: as a Word document, or as text and HTML for the clipboard. */
import { compose, makeHtml, makeText, type Bulletin } from '../sheet/bulletin';
import { words as wordsIn } from '../words';
import { BULLETIN_WORDS } from '../words/bulletin';
import { assess } from './assess';
import type { RankReport, RankRequest } from './report';

export interface BulletinText {
  readonly plain: string;
  readonly html: string;
}

/** The document with a name for its file. */
export interface BulletinFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Signs that file names may not hold. */
const UNFIT = /[\\/:*?"<>|\r\n]+/g;

export const fileNameOf = ({ title }: Bulletin): string => `${title.replace(UNFIT, ' ')}.docx`;

type Ranked = Pick<RankReport, 'found' | 'evaluation' | 'corrections' | 'scheme' | 'proof'>;

/** From what was read when it was ranked: the workbook is asked nothing. */
function composed(
  { found, evaluation, scheme, corrections, proof }: Ranked,
  request: RankRequest,
): Bulletin | null {
  if (found === null || evaluation === null || scheme === null) return null;
  const words = wordsIn(request.locale);
  const { reading } = assess(found, { ...request, scheme, corrections }, words);
  return reading && compose(evaluation, reading, words, proof);
}

/** Gives the bulletin of what was ranked as text; null = nothing was. */
export function bulletinText(report: Ranked, request: RankRequest): BulletinText | null {
  const bulletin = composed(report, request);
  if (bulletin === null) return null;
  const { locale } = request;
  const words = BULLETIN_WORDS[locale];
  return { plain: makeText(bulletin, words, locale), html: makeHtml(bulletin, words, locale) };
}

/** Gives the bulletin of what was ranked as a document; null = nothing was. */
export async function bulletinFile(report: Ranked, request: RankRequest): Promise<BulletinFile | null> {
  const bulletin = composed(report, request);
  if (bulletin === null) return null;
  // Only now: the library that it takes is as large as all of the pane.
  const { makeDocx } = await import('../sheet/bulletin/docx');
  return { name: fileNameOf(bulletin), bytes: await makeDocx(bulletin, request.locale) };
}
