/** The dialog of the tutorial’s add-in: sends what was typed to the pane. */
void Office.onReady(() => {
  document.getElementById('send')!.onclick = () =>
    Office.context.ui.messageParent((document.getElementById('name') as HTMLInputElement).value);
});
