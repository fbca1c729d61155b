/** Objections: what a claimed figure would change, how it is decided, and what the claimant is told. */
import type { SchemeDraft } from '../../src/engine';
import { decide, type Decision, type DecisionReport } from '../../src/actions/decide';
import { freeze } from '../../src/actions/freeze';
import { object, type Claim } from '../../src/actions/object';
import { replyFile, replyText } from '../../src/actions/reply';
import type { RankRequest } from '../../src/actions/report';
import { sign } from '../../src/actions/sign';
import { verify } from '../../src/actions/verify';
import { bookOf, CHINESE, closeAll, open, rowsOf, titlesOf, type Opened, type Rows } from './open';

afterEach(closeAll);

const SIGNED = { name: '乙', reason: '经核实，漏报一户企业', time: '2026-03-01 09:00:00 +08:00' };

// One indicator from 0 to 100: points are the figures themselves.
const TABLE: Rows = [
  ['2025年税收', ''],
  ['开发区', '税收（亿元）'],
  ['茌平经开区', 100],
  ['阳谷经开区', 80],
  ['冠县经开区', 60],
  ['东阿经开区', 40],
  ['高唐经开区', 0],
];
const SCHEME: SchemeDraft = {
  version: '1.0',
  indicators: [{ name: '税收', weight: 100 }],
  tiers: {
    by: 'quota',
    list: [{ name: '一等', quota: 2 }, { name: '二等', quota: 2 }, { name: '三等' }],
  },
  rules: [
    { id: '先进', when: { kind: 'rank', atMost: 2 }, give: [{ label: '先进', amount: 50 }], kind: 'reward' },
    { id: '黄牌', when: { kind: 'rankFromLast', atMost: 1 }, give: [{ label: '黄牌' }], kind: 'penalty' },
  ],
};
const CLAIM: Claim = { unit: '东阿经开区', indicator: '税收', value: 90 };

const opened = (rows: Rows = TABLE): Promise<Opened> => open(bookOf({ 数据: rows }));

async function frozen(host: Opened, more: Partial<RankRequest> = { scheme: SCHEME }): Promise<void> {
  const { problems } = await freeze(host.workbook, {
    ...CHINESE,
    ...more,
    signed: { ...SIGNED, name: '甲' },
  });
  expect(problems).toEqual([]);
}

const decided = (
  { workbook }: Opened,
  decision: Decision,
  claims: readonly Claim[] = [CLAIM],
  more: object = {},
): Promise<DecisionReport> => decide(workbook, { ...CHINESE, decision, claims, signed: SIGNED, ...more });

const messagesOf = ({ problems }: { problems: readonly { message: string }[] }): readonly string[] =>
  problems.map(({ message }) => message);

const logged = ({ book }: Opened): readonly unknown[] =>
  rowsOf(book, '操作日志')
    .slice(4)
    .map(([, , name, action, , version, , reason]) => [name, action, version, reason]);

function put({ book }: Opened, sheet: string, row: number, column: number, value: string | number): void {
  const at = { startRow: row - 1, startColumn: column - 1, endRow: row - 1, endColumn: column - 1 };
  book.sheets.byName(sheet)!.cells.write(at, [[value]]);
}

test('a claim that lifts a unit over a tier’s line pushes another below it, and everybody whom it moves is told', async () => {
  const host = await opened();
  const report = await object(host.workbook, { ...CHINESE, scheme: SCHEME, claims: [CLAIM] });
  expect(report.problems).toEqual([]);
  const [claim] = report.claims;
  expect(claim).toMatchObject({
    unit: '东阿经开区',
    was: 40,
    claimed: 90,
    where: '数据!B6',
    measure: '亿元',
  });
  // 90 points: after 100, before 80 and 60.
  expect(claim?.effects).toEqual([
    {
      unit: '东阿经开区',
      score: [40, 90],
      rank: [4, 2],
      tier: ['二等', '一等'],
      labels: [[], ['先进']],
      amount: [null, 50],
    },
    {
      unit: '阳谷经开区',
      score: [80, 80],
      rank: [2, 3],
      tier: ['一等', '二等'],
      labels: [['先进'], []],
      amount: [50, null],
    },
    {
      unit: '冠县经开区',
      score: [60, 60],
      rank: [3, 4],
      tier: ['二等', '二等'],
      labels: [[], []],
      amount: [null, null],
    },
  ]);
  expect(claim?.own).toMatchObject([
    { score: 40, rank: 4, tier: '二等', labels: [], amount: null },
    { score: 90, rank: 2, tier: '一等', labels: ['先进'], amount: 50 },
  ]);
  expect(titlesOf(host.book)).toEqual(['数据']);
});

