/** The ribbon's door: what its buttons do without the pane. The actions come with the first click: the pane is not to wait for them. */
import { tellFreed, tellReport } from '../actions/tell';
import type { UnlockRequest } from '../actions/unlock';
import { openExcel, openFormulas } from '../host/excel';
import { localeOf } from '../words/locale';

/** The result sheet that comes to the front says that it worked; what went wrong is for the pane to say. */
export async function rankActive(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const { rank } = await import('../actions/rank');
    const report = await rank(openExcel(), { locale: localeOf(Office.context.displayLanguage) });
    tellReport(report);
    if (report.problems.length > 0) await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

// At once and not when Office is ready: a click that comes before would be lost.
Office.actions.associate('rankActive', (event: Office.AddinCommands.Event) => void rankActive(event));

/** Custom functions give way to values or native formulas; the pane says what came of it, and brings them back. */
export async function unlockAs(
  event: Office.AddinCommands.Event,
  where: UnlockRequest['where'],
  into: UnlockRequest['into'],
): Promise<void> {
  try {
    const { lockAgain, unlock } = await import('../actions/unlock');
    const locale = localeOf(Office.context.displayLanguage);
    const report = await unlock(openFormulas(), { locale, where, into });
    const { freed } = report;
    tellFreed({ report, undo: freed && (() => lockAgain(openFormulas(), freed, locale)) });
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

const UNLOCKS = [
  ['selectionToValues', 'selection', 'values'],
  ['selectionToFormulas', 'selection', 'formulas'],
  ['workbookToValues', 'workbook', 'values'],
  ['workbookToFormulas', 'workbook', 'formulas'],
] as const;

for (const [name, where, into] of UNLOCKS)
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void unlockAs(event, where, into));
