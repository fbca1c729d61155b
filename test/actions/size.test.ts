/** What a large table costs to write: in how many requests, how large they are, and what is left out. */
import { assess } from '../../src/actions/assess';
import type { Found } from '../../src/actions/find';
import { isAssessed } from '../../src/actions/assessed';
import { makePlan } from '../../src/actions/plan';
import { cutIntoBatches } from '../../src/host/batches';
import type { Cell } from '../../src/sheet/grid';
import { words } from '../../src/words';

const UNITS = 100_000;
const INDICATORS = 12;

/** Made up, and always the same; as it is found in a workbook with one sheet. */
function found(): Found {
  const across = Array.from({ length: INDICATORS }, (_, j) => j);
  const values: readonly (readonly Cell[])[] = [
    ['单位', ...across.map((j) => `指标${j + 1}号`)],
    ...Array.from({ length: UNITS }, (_, i) => [
      `某市高新技术产业开发区新材料科技有限公司${i + 1}`,
      ...across.map((j) => ((i * 7919 + j * 104_729) % 10_007) / 100),
    ]),
  ];
  const formats = across.map(() => 'General').concat('General');
  return {
    seen: {
      sheets: [{ id: '1', name: '企业', position: 0, visible: true, mark: null, protected: false }],
      active: '企业',
      selection: [],
      lostMarks: [],
      otherNames: [],
      protected: false,
      readOnly: false,
      runs: [],
      brokenOff: false,
    },
    grid: {
      sheet: '企业',
      area: { row: 0, column: 0, rows: values.length, columns: INDICATORS + 1 },
      values,
      formats: values.map(() => formats),
      merges: [],
      hiddenRows: new Set(),
    },
    selection: [],
    joined: { grids: [], notes: [] },
    scheme: null,
    results: [],
    archive: null,
    log: null,
    told: [],
    ours: [],
  };
}

const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

test('100,000 × 12 are written in requests under 5 MB; what would be 60 MB is left out, and it is said', () => {
  const assessment = assess(found(), { locale: 'zh-CN' }, words('zh-CN'));
  if (!isAssessed(assessment)) throw new RangeError('such a table can be ranked');
  const plan = makePlan(assessment, words('zh-CN'));
  expect(plan.sheets.map(({ title }) => title)).toEqual(['排名结果', '评价方案']);
  // 42 columns: rank, unit, score and three more, and 12 each of values, points and contributions.
  expect(plan.said.join()).toMatch(/^得分明细需要4200000个单元格，超过500000个的上限，未写入/);

  // About 75 bytes of rank, name and score a unit are 7.5 MB, and 4 MB are sent at once; between two a run can be stopped.
  const batches = cutIntoBatches(plan.sheets);
  expect(batches.length).toBeGreaterThanOrEqual(2);
  expect(batches.length).toBeLessThanOrEqual(4);
  for (const moves of batches) expect(sizeOf(moves.map(({ stroke }) => stroke))).toBeLessThan(5_000_000);
});
