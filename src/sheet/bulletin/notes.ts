/** Below the text: how scores and places came about, where the figures are from, what is missing. */
import type { NoteCode } from '../../engine';
import type { Words } from '../../words';
import { howRanked } from '../result-sheet/remarks';
import { hasSums, hasTop } from './sections/overall';
import { reach } from './sections/profile';
import { paceOf } from './sections/shortfall';
import type { Subject } from './subject';
import { targetsOf } from './targets';

/** What whoever receives the bulletin must know of the computation; the rest is for whoever made it. */
const PUBLIC = new Set<NoteCode>([
  'zero-best',
  'values-treated',
  'constant-dropped',
  'indicator-screened',
  'unit-screened',
  'bonus-capped',
  'unit-vetoed',
  'adjustment-open',
  'points-unfilled',
  'tiers-scaled',
  'population-unknown',
  'period-gap',
  'unit-gone',
  'not-comparable',
]);

export function notesOf(subject: Subject, all: Words): readonly string[] {
  const { evaluation, words, before, yearly, outer, figures } = subject;
  const { notes } = words;
  const { scheme } = evaluation;
  const top = hasTop(subject);
  const targets = targetsOf(subject);
  const months = targets
    .map(({ annual }) => paceOf(evaluation.table.period, annual))
    .find((each) => each !== null);
  const profiled = reach(subject);
  const open = evaluation.outcomes.flat().some(({ verdict }) => verdict === 'unknown');
  return [
    howRanked(evaluation, all),
    ...(before === '' ? [] : [notes.compared(yearly ? words.year(before) : before)]),
    ...(top !== null && scheme.population !== null ? [notes.percentRule(top, scheme.population)] : []),
    ...(hasSums(subject) ? [notes.sums] : []),
    ...(figures.length > 1 ? [notes.places] : []),
    ...(outer ? [] : [notes.rounding]),
    ...(profiled > 0 ? [notes.profile(profiled)] : []),
    ...(targets.length > 0 ? [notes.completion] : []),
    ...(months === undefined ? [] : [notes.pace(months)]),
    ...missing(subject),
    ...filled(subject, all),
    ...evaluation.notes.filter(({ code }) => PUBLIC.has(code)).map(all.note),
    ...departments(subject),
    ...sources(subject),
    ...(open ? [notes.open] : []),
  ];
}

/** A sheet that nobody has named tells nothing. */
const UNNAMED = /^(?:sheet|工作表|表)\s*\d*$|^.$/i;

function sources({ reading, words }: Subject): readonly string[] {
  const parts = reading.joined.length > 0 ? reading.joined : [reading];
  const sheets = [...new Set(parts.map(({ sheet }) => sheet))].filter((sheet) => !UNNAMED.test(sheet));
  return sheets.length === 0 ? [] : [words.notes.source(sheets)];
}

/** Who has not reported what. */
function missing({ figures, names, evaluation, words }: Subject): readonly string[] {
  const each = figures.flatMap(({ name, values, notAssessed, said }) => {
    const gaps = names.filter(
      (_, i) =>
        Number.isNaN(values[i] ?? NaN) &&
        !said.has(i) &&
        !notAssessed.includes(evaluation.table.units[i] ?? ''),
    );
    return gaps.length === 0 ? [] : [words.notes.missing(name, gaps)];
  });
  return each.length === 0 ? [] : [words.notes.missingAll(each)];
}

/** How the gaps were dealt with in the scores. */
function filled({ evaluation, words }: Subject, { scheme }: Words): readonly string[] {
  const rules: Readonly<Record<string, string>> = scheme.vocabularies.missing;
  return evaluation.notes.flatMap((note) =>
    note.code === 'values-filled'
      ? [
          words.notes.filled(
            note.place.indicator ?? '',
            note.facts.count,
            rules[note.facts.rule] ?? note.facts.rule,
          ),
        ]
      : [],
  );
}

/** Departments that answer for the figures, as the scheme names them. */
function departments({ evaluation, words }: Subject): readonly string[] {
  const bySource = new Map<string, string[]>();
  for (const { name, source = '' } of evaluation.scheme.indicators)
    if (source !== '') bySource.set(source, [...(bySource.get(source) ?? []), name]);
  const each = [...bySource].map(([source, names]) => words.notes.department(names.join(words.list), source));
  return each.length === 0 ? [] : [words.notes.departments(each)];
}
