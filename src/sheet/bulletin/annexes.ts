/** The tables at the end: ranking, figures by indicator, targets, strengths and weaknesses of many units. */
import { growTree, round } from '../../engine';
import type { Cell } from '../grid';
import { groupOf, labelsOf, openLabelsOf } from '../result-sheet/given';
import type { Annex, AnnexColumn } from './bulletin';
import { decimalsOf, type Figure } from './figures';
import { PERCENT_DECIMALS } from './growth';
import { namesOfficials } from './officials';
import { sayGrowth } from './say';
import { scoreDecimals } from './sections/overall';
import { profilesOf, reach, sayItems, TOLD_UNITS } from './sections/profile';
import { unitsByRank, type Subject } from './subject';
import { targetsOf } from './targets';

/** A column with its cells. */
interface Filled extends AnnexColumn {
  cellOf(i: number): Cell;
}

/** More columns do not fit across the page: the table goes on below. */
const ACROSS = 10;

export function annexesOf(subject: Subject): readonly Annex[] {
  const { words, yearly, period, names } = subject;
  const said = yearly ? words.year(period) : period;
  const { annexes } = words;
  const lists: readonly (readonly [title: string, blocks: readonly (readonly Filled[])[]])[] = [
    [subject.outer ? annexes.ranks(said) : annexes.standing(said), [standing(subject)]],
    [annexes.dimensions(said), inBlocks(dimensionsApart(subject).map((each) => [each]))],
    [annexes.indicators(said), inBlocks(subject.figures.map((figure) => indicator(subject, figure)))],
    [annexes.targets(said), inBlocks(targets(subject))],
    [words.profile.annex, names.length > TOLD_UNITS && reach(subject) > 0 ? [profiles(subject)] : []],
  ];
  const order = unitsByRank(subject);
  return lists
    .filter(([, blocks]) => blocks.some((columns) => columns.length > 0))
    .flatMap(([title, blocks], index) =>
      blocks.map((columns, k) => {
        const all = [numbering(subject, order), unit(subject), ...columns];
        return {
          label: `${annexes.label(index)}${k > 0 ? annexes.continued : ''}`,
          title,
          columns: all.map(({ over, head, kind, decimals }) => ({ over, head, kind, decimals })),
          rows: order.map((i) => all.map((column) => column.cellOf(i))),
        };
      }),
    );
}

/** Which annex has the figures by indicator. */
export const indicatorAnnex = (subject: Subject): string =>
  subject.words.annexes.label(dimensionsApart(subject).length > 0 ? 2 : 1);

/** Groups of columns that stay together, as evenly as they go into the fewest blocks that fit across. */
function inBlocks(groups: readonly (readonly Filled[])[]): readonly (readonly Filled[])[] {
  const all = groups.reduce((sum, { length }) => sum + length, 0);
  const across = all / Math.ceil(all / (ACROSS - 2));
  const blocks: Filled[][] = [];
  for (const group of groups) {
    const last = blocks.at(-1);
    if (last !== undefined && last.length < across && last.length + group.length <= ACROSS - 2)
      last.push(...group);
    else blocks.push([...group]);
  }
  return blocks;
}

const column = (
  head: string,
  cellOf: (i: number) => Cell,
  { over = '', kind = 'text', decimals = 0 }: Partial<AnnexColumn> = {},
): Filled => ({ over, head, kind, decimals, cellOf });

const numberOr = (value: number | undefined, otherwise: Cell): Cell =>
  value === undefined || Number.isNaN(value) ? otherwise : value;

const numbering = ({ words }: Subject, order: readonly number[]): Filled => {
  const at = new Map(order.map((i, k) => [i, k + 1]));
  return column(words.annexes.number, (i) => at.get(i) ?? '', { kind: 'number' });
};

const unit = ({ names, words, entity }: Subject): Filled =>
  column(words.annexes.unit(entity), (i) => names[i] ?? '', { kind: 'name' });

