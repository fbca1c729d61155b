/** Files dropped anywhere on the page. */
import { make } from './draw';

export function acceptDrops(sentence: string, open: (file: File) => void): void {
  // Over the whole page, the pane's frame included, or the frame would take the file for an address to go to.
  const cover = make('div', { class: 'drop', set: { hidden: true } }, make('p', {}, sentence));
  document.body.append(cover);
  const brings = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

  const on = (type: 'dragenter' | 'dragover' | 'drop', act: (event: DragEvent) => void) =>
    addEventListener(
      type,
      (event) => {
        if (!brings(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      { capture: true },
    );
  on('dragenter', () => (cover.hidden = false));
  on('dragover', () => {});
  on('drop', ({ dataTransfer }) => {
    cover.hidden = true;
    const file = dataTransfer?.files[0];
    if (file) open(file);
  });
  cover.addEventListener('dragleave', () => (cover.hidden = true));
}
