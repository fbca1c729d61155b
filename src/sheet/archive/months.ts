/** Which months an archive lacks, and whether one comes late. */
import { comparePeriods, isPartOfYear, spanIn, spanOf, type Span } from '../../engine';

/** Months between two reports: of months one, of quarters three, of halves six. */
function strideOf(spans: readonly Span[]): number {
  if (spans.some(({ first, last }) => first === last)) return 1;
  return [6, 3].find((months) => spans.every(({ last }) => (last + 1) % months === 0)) ?? 1;
}

/**
 * Gives the parts of years between the first and the last of those given that are not among them, oldest first.
 * Edge: a month without a year is of the latest year that the others say; the first two months reported together (1—2月) leave no gap in January; whole years and names that say no period are left out.
 * @example missingBetween(['2025年1月', '2025年3月']) // ['2025年2月']
 */
export function missingBetween(periods: readonly string[]): readonly string[] {
  const known = periods.filter(isPartOfYear);
  const dated = known.map(spanOf).filter((span) => span !== null);
  const year = dated.length === 0 ? undefined : Math.floor(Math.max(...dated.map(({ last }) => last)) / 12);
  const spans = known.map((period) => spanIn(period, year)!);
  if (spans.length < 2) return [];
  const stride = strideOf(spans);
  const isRunning = spans.some(({ first, last }) => last - first >= stride);
  const covered = new Set(
    spans.flatMap(({ first, last }) => (first % 12 === 0 && last === first + 1 ? [first, last] : [last])),
  );
  const ends = spans.map(({ last }) => last);
  const missing: string[] = [];
  for (let end = Math.min(...ends); end < Math.max(...ends); end += stride)
    if (!covered.has(end)) missing.push(nameOf(end, stride, isRunning, dated.length > 0));
  return missing;
}

function nameOf(end: number, stride: number, isRunning: boolean, hasYear: boolean): string {
  const month = (end % 12) + 1;
  const year = hasYear ? `${Math.floor(end / 12)}年` : '';
  if (isRunning && month > 1) return `${year}1-${month}月`;
  if (stride === 3) return `${year}第${'一二三四'[month / 3 - 1]}季度`;
  if (stride === 6) return `${year}${month === 6 ? '上' : '下'}半年`;
  return `${year}${month}月`;
}

/** Gives the latest of the periods that ends after the one that is added now; null = it comes in its turn. */
export function laterThan(period: string, archived: readonly string[]): string | null {
  const later = archived.filter((each) => isPartOfYear(each) && comparePeriods(each, period) > 0);
  return later.sort(comparePeriods).at(-1) ?? null;
}
