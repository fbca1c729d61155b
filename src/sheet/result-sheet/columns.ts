/** The columns of a result sheet: which there are, and what stands in them for each unit. */
import { isRankTable, type Evaluation } from '../../engine';
import { movementsOf, type Movement } from '../../engine/explain';
import { reasons, type Words } from '../../words';
import { isYear } from '../../words/reasons';
import { CENTRED, numberOr, WRAPPED, type Column } from '../listing';
import type { Style } from '../plan';
import { makeList } from '../quoted';
import { amountOf, groupOf, labelsOf, openLabelsOf } from './given';

/** What is coloured where it stands. */
export type Coloured = 'tier' | 'labels';

/** Of units, by their rows in the table. */
export interface ResultColumn extends Column<number> {
  readonly coloured?: Coloured;
}

/** Positive is up; a zero is a word. Numbers stay numbers, so that they can be sorted and counted. */
const changeFormat = (unchanged: string): string => `"↑"0;"↓"0;"${unchanged}"`;
/** Shows so many decimals; null = all. */
export const scoreFormat = (decimals: number | null): string =>
  decimals === null ? '0.00##########' : decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;

const NARROW = [8, 14] as const;

/** Label, amount and reason stand where the scheme has rules or tiers, even if this period gives none; the tier where it has tiers. */
export function resultColumns(evaluation: Evaluation, words: Words): readonly ResultColumn[] {
  const { rules, tiers } = evaluation.scheme;
  return [
    ...standing(evaluation, words),
    ...scores(evaluation, words),
    ...movement(evaluation, words),
    ...course(evaluation, words),
    ...(rules.length > 0 || tiers ? awards(evaluation, words) : []),
  ];
}

function standing(evaluation: Evaluation, { sheets }: Words): readonly ResultColumn[] {
  const { table, ranks, groupRanks } = evaluation;
  const grouped: readonly ResultColumn[] =
    groupRanks === null
      ? []
      : [
          {
            head: sheets.heads.group,
            style: { ...CENTRED, wrap: true },
            width: NARROW,
            cellOf: (i) => groupOf(evaluation, i) ?? '',
          },
          {
            head: sheets.heads.groupRank,
            style: CENTRED,
            width: NARROW,
            cellOf: (i) => numberOr(groupRanks[i], ''),
          },
        ];
  return [
    { head: sheets.heads.rank, style: CENTRED, width: NARROW, cellOf: (i) => numberOr(ranks[i], '') },
    {
      head: sheets.heads.unit,
      style: { ...WRAPPED },
      width: [14, 28],
      cellOf: (i) => table.units[i] ?? '',
    },
    ...grouped,
  ];
}

function scores(evaluation: Evaluation, { sheets }: Words): readonly ResultColumn[] {
  if (isRankTable(evaluation.table)) return [];
  const { totals, dimensions, bonus, scheme } = evaluation;
  const score = { ...CENTRED, numberFormat: scoreFormat(scheme.rank.decimals) };
  const column = (head: string, values: Float64Array, style: Style): ResultColumn => ({
    head,
    style,
    width: [10, 16],
    cellOf: (i) => numberOr(values[i], ''),
  });
  return [
    column(sheets.heads.score, totals, { ...score, bold: true }),
    ...[...dimensions].map(([name, values]) => column(name, values, score)),
    ...(bonus.some((points) => points !== 0) ? [column(sheets.heads.bonus, bonus, score)] : []),
  ];
}

/** Where some unit has something to be compared with. */
function movement(
  { table, previousRanks, changes, notes }: Evaluation,
  { sheets }: Words,
): readonly ResultColumn[] {
  const added = new Set(notes.flatMap((note) => (note.code === 'unit-new' ? [note.facts.unit] : [])));
  if (added.size === 0 && previousRanks.every(Number.isNaN)) return [];
  const { previousYear, previousPeriod, change } = sheets.heads;
  return [
    {
      head: isYear(table.period) ? previousYear : previousPeriod,
      style: CENTRED,
      width: NARROW,
      cellOf: (i) => numberOr(previousRanks[i], ''),
    },
    {
      head: change,
      style: { ...CENTRED, numberFormat: changeFormat(sheets.unchanged) },
      width: NARROW,
      cellOf: (i) => numberOr(changes[i], added.has(table.units[i] ?? '') ? sheets.newUnit : ''),
    },
  ];
}

/** How the rank has moved over all known periods, where there are two earlier ones at least. */
function course(evaluation: Evaluation, { sheets }: Words): readonly ResultColumn[] {
  const moved = movementsOf(evaluation);
  if (!moved.some(({ changes }) => changes > 1)) return [];
  const { heads, running, unchanged } = sheets;
  const column = (
    head: string,
    of: (movement: Movement) => number | undefined,
    numberFormat?: string,
  ): ResultColumn => ({
    head,
    style: { ...CENTRED, ...(numberFormat === undefined ? {} : { numberFormat }) },
    width: NARROW,
    cellOf: (i) => numberOr(moved[i] && of(moved[i]), ''),
  });
  const [up, down] = running;
  return [
    column(
      heads.trend,
      ({ rising, falling, changes }) => (changes === 0 ? undefined : rising - falling),
      `"${up}"0;"${down}"0;"${unchanged}"`,
    ),
    column(heads.best, ({ best }) => best),
    column(heads.worst, ({ worst }) => worst),
    column(heads.gained, ({ gained }) => gained, changeFormat(unchanged)),
  ];
}

/** Labels as one text; those that are not settled say so. */
export function sayLabels(evaluation: Evaluation, i: number, { sheets, locale }: Words): string {
  const open = openLabelsOf(evaluation, i).map((label) => `${makeList([label], locale)}${sheets.open}`);
  return [makeList(labelsOf(evaluation, i), locale), ...open]
    .filter((text) => text !== '')
    .join(locale === 'zh-CN' ? '、' : ', ');
}

function awards(evaluation: Evaluation, words: Words): readonly ResultColumn[] {
  const { heads, sentenceSeparator } = words.sheets;
  const tier: ResultColumn = {
    head: heads.tier,
    coloured: 'tier',
    style: CENTRED,
    width: NARROW,
    cellOf: (i) => evaluation.tiers[i] ?? '',
  };
  return [
    ...(evaluation.scheme.tiers ? [tier] : []),
    {
      head: heads.labels,
      style: { ...CENTRED, wrap: true },
      width: [12, 26],
      coloured: 'labels',
      cellOf: (i) => sayLabels(evaluation, i, words),
    },
    {
      head: heads.amount,
      style: CENTRED,
      width: [10, 20],
      cellOf: (i) => amountOf(evaluation, i) ?? '',
    },
    {
      head: heads.reasons,
      style: WRAPPED,
      width: [24, 64],
      cellOf: (i) => reasons(evaluation, i).join(sentenceSeparator),
    },
  ];
}
