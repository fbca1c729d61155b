/** How each action is run in the sweep: with what request, on which workbook. */
import type { IWorkbookData } from '@univerjs/core';
import { check, writeCheck } from '../../src/actions/check';
import { compare } from '../../src/actions/compare';
import { decide, type DecisionRequest } from '../../src/actions/decide';
import { finish } from '../../src/actions/finish';
import { freeze } from '../../src/actions/freeze';
import { object } from '../../src/actions/object';
import { preview } from '../../src/actions/preview';
import { rank } from '../../src/actions/rank';
import { read } from '../../src/actions/read';
import { addSample } from '../../src/actions/sample';
import type { RankRequest } from '../../src/actions/report';
import { sign } from '../../src/actions/sign';
import { readStanding } from '../../src/actions/standing';
import { forget, undo } from '../../src/actions/undo';
import { lockAgain, unlock, type UnlockReport } from '../../src/actions/unlock';
import { verify } from '../../src/actions/verify';
import { PARTS, USUAL_WRITING, type Writing } from '../../src/actions/writing';
import { openFormulas } from '../../src/host/excel';
import { SAMPLE_PRESETS, type SampleName } from '../../src/words/samples';
import { bookOf, type Opened } from '../host/open';

/** What an action says of itself. */
export interface Said {
  readonly done: boolean;
  readonly messages: readonly string[];
}

export interface Trial {
  /** A sentence's subject. */
  readonly what: string;
  readonly action: string;
  /** What is done to the workbook before; from the plain one on. */
  readonly before: readonly Step[];
  readonly act: (opened: Opened) => Promise<Said>;
  /** Where it stands on the way, and what is done from there; absent = nowhere else. */
  readonly between?: { readonly before: readonly Step[]; readonly act: Step };
  /** Of its actions inside a batch every so many are tried where not all are: most of them dress cells, one like the other. */
  readonly stride: number;
}

type Step = (opened: Opened) => unknown;

export const SOURCE = '亩均';
export const OTHER = '备查';
export const RESULT = '排名结果';
export const SCHEME = '评价方案';

const at = (row: number, column: number) => ({
  startRow: row,
  startColumn: column,
  endRow: row,
  endColumn: column,
});

/** The user's own workbook: a table, and a sheet with a formula, a format and a name. */
export const plainBook = (): Partial<IWorkbookData> =>
  bookOf({
    [SOURCE]: [
      ['2025年3月亩均效益'],
      ['开发区', '亩均税收', '投资强度'],
      ['茌平经开区', 26.3, 300],
      ['阳谷经开区', 8.4, 420],
      ['冠县经开区', 12.1, 280],
    ],
    [OTHER]: [['勿动', 7]],
  });

const dress: Step = ({ book }) => {
  const sheet = book.sheets.byName(OTHER)!;
  sheet.cells.write(at(0, 2), [[`='${SOURCE}'!B3*2`]]);
  sheet.cells.restyle(at(0, 0), () => ({ bl: 1, bg: { rgb: '#FFFF00' } }));
  book.names.set({
    name: '税收',
    formula: `='${SOURCE}'!$B$3:$B$5`,
    comment: '',
    visible: true,
    sheetId: null,
  });
};

const CHINESE = { locale: 'zh-CN' } as const;
const SIGNED = { name: '甲', reason: '经核实', time: '2026-03-01 09:00:00 +08:00' };

const requestOf = (writing: Partial<Writing>): RankRequest => ({
  ...CHINESE,
  sheet: SOURCE,
  writing: { ...USUAL_WRITING, parts: [], ...writing },
});

export const PLAIN = requestOf({});
const BESIDE = requestOf({ beside: true });
const FORMULAS = requestOf({ parts: ['detail'], formulas: true });
const WHOLE: RankRequest = {
  ...requestOf({ parts: PARTS, beside: true }),
  before: { report: null, preset: 'plain' },
};

const first =
  (request: RankRequest): Step =>
  ({ workbook }) =>
    rank(workbook, request);

/** What a person does to our sheets, and to the table, after a run. */
const touch: Step = ({ book }) => {
  const result = book.sheets.byName(RESULT)!;
  result.cells.write(at(3, 6), [['备注']]);
  result.cells.write(at(4, 6), [['待核']]);
  result.cells.restyle(at(4, 6), () => ({ bg: { rgb: '#FFFF00' } }));
  book.sheets.byName(SOURCE)!.cells.write(at(3, 1), [[51]]);
};

const frozen: Step = ({ workbook }) => freeze(workbook, { ...PLAIN, signed: SIGNED });

const functions: Step = ({ book }) => {
  const sheet = book.sheets.byName(SOURCE)!;
  sheet.cells.write(at(2, 5), [['=ZONE.RANK(B3:B5)']]);
  sheet.cells.write(at(3, 5), [['=ZONE.RANK(C3:C5)']]);
};

let given: UnlockReport['freed'] = null;
const giveUp: Step = async () => {
  given = (await unlock(openFormulas(), { ...CHINESE, where: 'workbook', into: 'values' })).freed;
};

/** A run that was broken off in the middle: nothing more was answered. */
const brokenOff: Step = async ({ node, workbook }) => {
  const { faults } = node.host;
  faults.push({ atBatch: 3, atAction: 60, code: 'GeneralException' });
  for (let k = 4; k < 40; k++) faults.push({ atBatch: k, code: 'ConnectionFailure' });
  await rank(workbook, PLAIN);
  faults.splice(0);
};

