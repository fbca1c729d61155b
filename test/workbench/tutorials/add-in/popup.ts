/** The dialog of the tutorial’s add-in: sends what was typed to the pane. */
void Office.onReady(() => {
  const send = document.getElementById('send') as HTMLButtonElement;
  send.onclick = () =>
    Office.context.ui.messageParent((document.getElementById('name') as HTMLInputElement).value);
  send.disabled = false;
});