test('several claims are told each by itself and all together', async () => {
  const host = await opened();
  const claims = [CLAIM, { unit: '高唐', indicator: '税收', value: '0.5亿元' }];
  const report = await object(host.workbook, { ...CHINESE, scheme: SCHEME, claims });
  expect(report.claims.map(({ claimed }) => claimed)).toEqual([90, 0.5]);
  // The least is 0.5 then: 90 makes 89.5 / 99.5 = 89.95 points.
  expect(report.effects.slice(0, 2)).toMatchObject([
    { unit: '东阿经开区', score: [40, 89.95] },
    { unit: '阳谷经开区', score: [80, 79.9] },
  ]);
  expect(report.notes.at(-1)).toContain('全部采纳时');
});

test('an accepted claim is a reading correction and a new data version; the source stays as it is', async () => {
  const host = await opened();
  await frozen(host);
  const report = await decided(host, 'accept');
  expect(report).toMatchObject({ problems: [], decision: 'accept', proof: { version: 2 } });
  expect(rowsOf(host.book, '数据')[5]).toEqual(['东阿经开区', 40]);
  const corrections = rowsOf(host.book, '评价方案').filter((cells) => cells.includes('单元格含义'));
  expect(corrections).toHaveLength(1);
  expect(corrections[0]).toEqual(expect.arrayContaining(['东阿经开区', '税收', '40', 90]));
  const result = rowsOf(host.book, '排名结果').find((cells) => cells.includes('东阿经开区'));
  expect(result).toEqual(expect.arrayContaining([2, 90, '一等']));
  expect(logged(host)).toEqual([
    ['甲', '数据锁定', 1, SIGNED.reason],
    ['乙', '申诉采纳', 1, '东阿经开区·税收：40亿元→90亿元。经核实，漏报一户企业'],
    ['乙', '数据锁定', 2, '申诉采纳：东阿经开区·税收：40亿元→90亿元'],
  ]);
  const { verified, rankings, log } = await verify(host.workbook, CHINESE);
  expect(verified).toBe(true);
  expect(rankings).toMatchObject([{ version: 2, hash: report.proof?.hash }]);
  expect(log).toEqual({ entries: 3, breaks: [] });
  expect(report.replies.map(({ unit }) => unit)).toEqual(['东阿经开区']);
  const [reply] = report.replies;
  const { plain, html } = replyText(reply!, 'zh-CN');
  expect(plain).toContain('“税收”予以采纳，改为90亿元。');
  expect(plain).toContain('综合得分由40.00分调整为90.00分；名次由第4名调整为第2名；等次由二等调整为一等');
  // The second of the first tier is the claimant itself, the last of the second has 60 points.
  expect(plain).toContain('一等：最低综合得分90.00分；二等：最低综合得分60.00分');
  expect(plain).toContain('理由：经核实，漏报一户企业。');
  for (const other of ['茌平', '阳谷', '冠县', '高唐']) expect(plain + html).not.toContain(other);
  const { name, bytes } = await replyFile(reply!, 'zh-CN');
  expect(name).toBe('关于东阿经开区2025年度评价数据申诉的复核答复.docx');
  expect(bytes.length).toBeGreaterThan(5000);
});

test('a second claim to the same cell takes the place of the first; in the language of the freeze, and a draft again', async () => {
  const host = await opened();
  await frozen(host, { locale: 'en-US', scheme: SCHEME });
  await decided(host, 'accept');
  await sign(host.workbook, { ...CHINESE, action: 'check', signed: SIGNED });
  const again = await decided(host, 'accept', [{ ...CLAIM, value: 70 }]);
  expect(again.claims).toMatchObject([{ was: 90, claimed: 70 }]);
  expect(again.notes[0]).toContain('申诉已采纳');
  expect(titlesOf(host.book)).toEqual(expect.arrayContaining(['Log', 'Snapshot 3']));
  expect(titlesOf(host.book)).not.toContain('排名结果');
  expect(rowsOf(host.book, 'Scheme').filter((cells) => cells.includes('东阿经开区'))).toHaveLength(1);
  expect((await verify(host.workbook, CHINESE)).rankings).toMatchObject([
    { verified: true, version: 3, status: 'draft' },
  ]);
});

