/** What differs between two schemes, in words: “指标“亩均税收”的权重由50改为40。” */
import { round, type SchemeDraft } from '../../engine';
import { SCHEME_WORDS, type DiffWords, type SectionName } from '../../words/scheme';
import type { Locale } from '../../words/locale';
import { SECTIONS, type Section } from './layout';
import { rowsOf } from './rows';
import { titleIn } from './titles';

/** A row of a section as its cells say it, by field. */
type Said = ReadonlyMap<string, string>;

/** Thirds are said as far as a reader follows. */
const DECIMALS = 6;

/**
 * Gives one sentence for every field that differs, for every part that came or went, and for every list in another
 * order; none where both would be written as the same sheet.
 * Edge: parts are the same by their name, rules by their id; of several with one name, by their order.
 */
export function diffSchemes(before: SchemeDraft, after: SchemeDraft, locale: Locale): readonly string[] {
  const words = SCHEME_WORDS[locale].diff;
  const rows = [rowsOf(before), rowsOf(after)] as const;
  return SECTIONS.filter(({ name }) => name !== 'corrections').flatMap((section) => {
    const [old, now] = rows.map((each) => sayRows(section, each[section.name as keyof typeof each], locale));
    return section.shape === 'form'
      ? diffFields('', old?.[0] ?? new Map(), now?.[0] ?? new Map(), section, words)
      : diffList(old ?? [], now ?? [], section, words);
  });
}

function sayRows(section: Section, rows: readonly object[], locale: Locale): readonly Said[] {
  return rows.map((row) => {
    const held = row as Readonly<Record<string, unknown>>;
    const said = section.fields.flatMap(({ name, codec }): [string, string][] => {
      const value = held[name];
      const cell = value === undefined || value === null ? '' : codec.make(value, locale);
      const text = String(typeof cell === 'number' ? round(cell, DECIMALS) : cell);
      return text.trim() === '' ? [] : [[name, text]];
    });
    return new Map(said);
  });
}

function diffFields(
  part: string,
  old: Said,
  now: Said,
  section: Section,
  words: DiffWords,
): readonly string[] {
  return section.fields.flatMap((field) => {
    const [from, to] = [old.get(field.name), now.get(field.name)];
    if (from === to) return [];
    const title = titleIn(SCHEME_WORDS[words.locale], section, field);
    const of = words.of(part, title);
    if (from === undefined) return [words.set(of, to ?? '')];
    return [to === undefined ? words.cleared(of, from) : words.changed(of, from, to)];
  });
}

function diffList(
  old: readonly Said[],
  now: readonly Said[],
  section: Section,
  words: DiffWords,
): readonly string[] {
  const [before, after] = [byKey(old, section.name), byKey(now, section.name)];
  const nameOf = (key: string) => {
    const [name = '', nth = '1'] = key.split('\n');
    return words.part(words.parts[section.name] ?? '', name, Number(nth));
  };
  const stayed = [...before.keys()].filter((key) => after.has(key));
  const order = [...after.keys()].filter((key) => before.has(key));
  return [
    ...[...before.keys()].filter((key) => !after.has(key)).map((key) => words.removed(nameOf(key))),
    ...[...after].flatMap(([key, said]) =>
      before.has(key)
        ? diffFields(nameOf(key), before.get(key)!, said, section, words)
        : [words.added(nameOf(key), describe(said, section, words))],
    ),
    ...(stayed.join('\t') === order.join('\t')
      ? []
      : [
          words.reordered(
            SCHEME_WORDS[words.locale].sections[section.name],
            order.map((key) => key.split('\n')[0] ?? '').join(words.comma),
          ),
        ]),
  ];
}

/** The other fields of a part that is new. */
function describe(said: Said, section: Section, words: DiffWords): string {
  const pieces = section.fields.flatMap((field) => {
    const text = said.get(field.name);
    const isName = field.name === keyField(section.name);
    return text === undefined || isName
      ? []
      : [words.field(titleIn(SCHEME_WORDS[words.locale], section, field), text)];
  });
  return pieces.join(words.comma);
}

const keyField = (section: SectionName): string => (section === 'rules' ? 'id' : 'name');

/** Parts by name; a rule's further awards, which have none, follow the rule that they belong to. */
function byKey(rows: readonly Said[], section: SectionName): ReadonlyMap<string, Said> {
  const found = new Map<string, Said>();
  let above = '';
  for (const row of rows) {
    const name = row.get(keyField(section)) ?? above;
    above = name;
    let key = name;
    for (let k = 2; found.has(key); k++) key = `${name}\n${k}`;
    found.set(key, row);
  }
  return found;
}
