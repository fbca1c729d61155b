/** How the two rankings that are compared are called: by whatever tells them apart, their files, periods or schemes. */
import type { Evaluation } from '../../engine';
import type { Words } from '../../words';
import { MOVES_WORDS } from '../../words/moves';
import type { Then } from './then';

/** Of the earlier ranking and of the later. */
export interface Sides {
  readonly named: readonly [string, string];
  /** Headings of the ranks. */
  readonly ranks: readonly [string, string];
}

export function sidesOf(then: Then, now: Evaluation, file: string | null, words: Words): Sides {
  const say = MOVES_WORDS[words.locale];
  const [before, after] = [then.period, now.table.period];
  const schemes = [then.evaluation?.scheme ?? null, now.scheme] as const;
  const alike = schemes[0] === null || schemes[0].name === schemes[1].name;
  const samePeriod = before === after;
  const bare = file === null && samePeriod && alike;
  const nameOf = (scheme: (typeof schemes)[number], mark: string): string | null => {
    if (scheme === null || (alike && !bare)) return null;
    const name = scheme.name === '' ? words.sheets.schemeUnnamed : scheme.name;
    return bare ? say.marked(name, mark) : name;
  };
  const side = (own: string | null, period: string | null, scheme: string | null, mark: string): string =>
    say.side({ file: own, period: file === null && samePeriod ? null : period, scheme }) || mark;
  return {
    named: [
      side(file, before, nameOf(schemes[0], say.then), say.then),
      side(file === null ? null : say.thisWorkbook, after, nameOf(schemes[1], say.now), say.now),
    ],
    ranks:
      before === null || after === null || samePeriod
        ? [say.heads.rankThen, say.heads.rankNow]
        : [say.heads.rankIn(before), say.heads.rankIn(after)],
  };
}
