/** Ranks the table of one file into another. */
import { bulletinFile } from '../src/actions/bulletin';
import { writeCheck, type CheckRequest } from '../src/actions/check';
import { freeze } from '../src/actions/freeze';
import type { Signed } from '../src/actions/frozen/log';
import { earlierOf, type EarlierAsked } from '../src/actions/moved-from';
import { preview } from '../src/actions/preview';
import { rank } from '../src/actions/rank';
import type { RankReport, RankRequest } from '../src/actions/report';
import type { Locale } from '../src/words/locale';
import { makeChecks } from './checks';
import { plainly } from './door';
import { inquire } from './inquire';
import type { Inquiry } from './inquiry-flags';
import { addStages, makeOutput, makeRefusal, type RankOutput } from './rank-output';
import { openOnDisk, replaceFile } from './workbook-file';

export interface RankedFiles {
  readonly input: string;
  /** null = nothing is written to a file. */
  readonly output: string | null;
  /** Whether the numbers of every stage are asked for. */
  readonly stages: boolean;
  /** Whether the data are to be checked, and what was found is to be written beside the ranking. */
  readonly check: boolean;
  /** Where the bulletin goes as a document; null = nowhere. */
  readonly docx: string | null;
  /** Who freezes the ranking; null = it is not to be frozen. */
  readonly signed: Signed | null;
  /** What is asked about the ranking. */
  readonly inquiry: Inquiry;
  /** What it moved from; null = what the table itself holds. */
  readonly earlier: (Omit<EarlierAsked, 'report'> & { readonly workbook: string | null }) | null;
}

/** The table that was ranked, or that was to be; the ranking stays in front. */
const checkOf = (
  { locale, sheet, range, corrections }: RankRequest,
  { table, sheets }: RankReport,
): CheckRequest => ({
  locale,
  corrections,
  sheet: table?.sheet ?? sheet,
  range: table?.range ?? range,
  year: new Date().getFullYear(),
  behind: sheets.length > 0,
});

export async function rankFile(
  { input, output, stages, check, docx, inquiry, earlier, signed }: RankedFiles,
  asked: RankRequest,
): Promise<RankOutput> {
  const { locale } = asked;
  const then = earlier && (await askedOf(earlier, locale));
  const request = { ...asked, before: then ?? undefined };
  const file = await openOnDisk(input);
  try {
    const report = await (output === null
      ? preview(file.workbook, request)
      : signed === null
        ? rank(file.workbook, request)
        : freeze(file.workbook, { ...request, signed }));
    const explains = inquiry.explain !== null && then !== null && report.evaluation !== null;
    const before = explains ? earlierOf(report, report.evaluation, then, request) : null;
    if (before?.ok === false)
      return makeRefusal(before.problems.map(({ where, message }) => ({ cell: where, message })));
    const { problems, ...answers } = inquire(report, inquiry, locale, before?.value);
    // A question that cannot be answered is a mistake of the command: nothing is written.
    if (problems.length > 0) return { ...makeRefusal(plainly(problems)), period: report.period };
    const checked = check ? await writeCheck(file.workbook, checkOf(request, report)) : null;
    const sheets = [...report.sheets, ...(checked?.sheets ?? [])];
    if (output !== null && sheets.length > 0) await file.saveAs(output);
    const document = docx === null ? null : await bulletinFile(report, request);
    if (docx !== null && document !== null) await replaceFile(docx, document.bytes);
    const ranked = {
      ...makeOutput(report),
      ...answers,
      sheets,
      ...(docx !== null && document !== null ? { docx } : {}),
    };
    const made = checked === null ? ranked : { ...ranked, checks: makeChecks(checked.findings) };
    return stages ? addStages(made, report) : made;
  } finally {
    file.close();
  }
}

async function askedOf(
  { workbook, ...named }: NonNullable<RankedFiles['earlier']>,
  locale: Locale,
): Promise<EarlierAsked> {
  return { ...named, report: await previewFile(workbook, locale) };
}

/** What another workbook gives by itself; null where there is none. */
async function previewFile(path: string | null, locale: Locale): Promise<RankReport | null> {
  if (path === null) return null;
  const file = await openOnDisk(path);
  try {
    return await preview(file.workbook, { locale });
  } finally {
    file.close();
  }
}
