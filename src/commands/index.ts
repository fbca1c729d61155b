/** The ribbon's door: what its buttons do without the pane. The actions come with the first click: the pane is not to wait for them. */
import { tellFailure, tellFreed, tellReport } from '../actions/tell';
import type { UnlockRequest } from '../actions/unlock';
import { openExcel, openFormulas } from '../host/excel';
import { chosenLanguage } from '../host/language';
import { localeOf, type Locale } from '../words/locale';
import { BUTTONS, type Commands } from './buttons';

/** The pane's language is the ribbon's too. */
const spoken = (): Locale => localeOf(chosenLanguage() ?? Office.context.displayLanguage);

/** What cannot even be tried, offline say, is for the pane to say too. */
async function carryOut(
  event: Office.AddinCommands.Event,
  work: () => Promise<{ readonly isForPane: boolean }>,
): Promise<void> {
  try {
    const { isForPane } = await work().catch((error: unknown) => {
      tellFailure({ error });
      return { isForPane: true };
    });
    if (isForPane) await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

/** The result sheet that comes to the front says that it worked; what went wrong is for the pane to say. */
export const rankActive = (event: Office.AddinCommands.Event): Promise<void> =>
  carryOut(event, async () => {
    const { rank } = await import('../actions/rank');
    const report = await rank(openExcel(), { locale: spoken() });
    tellReport(report);
    return { isForPane: report.problems.length > 0 };
  });

/** Custom functions give way to values or native formulas; the pane says what came of it, and brings them back. */
export const unlockAs = (
  event: Office.AddinCommands.Event,
  where: UnlockRequest['where'],
  into: UnlockRequest['into'],
): Promise<void> =>
  carryOut(event, async () => {
    const { lockAgain, unlock } = await import('../actions/unlock');
    const locale = spoken();
    const report = await unlock(openFormulas(), { locale, where, into });
    const { freed } = report;
    tellFreed({ report, undo: freed && (() => lockAgain(openFormulas(), freed, locale)) });
    return { isForPane: true };
  });

const commands: Commands = {
  rankActive,
  selectionToValues: (event) => unlockAs(event, 'selection', 'values'),
  selectionToFormulas: (event) => unlockAs(event, 'selection', 'formulas'),
  workbookToValues: (event) => unlockAs(event, 'workbook', 'values'),
  workbookToFormulas: (event) => unlockAs(event, 'workbook', 'formulas'),
};

// Both ways, and at once: a page may be told to heed associations only, and a click may already be waiting.
for (const name of BUTTONS)
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void commands[name](event));
globalThis.takeCommands?.(commands);
