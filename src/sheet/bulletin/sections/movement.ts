/** How ranks have moved since the period before, and over several running. */
import { movementsOf } from '../../../engine/explain';
import type { Paragraph, Spoken } from '../bulletin';
import { leading, placesOf } from '../places';
import { speak } from '../standing';
import type { Subject } from '../subject';

/** So many of those that moved furthest are named. */
const NAMED = 3;

export function movement(subject: Subject): readonly Paragraph[] {
  const { evaluation, words, entity } = subject;
  const { changes, ranks } = evaluation;
  const known = changes.filter((change) => !Number.isNaN(change));
  if (known.length === 0) return [];
  const before = beforeNamed(subject);
  const counted = (is: (change: number) => boolean): string => {
    const many = known.filter(is).length;
    return many === 0 ? '' : words.count(many, entity);
  };
  const [up, down, same] = [counted((c) => c > 0), counted((c) => c < 0), counted((c) => c === 0)];
  const said = words.movement;
  const balance = up === '' && down === '' ? said.allSame(before) : said.balance(before, { up, down, same });
  const sentences = [
    balance,
    moved(subject, 1),
    moved(subject, -1),
    ...running(subject),
    ...notCompared(subject, before),
  ];
  const text = sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => words.sentence(sentence) + words.stop)
    .join(words.space);
  return ranks.length < 2 && up === '' && down === '' && same === '' ? [] : [{ opening: '', text }];
}

function beforeNamed({ words, yearly, before }: Subject): string {
  const { yearBefore, periodBefore } = words.movement;
  if (yearly) return yearBefore;
  return before === '' ? periodBefore : before;
}

/** Those who moved furthest up (`sign` 1) or down (−1). */
function moved(subject: Subject, sign: 1 | -1): string {
  const { evaluation, words, entity, scope } = subject;
  const { changes, ranks } = evaluation;
  const places = placesOf(changes.map((change) => (change * sign > 0 ? -change * sign : NaN)));
  const all = places.reduce((sum, { units }) => sum + units.length, 0);
  if (all === 0) return '';
  const told: readonly Spoken[] = leading(places, NAMED).flatMap((place) => {
    const single = place.units.length === 1;
    const valueOf = (i: number): string =>
      words.movement.by(changes[i] ?? 0, scope, single ? (ranks[i] ?? null) : null);
    return speak(subject, [place], valueOf);
  });
  const named = told.reduce((sum, { names }) => sum + names.length, 0);
  return words.movement[sign > 0 ? 'up' : 'down'](told, named === all, entity);
}

/** Up or down for two periods running or more. */
function running({ evaluation, words, names, yearly }: Subject): readonly string[] {
  const moved = movementsOf(evaluation);
  return (['rising', 'falling'] as const).flatMap((of) => {
    const times = [...new Set(moved.map((each) => each[of]))]
      .filter((number) => number > 1)
      .sort((a, b) => b - a);
    return times.map((number) => {
      const who = names.filter((_, i) => moved[i]?.[of] === number);
      return words.movement.running(of === 'rising', yearly, number, who);
    });
  });
}

/** Who is new, and whose earlier rank is missing. */
function notCompared({ evaluation, words, names }: Subject, before: string): readonly string[] {
  const { table, changes, ranks, notes } = evaluation;
  const added = new Set(notes.flatMap((note) => (note.code === 'unit-new' ? [note.facts.unit] : [])));
  const open = names.filter(
    (_, i) =>
      Number.isNaN(changes[i] ?? NaN) && !Number.isNaN(ranks[i] ?? NaN) && !added.has(table.units[i] ?? ''),
  );
  const fresh = names.filter((_, i) => added.has(table.units[i] ?? ''));
  return [
    ...(fresh.length > 0 ? [words.movement.added(fresh)] : []),
    ...(open.length > 0 ? [words.movement.unknown(open, before)] : []),
  ];
}
