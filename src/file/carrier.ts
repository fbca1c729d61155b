/** What stays behind when a file is opened: its parts as they were, and which sheet of the grid came from which part. */
import type { Archive } from './archive';
import { readPalette } from './colour';
import { FileProblem } from './problem';
import { SharedStrings } from './strings';
import { StyleSheet } from './styleSheet';
import { childOf, childrenOf, element, isTrue, type Element } from './xml';

export interface SheetEntry {
  /** The grid's id; undefined for a chart sheet and the like, which the grid does not show. */
  id: string | undefined;
  part: string;
  node: Element;
}

export class Carrier {
  readonly workbookPart: string;
  /** Serials count from 1904. */
  readonly date1904: boolean;

  constructor(readonly archive: Archive) {
    const part = archive.related('', 'officeDocument');
    if (part === undefined || !archive.has(part)) throw new FileProblem('not-a-workbook', 'no main part');
    if (part.endsWith('.bin')) throw new FileProblem('binary-format');
    this.workbookPart = part;
    const workbook = this.workbook();
    if (workbook.name !== 'workbook')
      throw new FileProblem('not-a-workbook', `main part is ${workbook.name}`);
    this.date1904 = isTrue(childOf(workbook, 'workbookPr')?.attributes.date1904);
  }

  workbook(): Element {
    return this.archive.read(this.workbookPart) ?? element('workbook');
  }

  /** All sheets in the order of the file. */
  sheets(workbook = this.workbook()): SheetEntry[] {
    const relations = new Map(
      this.archive.relations(this.workbookPart).map((relation) => [relation.id, relation]),
    );
    return childrenOf(childOf(workbook, 'sheets'), 'sheet').flatMap((node) => {
      const key = Object.keys(node.attributes).find((name) => name.endsWith(':id')) ?? '';
      const relation = relations.get(node.attributes[key] ?? '');
      if (!relation || !this.archive.has(relation.target)) return [];
      const id = relation.kind === 'worksheet' ? `sheet-${node.attributes.sheetId}` : undefined;
      return [{ id, part: relation.target, node }];
    });
  }

  styleSheet(): StyleSheet {
    const theme = this.archive.related(this.workbookPart, 'theme');
    const root =
      this.read('styles') ??
      element('styleSheet', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' });
    return new StyleSheet(
      root,
      readPalette(theme === undefined ? undefined : this.archive.read(theme), root),
    );
  }

  strings(): SharedStrings {
    const part = this.archive.related(this.workbookPart, 'sharedStrings');
    return new SharedStrings(part === undefined ? undefined : (si) => this.archive.read(part, { si }));
  }

  /** The part of that kind that belongs to the workbook. */
  read(kind: string): Element | undefined {
    const part = this.archive.related(this.workbookPart, kind);
    return part === undefined ? undefined : this.archive.read(part);
  }
}
