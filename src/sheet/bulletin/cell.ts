/** A cell of a table as it is printed. */
import { sayNumber, type BulletinWords } from '../../words/bulletin';
import type { Locale } from '../../words/locale';
import type { Cell } from '../grid';
import type { AnnexColumn } from './bulletin';

/** @example sayCell(3, { over: '', head: '位次变动', kind: 'change', decimals: 0 }, words, 'zh-CN') // '↑3' */
export function sayCell(
  cell: Cell,
  { kind, decimals }: AnnexColumn,
  words: BulletinWords,
  locale: Locale,
): string {
  if (typeof cell !== 'number') return String(cell);
  if (kind === 'change')
    return cell === 0 ? words.annexes.unchanged : `${cell > 0 ? '↑' : '↓'}${Math.abs(cell)}`;
  return Number.isInteger(cell) && decimals === 0 ? String(cell) : sayNumber(cell, decimals, locale);
}

/** Gives the runs of columns that share a heading: how many, and what it says. */
export function headingsOver(
  columns: readonly AnnexColumn[],
): readonly { readonly text: string; readonly count: number }[] {
  const runs: { text: string; count: number }[] = [];
  for (const { over } of columns) {
    const last = runs.at(-1);
    if (last !== undefined && over !== '' && last.text === over) last.count++;
    else runs.push({ text: over, count: 1 });
  }
  return runs;
}
