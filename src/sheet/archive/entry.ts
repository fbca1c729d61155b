/** What an archive keeps of a period: every figure and every result of every unit, one entry each. */
import type { Evaluation } from '../../engine';
import type { Words } from '../../words';
import { ARCHIVE_WORDS } from '../../words/archive';
import { lackOf } from '../computed';
import type { Cell } from '../grid';
import { numberOr } from '../listing';
import type { Reading } from '../read';
import { amountOf, groupOf, sayLabels } from '../result-sheet';

export const KINDS = ['figure', 'computed', 'result'] as const;
export type Kind = (typeof KINDS)[number];

/** Results, named on the sheet as the result sheet names them. */
export const RESULTS = ['rank', 'score', 'group', 'groupRank', 'tier', 'labels', 'amount'] as const;
export type ResultItem = (typeof RESULTS)[number];

export interface Entry {
  readonly unit: string;
  readonly kind: Kind;
  /** An indicator's name; of a result, its `ResultItem`. */
  readonly item: string;
  readonly value: Cell;
}

/** An entry as it is first written. */
export interface NewEntry extends Entry {
  readonly measure: string;
  /** Why there is no value; else ''. */
  readonly remark: string;
}

/** Gives the entries of the evaluation's period, unit by unit in the order of the table. */
export function entriesOf(
  evaluation: Evaluation,
  { indicators }: Pick<Reading, 'indicators'>,
  words: Words,
): readonly NewEntry[] {
  const { table, scheme, tiers, totals, ranks, groupRanks } = evaluation;
  const { notReported } = ARCHIVE_WORDS[words.locale];
  const measures = new Map<string, string>([
    ...indicators.map(({ name, unit }) => [name, unit ?? ''] as const),
    ...scheme.columns.map(({ name, unit = '' }) => [name, unit] as const),
  ]);
  const computed = new Set(scheme.columns.map(({ name }) => name));
  const results: readonly (readonly [ResultItem, (i: number) => Cell])[] = [
    ['rank', (i) => numberOr(ranks[i])],
    ...(table.indicators.length === 0 ? [] : [['score', (i: number) => numberOr(totals[i])] as const]),
    ...(groupRanks === null
      ? []
      : [
          ['group', (i: number) => groupOf(evaluation, i) ?? ''] as const,
          ['groupRank', (i: number) => numberOr(groupRanks[i])] as const,
        ]),
    ...(scheme.tiers ? [['tier', (i: number) => tiers[i] ?? ''] as const] : []),
    ...(scheme.rules.length > 0
      ? [
          ['labels', (i: number) => sayLabels(evaluation, i, words)] as const,
          ['amount', (i: number) => amountOf(evaluation, i) ?? ''] as const,
        ]
      : []),
  ];
  return table.units.flatMap((unit, i): readonly NewEntry[] => [
    ...table.indicators.map((item, j): NewEntry => {
      const value = numberOr(table.columns[j]![i]);
      const remark = value === '' ? lackOf(item, i, table, words.locale) || notReported : '';
      return {
        unit,
        kind: computed.has(item) ? 'computed' : 'figure',
        item,
        value,
        measure: measures.get(item) ?? '',
        remark,
      };
    }),
    ...results.map(([item, of]): NewEntry => ({
      unit,
      kind: 'result',
      item,
      value: of(i),
      measure: '',
      remark: '',
    })),
  ]);
}
