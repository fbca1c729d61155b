/** A judged condition in words: what was found, not what was asked. */
import type { ColumnDraft, Condition, Evaluation, Finding, Lack, Outcome, Scope } from '../../engine';
import { makeCondition } from '../condition';
import { LACK_WORDS } from '../lacks';
import type { Locale } from '../locale';
import { shapeOf } from '../shape';
import { sayHeld } from './held';
import { REASON_WORDS, type ReasonWords } from './words';

export interface Telling {
  readonly locale: Locale;
  /** Whether the periods are years. */
  readonly yearly: boolean;
  /** All that the unit got: a streak of a label is told by what gave the label. */
  readonly outcomes: readonly Outcome[];
  /** Computed columns, which are shown by what they are. */
  readonly columns: readonly ColumnDraft[];
  /** Why the unit has no value in a column; null = not known. */
  readonly lackOf: (column: string) => Lack | null;
}

/** What the unit in row `i` has in computed columns. */
export const computedIn = (
  { scheme, table }: Pick<Evaluation, 'scheme' | 'table'>,
  i: number,
): Pick<Telling, 'columns' | 'lackOf'> => ({
  columns: scheme.columns,
  lackOf: (column) => table.lacks?.get(column)?.[i] ?? null,
});

type Joined = Extract<Condition, { kind: 'every' | 'some' | 'joined' }>;
const isJoined = (condition: Condition): condition is Joined =>
  condition.kind === 'every' || condition.kind === 'some' || condition.kind === 'joined';

/** Pieces of a sentence, in the order of the condition; those that decided nothing are left out. */
export function tell(finding: Finding, telling: Telling): readonly string[] {
  const { numbers } = finding;
  const found = tellCondition(finding, telling);
  const { place, quota } = numbers;
  if (place === undefined || quota === undefined) return found;
  const words = REASON_WORDS[telling.locale];
  const chosen = words.quota(place, quota);
  // Its own part is certain: what is not, is who else may come before it.
  return [
    ...distinct(found),
    finding.verdict === 'unknown' ? remarked(chosen, words.open.others, words) : chosen,
  ];
}

function tellCondition(finding: Finding, telling: Telling): readonly string[] {
  const { condition, parts, verdict } = finding;
  if (isJoined(condition)) {
    const deciding = parts.filter((part) => part.verdict === verdict || part.verdict === 'yes');
    return distinct(deciding.flatMap((part) => tell(part, telling)));
  }
  // Of a column that is not marked, what stands there says more.
  if (condition.kind === 'not' && condition.of.kind === 'flag' && parts.length > 0)
    return parts.map((part) => tellSimple(part, telling));
  if (condition.kind === 'not')
    return [REASON_WORDS[telling.locale].notMet(makeCondition(condition.of, telling.locale))];
  if (condition.kind === 'streak') return tellStreak(finding, condition.label, telling);
  return [tellSimple(finding, telling)];
}

/** “全市倒数第2，连续2年”: what gave the label this time, then how long it has been held. */
function tellStreak(
  { numbers, verdict, condition }: Finding,
  label: string,
  telling: Telling,
): readonly string[] {
  const words = REASON_WORDS[telling.locale];
  const cause = telling.outcomes.find(
    (each) => each.label === label && each.finding.condition.kind !== 'streak',
  );
  const asked = condition.kind === 'streak' ? condition.years : 1;
  const years = verdict === 'yes' ? Math.max(numbers.years ?? 0, asked) : asked;
  const begins = [
    ...(cause ? tell(cause.finding, telling) : [words.label(label)]),
    ...(years > 1 ? [words.streak(years)] : []),
  ];
  // Where what gave the label is open, it has said why.
  const earlier = cause?.verdict === 'unknown' ? null : words.open.earlier;
  const remark = verdict === 'unknown' ? earlier : numbers.first ? words.first : null;
  return remark === null ? begins : withRemark(begins, remark, words);
}

