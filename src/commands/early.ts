/**
 * Keeps the clicks on the ribbon that come while the other scripts are still loading. It stands before Office.js, which hears of clicks as
 * soon as it is loaded, looks for a function of the page first, and answers a click for which there is none as done.
 */
import { BUTTONS, type Commands } from './buttons';

const commands = new Promise<Commands>((take) => {
  globalThis.takeCommands = take;
});

for (const name of BUTTONS)
  Object.assign(globalThis, {
    [name]: (event: Office.AddinCommands.Event) => void commands.then((each) => each[name](event)),
  });
