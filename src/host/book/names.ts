/** Names of ours in a workbook held in memory. */
import type { Book } from '../../book/book';
import { HostError } from '../workbook';

/** `hidden`: a person is not shown it. */
export const addName = (
  { names }: Book,
  name: string,
  formula: string,
  comment: string,
  hidden = false,
): void => names.set({ name, formula, comment, visible: !hidden, sheetId: null });

export function changeName(
  { names }: Book,
  name: string,
  change: { readonly formula?: string; readonly comment?: string },
): void {
  const kept = names.find(name, null);
  if (kept === null) throw new HostError('sheetGone', 'its name is gone', name);
  names.set({ ...kept, ...change });
}

export function dropName({ names }: Book, name: string): void {
  const kept = names.find(name, null);
  if (kept !== null) names.remove(kept.id);
}