test('a rejected claim is logged and changes nothing else; claimants get a letter each; what has changed since cannot be decided', async () => {
  const host = await opened();
  const unfrozen = await decided(host, 'accept', [CLAIM], { scheme: SCHEME });
  expect(messagesOf(unfrozen)).toEqual(['数据尚未锁定，不能裁定申诉；请先锁定数据。']);
  await frozen(host);
  await sign(host.workbook, { ...CHINESE, action: 'check', signed: SIGNED });
  const unsigned = await decided(host, 'reject', [CLAIM], { signed: { ...SIGNED, name: ' ', reason: '' } });
  expect(messagesOf(unsigned)).toEqual(['请写明姓名。', '请写明理由。']);
  const naming = { ...SIGNED, reason: '阳谷的口径与此相同' };
  expect(messagesOf(await decided(host, 'reject', [CLAIM], { signed: naming }))).toEqual([
    '理由会写入给申诉单位的答复，不能提及其他单位：阳谷经开区。',
  ]);
  expect(logged(host)).toHaveLength(2);

  const before = rowsOf(host.book, '排名结果');
  const report = await decided(host, 'reject', [CLAIM, { unit: '高唐', indicator: '税收', value: 10 }]);
  expect(report).toMatchObject({ problems: [], decision: 'reject', proof: { version: 1 } });
  expect(report.sheets).toEqual(['操作日志']);
  expect(logged(host).slice(2)).toEqual([
    ['乙', '申诉不予采纳', 1, '东阿经开区·税收：40亿元→90亿元。经核实，漏报一户企业'],
    ['乙', '申诉不予采纳', 1, '高唐经开区·税收：0亿元→10亿元。经核实，漏报一户企业'],
  ]);
  expect(rowsOf(host.book, '排名结果')).toEqual(before);
  expect((await verify(host.workbook, CHINESE)).rankings).toMatchObject([
    { verified: true, status: 'checked' },
  ]);
  const [first, second] = report.replies.map((reply) => replyText(reply, 'zh-CN').plain);
  expect(first).not.toMatch(/高唐|10亿元/);
  expect(second).not.toMatch(/东阿|90亿元/);
  expect(second).toContain('综合得分0.00分，名次第5名，等次三等，标签黄牌，均维持不变。');

  put(host, '数据', 6, 2, 90);
  // Held against what was frozen, not against what somebody has put there since.
  expect((await object(host.workbook, { ...CHINESE, claims: [CLAIM] })).claims).toMatchObject([{ was: 40 }]);
  const { problems, decision } = await decided(host, 'accept');
  expect(decision).toBeNull();
  expect(problems[0]?.message).toContain('与锁定时的不一致，不能裁定');
  expect(problems.map(({ where }) => where)).toContain('数据!B6');
});

test('a claim to an earlier period leaves the corrections of the later one on the sheet, and says what rests on it', async () => {
  const year = (name: string): Rows => [[`${name}年税收`, ''], ...TABLE.slice(1)];
  const host = await open(bookOf({ 去年: year('2024'), 今年: year('2025') }));
  await frozen(host, { scheme: SCHEME, sheet: '去年' });
  await frozen(host, { scheme: { ...SCHEME, version: '2.0' }, sheet: '今年' });
  // There is one scheme sheet: that of the ranking that was frozen last.
  expect((await verify(host.workbook, CHINESE)).verified).toBe(true);
  await decided(host, 'accept', [{ ...CLAIM, value: 50 }]);
  const { problems, notes } = await decided(host, 'accept', [CLAIM], { period: '2024' });
  expect(problems).toEqual([]);
  expect(notes.join()).toContain('评价方案表已写回2024锁定时的方案');
  const corrected = rowsOf(host.book, '评价方案').filter((cells) => cells.includes('单元格含义'));
  expect(corrected).toHaveLength(2);
  const { rankings } = await verify(host.workbook, CHINESE);
  expect(rankings).toMatchObject([
    { period: '2025', verified: false, differences: [{ kind: 'past' }] },
    { period: '2024', verified: true, version: 4 },
  ]);
});

const OTHERS: readonly (readonly [string, readonly Claim[], readonly RegExp[]])[] = [
  ['nothing is claimed', [], [/请写明申诉的单位、指标和数值/]],
  [
    'nothing of it is known',
    [{ unit: '临清', indicator: '利润', value: '约12' }],
    [/没有名为“临清”的单位/, /没有名为“利润”的指标/, /“约12”不是确定的数值/],
  ],
  [
    'nothing of it is said',
    [{ unit: ' ', indicator: '', value: '' }],
    [/请写明申诉单位/, /请写明申诉的指标/, /请写明申诉值/],
  ],
  ['it is so already', [{ ...CLAIM, value: '40亿元' }], [/现在就是40亿元/]],
  [
    'a measure cannot be brought to the heading’s',
    [{ ...CLAIM, value: '40亩' }],
    [/不能换算为“税收”的计量单位亿元/],
  ],
  ['the same is claimed twice', [CLAIM, { ...CLAIM, value: 80 }], [/申诉了两次/]],
  ['nothing may be missing', [{ ...CLAIM, value: '未报' }], [/采纳后不能排名/]],
  ['there is no such period', [{ ...CLAIM, period: '2019年' }], [/没有“2019年”这一期/]],
];

