/** What each unit is good at and what it is weak in (亮点, 短板): the indicators of its best and of its worst places. */
import type { Paragraph } from '../bulletin';
import type { Figure } from '../figures';
import { placesOf } from '../places';
import type { Subject } from '../subject';

/** Of more units the annex tells. */
export const TOLD_UNITS = 20;

/** How many places from either end count: three, fewer among few units; 0 = there is nothing to tell. */
export function reach({ figures, names }: Subject): number {
  return figures.length < 2 ? 0 : Math.min(3, Math.floor(names.length / 3));
}

interface Item {
  readonly name: string;
  readonly place: number;
  readonly tied: boolean;
}

interface Profile {
  readonly strengths: readonly Item[];
  readonly weaknesses: readonly Item[];
}

const SHOWN = 3;

/** Where a unit stands by one indicator, from either end. */
interface Stand extends Item {
  readonly fromTop: number;
  readonly fromLast: number;
  readonly sharing: number;
}

function standsIn({ name, ranks }: Figure): ReadonlyMap<number, Stand> {
  const stands = new Map<number, Stand>();
  let after = 0;
  for (const { place, units } of [...placesOf(ranks)].reverse()) {
    const sharing = units.length;
    const stand = { name, place, tied: sharing > 1, fromTop: place, fromLast: after + 1, sharing };
    for (const i of units) stands.set(i, stand);
    after += sharing;
  }
  return stands;
}

/** Gives for each unit its strengths, the best first, and its weaknesses, the worst first. */
export function profilesOf(subject: Subject): readonly Profile[] {
  const most = reach(subject);
  const stands = subject.figures.map(standsIn);
  return subject.names.map((_, i) => {
    const own = stands.flatMap((each) => each.get(i) ?? []);
    const pick = (from: 'fromTop' | 'fromLast'): readonly Item[] =>
      own
        .filter((stand) => stand[from] <= most && stand.sharing <= most)
        .sort((a, b) => a[from] - b[from])
        .slice(0, SHOWN);
    return { strengths: pick('fromTop'), weaknesses: pick('fromLast') };
  });
}

export const sayItems = ({ words }: Subject, items: readonly Item[]): readonly string[] =>
  items.map(({ name, place, tied }) => words.profile.item(name, place, tied));

export function profile(subject: Subject): readonly Paragraph[] {
  const { names, words } = subject;
  if (reach(subject) === 0 || names.length > TOLD_UNITS) return [];
  return profilesOf(subject).flatMap(({ strengths, weaknesses }, i) => {
    const parts = [
      strengths.length > 0 ? words.profile.strengths(sayItems(subject, strengths)) : '',
      weaknesses.length > 0 ? words.profile.weaknesses(sayItems(subject, weaknesses)) : '',
    ].filter((part) => part !== '');
    return parts.length === 0
      ? []
      : [{ opening: words.profile.of(names[i] ?? ''), text: parts.join(words.separator) + words.stop }];
  });
}