function standing(subject: Subject): readonly Filled[] {
  const { evaluation, words, outer, scope, yearly, before } = subject;
  const { ranks, totals, bonus, groupRanks, previousRanks, changes, tiers, scheme } = evaluation;
  const { annexes } = words;
  const score = { kind: 'number', decimals: scoreDecimals(subject) } as const;
  const rank = { kind: 'number' } as const;
  const grouped = groupRanks !== null && !namesOfficials(scheme.rank.groupBy ?? '');
  const added = new Set(
    evaluation.notes.flatMap((note) => (note.code === 'unit-new' ? [note.facts.unit] : [])),
  );
  const moved = changes.some((change) => !Number.isNaN(change));
  const remarks = evaluation.table.units.map((_, i) => remarksOf(subject, i));
  return [
    ...(grouped ? [column(annexes.group, (i) => groupOf(evaluation, i) ?? '')] : []),
    ...(dimensionsApart(subject).length > 0 ? [] : dimensionScores(subject)),
    ...(!outer && bonus.some((points) => points !== 0)
      ? [column(annexes.bonus, (i) => shown(bonus[i], score.decimals), score)]
      : []),
    ...(outer ? [] : [column(annexes.score, (i) => shown(totals[i], score.decimals), score)]),
    column(outer ? annexes.outerRank(scope) : annexes.rank, (i) => numberOr(ranks[i], '—'), rank),
    ...(grouped ? [column(annexes.groupRank, (i) => numberOr(groupRanks[i], '—'), rank)] : []),
    ...(moved
      ? [
          column(annexes.before(yearly, before), (i) => numberOr(previousRanks[i], '—'), rank),
          column(
            annexes.change,
            (i) => numberOr(changes[i], added.has(evaluation.table.units[i] ?? '') ? annexes.newUnit : '—'),
            { kind: 'change' },
          ),
        ]
      : []),
    ...(scheme.tiers === undefined || scheme.tiers === null
      ? []
      : [column(annexes.tier, (i) => tiers[i] ?? '—')]),
    ...(remarks.some((remark) => remark !== '') ? [column(annexes.remark, (i) => remarks[i] ?? '')] : []),
  ];
}

/** Of the ranking, in the order of the scheme: those that the total is made of. */
function dimensionScores(subject: Subject): readonly Filled[] {
  const { evaluation, outer } = subject;
  const { dimensions, scheme } = evaluation;
  const tops = growTree(scheme).parts.flatMap((part) => (part.kind === 'dimension' ? [part.name] : []));
  const score = { kind: 'number', decimals: scoreDecimals(subject) } as const;
  const of = (name: string): Filled =>
    column(name, (i) => shown(dimensions.get(name)?.[i], score.decimals), score);
  return outer ? [] : tops.filter((name) => dimensions.has(name)).map(of);
}

/** More dimensions than these have an annex of their own. */
const MOST_DIMENSIONS = 3;

function dimensionsApart(subject: Subject): readonly Filled[] {
  const all = dimensionScores(subject);
  return all.length > MOST_DIMENSIONS ? all : [];
}

const shown = (value: number | undefined, decimals: number): Cell =>
  value === undefined || Number.isNaN(value) ? '—' : round(value, decimals);

function remarksOf({ evaluation, words }: Subject, i: number): string {
  const open = openLabelsOf(evaluation, i).map(words.annexes.open);
  return [...labelsOf(evaluation, i), ...open].join(words.list);
}

function indicator(subject: Subject, figure: Figure): readonly Filled[] {
  const { words, names, evaluation } = subject;
  const { annexes } = words;
  const { values, ranks, growth, said, decimals, notAssessed } = figure;
  const over = annexes.measured(figure.name, figure.unit);
  const nothing = (i: number): Cell =>
    said.get(i) ??
    (notAssessed.includes(evaluation.table.units[i] ?? names[i] ?? '')
      ? annexes.notAssessed
      : annexes.notReported);
  const value = (i: number): Cell =>
    Number.isNaN(values[i] ?? NaN) ? nothing(i) : round(values[i] ?? NaN, decimals);
  return [
    column(annexes.value, value, { over, kind: 'number', decimals }),
    ...(growth === null
      ? []
      : [
          column(
            annexes.growth[figure.growthAgainst],
            (i) => {
              const own = growth.values[i] ?? NaN;
              return Number.isNaN(own)
                ? sayGrowth(growth, i, null, subject) || '—'
                : round(own, PERCENT_DECIMALS);
            },
            { over, kind: 'number', decimals: PERCENT_DECIMALS },
          ),
        ]),
    column(annexes.place, (i) => numberOr(ranks[i], '—'), { over, kind: 'number' }),
  ];
}

function targets(subject: Subject): readonly (readonly Filled[])[] {
  const { annexes } = subject.words;
  return targetsOf(subject).map(({ name, unit: measure, target, done, completion }) => {
    const over = annexes.measured(name, measure);
    const number = (head: string, values: Float64Array, decimals: number): Filled =>
      column(head, (i) => shown(values[i], decimals), { over, kind: 'number', decimals });
    return [
      ...(target === null ? [] : [number(annexes.targetHead, target, decimalsOf(target, measure, 'level'))]),
      ...(done === null ? [] : [number(annexes.done, done, decimalsOf(done, measure, 'level'))]),
      number(annexes.completion, completion, PERCENT_DECIMALS),
    ];
  });
}

function profiles(subject: Subject): readonly Filled[] {
  const { words } = subject;
  const { heads } = words.profile;
  const all = profilesOf(subject);
  const list = (of: 'strengths' | 'weaknesses'): Filled =>
    column(heads[of], (i) => sayItems(subject, all[i]?.[of] ?? []).join(words.list) || '—');
  return [list('strengths'), list('weaknesses')];
}
