/** Growth on the sheet against growth computed from the levels: (now − before) / before, in percent. */
import type { SurveyColumn } from '../read';
import { baseOf, isBefore } from './before';
import { finding, type Finding } from './finding';
import { compare, computed, readable, shownAt } from './shown';
import { levelsOf, nameOf, titleOf, valueOf, type Subject } from './subject';

/** Growth of these is published at constant prices. */
const REAL = /生产总值|GDP|增加值/i;
const STEPWISE = /环比/;

export const checkGrowth = (subject: Subject): readonly Finding[] =>
  subject.survey.columns
    .filter(({ role, unit, path }) => role === 'growth' && unit !== '百分点' && !STEPWISE.test(path.join('')))
    .flatMap((column) => {
      const now = levelOf(subject, column);
      const base = now === null ? null : baseOf(subject, now);
      return now === null || base === null ? [] : inColumn(subject, column, now, base);
    });

/** The level that a growth column is of. */
function levelOf(subject: Subject, growth: SurveyColumn): SurveyColumn | null {
  const levels = levelsOf(subject).filter((level) => !isBefore(level) && level.unit !== '%');
  const ofName = levels.filter(
    ({ name, canonical }) =>
      name === growth.of || canonical === growth.canonical || growth.name.startsWith(name),
  );
  const ofPeriod = ofName.filter(({ period }) => period === growth.period);
  const beside = levels.filter(({ index }) => index < growth.index && growth.index - index <= 2);
  return [ofPeriod, ofName, beside].find((list) => list.length > 0)?.at(-1) ?? null;
}

function inColumn(
  subject: Subject,
  column: SurveyColumn,
  now: SurveyColumn,
  before: SurveyColumn,
): readonly Finding[] {
  const indicator = titleOf(subject, column);
  return subject.survey.lines.flatMap((_, line): readonly Finding[] => {
    const [typed, level, base] = [shownAt(column, line), shownAt(now, line), shownAt(before, line)];
    if (Number.isNaN(typed.value) || Number.isNaN(base.value) || Number.isNaN(level.value)) return [];
    const at = { unit: nameOf(subject, line), indicator };
    const cells = [column.ref(line), now.ref(line), before.ref(line)];
    if (base.value <= 0) {
      const facts = { ...at, typed: typed.value, base: base.value };
      return [finding('growth', 'error', 'growth-without-base', cells, facts)];
    }
    const from = computed((a, b) => 100 * (a / b - 1), level, base);
    const verdict = compare(typed, from);
    if (verdict === 'same' || Number.isNaN(valueOf(column, line))) return [];
    const facts = { ...at, typed: typed.value, recomputed: readable(from.value, typed) };
    if (REAL.test(now.canonical)) return [finding('growth', 'remark', 'growth-real', cells, facts)];
    return [finding('growth', verdict === 'far' ? 'error' : 'doubt', 'growth-differs', cells, facts)];
  });
}
