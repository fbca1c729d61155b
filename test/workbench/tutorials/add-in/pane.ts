/** The page of the tutorial’s add-in: a button for each step, and one that asks for a name in a dialog. */
import { colourSelection } from '../colour';
import { createChart, createTable, filterTable, freezeHeader, sortTable, toggleProtection } from '../table';

const tell = (text: string): void => {
  document.getElementById('told')!.textContent = text;
};

function openDialog(): void {
  const address = new URL('popup.html', location.href).href;
  Office.context.ui.displayDialogAsync(address, { height: 45, width: 55 }, ({ status, value, error }) => {
    if (status !== Office.AsyncResultStatus.Succeeded) return tell(`${error.code}: ${error.message}`);
    const dialog = value;
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
      tell('message' in said ? said.message : `error ${said.error}`);
      dialog.close();
    });
    dialog.addEventHandler(Office.EventType.DialogEventReceived, (said) =>
      tell('error' in said ? `error ${said.error}` : said.message),
    );
  });
}

const STEPS: Readonly<Record<string, () => Promise<unknown>>> = {
  'create-table': createTable,
  'filter-table': filterTable,
  'sort-table': sortTable,
  'create-chart': createChart,
  'freeze-header': freezeHeader,
  'toggle-protection': toggleProtection,
};

void Office.onReady(() => {
  for (const [id, step] of Object.entries(STEPS))
    document.getElementById(id)!.onclick = () =>
      void step().then(
        () => tell(id),
        (error) => tell(String(error)),
      );
  document.getElementById('colour')!.onclick = () => void colourSelection().then(tell);
  document.getElementById('open-dialog')!.onclick = openDialog;
  // Nothing can be pressed before Office is ready.
  document.getElementById('steps')!.removeAttribute('disabled');
});
