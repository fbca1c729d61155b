/** Cells that say by how much a figure rose or fell, where the column may want how much it is. */
import { problemAt } from '../../problem';
import { placeOf, shown, type Cells } from './cells';
import type { Findings } from './figures';

const CHANGES = /[增减升降涨跌幅变]|同比|环比|下滑|提高|进位|前移|后退|位移|改善|回落/;
const FALLS = /下降|降低|减少|压减|削减|降幅|减幅|跌幅|缩减|压缩|下调/;

/**
 * Takes out what is only a change (下降3.2%, 增加5家, 持平) among figures that are not, and what falls where the column
 * itself counts the fall.
 * Edge: a column of which every figure is a change is one of changes, whatever its heading.
 */
export function findChanges(column: Cells, { values, odd, problems }: Findings): void {
  const changed: number[] = [];
  for (const [unit, parsed] of odd) {
    if ('change' in parsed && parsed.change === true && !Number.isNaN(values[unit] ?? NaN))
      changed.push(unit);
  }
  if (changed.length === 0 || column.role === undefined || column.role === 'rank') return;
  const wanted =
    column.role === 'growth' || CHANGES.test(column.indicator) || isOfChanges(values, changed.length);
  const doubted = !wanted
    ? changed
    : FALLS.test(column.indicator)
      ? changed.filter((unit) => values[unit] !== 0)
      : [];
  for (const unit of doubted) {
    values[unit] = NaN;
    const who = placeOf(column, unit);
    const facts = { ...who, text: shown(column, unit), doubt: 'change' as const };
    problems.push(problemAt(column.ref(unit), 'cell-ambiguous', facts, who));
  }
}

/** Whether every figure is a change, and one of them not nought. */
const isOfChanges = (values: Float64Array, changed: number): boolean => {
  const figures = values.filter((value) => !Number.isNaN(value));
  return figures.length === changed && figures.some((value) => value !== 0);
};
