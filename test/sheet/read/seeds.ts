/** Sound sheets of every layout, each with the facts that it states: what the tests of damaged sheets begin from. */
import type { Area, Cell } from '../../../src/sheet/grid';

/** One cell of a sheet that is being damaged. */
export interface Spot {
  readonly value: Cell;
  /** Whether it was typed over or moved. */
  harmed: boolean;
}

/** What a sheet says at one cell, by the name and headings in `needs`. */
export interface Fact {
  readonly unit: string;
  readonly indicator: string;
  readonly period: string | null;
  readonly value: number;
  readonly spot: Spot;
  readonly needs: readonly Spot[];
}

export interface Sheet {
  readonly rows: readonly (readonly Spot[])[];
  readonly merges: readonly Area[];
  readonly facts: readonly Fact[];
}

interface Seed {
  readonly title: string;
  /** Lays it anew: its spots may be harmed. */
  lay(): Sheet;
}

const UNITS = ['东昌经开区', '临清经开区', '高唐高新区', '阳谷开发区', '莘县经开区'];
/** No two figures are alike, so that each can be told from all others. */
const figure = (unit: number, indicator: number, year = 0): number =>
  120.25 + 37.5 * unit + 211 * indicator + 3.125 * year;

const spot = (value: Cell): Spot => ({ value, harmed: false });
const line = (...cells: readonly Cell[]): Spot[] => cells.map(spot);

/** Units down, headings in one or two rows, any lines above and below. */
function down(
  above: readonly (readonly Cell[])[],
  heads: readonly (readonly Cell[])[],
  indicators: readonly (readonly [column: number, indicator: string, period: string | null])[],
  write: (figure: number, indicator: number) => Cell,
  options: {
    readonly before?: (unit: number) => readonly Cell[];
    readonly between?: ReadonlyMap<number, readonly Cell[]>;
    readonly after?: (unit: number) => readonly Cell[];
    readonly below?: readonly (readonly Cell[])[];
    readonly merges?: readonly Area[];
    readonly read?: (figure: number, indicator: number) => number;
  } = {},
): Sheet {
  const headings = heads.map((head) => line(...head));
  const facts: Fact[] = [];
  const body = UNITS.flatMap((unit, u) => {
    const before = line(...(options.before?.(u) ?? []));
    const name = spot(unit);
    const width = headings[0]!.length;
    const row = [...before, name, ...line(...Array.from({ length: width - before.length - 1 }, () => ''))];
    indicators.forEach(([column, indicator, period], i) => {
      const value = figure(u, i);
      row[column] = spot(write(value, i));
      const needs = [name, ...headings.flatMap((head) => head.slice(0, column + 1))];
      facts.push({
        unit,
        indicator,
        period,
        value: options.read?.(value, i) ?? value,
        spot: row[column],
        needs,
      });
    });
    (options.after?.(u) ?? []).forEach((cell, x, all) => {
      row[width - all.length + x] = spot(cell);
    });
    const group = options.between?.get(u);
    return group === undefined ? [row] : [line(...group), row];
  });
  const rows = [
    ...above.map((cells) => line(...cells)),
    ...headings,
    ...body,
    ...(options.below ?? []).map((cells) => line(...cells)),
  ];
  return { rows, merges: options.merges ?? [], facts };
}

const THREE = [
  [1, '税收', null],
  [2, '投资', null],
  [3, '专利', null],
] as const;
const SHARES = [
  [1, '税收占比', null],
  [2, '投资增速', null],
  [3, '专利', null],
] as const;
const plain = (value: number): Cell => value;

