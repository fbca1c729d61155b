/** Finds the column of figures that a claim names. */
import { columnOf, inputsOf, isRankTable, numbersIn, type Table } from '../../engine';
import { tidy, type ReadIndicator } from '../../sheet/read';
import type { Words } from '../../words';
import { OBJECTION_WORDS } from '../../words/objection';
import { nearest } from '../../words/problems/nearest';
import type { Assessed } from '../assessed';

/** So many names are offered. */
const NAMED = 10;

const fold = (text: string): string => tidy(text).replace(/\s+/g, '').toLowerCase();

/** The column of figures that goes by a name: its own, that of the scheme, the usual one, or a part that no other has. */
export function columnFor(
  name: string,
  table: Table,
  { reading, evaluation }: Assessed,
  locale: Words['locale'],
  problems: string[],
): ReadIndicator | null {
  const { problems: say } = OBJECTION_WORDS[locale];
  const wanted = fold(name);
  if (wanted === '') {
    problems.push(say.indicatorMissing);
    return null;
  }
  const { scheme } = evaluation;
  const columns = [
    ...new Map(
      reading.indicators
        .filter(({ period }) => period === null || period === table.period)
        .map((each) => [each.name, each]),
    ).values(),
  ];
  const own = columns.find((each) => fold(each.name) === wanted);
  const computed = scheme.columns.find((each) => fold(each.name) === wanted);
  const inScheme = scheme.indicators.find((each) =>
    [each.name, ...each.aliases].some((alias) => fold(alias) === wanted),
  );
  const named = inScheme && table.indicators[columnOf(inScheme, table)];
  const usual = columns.filter(({ canonical }) => fold(canonical) === wanted);
  const within = columns.filter((each) => fold(each.name).includes(wanted));
  const found =
    own ??
    columns.find((each) => each.name === named) ??
    (usual.length === 1 ? usual[0] : within.length === 1 && computed === undefined ? within[0] : undefined);
  const madeOf = computed ?? scheme.columns.find((each) => each.name === named);
  if (found === undefined && madeOf !== undefined) {
    problems.push(say.computed(madeOf.name, inputsOf(madeOf)));
    return null;
  }
  const used = columns.filter((each) => isUsed(each, table));
  if (found !== undefined && isUsed(found, table)) return found;
  if (found !== undefined) problems.push(say.unused(found.name));
  else {
    const names = used.map((each) => each.name);
    const near = nearest(name, names);
    const like = usual.length > 1 || within.length > 1 ? [...usual, ...within].map((each) => each.name) : [];
    const alike = [...new Set([...like, ...(near === null ? [] : [near])])];
    const some = alike.length > 0 ? alike : names;
    problems.push(say.indicatorUnknown(name, some.slice(0, NAMED), alike.length > 0));
  }
  return null;
}

const isUsed = ({ name, role }: ReadIndicator, table: Table): boolean =>
  (role === 'rank' && isRankTable(table)) || numbersIn(table, name) !== null;

/** A column of percentages is told in percent, however its cells keep them. */
export const inPercent = ({ unit, fractions }: ReadIndicator): boolean => unit === '%' || fractions;
export const measureOf = (column: ReadIndicator): string => (inPercent(column) ? '%' : (column.unit ?? ''));
