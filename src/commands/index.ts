/** The ribbon's door: what its buttons do without the pane. */
import { rank } from '../actions/rank';
import { tellReport } from '../actions/tell';
import { openExcel } from '../host/excel';
import { localeOf } from '../words/locale';

/** The result sheet that comes to the front says that it worked; what went wrong is for the pane to say. */
export async function rankActive(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const report = await rank(openExcel(), { locale: localeOf(Office.context.displayLanguage) });
    tellReport(report);
    if (report.problems.length > 0) await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

// At once and not when Office is ready: a click that comes before would be lost.
Office.actions.associate('rankActive', (event: Office.AddinCommands.Event) => void rankActive(event));