export const SEEDS: readonly Seed[] = [
  {
    title: 'a bare table',
    lay: () => down([], [['开发区', '税收（万元）', '投资（万元）', '专利']], THREE, plain),
  },
  {
    title: 'a table with title, unit line, notes and sign-off',
    lay: () =>
      down(
        [
          ['全市开发区主要指标完成情况表', '', '', ''],
          ['', '', '', '单位：万元'],
        ],
        [['开发区', '税收', '投资', '专利（件）']],
        THREE,
        plain,
        {
          below: [
            ['注：数据来自各开发区。', '', '', ''],
            ['审核人：', '', '填表人：', ''],
          ],
        },
      ),
  },
  {
    title: 'a table with index, totals, groups and ranks',
    lay: () =>
      down(
        [],
        [['序号', '开发区', '税收（万元）', '排名', '投资（万元）', '排名', '备注']],
        [
          [2, '税收', null],
          [4, '投资', null],
        ],
        plain,
        {
          before: (unit) => [unit + 1],
          between: new Map<number, readonly Cell[]>([
            [0, ['一、', '国家级开发区', '', '', '', '', '']],
            [2, ['二、', '省级开发区', '', '', '', '', '']],
          ]),
          below: [['', '合计', 976.25, '', 2031.25, '', '']],
        },
      ),
  },
  {
    title: 'a heading of two levels',
    lay: () =>
      down(
        [],
        [
          ['开发区', '税收（万元）', '', '投资（万元）', ''],
          ['', '累计', '同比（%）', '累计', '同比（%）'],
        ],
        [
          [1, '税收', null],
          [2, '税收同比', null],
          [3, '投资', null],
          [4, '投资同比', null],
        ],
        plain,
        {
          merges: [
            { row: 0, column: 0, rows: 2, columns: 1 },
            { row: 0, column: 1, rows: 1, columns: 2 },
            { row: 0, column: 3, rows: 1, columns: 2 },
          ],
        },
      ),
  },
  {
    title: 'years across',
    lay: () =>
      down(
        [],
        [['开发区', '2020年税收（万元）', '2021年税收（万元）', '2020年投资（万元）', '2021年投资（万元）']],
        [
          [1, '税收', '2020'],
          [2, '税收', '2021'],
          [3, '投资', '2020'],
          [4, '投资', '2021'],
        ],
        plain,
      ),
  },
  {
    title: 'figures as text, thousands parted',
    lay: () =>
      down(
        [],
        [['单位名称', '税收（万元）', '投资（万元）', '专利']],
        THREE,
        (value) => (value * 1000).toLocaleString('en-US'),
        {
          read: (value) => value * 1000,
        },
      ),
  },
  {
    title: 'percentages with their sign',
    lay: () =>
      down(
        [],
        [['开发区', '税收占比', '投资增速', '专利']],
        SHARES,
        (value, i) => (i < 2 ? `${value}%` : value),
        {
          read: (value, i) => (i < 2 ? Number((value / 100).toPrecision(15)) : value),
        },
      ),
  },
  {
    title: 'a unit in every cell',
    lay: () =>
      down(
        [],
        [['开发区', '税收', '投资', '专利']],
        THREE,
        (value, i) => `${value}${['亿元', '亿元', '件'][i]!}`,
      ),
  },
  {
    title: 'values with ranks in brackets',
    lay: () => down([], [['开发区', '税收', '投资', '专利']], THREE, (value, i) => `${value}（${i + 1}）`),
  },
  { title: 'units across', lay: () => across() },
  { title: 'one figure a row', lay: () => long() },
  { title: 'years down', lay: () => panel() },
];

function across(): Sheet {
  const names = line('指标', ...UNITS);
  const facts: Fact[] = [];
  const body = ['税收（万元）', '投资（万元）', '专利（件）'].map((head, i) => {
    const heading = spot(head);
    const cells = UNITS.map((unit, u) => {
      const value = figure(u, i);
      const one = spot(value);
      const indicator = head.replace(/（.*/, '');
      facts.push({
        unit,
        indicator,
        period: null,
        value,
        spot: one,
        needs: [names[0]!, heading, names[u + 1]!],
      });
      return one;
    });
    return [heading, ...cells];
  });
  return { rows: [names, ...body], merges: [], facts };
}

function long(): Sheet {
  const head = line('年度', '开发区', '指标', '数值', '单位');
  const facts: Fact[] = [];
  const body = UNITS.slice(0, 3).flatMap((unit, u) =>
    ['2020', '2021'].flatMap((period, year) =>
      ['税收', '投资'].map((indicator, i) => {
        const row = line(Number(period), unit, indicator, figure(u, i, year), '万元');
        facts.push({
          unit,
          indicator,
          period,
          value: figure(u, i, year),
          spot: row[3]!,
          needs: [...head, ...row],
        });
        return row;
      }),
    ),
  );
  return { rows: [head, ...body], merges: [], facts };
}

function panel(): Sheet {
  const head = line('年度', '开发区', '税收（万元）', '投资（万元）');
  const facts: Fact[] = [];
  const body = ['2020', '2021'].flatMap((period, year) =>
    UNITS.map((unit, u) => {
      const row = line(`${period}年`, unit, figure(u, 0, year), figure(u, 1, year));
      ['税收', '投资'].forEach((indicator, i) => {
        facts.push({
          unit,
          indicator,
          period,
          value: figure(u, i, year),
          spot: row[2 + i]!,
          needs: [...head, row[0]!, row[1]!],
        });
      });
      return row;
    }),
  );
  return { rows: [head, ...body], merges: [], facts };
}