interface Reported {
  readonly problems: readonly (string | { readonly message: string })[];
}

export const said = ({ problems }: Reported): Said => ({
  done: problems.length === 0,
  messages: problems.map((each) => (typeof each === 'string' ? each : each.message)),
});

const trial = (
  action: string,
  what: string,
  before: readonly Step[],
  act: (opened: Opened) => Promise<Reported>,
  stride = 7,
): Trial => ({
  action,
  what,
  before: [dress, ...before],
  act: async (opened) => said(await act(opened)),
  stride,
});

const CLAIM = { unit: '阳谷', indicator: '亩均税收', value: 15 };
const claim = (decision: DecisionRequest['decision']): DecisionRequest => ({
  ...CHINESE,
  decision,
  claims: [CLAIM],
  signed: SIGNED,
});

const SAMPLES = Object.keys(SAMPLE_PRESETS) as SampleName[];

export const TRIALS: readonly Trial[] = [
  trial('rank', 'a first run', [], ({ workbook }) => rank(workbook, PLAIN), 29),
  trial('rank', 'a second run', [first(PLAIN), touch], ({ workbook }) => rank(workbook, PLAIN), 17),
  trial(
    'rank',
    'a run beside the table',
    [first(BESIDE), touch],
    ({ workbook }) => rank(workbook, BESIDE),
    31,
  ),
  trial(
    'rank',
    'a run with formulas',
    [first(FORMULAS), touch],
    ({ workbook }) => rank(workbook, FORMULAS),
    311,
  ),
  trial('rank', 'a run with everything', [first(WHOLE), touch], ({ workbook }) => rank(workbook, WHOLE), 601),
  trial('addSample', 'adding a sample', [], ({ workbook }) =>
    addSample(workbook, { ...CHINESE, sample: SAMPLES[0]! }),
  ),
  trial('preview', 'a preview', [], ({ workbook }) => preview(workbook, PLAIN)),
  trial('read', 'reading', [], ({ workbook }) => read(workbook, CHINESE)),
  trial('compare', 'comparing formulas', [first(FORMULAS)], ({ workbook }) => compare(workbook, FORMULAS)),
  trial('check', 'a check of the data', [], ({ workbook }) => check(workbook, { ...CHINESE, sheet: SOURCE })),
  trial(
    'writeCheck',
    'a check that is written',
    [],
    ({ workbook }) => writeCheck(workbook, { ...CHINESE, sheet: SOURCE }),
    23,
  ),
  trial(
    'freeze',
    'freezing',
    [first(PLAIN), touch],
    ({ workbook }) => freeze(workbook, { ...PLAIN, signed: SIGNED }),
    67,
  ),
  trial('readStanding', 'looking who signed', [frozen], async ({ workbook }) =>
    readStanding(workbook, 'zh-CN'),
  ),
  trial('verify', 'verifying', [frozen], ({ workbook }) => verify(workbook, CHINESE)),
  trial(
    'sign',
    'signing',
    [frozen],
    ({ workbook }) => sign(workbook, { ...CHINESE, action: 'check', signed: SIGNED }),
    17,
  ),
  trial('object', 'working an objection', [frozen], ({ workbook }) =>
    object(workbook, { ...CHINESE, claims: [CLAIM] }),
  ),
  trial(
    'decide',
    'rejecting an objection',
    [frozen],
    ({ workbook }) => decide(workbook, claim('reject')),
    31,
  ),
  trial(
    'decide',
    'accepting an objection',
    [frozen],
    ({ workbook }) => decide(workbook, claim('accept')),
    401,
  ),
  trial(
    'undo',
    'undoing a first run',
    [first(PLAIN)],
    ({ workbook }) => undo(workbook, { ...CHINESE, losing: true }),
    13,
  ),
  trial(
    'undo',
    'undoing a second run',
    [first(PLAIN), touch, first(PLAIN), touch],
    ({ workbook }) => undo(workbook, { ...CHINESE, losing: true }),
    11,
  ),
  trial(
    'undo',
    'undoing a run with everything',
    [first(WHOLE), touch, first(WHOLE)],
    ({ workbook }) => undo(workbook, { ...CHINESE, losing: true }),
    127,
  ),
  trial(
    'undo',
    'undoing what was broken off',
    [first(PLAIN), touch, brokenOff],
    ({ workbook }) => undo(workbook, { ...CHINESE, losing: false }),
    13,
  ),
  {
    ...trial(
      'finish',
      'finishing what was broken off',
      [first(PLAIN), touch, brokenOff],
      ({ workbook }) => finish(workbook, CHINESE),
      29,
    ),
    between: { before: [dress, first(PLAIN), touch], act: first(PLAIN) },
  },
  trial(
    'forget',
    'dropping the copies',
    [first(PLAIN), touch, first(PLAIN)],
    ({ workbook }) => forget(workbook, CHINESE),
    3,
  ),
  trial(
    'unlock',
    'giving up functions',
    [functions],
    () => unlock(openFormulas(), { ...CHINESE, where: 'workbook', into: 'values' }),
    1,
  ),
  trial(
    'lockAgain',
    'taking functions back',
    [functions, giveUp],
    () => lockAgain(openFormulas(), given!, 'zh-CN'),
    1,
  ),
];
