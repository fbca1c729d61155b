/** What a file holds that the grid does not show, sheet by sheet, so that nobody learns of it too late. */
import type { Archive } from './archive';
import type { Carrier, SheetEntry } from './carrier';
import { readChart } from './chartReader';
import { FileProblem } from './problem';
import { childrenOf } from './xml';

export interface Loss {
  what: LossKind;
  /** `unseen`: not shown, saved as it was. `unmoved`: saved, but left in place when cells are moved. `lost`: not saved. */
  fate: 'unseen' | 'unmoved' | 'lost';
  /** The sheet it is on, if it is on one. */
  sheet?: string;
}

export type LossKind =
  | 'chart' | 'picture' | 'comment' | 'hyperlink' | 'table' | 'pivotTable' | 'slicer' | 'control' | 'dataTable'
  | 'chartSheet' | 'macro' | 'externalLink' | 'signature'; // prettier-ignore

type Kinds = ReadonlyMap<string, Pick<Loss, 'what' | 'fate'>>;

/** By the kind of relation that leads to it. */
const onSheets: Kinds = new Map(
  Object.entries({
    comments: { what: 'comment', fate: 'unmoved' },
    threadedComment: { what: 'comment', fate: 'unmoved' },
    hyperlink: { what: 'hyperlink', fate: 'unmoved' },
    table: { what: 'table', fate: 'unmoved' },
    pivotTable: { what: 'pivotTable', fate: 'unseen' },
    slicer: { what: 'slicer', fate: 'unseen' },
    timeline: { what: 'slicer', fate: 'unseen' },
    ctrlProp: { what: 'control', fate: 'unseen' },
  }),
);
const onDrawings: Kinds = new Map(
  Object.entries({
    chart: { what: 'chart', fate: 'unseen' },
    chartEx: { what: 'chart', fate: 'unseen' },
    image: { what: 'picture', fate: 'unseen' },
  }),
);
const onWorkbook: Kinds = new Map(
  Object.entries({
    vbaProject: { what: 'macro', fate: 'unseen' },
    externalLink: { what: 'externalLink', fate: 'unseen' },
    chartsheet: { what: 'chartSheet', fate: 'unseen' },
    dialogsheet: { what: 'chartSheet', fate: 'unseen' },
  }),
);

/** Each kind at most once a sheet. */
export function describeLosses(carrier: Carrier): Loss[] {
  const found = carrier.sheets().flatMap((entry) => lossesOf(carrier, entry));
  const ofBook = carrier.archive
    .relations(carrier.workbookPart)
    .flatMap(({ kind }) => onWorkbook.get(kind) ?? []);
  const isSigned = carrier.archive.relations('').some(({ kind }) => kind === 'origin');
  const signature: Loss[] = isSigned ? [{ what: 'signature', fate: 'lost' }] : [];
  const all: Loss[] = [...found, ...ofBook, ...signature];
  return [...new Map(all.map((loss) => [`${loss.sheet} ${loss.what}`, loss])).values()];
}

function lossesOf({ archive }: Carrier, { id, part, node }: SheetEntry): Loss[] {
  if (id === undefined) return [];
  const sheet = node.attributes.name ?? '';
  const relations = archive.relations(part);
  const drawn = relations
    .filter(({ kind }) => kind === 'drawing')
    .flatMap(({ target }) => archive.relations(target))
    .filter(({ kind, target }) => kind !== 'chart' || !isModelled(archive, target));
  const kinds = [
    ...relations.flatMap(({ kind }) => onSheets.get(kind) ?? []),
    ...drawn.flatMap(({ kind }) => onDrawings.get(kind) ?? []),
  ];
  return [...kinds, ...(hasDataTable(archive, part) ? [dataTable] : [])].map((kind) => ({ ...kind, sheet }));
}

/** A chart that is damaged is one that is not shown. */
function isModelled(archive: Archive, part: string): boolean {
  try {
    const chart = archive.read(part);
    return chart !== undefined && readChart(chart, () => 'any sheet') !== null;
  } catch (error) {
    if (error instanceof FileProblem) return false;
    throw error;
  }
}

const dataTable = { what: 'dataTable', fate: 'lost' } as const;

/** A what-if table is a formula without a text; the grid keeps its values only. */
function hasDataTable(archive: Archive, part: string): boolean {
  let found = false;
  // Nearly no sheet has one, and to read all cells of a large one again takes seconds.
  if (!archive.mentions(part, 'dataTable')) return false;
  archive.read(part, {
    row: (row) => {
      found ||= childrenOf(row).some((cell) =>
        childrenOf(cell, 'f').some(({ attributes }) => attributes.t === 'dataTable'),
      );
    },
  });
  return found;
}
