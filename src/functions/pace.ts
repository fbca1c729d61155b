/** ZONE.PACE: how each figure stands against the part of its yearly target that is due by now (序时进度). */
import { evenPlan, MONTHS, paceOf, planFrom } from '../engine';
import { PACE_WORDS } from '../words/functions';
import { chooseWord, listOf, numberFrom, single, type Choices } from './arguments';
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
    numberFrom(bare(month), null, 'month', { least: 1, most: MONTHS, whole: true }) ??
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

/** 6月 is the sixth. */
function bare(month: unknown): unknown {
  const cell = single(month);
  return typeof cell === 'string' ? cell.trim().replace(/月份?$/, '') : cell;
}

/** Shares that are due by the end of each month. */
function planOf(plan: unknown): readonly number[] {
  const months = listOf(plan, 'plan');
  if (months === null) return evenPlan();
  const says = months.length === MONTHS && months.every((x) => x >= 0) && months.some((x) => x > 0);
  if (!says) return refuse(said().planWrong(months.length));
  return planFrom(months) ?? refuse(said().planOpen);
}
