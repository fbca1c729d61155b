import {
  evaluate,
  type Condition,
  type Evaluation,
  type PastPeriod,
  type SchemeDraft,
} from '../../src/engine';
import { schemeOf, tableOf } from './examples';

/** 2020: 甲 1, 乙 2, 丙 3, 丁 4, 戊 5. In 2021 丙 and 戊 have become 己. */
const before = (labels: Readonly<Record<string, readonly string[]>> = {}): PastPeriod => {
  const units = ['甲', '乙', '丙', '丁', '戊'];
  return {
    period: '2020',
    units,
    ranks: Float64Array.of(1, 2, 3, 4, 5),
    outerRanks: null,
    labels: units.map((unit) => labels[unit] ?? []),
  };
};
const units = ['甲', '乙', '丁', '己'];

function judged(
  when: Condition,
  scores: readonly number[],
  origins: ReadonlyMap<string, readonly string[]> = new Map([['己', ['丙', '戊']]]),
  past = [before()],
): Evaluation {
  const table = {
    ...tableOf({ period: '2021', units, indicators: ['分'], columns: [scores] }),
    origins,
  };
  const draft: SchemeDraft = {
    indicators: [{ name: '分', normalise: { method: 'asis' } }],
    rules: [
      { id: 'last', when: { kind: 'rankFromLast', atMost: 1 }, give: [{ label: '黄牌' }] },
      { id: 'r', when, give: [{ label: 'L' }] },
    ],
  };
  const result = evaluate(table, schemeOf(draft, table), past);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
}

const verdictOf = ({ outcomes }: Evaluation, i: number) =>
  outcomes[i]!.find(({ label }) => label === 'L')?.verdict ?? 'no';
const codes = ({ notes }: Evaluation) => notes.map(({ code, facts }) => ({ code, ...facts }));

describe('a unit merged of others', () => {
  const rise = (atLeast: number): Condition => ({ kind: 'rise', atLeast });

  it('has no previous rank and no change; the note says what it was made of', () => {
    const evaluation = judged(rise(1), [70, 80, 60, 90]);
    expect(evaluation.previousRanks[3]).toBeNaN();
    expect(evaluation.changes[3]).toBeNaN();
    expect(codes(evaluation)).toEqual([
      { code: 'unit-merged', unit: '己', origins: '丙、戊', ranks: '3、5', how: 'merged' },
    ]);
  });

  it('did not rise where it rose against none of them; else that is to be decided by hand', () => {
    // 己 is first: up two on 丙, up four on 戊.
    expect([2, 4, 5].map((places) => verdictOf(judged(rise(places), [70, 80, 60, 90]), 3))).toEqual([
      'unknown',
      'unknown',
      'no',
    ]);
  });

  it('continues no streak of its own, and one of theirs only when somebody says so', () => {
    const streak: Condition = { kind: 'streak', label: '黄牌', years: 2 };
    const scores = [90, 80, 70, 60];
    const of = (labels: Parameters<typeof before>[0]) =>
      verdictOf(judged(streak, scores, undefined, [before(labels)]), 3);
    expect(of({})).toBe('no');
    expect(of({ 戊: ['黄牌'] })).toBe('unknown');
    expect(of({ 丙: ['黄牌'], 戊: ['黄牌'] })).toBe('unknown');
  });

  it('keeps its own rank where it has taken in another under its own name', () => {
    const evaluation = judged(rise(1), [70, 80, 90, 60], new Map([['丁', ['丙']]]));
    // 丁 from fourth to first.
    expect(evaluation.changes[2]).toBe(3);
    expect(verdictOf(evaluation, 2)).toBe('yes');
    expect(codes(evaluation)).toEqual([
      { code: 'unit-absorbed', unit: '丁', origins: '丙' },
      { code: 'unit-new', unit: '己' },
      { code: 'unit-gone', unit: '戊' },
    ]);
  });

  it('was not there where a row was kept for it without a rank', () => {
    const kept = before();
    const past = { ...kept, units: [...kept.units, '己'], ranks: Float64Array.of(...kept.ranks, NaN) };
    const evaluation = judged(rise(1), [70, 80, 60, 90], undefined, [
      { ...past, labels: [...kept.labels, []] },
    ]);
    expect(codes(evaluation).map(({ code }) => code)).toEqual(['unit-merged']);
    expect(verdictOf(evaluation, 3)).toBe('unknown');
  });

  it('is new where nobody says what it was made of', () => {
    expect(codes(judged(rise(1), [70, 80, 60, 90], new Map()))).toEqual([
      { code: 'unit-new', unit: '己' },
      { code: 'unit-gone', unit: '丙' },
      { code: 'unit-gone', unit: '戊' },
    ]);
  });
});

it('parts of one unit that was split have each no rank of their own', () => {
  const evaluation = judged({ kind: 'fall', atLeast: 1 }, [90, 80, 60, 70], new Map([['己', ['丙']]]));
  expect(evaluation.changes[3]).toBeNaN();
  expect(codes(evaluation)[0]).toEqual({
    code: 'unit-merged',
    unit: '己',
    origins: '丙',
    ranks: '3',
    how: 'joined',
  });
  expect(verdictOf(evaluation, 3)).toBe('no');
});
