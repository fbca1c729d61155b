/** The two adapters of the port hold one law: what is asked through the one gives the same answers and the same file as through the other. */
import { readFile } from 'node:fs/promises';
import { writeCheck } from '../../src/actions/check';
import { freeze } from '../../src/actions/freeze';
import { rank } from '../../src/actions/rank';
import { forget, undo } from '../../src/actions/undo';
import { verify } from '../../src/actions/verify';
import { PARTS, USUAL_WRITING, type Writing } from '../../src/actions/writing';
import type { RankRequest } from '../../src/actions/report';
import { Book } from '../../src/book/book';
import { parseArea } from '../../src/book/area';
import type { Written } from '../../src/book/cells';
import { openFile } from '../../src/file/open';
import { saveFile } from '../../src/file/save';
import { openExcel } from '../../src/host/excel';
import { openWorkbookFile } from '../../src/host/file';
import type { Workbook } from '../../src/host/workbook';
import { openNodeHost } from '../../workbench/node/host';
import { readPackage } from './packages';

/** One thing that a person does; gives what is answered. */
type Deed = (workbook: Workbook, book: Book) => unknown;

const locale = 'zh-CN';

const ranked =
  (writing: Partial<Writing> = {}, more: Partial<RankRequest> = {}): Deed =>
  async (workbook) => {
    const request = { locale, writing: { ...USUAL_WRITING, ...writing }, ...more } as const;
    const { units, problems, notes, sheets, excluded, twin } = await rank(workbook, request);
    return { units, problems, notes, sheets, excluded, twin };
  };

const typed =
  (sheet: string, address: string, value: Written): Deed =>
  (_, book) =>
    book.sheets.byName(sheet)!.cells.write(parseArea(address)!, [[value]]);

const undone =
  (losing: boolean): Deed =>
  (workbook) =>
    undo(workbook, { locale, losing });

const signed = { name: '甲', reason: '试', time: '2026-11-22 15:20:33 +08:00' };
const frozen: Deed = async (workbook) =>
  (await freeze(workbook, { locale, writing: { ...USUAL_WRITING, parts: [] }, signed })).proof;

async function through(deeds: readonly Deed[], workbook: Workbook, book: Book): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const deed of deeds) answers.push(await deed(workbook, book));
  await book.calculation.settled();
  return answers;
}

async function throughExcel(bytes: Uint8Array, deeds: readonly Deed[]) {
  const { data, carrier } = await openFile(bytes, 'sample.xlsx');
  const book = Book.create(data);
  const node = await openNodeHost(book, { globals: true });
  try {
    const answers = await through(deeds, openExcel(), book);
    const saved = await saveFile({ data: book.snapshot(), touched: book.touched, carrier });
    return { answers, saved: await readPackage(saved) };
  } finally {
    node.close();
    book.dispose();
  }
}

async function throughMemory(bytes: Uint8Array, deeds: readonly Deed[]) {
  const file = await openWorkbookFile(bytes, 'sample.xlsx');
  try {
    const answers = await through(deeds, file.workbook, file.book);
    return { answers, saved: await readPackage(await file.save()) };
  } finally {
    file.close();
  }
}

const ALL = { parts: PARTS } as const;

test.each<[deeds: string, sample: string, ...Deed[]]>([
  ['every sheet there is', 'per-mu', ranked(ALL)],
  ['every sheet there is, with formulas', 'liaocheng-ranks', ranked({ ...ALL, formulas: true })],
  ['by a preset', 'liaocheng-ranks', ranked({}, { preset: 'jinan' })],
  ['charts over charts, and undone', 'liaocheng-ranks', ranked(ALL), ranked(ALL), undone(false)],
  ['columns beside the table, laid twice', 'per-mu', ranked({ beside: true }), ranked({ beside: true })],
  [
    'columns beside the table, undone',
    'per-mu',
    ranked({ beside: true, parts: [] }),
    ranked({ beside: true, parts: [] }),
    undone(true),
  ],
  [
    "a person's own columns, carried to another order",
    'per-mu',
    ranked(),
    typed('排名结果', 'U5', '意见'),
    typed('排名结果', 'U6', '=B6&"!"'),
    ranked({ order: 'source' }),
    ranked({ order: 'source' }),
  ],
  [
    "a person's edits, asked for before they are lost",
    'per-mu',
    ranked(),
    typed('排名结果', 'B31', '备注'),
    undone(false),
    undone(true),
  ],
  [
    'frozen, edited and repeated',
    'liaocheng-ranks',
    frozen,
    typed('全省排名', 'C5', 7),
    (workbook) => verify(workbook, { locale }),
  ],
  [
    'checked, and copies dropped',
    'per-mu',
    (workbook) => writeCheck(workbook, { locale }),
    (workbook) => forget(workbook, { locale }),
  ],
  ['months and their archive', 'months', ranked()],
])('the same answers and the same file either way: %s', async (_, sample, ...deeds) => {
  const bytes = await readFile(`samples/${sample}.xlsx`);
  const [one, other] = [await throughExcel(bytes, deeds), await throughMemory(bytes, deeds)];
  expect(other.answers).toEqual(one.answers);
  expect(other.saved).toEqual(one.saved);
});
