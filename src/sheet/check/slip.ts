/** Figures that would be as usual if they were in another unit: 万 for 亿, 元 for 万元, 亩 for 公顷. */
import { median } from '../../engine';
import type { SurveyColumn } from '../read';
import { baseOf } from './before';
import { finding, type Finding } from './finding';
import { isPercent, levelsOf, nameOf, titleOf, valueOf, type Subject } from './subject';

const DECIMAL = [1e4, 1e8, 1e3] as const;
/** A slipped point, told only against the figure of the year before. */
const POINT = [10, 100] as const;
/** 亩 and hectares, square kilometres and square metres. */
const AREA = [15, 1500, 1e6] as const;
const AREA_WORD = /亩|公顷|平方|面积|km²|㎡/i;

/** So far from its own figure of the year before a corrected figure may lie. */
const OWN = 1.6;
/** Ten times as much may also be true. */
const OWN_OF_SMALL = 1.2;
/** So far beyond the others a corrected figure may lie, and so far outside them the one that stands must. */
const WIDTH = 3;
const APART = 30;
/** Others are those within so much of the middle. */
const OTHERS = 100;
const FEWEST = 3;

export function checkSlips(subject: Subject): readonly Finding[] {
  return levelsOf(subject)
    .filter((column) => !isPercent(column))
    .flatMap((column) => {
      const factors = factorsOf(column);
      const told = new Set<number>();
      const base = baseOf(subject, column);
      const own = base === null ? [] : againstBefore(subject, column, base, factors, told);
      return [...own, ...againstOthers(subject, column, factors, told)];
    });
}

const factorsOf = ({ unit, name }: SurveyColumn): readonly number[] =>
  AREA_WORD.test(`${unit ?? ''}${name}`) ? [...DECIMAL, ...AREA] : DECIMAL;

/** The factor by which a figure is too large (or too small, then below 1) to be near another; null = by none. */
function factorTo(ratio: number, factors: readonly number[]): number | null {
  const both = factors.flatMap((factor) => [factor, 1 / factor]);
  const apart = (factor: number): number => Math.abs(Math.log(ratio / factor));
  const nearest = both.reduce((a, b) => (apart(b) < apart(a) ? b : a));
  const near = nearest > 100 || nearest < 0.01 ? OWN : OWN_OF_SMALL;
  return apart(nearest) < Math.log(near) ? nearest : null;
}

function againstBefore(
  subject: Subject,
  column: SurveyColumn,
  base: SurveyColumn,
  factors: readonly number[],
  told: Set<number>,
): readonly Finding[] {
  return subject.units.flatMap((line) => {
    const [typed, before] = [valueOf(column, line), valueOf(base, line)];
    if (!(typed > 0 && before > 0)) return [];
    const factor = factorTo(typed / before, [...factors, ...POINT]);
    if (factor === null) return [];
    told.add(line);
    const facts = { ...slipped(subject, column, line, factor), against: 'before' as const, usual: before };
    return [finding('slip', 'doubt', 'slip', [column.ref(line), base.ref(line)], facts)];
  });
}

/** What was typed, and what it would be without the slip. */
function slipped(subject: Subject, column: SurveyColumn, line: number, factor: number) {
  const typed = valueOf(column, line);
  return {
    unit: nameOf(subject, line),
    indicator: titleOf(subject, column),
    typed,
    factor,
    recomputed: Number((typed / factor).toPrecision(12)),
  };
}

function againstOthers(
  subject: Subject,
  column: SurveyColumn,
  factors: readonly number[],
  told: ReadonlySet<number>,
): readonly Finding[] {
  const sizes = subject.units.map((line) => valueOf(column, line));
  const reported = sizes.filter((size) => size > 0);
  const middle = median(Float64Array.from(reported));
  const others = reported.filter((size) => size < middle * OTHERS && size > middle / OTHERS);
  if (others.length < FEWEST || others.length <= reported.length / 2) return [];
  const low = others.reduce((a, b) => Math.min(a, b));
  const high = others.reduce((a, b) => Math.max(a, b));
  return subject.units.flatMap((line, index) => {
    const size = sizes[index] ?? NaN;
    if (!(size > high * APART || (size > 0 && size < low / APART)) || told.has(line)) return [];
    const fits = (factor: number): boolean => size / factor > low / WIDTH && size / factor < high * WIDTH;
    const factor = factors.find(fits) ?? factors.map((one) => 1 / one).find(fits);
    if (factor === undefined) return [];
    const facts = { ...slipped(subject, column, line, factor), against: 'others' as const, usual: middle };
    return [finding('slip', 'doubt', 'slip', [column.ref(line)], facts)];
  });
}
