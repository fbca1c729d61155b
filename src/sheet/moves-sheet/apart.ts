/** Why a unit is in one of two rankings alone: new or gone, merged or split off, left out, or perhaps there under another name. */
import type { Words } from '../../words';
import { MOVES_WORDS } from '../../words/moves';
import { matchNames } from '../read';
import type { Rankings } from './moves';

/** A sentence each on a unit that only the later, or only the earlier ranking has. */
export interface Apart {
  readonly added: (unit: string) => string;
  readonly gone: (unit: string) => string;
}

export function whyApart({ then, now: { table }, excluded }: Omit<Rankings, 'named'>, words: Words): Apart {
  const { why } = MOVES_WORDS[words.locale];
  const [before, after] = [new Set(then.units), new Set(table.units)];
  const rankThen = new Map(then.units.map((unit, k) => [unit, then.ranks[k]!]));
  const added = table.units.filter((unit) => !before.has(unit));
  const gone = then.units.filter((unit) => !after.has(unit));
  const origins = [...(table.origins ?? [])];
  const like = new Map<string, string>();
  for (const { ours, theirs } of added.length > 0 && gone.length > 0
    ? matchNames(added, gone).suggestions
    : []) {
    like.set(added[ours]!, gone[theirs]!);
    like.set(gone[theirs]!, added[ours]!);
  }
  const leftOut = gone.length === 0 ? new Map<string, string>() : sayLeftOut(gone, excluded, words);
  const withLike = (said: string, unit: string): string => {
    const other = like.get(unit);
    return other === undefined ? said : said + (words.locale === 'zh-CN' ? '' : ' ') + why.perhaps(other);
  };
  const origin = (unit: string): string => {
    const rank = rankThen.get(unit);
    return rank === undefined || Number.isNaN(rank) ? unit : why.origin(unit, String(rank));
  };
  return {
    added: (unit) => {
      const parts = (table.origins?.get(unit) ?? []).filter((part) => before.has(part));
      return parts.length > 0 ? why.madeOf(unit, parts.map(origin)) : withLike(why.added(unit), unit);
    },
    gone: (unit) => {
      const into = origins.flatMap(([heir, parts]) => (parts.includes(unit) ? [heir] : []));
      if (into.length > 0) return why.goneInto(unit, into);
      return leftOut.get(unit) ?? withLike(why.gone(unit), unit);
    },
  };
}

/** Those that stand in a row of the table which was left out. */
function sayLeftOut(
  gone: readonly string[],
  excluded: Rankings['excluded'],
  words: Words,
): ReadonlyMap<string, string> {
  const { why } = MOVES_WORDS[words.locale];
  const lines = excluded.flatMap((each) =>
    'text' in each.facts && each.facts.text.trim() !== '' ? [{ each, text: each.facts.text }] : [],
  );
  const { pairs } = matchNames(
    gone,
    lines.map(({ text }) => text),
  );
  return new Map(
    pairs.map(({ ours, theirs }) => {
      const { each } = lines[theirs]!;
      return [gone[ours]!, why.leftOut(gone[ours]!, each.where, words.exclusion(each))];
    }),
  );
}
