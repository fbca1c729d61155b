/** Completion on the sheet against actual / target, in percent. */
import type { SurveyColumn } from '../read';
import { isBefore } from './before';
import { finding, type Finding } from './finding';
import { compare, computed, readable, shownAt } from './shown';
import { levelsOf, nameOf, titleOf, type Subject } from './subject';

/** How much of the year has gone says nothing of what was done in it. */
const TIME = /序时|时间/;

export const checkCompletion = (subject: Subject): readonly Finding[] =>
  subject.survey.columns
    .filter(({ role, path }) => role === 'completion' && !TIME.test(path.at(-1) ?? ''))
    .flatMap((column) => {
      const pair = pairOf(subject, column);
      return pair === null ? [] : inColumn(subject, column, ...pair);
    });

/** The actual and the target below the same heading, else the nearest of each at the left. */
function pairOf(subject: Subject, column: SurveyColumn): readonly [SurveyColumn, SurveyColumn] | null {
  const targets = subject.survey.columns.filter(({ role }) => role === 'target');
  const actuals = levelsOf(subject).filter((level) => !isBefore(level) && level.unit !== '%');
  const target = nearest(column, targets);
  const actual = nearest(column, actuals);
  return target === null || actual === null ? null : [actual, target];
}

function nearest(column: SurveyColumn, from: readonly SurveyColumn[]): SurveyColumn | null {
  const head = column.path[0];
  const sameHead = from.filter(({ path }) => path.length > 1 && path[0] === head);
  const sameName = from.filter(({ canonical }) => canonical === column.canonical && canonical !== '');
  const near = from.filter(({ index }) => index < column.index && column.index - index <= 2);
  const some = [sameHead, sameName, near].find((list) => list.length > 0) ?? [];
  return (
    [...some].sort((a, b) => Math.abs(a.index - column.index) - Math.abs(b.index - column.index))[0] ?? null
  );
}

function inColumn(
  subject: Subject,
  column: SurveyColumn,
  actual: SurveyColumn,
  target: SurveyColumn,
): readonly Finding[] {
  const indicator = titleOf(subject, column);
  return subject.survey.lines.flatMap((_, line): readonly Finding[] => {
    const [typed, done, aim] = [shownAt(column, line), shownAt(actual, line), shownAt(target, line)];
    if ([typed, done, aim].some(({ value }) => Number.isNaN(value))) return [];
    const at = { unit: nameOf(subject, line), indicator };
    const cells = [column.ref(line), actual.ref(line), target.ref(line)];
    if (aim.value <= 0) {
      const facts = { ...at, typed: typed.value, target: aim.value };
      return [finding('completion', 'error', 'completion-without-target', cells, facts)];
    }
    const from = computed((a, b) => (100 * a) / b, done, aim);
    const verdict = compare(typed, from);
    if (verdict === 'same') return [];
    const facts = { ...at, typed: typed.value, recomputed: readable(from.value, typed) };
    return [finding('completion', verdict === 'far' ? 'error' : 'doubt', 'completion-differs', cells, facts)];
  });
}
