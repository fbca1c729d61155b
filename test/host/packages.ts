/** What a saved workbook says, whatever the order and the numbers in which it says it: two packages that read alike are the same file. */
import type { ICellData, IWorkbookData } from '@univerjs/core';
import { strFromU8, unzipSync } from 'fflate';
import { openFile } from '../../src/file/open';

/** Keys in one order, and nothing that is not said. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined && each !== null);
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, each]) => [key, sorted(each)]),
  );
}

const spelt = (value: unknown): string => JSON.stringify(sorted(value));

type Style = ICellData['s'];

const cellsOf = (cells: IWorkbookData['sheets'][string]['cellData'], styleOf: (s: Style) => unknown) =>
  Object.entries(cells ?? {}).flatMap(([row, columns]) =>
    Object.entries((columns ?? {}) as Record<string, ICellData>).map(
      ([column, { s, ...cell }]) => `${row},${column} ${spelt({ ...cell, s: styleOf(s) })}`,
    ),
  );

const linesOf = (lines: object | undefined, styleOf: (s: Style) => unknown): readonly string[] =>
  Object.entries(lines ?? {}).map(
    ([line, { s, ...data }]: [string, { s?: Style }]) => `${line} ${spelt({ ...data, s: styleOf(s) })}`,
  );

function sheetOf(
  data: IWorkbookData,
  id: string,
  rules: (kind: string) => unknown,
  title: (id: string) => string,
) {
  const { cellData, rowData, columnData, mergeData, custom, id: _, ...sheet } = data.sheets[id]!;
  const styleOf = (s: Style): unknown => (typeof s === 'string' ? data.styles[s] : s);
  return {
    ...sheet,
    cells: cellsOf(cellData, styleOf),
    rows: linesOf(rowData, styleOf),
    columns: linesOf(columnData, styleOf),
    merges: (mergeData ?? []).map(spelt).sort(),
    custom: spelt(custom).replace(/"sheetId":"([^"]*)"/g, (_, each: string) => `"sheet":"${title(each)}"`),
    conditions: rules('CONDITIONAL'),
    validations: rules('VALIDATION'),
  };
}

/** Without what is numbered anew each time. */
const plain = (text: string): string =>
  text.replace(/"(?:cfId|uid|id)":"[^"]*",?/g, '').replace(/(ZoneRank\.before\.)\d+/g, '$1');

const partsOf = (bytes: Uint8Array, folder: string): readonly string[] =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => name.startsWith(folder) && name.endsWith('.xml'))
    .map(([, part]) => strFromU8(part))
    .sort();

export async function readPackage(bytes: Uint8Array) {
  const { data } = await openFile(bytes, 'test.xlsx');
  const resource = (name: string): Record<string, unknown> =>
    JSON.parse(data.resources?.find((each) => each.name.includes(name))?.data || '{}') as Record<
      string,
      unknown
    >;
  const title = (id: string): string => data.sheets[id]?.name ?? id;
  const names = Object.values(resource('DEFINED_NAME')) as { localSheetId?: string }[];
  return {
    sheets: data.sheetOrder.map((id) =>
      sheetOf(
        data,
        id,
        (kind) => ((resource(kind)[id] ?? []) as unknown[]).map((rule) => plain(spelt(rule))),
        title,
      ),
    ),
    names: names
      .map(({ localSheetId, ...name }) => `${title(localSheetId ?? '')} ${plain(spelt(name))}`)
      .sort(),
    custom: spelt({ ...data.custom, activeSheet: title(String(data.custom?.['activeSheet'] ?? '')) }),
    charts: partsOf(bytes, 'xl/charts/'),
  };
}
