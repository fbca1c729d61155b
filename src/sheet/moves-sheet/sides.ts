/** How the two rankings that are compared are called: by whatever tells them apart, their files, periods or schemes. */
import type { Evaluation } from '../../engine';
import type { Words } from '../../words';
import { sayScheme } from '../../words/scheme/name';
import { sayPeriod } from '../../words/bulletin';
import { MOVES_WORDS } from '../../words/moves';
import type { Then } from './then';

type Pair<T> = readonly [T, T];

/** Of the earlier ranking and of the later. */
export interface Sides {
  readonly named: Pair<string>;
  /** Headings of the ranks. */
  readonly ranks: Pair<string>;
}

/** `file`: that of the earlier ranking; null = it is of the same workbook. */
export function sidesOf(then: Then, now: Evaluation, file: string | null, words: Words): Sides {
  const say = MOVES_WORDS[words.locale];
  const spoken = (period: string | null): string | null => period && sayPeriod(period, words.locale);
  const periods: Pair<string | null> = [spoken(then.period), spoken(now.table.period)];
  const arePeriods = periods[0] !== periods[1];
  const schemes = schemesOf(then, now, file === null && !arePeriods, words);
  const files = file === null ? [null, null] : [file, say.thisWorkbook];
  const sideAt = (k: 0 | 1): string =>
    say.side({
      file: files[k]!,
      period: arePeriods || file !== null ? periods[k] : null,
      scheme: schemes[k],
    });
  const [before, after] = periods;
  return {
    named: [sideAt(0) || say.then, sideAt(1) || say.now],
    ranks:
      arePeriods && before !== null && after !== null
        ? [say.heads.rankIn(before), say.heads.rankIn(after)]
        : [say.heads.rankThen, say.heads.rankNow],
  };
}

/** Names of the schemes, where they differ or `alone` tell the rankings apart. */
function schemesOf(then: Then, now: Evaluation, alone: boolean, words: Words): Pair<string | null> {
  if (then.evaluation === null) return [null, null];
  const [before, after] = [then.evaluation, now].map(({ scheme }) => sayScheme(scheme, words));
  if (before !== after) return [before!, after!];
  const { marked, then: first, now: second } = MOVES_WORDS[words.locale];
  return alone ? [marked(before!, first), marked(after!, second)] : [null, null];
}
