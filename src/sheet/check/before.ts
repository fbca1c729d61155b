/** The figures of the period before: a year earlier, or what the sheet calls 上年同期. */
import type { SurveyColumn } from '../read';
import { levelsOf, type Subject } from './subject';

const BEFORE = /上年|去年|上期|同期|前期|基期|基数|last year|previous/i;

export const isBefore = ({ path, name }: SurveyColumn): boolean => BEFORE.test(path.at(-1) ?? name);

const yearOf = (period: string | null): number => Number(/^\d{4}/.exec(period ?? '')?.[0] ?? NaN);
const partOf = (period: string | null): string => (period ?? '').replace(/^\d{4}年?/, '');

/** The same indicator in the same part of the year before. */
export const yearBefore = (subject: Subject, now: SurveyColumn): SurveyColumn | null =>
  levelsOf(subject).find(
    (other) =>
      other.name === now.name &&
      yearOf(other.period) === yearOf(now.period) - 1 &&
      partOf(other.period) === partOf(now.period),
  ) ?? null;

/** Gives the base of a level: the year before, else the column nearest to it that is called so and stands below the same heading. */
export function baseOf(subject: Subject, now: SurveyColumn): SurveyColumn | null {
  const before = yearBefore(subject, now);
  if (before !== null) return before;
  const called = levelsOf(subject).filter((other) => other !== now && isBefore(other) && isOf(other, now));
  return called.sort((a, b) => Math.abs(a.index - now.index) - Math.abs(b.index - now.index))[0] ?? null;
}

function isOf(base: SurveyColumn, now: SurveyColumn): boolean {
  const text = base.path.join('');
  if (base.of === now.name || text.includes(now.name) || text.includes(now.canonical)) return true;
  // 上年同期 alone belongs to the column beside it.
  const alone = base.path.length === 1 && base.name.replace(BEFORE, '').replace(/[数值额同期]/g, '') === '';
  return alone && Math.abs(base.index - now.index) === 1;
}
