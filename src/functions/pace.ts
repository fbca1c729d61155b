/** ZONE.PACE: how each figure stands against the part of its yearly target that is due by now (序时进度). */
import { evenPlan, MONTHS, paceOf, planLike } from '../engine';
import { PACE_WORDS } from '../words/functions';
import { chooseWord, listOf, numberFrom, type Choices } from './arguments';
import { answerEach, sideBySide } from './each';
import { overZero, refuse, said } from './refuse';

const GIVEN: Choices<'gap' | 'completion' | 'due' | 'zh-CN' | 'en-US'> = {
  gap: ['gap', '进度差', '差'],
  completion: ['completion', '完成率'],
  due: ['due', '序时进度', '应完成'],
  'zh-CN': ['文字', '中文'],
  'en-US': ['words', 'English'],
};

/**
 * Gives the pace of each figure.
 * @customfunction PACE
 * @param actual Figures since the beginning of the year
 * @param target Targets of the year
 * @param month Month
 * @param [plan] Plan by months
 * @param [give] What to give
 * @param [labels] Labels
 * @returns Completion less what is due
 */
export function pace(
  actual: unknown[][],
  target: unknown[][],
  month: unknown,
  plan?: unknown[][],
  give?: unknown,
  labels?: unknown,
): unknown[][] {
  const through =
    numberFrom(month, null, 'month', { least: 1, most: MONTHS, whole: true }) ??
    refuse(said().missing('month'));
  const wanted = chooseWord(give, GIVEN, 'gap', 'give');
  const due = planOf(plan)[through - 1]!;
  const figures = sideBySide(
    [
      ['actual', actual],
      ['target', target],
    ],
    labels,
  );
  return answerEach(figures, ([done = NaN, whole = NaN]) => {
    if (done !== done || whole !== whole) return '';
    const { completion, gap, status } = paceOf(done, whole, due);
    if (status === null) return overZero();
    if (wanted === 'due') return due;
    if (wanted === 'gap' || wanted === 'completion') return wanted === 'gap' ? gap : completion;
    return PACE_WORDS[wanted][status];
  });
}

/** Shares that are due by the end of each month: as they stand where they rise to 100 %, else the months of another year. */
function planOf(plan: unknown): readonly number[] {
  const months = listOf(plan);
  if (months === null) return evenPlan();
  if (months.length !== MONTHS || months.some((x) => x < 0)) return refuse(said().planWrong(months.length));
  const isRising = months.every((x, k) => k === 0 || x >= months[k - 1]!);
  const end = months.at(-1)!;
  if (isRising && Math.abs(end - 1) < 1e-9) return months;
  if (months.every((x) => x === 0)) return refuse(said().planWrong(months.length));
  return planLike(months);
}
