/** Columns that are made of others: 合计 of the columns beside it, 其中 no more than the whole it is part of. */
import type { SurveyColumn } from '../read';
import { finding, type Finding } from './finding';
import { compare, readable, shownAt, sumOf } from './shown';
import { isAdditive, nameOf, titleOf, valueOf, type Subject } from './subject';

/** A column is taken for the sum of its neighbours where it is so in this share of units, and in so many. */
const AGREEING = 0.6;
const FEWEST = 3;
/** A whole with more parts than these is not looked for. */
const MOST_PARTS = 12;

const WHOLE = /合计|总计|小计|总数|总额|总量|总值|total/i;
const PART = /其中|^#|of which/i;

export function checkParts(subject: Subject): readonly Finding[] {
  const columns = subject.survey.columns.filter((column) => isAdditive(column) && column.role === 'level');
  const runs = runsOf(columns);
  return [
    ...runs.flatMap((run) => run.flatMap((whole) => sumsIn(subject, whole, run))),
    ...columns.flatMap((column) => partAboveWhole(subject, column, columns)),
  ];
}

/** Columns beside each other in one unit of measure and one period. */
function runsOf(columns: readonly SurveyColumn[]): readonly (readonly SurveyColumn[])[] {
  const runs = new Map<string, SurveyColumn[]>();
  for (const column of columns) {
    const key = `${column.unit ?? ''}\n${column.period ?? ''}`;
    const run = runs.get(key);
    if (run === undefined) runs.set(key, [column]);
    else run.push(column);
  }
  return [...runs.values()].map((run) => run.sort((a, b) => a.index - b.index));
}

function sumsIn(subject: Subject, whole: SurveyColumn, run: readonly SurveyColumn[]): readonly Finding[] {
  const at = run.indexOf(whole);
  const named = WHOLE.test(whole.path.join('')) || PART.test(run[at + 1]?.path.join('') ?? '');
  const candidates: (readonly SurveyColumn[])[] = [];
  for (let count = 2; count <= MOST_PARTS; count++) {
    if (at + count < run.length) candidates.push(run.slice(at + 1, at + 1 + count));
    if (at - count >= 0) candidates.push(run.slice(at - count, at));
  }
  let best: { parts: readonly SurveyColumn[]; wrong: readonly number[]; share: number } | null = null;
  for (const parts of candidates) {
    const tried = tryParts(subject, whole, parts);
    const enough = named ? tried.agreeing > 0 : tried.agreeing >= FEWEST;
    if (!enough || tried.share < AGREEING || tried.share <= (best?.share ?? 0)) continue;
    best = { parts, ...tried };
  }
  if (best === null) return [];
  const { parts, wrong } = best;
  return wrong.flatMap((line) => {
    const typed = shownAt(whole, line);
    const from = sumOf(parts.map((part) => shownAt(part, line)));
    const facts = {
      unit: nameOf(subject, line),
      indicator: titleOf(subject, whole),
      parts: parts.map((part) => titleOf(subject, part)).join('、'),
      typed: typed.value,
      recomputed: readable(from.value, typed),
    };
    const severity = compare(typed, from) === 'far' ? 'error' : 'doubt';
    return [
      finding(
        'part',
        severity,
        'parts-differ',
        [whole.ref(line), ...parts.map((part) => part.ref(line))],
        facts,
      ),
    ];
  });
}

/** How often a column is the sum of others; zeros agree with everything, and so say nothing. */
function tryParts(
  { survey }: Subject,
  whole: SurveyColumn,
  parts: readonly SurveyColumn[],
): { readonly wrong: readonly number[]; readonly agreeing: number; readonly share: number } {
  const wrong: number[] = [];
  let agreeing = 0;
  let told = 0;
  for (let line = 0; line < survey.lines.length; line++) {
    const typed = shownOrNull(whole, line);
    if (typed === null || parts.some((part) => Number.isNaN(valueOf(part, line)))) continue;
    const isZero = parts.filter((part) => valueOf(part, line) !== 0).length < 2;
    const agrees = compare(typed, sumOf(parts.map((part) => shownAt(part, line)))) === 'same';
    if (agrees && isZero) continue;
    told++;
    if (agrees) agreeing++;
    else wrong.push(line);
    // Most candidates are no sums at all: a few units tell.
    if (told === 50 && agreeing < 25) break;
  }
  return { wrong, agreeing, share: told === 0 ? 0 : agreeing / told };
}

const shownOrNull = (column: SurveyColumn, line: number) =>
  Number.isNaN(valueOf(column, line)) ? null : shownAt(column, line);

/** 其中：省级 above 特色产业园 would be more than all. */
function partAboveWhole(
  subject: Subject,
  part: SurveyColumn,
  columns: readonly SurveyColumn[],
): readonly Finding[] {
  if (!PART.test(part.path.join(''))) return [];
  const whole = columns
    .filter((other) => other.index < part.index && other.period === part.period && other.unit === part.unit)
    .filter((other) => !PART.test(other.path.join('')))
    .at(-1);
  if (whole === undefined) return [];
  return subject.units.flatMap((line) => {
    const [typed, most] = [shownAt(part, line), shownAt(whole, line)];
    if (!(typed.value - typed.slack > most.value + most.slack) || typed.value <= 0) return [];
    const facts = {
      unit: nameOf(subject, line),
      indicator: titleOf(subject, whole),
      part: titleOf(subject, part),
      typed: typed.value,
      whole: most.value,
    };
    return [finding('part', 'error', 'part-above-whole', [part.ref(line), whole.ref(line)], facts)];
  });
}