test.each(OTHERS)('a claim is refused with all that is wrong where %s', async (_, claims, wrong) => {
  const { workbook } = await opened();
  const report = await object(workbook, { ...CHINESE, scheme: SCHEME, claims });
  const said = messagesOf(report);
  expect(said).toHaveLength(wrong.length);
  wrong.forEach((pattern, k) => expect(said[k]).toMatch(pattern));
  expect(report.claims).toEqual([]);
});

const GROWTH: Rows = [
  ['开发区', '税收增长（%）', '投资', '加分'],
  ['甲经开区', 9.6, 5, 1],
  ['乙经开区', 5, 6, ''],
  ['丙经开区', -3, 7, ''],
];
const READ: readonly (readonly [what: string, rows: Rows, claim: Claim, was: unknown, claimed: unknown])[] = [
  ['a percentage', GROWTH, { unit: '甲', indicator: '税收增长', value: '12.5%' }, 9.6, 12.5],
  ['a fall in words', GROWTH, { unit: '甲', indicator: '税收增长', value: '下降3%' }, 9.6, -3],
  ['a figure of a bonus', GROWTH, { unit: '乙', indicator: '加分', value: 3 }, 'missing', 3],
  [
    'a unit that is not assessed',
    GROWTH,
    { unit: '乙', indicator: '投资', value: '不参评' },
    6,
    'notAssessed',
  ],
  [
    'a rank of the sheet',
    [
      ['开发区', '2020年位次', '2021年位次'],
      ['甲经开区', 9, 5],
      ['乙经开区', 5, 6],
    ],
    { unit: '甲', indicator: '位次', value: '第4名' },
    5,
    4,
  ],
  [
    'a figure of an earlier period',
    [
      ['开发区', '2023年税收', '2024年税收'],
      ['甲经开区', 9, 5],
      ['乙经开区', 5, 6],
    ],
    { unit: '甲', indicator: '税收', value: 7, period: '2023年' },
    9,
    7,
  ],
  [
    'units across',
    [
      ['指标', '甲经开区', '乙经开区'],
      ['税收（万元）', 5000, 6000],
      ['投资', 7, 8],
    ],
    { unit: '甲', indicator: '税收', value: '0.7亿元' },
    5000,
    7000,
  ],
  [
    'a figure a line',
    [
      ['开发区', '指标', '数值'],
      ['甲经开区', '税收', 5],
      ['乙经开区', '税收', 6],
    ],
    { unit: '甲', indicator: '税收', value: '1,050.5' },
    5,
    1050.5,
  ],
];

test.each(READ)('%s can be claimed', async (_, rows, claim, was, claimed) => {
  const { workbook } = await opened(rows);
  const report = await object(workbook, { ...CHINESE, claims: [claim] });
  expect(messagesOf(report)).toEqual([]);
  expect(report.claims).toMatchObject([{ was, claimed }]);
});

test('0.5 in a column of percentages may be a fraction: it is asked', async () => {
  const { workbook } = await opened(GROWTH);
  const claims = [{ unit: '甲', indicator: '税收增长', value: '0.5' }];
  expect(messagesOf(await object(workbook, { ...CHINESE, claims }))).toEqual([
    '“0.5”可能是0.5%，也可能是小数；请写明百分号。',
  ]);
});

test('a unit is corrected by the name that it has on the sheet where the figure stands', async () => {
  const host = await open(
    bookOf({
      税收: [
        ['开发区', '税收'],
        ['甲经开区', 9],
        ['乙经开区', 5],
      ],
      投资: [
        ['园区名称', '投资'],
        ['甲经济开发区', 9],
        ['乙经济开发区', 5],
      ],
    }),
  );
  const claims = [{ unit: '甲经开区', indicator: '投资', value: 4 }];
  const report = await object(host.workbook, { ...CHINESE, sheet: '税收', join: ['投资'], claims });
  expect(report.claims).toMatchObject([
    { where: '投资!B2', correction: { unit: '甲经济开发区' }, own: [{ rank: 1 }, { rank: 1 }] },
  ]);
});
