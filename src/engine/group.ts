/** The groups in which units are ranked apart: 国家级, 省级. A unit of which the table names none is in no group. */
import type { Table } from './table';

/** What stands for no group. */
export const UNGROUPED: readonly string[] = ['', '-', '–', '—', '——', '/', '无', '未分组', 'none', 'n/a'];

/**
 * Gives the group of each unit; '' = none. `null` where nothing is grouped, or the table has no such column.
 * @example groupsBy(null, table(1)) // null
 */
export function groupsBy(column: string | null, table: Table): readonly string[] | null {
  const texts = column === null ? undefined : table.texts.get(column);
  return texts === undefined ? null : texts.map(groupNamed);
}

/** @example groupNamed(' — ') // '' */
export function groupNamed(text: string): string {
  const name = text.trim();
  return UNGROUPED.includes(name.toLowerCase()) ? '' : name;
}
