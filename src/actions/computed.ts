/** What a scheme computes and counts beside its ranking (计算列, 统计项), as programs and the pane are told it. */
import { numbersIn, type Evaluation, type Verdict } from '../engine';
import { lackOf, shapeOf, type Shape } from '../sheet/computed';
import { tellTallies, untargeted } from '../sheet/tallies';
import { COMPUTED_WORDS } from '../words/computed';
import type { Locale } from '../words/locale';

/** A computed column; units in the order of the ranking. */
export interface ReportedColumn {
  readonly name: string;
  /** Measure of the values as they are shown; '' = none. */
  readonly unit: string;
  /** `percent` and `points` are given as fractions: 0.05 = 5 %, or five percentage points. */
  readonly shape: Shape;
  readonly values: readonly (number | null)[];
  /** Why there is no value, in words; '' = there is one. */
  readonly why: readonly string[];
}

export interface ReportedTally {
  readonly name: string;
  /** The whole in one sentence. */
  readonly sentence: string;
  /** null = nothing is asked at this end. */
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly groups: readonly {
    /** '' = all units, or those whose cell is blank. */
    readonly group: string;
    readonly count: number;
    /** Units of which it is not known, those without a target among them. */
    readonly open: number;
    readonly noTarget: readonly string[];
    /** Of the column that is summed, over those who count; null = nothing is summed. */
    readonly sum: number | null;
    /** Whether the count is as asked; null = nothing is asked. */
    readonly met: Verdict | null;
    /** Who counts. */
    readonly units: readonly string[];
  }[];
}

/** Gives the computed columns of an evaluation; `units`: names in the order in which they are told. */
export function reportColumns(
  { scheme, table }: Evaluation,
  units: readonly string[],
  locale: Locale,
): readonly ReportedColumn[] {
  if (scheme.columns.length === 0) return [];
  const rowOf = new Map(table.units.map((unit, i) => [unit, i]));
  const rows = units.map((unit) => rowOf.get(unit)!);
  return scheme.columns.map(({ name, unit = '' }) => {
    const values = numbersIn(table, name)!;
    const shape = shapeOf(name, scheme.columns);
    return {
      name,
      unit: unit.trim() === '' ? COMPUTED_WORDS[locale].measures[shape] : unit,
      shape,
      values: rows.map((i) => (Number.isNaN(values[i]!) ? null : values[i]!)),
      why: rows.map((i) => lackOf(name, i, table, locale)),
    };
  });
}

/** Gives the tallies of an evaluation, in the scheme's order. */
export function reportTallies(evaluation: Evaluation, locale: Locale): readonly ReportedTally[] {
  const told = tellTallies(evaluation, locale);
  const nameOf = (i: number): string => evaluation.table.units[i]!;
  return evaluation.tallies.map((tally, k) => ({
    name: tally.draft.name,
    sentence: told[k]!.text,
    atLeast: tally.draft.atLeast ?? null,
    atMost: tally.draft.atMost ?? null,
    groups: tally.groups.map((own) => ({
      group: own.group,
      count: own.count,
      open: own.open,
      noTarget: untargeted(tally, own, evaluation.table).map(nameOf),
      sum: own.sum,
      met: own.met,
      units: own.units.filter((i) => tally.findings[i]!.verdict === 'yes').map(nameOf),
    })),
  }));
}
