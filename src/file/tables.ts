/** Tables: where they lie; and on a rewritten sheet their headers, since Excel calls a file damaged whose table does not repeat the text of its header cells. */
import type { ICellData } from '@univerjs/core';
import type { TableRecord } from '../book/records';
import type { Archive } from './archive';
import { areaName, parseArea } from './address';
import type { Cells } from './cells';
import { escapeText } from './strings';
import { childOf, childrenOf } from './xml';

export function readTables(archive: Archive, sheetPart: string): TableRecord[] {
  return archive.relations(sheetPart).flatMap(({ kind, target }) => {
    const attributes = kind === 'table' ? archive.read(target)?.attributes : undefined;
    const area = parseArea(attributes?.ref ?? '');
    if (!attributes || !area) return [];
    const { id = '', name = '', displayName = name, headerRowCount, totalsRowCount = '0' } = attributes;
    return [
      {
        id,
        name: displayName,
        address: areaName(area),
        headers: headerRowCount !== '0',
        totals: totalsRowCount !== '0',
      },
    ];
  });
}

export function writeTableHeaders(archive: Archive, sheetPart: string, cells: Cells): void {
  for (const { kind, target } of archive.relations(sheetPart)) {
    const table = kind === 'table' ? archive.read(target) : undefined;
    const area = parseArea(table?.attributes.ref ?? '');
    if (!table || !area || table.attributes.headerRowCount === '0') continue;
    const columns = childrenOf(childOf(table, 'tableColumns'), 'tableColumn');
    const texts = columns.map((_, index) => headerText(cells[area.startRow]?.[area.startColumn + index]));
    const isUsable = texts.every((text) => text !== '') && new Set(texts).size === texts.length;
    if (!isUsable || columns.every(({ attributes }, index) => attributes.name === texts[index])) continue;
    columns.forEach(({ attributes }, index) => (attributes.name = texts[index] ?? ''));
    archive.write(target, table);
  }
}

function headerText(cell: ICellData | undefined): string {
  return escapeText(String(cell?.v ?? '')).replaceAll('\n', '_x000a_');
}
