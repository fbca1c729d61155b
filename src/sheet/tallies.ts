/** Says the tallies (统计项) of an evaluation: how many units count and who, what is asked, who is nearest where too few do. */
import {
  numbersIn,
  round,
  type Condition,
  type Evaluation,
  type Finding,
  type Table,
  type Tally,
  type TallyGroup,
} from '../engine';
import type { Locale } from '../words/locale';
import { TALLY_WORDS } from '../words/tallies';
import { shapeOf } from './computed';

/** A tally in words. */
export interface Told {
  readonly text: string;
  /** Whether what is asked is certainly not met. */
  readonly isShort: boolean;
}

/** So many units are named. */
const NAMED = 10;
const MOST_DECIMALS = 4;

/** Gives each tally as a sentence, in the scheme's order; `names`: units as they may be published. */
export function tellTallies(
  evaluation: Evaluation,
  locale: Locale,
  names: readonly string[] = evaluation.table.units,
): readonly Told[] {
  const words = TALLY_WORDS[locale];
  return evaluation.tallies.map((tally) => {
    const { draft, groups } = tally;
    const several = draft.within !== undefined;
    const said = groups.map((group) => {
      const text = tellGroup(tally, group, evaluation, locale, names);
      return several ? words.of(group.group === '' ? words.ungrouped : group.group, text) : text;
    });
    const asks = draft.atLeast !== undefined || draft.atMost !== undefined;
    const asked = asks ? [words.asked(draft.atLeast, draft.atMost)] : [];
    return {
      text: words.line(draft.name, [...asked, ...said].join(words.between)),
      isShort: groups.some(({ met }) => met === 'no'),
    };
  });
}

const leavesOf = (finding: Finding): readonly Finding[] =>
  finding.parts.length === 0 ? [finding] : finding.parts.flatMap(leavesOf);

/** Gives the units of a group of which nothing can be said for want of a target alone. */
export function untargeted({ findings }: Tally, { units }: TallyGroup, { lacks }: Table): readonly number[] {
  const lacksTarget = ({ condition }: Finding, i: number): boolean =>
    condition.kind === 'indicator' && lacks?.get(condition.name)?.[i] === 'noTarget';
  return units.filter((i) => {
    const open = leavesOf(findings[i]!).filter(({ verdict }) => verdict === 'unknown');
    return findings[i]!.verdict === 'unknown' && open.every((leaf) => lacksTarget(leaf, i));
  });
}

function tellGroup(
  tally: Tally,
  group: TallyGroup,
  evaluation: Evaluation,
  locale: Locale,
  names: readonly string[],
): string {
  const words = TALLY_WORDS[locale];
  const { draft, findings } = tally;
  const { units, count, open, met, sum, unreported } = group;
  const without = untargeted(tally, group, evaluation.table).map((i) => names[i]!);
  const unknown = open - without.length;
  const counted = units.filter((i) => findings[i]!.verdict === 'yes').map((i) => names[i]!);
  const list = (all: readonly string[]): string =>
    all.length > NAMED ? words.andMore(all.slice(0, NAMED), all.length) : words.listed(all);
  const { atLeast = 0, atMost = Infinity } = draft;
  const missing = count < atLeast ? atLeast - count : Math.min(0, atMost - count);
  const say = sayValue(draft.of ?? '', evaluation, locale);
  const below = units.filter((i) => findings[i]!.verdict === 'no');
  const near =
    met === 'no' && missing > 0 ? nearest(draft.when, below, missing, evaluation, names, locale) : [];
  return [
    words.count(count, list(counted)),
    ...(without.length > 0 ? [words.noTarget(without.length, list(without))] : []),
    ...(unknown > 0 ? [words.open(unknown)] : []),
    ...(sum === null || count === 0
      ? []
      : [
          words.sum(
            draft.of ?? '',
            say(sum),
            count === unreported ? null : say(sum / (count - unreported)),
            unreported,
          ),
        ]),
    ...(met === null ? [] : [words.met(met, missing)]),
    ...(near.length > 0 ? [words.nearest(near)] : []),
  ].join(locale === 'zh-CN' ? '，' : ', ');
}

/** A value of a column in its measure. */
function sayValue(
  column: string,
  { scheme }: Pick<Evaluation, 'scheme'>,
  locale: Locale,
): (value: number) => string {
  const named = scheme.indicators.find(({ name, aliases }) => [name, ...aliases].includes(column));
  const unit = named?.unit ?? scheme.columns.find(({ name }) => name === column)?.unit ?? '';
  const shape = shapeOf(column, scheme.columns);
  return (value) =>
    shape === 'number'
      ? `${round(value, MOST_DECIMALS)}${locale === 'zh-CN' ? unit : ''}`
      : `${round(100 * value, 2)}%`;
}

/** Those who are not there yet, by how far they are from the bound; where it is one on one column only. */
function nearest(
  when: Condition,
  units: readonly number[],
  missing: number,
  { table, scheme }: Evaluation,
  names: readonly string[],
  locale: Locale,
): readonly string[] {
  if (when.kind !== 'indicator') return [];
  const bounds = [when.atLeast ?? when.above, when.atMost ?? when.below];
  const bound = bounds.find((each) => each !== undefined);
  const indicator = scheme.indicators.find(({ name }) => name === when.name);
  const column = [when.name, ...(indicator?.aliases ?? [])].find((name) => numbersIn(table, name) !== null);
  if (bound === undefined || bounds.every((each) => each !== undefined) || column === undefined) return [];
  const say = sayValue(column, { scheme }, locale);
  const mustExceed = when.atLeast === undefined && when.atMost === undefined;
  const values = numbersIn(table, column)!;
  return units
    .map((i) => ({ i, by: Math.abs(bound - values[i]!) }))
    .filter(({ by }) => !Number.isNaN(by))
    .sort((a, b) => a.by - b.by)
    .slice(0, Math.min(missing, NAMED))
    .map(({ i, by }) => TALLY_WORDS[locale].short(names[i]!, say(values[i]!), say(by), mustExceed));
}
