import type { SchemeDraft } from '../../src/engine';
import { makeScheme, parseScheme } from '../../src/sheet/scheme-sheet';
import { LOCALES, words } from '../../src/words';
import { awards, evaluateYears } from '../engine/rules/judge';
import { gridFrom, gridOf } from '../sheet/written/grid-of';
import type { Practice } from './case';
import { DOCUMENTS } from './documents';
import { FORMULAE } from './formulae';

const orNull = (numbers: Iterable<number> | null) =>
  Array.from(numbers ?? [], (x) => (Number.isNaN(x) ? null : x));

function resultOf(scheme: SchemeDraft, { years }: Practice) {
  const evaluations = evaluateYears(scheme, years);
  const last = evaluations.at(-1)!;
  return {
    awards: awards(evaluations),
    scores: orNull(last.totals),
    ranks: orNull(last.ranks),
    groupRanks: orNull(last.groupRanks),
    tiers: last.tiers,
  };
}

const KEYS = ['awards', 'scores', 'ranks', 'groupRanks', 'tiers'] as const;
const expectedOf = (practice: Practice) =>
  Object.fromEntries(KEYS.flatMap((key) => (practice[key] === undefined ? [] : [[key, practice[key]]])));

const ALL: readonly Practice[] = [...FORMULAE, ...DOCUMENTS];
const named = ALL.map((each) => [each.what, each] as const);

describe('a method of practice, written as a scheme', () => {
  it.each(named)('%s', (_, practice) => {
    expect(Object.keys(expectedOf(practice))).not.toEqual([]);
    expect(resultOf(practice.scheme, practice)).toMatchObject(expectedOf(practice));
  });

  it.each(named)('%s: reads back from its sheet as it was', (_, { scheme }) => {
    for (const locale of LOCALES)
      expect(parseScheme(gridOf(makeScheme(scheme, words(locale))))).toEqual({
        ok: true,
        value: scheme,
        notes: [],
      });
  });

  it.each(named.filter(([, { typed }]) => typed !== undefined))(
    '%s: typed by hand it is the same',
    (_, { typed = [], scheme }) => {
      expect(parseScheme(gridFrom(typed, '评价方案'))).toEqual({ ok: true, value: scheme, notes: [] });
    },
  );
});
