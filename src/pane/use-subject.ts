/** What can be asked about the ranking in sight, the same as long as the ranking is: a look at another cell changes nothing. */
import { useMemo, useState } from 'react';
import type { RankReport } from '../actions/report';
import { subjectOf, type Subject } from '../actions/subject';
import type { Evaluation } from '../engine';
import type { Locale } from '../words/locale';

export function useSubject(report: RankReport, locale: Locale): Subject | null {
  const fresh = useMemo(() => subjectOf(report, locale), [report, locale]);
  const [kept, keep] = useState(fresh);
  const isKept = useMemo(() => isSame(factsOf(kept), factsOf(fresh)), [kept, fresh]);
  if (!isKept) keep(fresh);
  return isKept ? kept : fresh;
}

/** What an answer follows from. */
const factsOf = (subject: Subject | null): unknown =>
  subject && {
    ...subject,
    evaluation: sourceOf(subject.evaluation),
    before: subject.before && sourceOf(subject.before),
  };

/** All else of an evaluation follows from these. */
const sourceOf = ({ table, scheme, past }: Evaluation): unknown => ({ table, scheme, past });

/**
 * Whether two pieces of plain data say the same; what is not reported is the same as what is not.
 * @example isSame({ x: [1, NaN] }, { x: [1, NaN] }) // true
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Map && b instanceof Map) return isSame([...a], [...b]);
  if (isListed(a) && isListed(b)) return a.length === b.length && a.every((each, i) => isSame(each, b[i]));
  const [ours, theirs] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    ours.length === theirs.size &&
    ours.every(([key, each]) => theirs.has(key) && isSame(each, theirs.get(key)))
  );
}

const isListed = (data: object): data is readonly unknown[] =>
  Array.isArray(data) || (ArrayBuffer.isView(data) && !(data instanceof DataView));
