/** Brings a run in a file to its end that was broken off while it was written in Excel: finishes it, or takes it back. */
import { finish } from '../src/actions/finish';
import { undo, unfinished } from '../src/actions/undo';
import type { Workbook } from '../src/host/workbook';
import { ACTION_WORDS } from '../src/words/actions';
import type { Locale } from '../src/words/locale';
import { WRITING_WORDS } from '../src/words/writing';
import { plainly } from './door';
import { makeOutput, makeRefusal, type RankOutput } from './rank-output';
import type { Way } from './rank-flags';
import { openOnDisk } from './workbook-file';

export async function endFile(input: string, output: string, way: Way, locale: Locale): Promise<RankOutput> {
  const file = await openOnDisk(input);
  try {
    const ended = await (way === 'finish' ? finished : takenBack)(file.workbook, locale);
    if (ended.problems.length === 0) await file.saveAs(output);
    return ended;
  } finally {
    file.close();
  }
}

const finished = async (workbook: Workbook, locale: Locale): Promise<RankOutput> =>
  makeOutput(await finish(workbook, { locale }));

/** A run that was written to its end is not undone so. */
async function takenBack(workbook: Workbook, locale: Locale): Promise<RankOutput> {
  const { problems: say, listed } = ACTION_WORDS[locale];
  if (unfinished(await workbook.overview()) === null)
    return makeRefusal(plainly([say['finish-nothing']({})]));
  const { restored, removed, problems } = await undo(workbook, { locale, losing: false });
  return problems.length > 0
    ? makeRefusal(plainly(problems))
    : { ...makeRefusal([]), notes: [WRITING_WORDS[locale].undone(listed(restored), listed(removed))] };
}
