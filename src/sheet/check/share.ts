/** Shares against the total that they are of, against their own sum, and against a hundred percent. */
import type { SurveyColumn } from '../read';
import { finding, type Finding } from './finding';
import { compare, computed, readable, shownAt, sumOf, type Shown } from './shown';
import {
  indicatorsOf,
  isAdditive,
  isPercent,
  levelsOf,
  nameOf,
  titleOf,
  valueOf,
  type Subject,
} from './subject';

/** Rates of which there cannot be more than all. */
const PARTIAL =
  /合格率|覆盖率|普及率|达标率|优良率|满意[率度]|绿化率|入园率|投产率|开工率|到位率|占比|比重|比例|集聚度|空置率|入住率|份额/;
/** 占GDP比重 is of another thing and may exceed it; 占比 of several may not. */
const OF_OTHER = /占(?:GDP|地区生产总值|营业收入|主营业务收入|增加值)|负债|进出口.*占|贸易依存/i;
/** Shares of units that add up to so much are meant to be shares of one whole. */
const WHOLE = [95, 105] as const;

export function checkShares(subject: Subject): readonly Finding[] {
  return indicatorsOf(subject)
    .filter((column) => isPercent(column) || column.role === 'share')
    .flatMap((column) => {
      const above = aboveHundred(subject, column);
      if (column.role !== 'share') return above;
      const level = levelOf(subject, column);
      const against = level === null ? null : againstTotal(subject, column, level);
      return [...above, ...(against ?? sumOfShares(subject, column))];
    });
}

function aboveHundred(subject: Subject, column: SurveyColumn): readonly Finding[] {
  const head = column.path.join('');
  const isShare = column.role === 'share';
  if (
    (!isShare && !PARTIAL.test(head)) ||
    OF_OTHER.test(head) ||
    column.role === 'growth' ||
    column.role === 'completion'
  )
    return [];
  return subject.units.flatMap((line) => {
    const typed = valueOf(column, line);
    if (!(typed > 100)) return [];
    const facts = { unit: nameOf(subject, line), indicator: titleOf(subject, column), typed };
    return [finding('share', 'error', 'share-above', [column.ref(line)], facts)];
  });
}

/** The amount whose share a column is. */
function levelOf(subject: Subject, share: SurveyColumn): SurveyColumn | null {
  const levels = levelsOf(subject).filter((level) => isAdditive(level) && level.period === share.period);
  return (
    levels
      .filter(
        ({ name, canonical }) =>
          name === share.of || canonical === share.canonical || share.name.startsWith(name),
      )
      .at(-1) ?? null
  );
}

/** null where neither a total on the sheet nor the sum of all units is what the shares are of. */
function againstTotal(
  subject: Subject,
  column: SurveyColumn,
  level: SurveyColumn,
): readonly Finding[] | null {
  const { units, totals } = subject;
  const known = units.filter(
    (line) => !Number.isNaN(valueOf(level, line)) && !Number.isNaN(valueOf(column, line)),
  );
  const wholes: readonly Shown[] = [
    ...totals.map((line) => shownAt(level, line)).filter(({ value }) => value > 0),
    sumOf(units.map((line) => shownAt(level, line)).filter(({ value }) => !Number.isNaN(value))),
  ];
  const verdictsOf = (whole: Shown) =>
    known.map((line) => {
      const from = computed((part, all) => (100 * part) / all, shownAt(level, line), whole);
      return { line, from, verdict: compare(shownAt(column, line), from) };
    });
  const tried = wholes.filter(({ value }) => value > 0).map(verdictsOf);
  const agreeing = (verdicts: ReturnType<typeof verdictsOf>): number =>
    verdicts.filter(({ verdict }) => verdict === 'same').length;
  const best = tried.reduce<ReturnType<typeof verdictsOf>>((a, b) => (agreeing(b) > agreeing(a) ? b : a), []);
  if (best.length === 0 || agreeing(best) < best.length / 2) return null;
  return best.flatMap(({ line, from, verdict }) => {
    if (verdict === 'same') return [];
    const typed = shownAt(column, line);
    const facts = {
      unit: nameOf(subject, line),
      indicator: titleOf(subject, column),
      typed: typed.value,
      recomputed: readable(from.value, typed),
    };
    const cells = [column.ref(line), level.ref(line)];
    return [finding('share', verdict === 'far' ? 'error' : 'doubt', 'share-differs', cells, facts)];
  });
}

/** 占全市比重 of all units together is at most everything; where it is nearly everything, it should be all of it. */
function sumOfShares(subject: Subject, column: SurveyColumn): readonly Finding[] {
  if (!/^占(?:全|总)|占全|占总|占比$|份额/.test(column.path.join('')) || OF_OTHER.test(column.path.join('')))
    return [];
  const shown = subject.units
    .map((line) => shownAt(column, line))
    .filter(({ value }) => !Number.isNaN(value));
  if (shown.length < 3) return [];
  const sum = sumOf(shown);
  const all: Shown = { value: 100, half: 0, slack: 0 };
  const [low, high] = WHOLE;
  if (compare(all, sum) === 'same' || sum.value < low) return [];
  const facts = {
    indicator: titleOf(subject, column),
    typed: Number(sum.value.toFixed(4)),
    isPart: sum.value < 100,
  };
  const severity = sum.value > high ? 'error' : 'doubt';
  return [finding('share', severity, 'shares-sum', [column.heading], facts)];
}