function tellSimple({ condition, numbers, verdict }: Finding, telling: Telling): string {
  const { locale, yearly } = telling;
  const words = REASON_WORDS[locale];
  const open = verdict === 'unknown';
  switch (condition.kind) {
    case 'rise':
    case 'fall': {
      const { running = 1 } = condition;
      // Of the overall ranking a movement is told without its name: there is no other in most tables.
      const scope = condition.scope === 'group' ? words.scopes.group : '';
      const move = condition.kind === 'rise' ? words.rise : words.fall;
      const series = condition.kind === 'rise' ? words.riseRunning : words.fallRunning;
      if (numbers.origins !== undefined)
        return words.merged(numbers.origins.join('、'), numbers.origins.length, yearly);
      if (open)
        return running > 1
          ? remarked(`${scope}${series(running)}`, words.open.earlier, words)
          : words.noRankBefore(scope, yearly);
      return `${scope}${running > 1 ? series(running) : move(numbers, yearly)}`;
    }
    case 'scoreRise':
    case 'scoreFall': {
      const { running = 1 } = condition;
      const up = condition.kind === 'scoreRise';
      const series = (up ? words.scoreRiseRunning : words.scoreFallRunning)(running);
      if (numbers.origins !== undefined)
        return words.merged(numbers.origins.join('、'), numbers.origins.length, yearly);
      if (open)
        return running > 1 ? remarked(series, words.open.earlier, words) : words.noScoreBefore(yearly);
      return running > 1 ? series : (up ? words.scoreRise : words.scoreFall)(numbers, yearly);
    }
    case 'rank':
    case 'rankAtLeast':
    case 'share':
    case 'rankFromLast': {
      const { of = '' } = condition;
      const scope = `${scopeOf(condition.scope, words)}${of === '' ? '' : words.named(of)}`;
      if (numbers.rank === undefined) return words.noRank(scope);
      if (open) return remarked(words.rank(scope, numbers), words.open.population, words);
      return condition.kind === 'rankFromLast' && numbers.fromLast !== undefined
        ? words.rankFromLast(scope, numbers)
        : words.rank(scope, numbers);
    }
    case 'score':
      return words.score(sayHeld(numbers.value, condition, 'number', locale));
    case 'indicator':
      return open
        ? remarked(condition.name, lackIn(condition.name, telling) ?? words.open.value, words)
        : tellValue(condition, numbers.value, telling);
    case 'completion':
      return open
        ? remarked(`${condition.name}/${condition.column}`, words.open.value, words)
        : words.completion(
            condition.name,
            condition.column,
            sayHeld(numbers.value, condition, 'percent', locale),
          );
    case 'strength':
      return words.strength(condition.name, numbers);
    case 'weakness':
      return words.weakness(condition.name, numbers);
    case 'tier':
      return words.tier(condition.is);
    case 'label': {
      const told =
        condition.ago === undefined
          ? words.label(condition.label)
          : words.labelAgo(condition.label, condition.ago);
      return open && numbers.gap ? remarked(told, words.open.earlier, words) : told;
    }
    case 'times': {
      const told = words.times(condition.label, numbers.times ?? condition.times, condition.years);
      return open ? remarked(told, words.open.earlier, words) : told;
    }
    case 'flag':
      return words.flag(condition.column, numbers.flag || words.blank);
    case 'category':
      return words.flag(condition.column, condition.is);
    case 'unfilled':
      return makeCondition(condition, locale);
    default:
      throw new RangeError(`${condition.kind} is no simple condition`);
  }
}

function tellValue(
  condition: Extract<Condition, { kind: 'indicator' }>,
  value: number | undefined,
  { locale, columns }: Telling,
): string {
  const shape = shapeOf(condition.name, columns);
  return REASON_WORDS[locale][shape](condition.name, sayHeld(value, condition, shape, locale));
}

const scopeOf = (scope: Scope | undefined, words: ReasonWords): string =>
  scope === undefined ? '' : words.scopes[scope];

const remarked = (text: string, remark: string, { brackets: [open, close] }: ReasonWords): string =>
  `${text}${open}${remark}${close}`;

function withRemark(pieces: readonly string[], remark: string, words: ReasonWords): readonly string[] {
  const last = pieces.at(-1) ?? '';
  return [...pieces.slice(0, -1), remarked(last, remark, words)];
}

/** A second telling of the same thing is left out: 较上年前进21位, 较上年前进21位. */
export const distinct = (pieces: readonly string[]): readonly string[] => [...new Set(pieces)];

function lackIn(column: string, { locale, lackOf }: Telling): string | null {
  const lack = lackOf(column);
  return lack === null ? null : LACK_WORDS[locale][lack];
}
