/** The mark that tells Excel that an array formula grows and shrinks by itself ([MS-XLSX] 2.4, dynamic arrays). */
import type { Carrier } from './carrier';
import { childOf, childrenOf, element, type Element } from './xml';

const type = 'XLDAPR';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';

/** The `cm` of such formulas, with the part behind it made when it is missing; 0 when another kind of part is in the way. */
export function markDynamic({ archive, workbookPart }: Carrier): number {
  const part = archive.related(workbookPart, 'sheetMetadata');
  const known = part === undefined ? undefined : archive.read(part);
  if (known) return findMark(known);
  const name = `${workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1)}metadata.xml`;
  archive.write(name, makeMetadata(), contentType);
  archive.relate(workbookPart, 'sheetMetadata', name);
  return 1;
}

function findMark(metadata: Element): number {
  const types = childrenOf(childOf(metadata, 'metadataTypes')).map(({ attributes }) => attributes.name);
  const blocks = childrenOf(childOf(metadata, 'cellMetadata'), 'bk');
  return (
    blocks.findIndex(
      (block) =>
        childOf(block, 'rc')?.attributes.t === String(types.indexOf(type) + 1) && types.includes(type),
    ) + 1
  );
}

function makeMetadata(): Element {
  const switches = [
    'copy',
    'pasteAll',
    'pasteValues',
    'merge',
    'splitFirst',
    'rowColShift',
    'clearFormats',
    'clearComments',
    'assign',
    'coerce',
    'cellMeta',
  ];
  const on = Object.fromEntries(switches.map((name) => [name, 1]));
  const properties = element('xda:dynamicArrayProperties', { fDynamic: 1, fCollapsed: 0 });
  const ext = element('ext', { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' }, [properties]);
  return element(
    'metadata',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'xmlns:xda': 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray',
    },
    [
      element('metadataTypes', { count: 1 }, [
        element('metadataType', { name: type, minSupportedVersion: 120000, ...on }),
      ]),
      element('futureMetadata', { name: type, count: 1 }, [
        element('bk', {}, [element('extLst', {}, [ext])]),
      ]),
      element('cellMetadata', { count: 1 }, [element('bk', {}, [element('rc', { t: 1, v: 0 })])]),
    ],
  );
}
