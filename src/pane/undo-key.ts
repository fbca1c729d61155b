/** The keys that undo and redo: Ctrl+Z, Ctrl+Y, Ctrl+Shift+Z, and the same with Command. */
import type { KeyboardEvent } from 'react';

/** In a text that is being typed they are the text's own. */
const isText = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');

export function undoKey({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  target,
}: KeyboardEvent<HTMLElement>): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || isText(target)) return null;
  const letter = key.toLowerCase();
  if (letter === 'y') return 'redo';
  if (letter !== 'z') return null;
  return shiftKey ? 'redo' : 'undo';
}
