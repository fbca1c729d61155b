/** Columns of numbers by name: those of the source, and computed columns (计算列) as formulas over what they are made of. */
import {
  COMPUTE_PARAMETERS,
  computeColumns,
  inputsOf,
  isYearAfter,
  numbersIn,
  type ColumnDraft,
  type Table,
} from '../../engine';
import { LACK_WORDS } from '../../words/lacks';
import { quoteNumber, quoteText } from '../literal';
import { calculated, type Content } from './board';
import { COMPUTE, LOOKING_BACK, OF_COLUMNS } from './compute';
import type { Column, Expression, Pen } from './formula';
import { onDetail, remembered, schemeRef, tell, type Making } from './making';
import { figures, sourceNumbers } from './source';

const isComputed = ({ evaluation: { scheme } }: Making, name: string): boolean =>
  scheme.columns.some((column) => column.name === name);

/** The table of the same months a year before, or of the period before; null = there is none. */
function tableBefore({ reading, evaluation: { table } }: Making, since: unknown): Table | null {
  const at = reading.tables.findIndex(({ period }) => period === table.period);
  const earlier = reading.tables.slice(0, Math.max(0, at));
  if (since === 'period') return earlier.at(-1) ?? null;
  return earlier.filter((each) => isYearAfter(each.period, table.period) !== false).at(-1) ?? null;
}

/** The share of the target that is due by now where the method does not name it: what a unit that has reached nothing lacks. */
function dueBy(compute: ColumnDraft['compute'], period: string | null): number | null {
  const one: Table = {
    period,
    units: [''],
    indicators: ['reached', 'target'],
    columns: [Float64Array.of(0), Float64Array.of(1)],
    reported: [1, 1],
    texts: new Map(),
    outerRanks: null,
  };
  const { table, problems } = computeColumns(
    one,
    [{ name: 'due', compute, of: ['reached'], against: 'target' }],
    [],
  );
  const due = problems.length > 0 ? NaN : -numbersIn(table, 'due')![0]!;
  return due === due ? due : null;
}

/** Where a column's figures stand: on the detail sheet where it shows them, else on the working sheet. */
function columnNamed(making: Making, name: string): Column | null {
  const { evaluation, detail } = making;
  const { table, scheme, raw } = evaluation;
  const values = table.columns[table.indicators.indexOf(name)];
  const scored = scheme.indicators.findIndex((_, j) => values !== undefined && raw[j] === values);
  const shown = scored < 0 ? null : onDetail(detail, detail?.layout.columns.raw[scored]);
  return shown ?? numbers(making, name, name);
}

/** Gives the content of every unit's figure of a computed column; null = no plain formula says it. */
function computed(making: Making, name: string): ((i: number, pen: Pen) => Content) | null {
  const { evaluation, words, board, locale } = making;
  const { scheme, table } = evaluation;
  const k = scheme.columns.findIndex((column) => column.name === name);
  const draft = scheme.columns[k];
  if (draft === undefined) return null;
  const { compute, of, against } = draft;
  const { method } = compute;
  const formula = COMPUTE[method];
  const none = (): null => {
    tell(making.notes, { code: 'twin-computed', facts: { column: name } });
    return null;
  };
  if (formula === undefined || (OF_COLUMNS.includes(method) && typeof against === 'number')) return none();
  const parameters = COMPUTE_PARAMETERS[method];
  const valueOf = (parameter: string): unknown => {
    const known = parameters[parameter] as { readonly preset?: unknown } | undefined;
    return compute[parameter] ?? known?.preset;
  };
  const looksBack = against === undefined && LOOKING_BACK.includes(method);
  const before = looksBack ? tableBefore(making, valueOf('since')) : null;
  const base = before === null ? null : numbersIn(before, of[0]!);
  if (looksBack && (before === null || base === null || isComputed(making, of[0]!))) return none();

  const said = LACK_WORDS[locale];
  const parameter = (path: string, value: number) => (pen: Pen) =>
    pen.fixed(schemeRef(making, `columns/${k}/${path}`, words.parameter(name, words.named(path)), value));
  const columns = of.map((each) => columnNamed(making, each));
  const [first] = columns;
  const held = looksBack
    ? baseColumn(making, of[0]!, before!, base!)
    : typeof against === 'string'
      ? columnNamed(making, against)
      : null;
  const ask = (path: string, value: unknown): Expression | null => {
    if (typeof value === 'number') return (_, pen) => parameter(path, value)(pen);
    const column = typeof value === 'string' ? columnNamed(making, value) : null;
    return column && ((i, pen) => pen.own(column, i));
  };
  const y: Expression | null = held === null ? ask('against', against) : (i, pen) => pen.own(held, i);
  const times = ask('compute/times', compute['times']);
  const due = method === 'pace' ? ask('compute/due', compute['due'] ?? dueBy(compute, table.period)) : null;
  if (!first || columns.includes(null) || (against !== undefined && y === null)) return none();
  if (method === 'pace' && due === null) return none();
  const lack = lackOf(making, draft, before);
  const stat = (which: 'x' | 'y', said: string, content: (pen: Pen) => string) => (pen: Pen) => {
    const label = words.statistic(
      words.of(name, which === 'x' ? of[0]! : String(against ?? before!.period)),
      said,
    );
    return pen.fixed(board.parameter(label, (own) => calculated(content(own))));
  };
  return (i, pen) => {
    const operands = [
      ...columns.map((column) => pen.own(column!, i)),
      y?.(i, pen),
      times?.(i, pen),
      due?.(i, pen),
    ];
    const cells = operands.filter((each) => each !== undefined);
    const at = (which: 'x' | 'y'): Column => (which === 'x' ? first : held!);
    const expression = formula({
      x: cells[0]!,
      every: cells.slice(0, of.length),
      y: y?.(i, pen) ?? '',
      times: times === null ? '' : `*${times(i, pen)}`,
      due: due?.(i, pen) ?? '',
      number: (which) => {
        const value = valueOf(which) as number;
        return compute[which] === undefined ? quoteNumber(value) : parameter(`compute/${which}`, value)(pen);
      },
      word: (which) => String(valueOf(which)),
      of: (which, statistic) => stat(which, statistic, (own) => `${statistic}(${own.all(at(which))})`)(pen),
      both: (which) =>
        stat(which, 'SUMPRODUCT', (own) => {
          const [a, b] = [own.all(first), own.all(held!)];
          return `SUMPRODUCT(ISNUMBER(${a})*ISNUMBER(${b}),${own.all(at(which))})`;
        })(pen),
      hasAgainst: y !== null,
      notComparable: quoteText(said.notComparable),
      noTarget: quoteText(said.noTarget),
    });
    return calculated(`IF(COUNT(${cells.join(',')})<${cells.length},${lack(i, pen)},${expression})`);
  };
}

/** Why a unit has no figure, in a word; `before`: the earlier table that is looked at. */
function lackOf(making: Making, draft: ColumnDraft, before: Table | null): Expression {
  const { table } = making.evaluation;
  const said = LACK_WORDS[making.locale];
  const inputs = inputsOf(draft);
  const [inherited, read] = [true, false].map((is) =>
    inputs.filter((each) => isComputed(making, each) === is),
  );
  return (i, pen) => {
    const own = read!.map((each) => table.lacks?.get(each)?.[i]).find((each) => each);
    const isNew = before !== null && !before.units.includes(table.units[i]!);
    const lack = quoteText(own ? said[own] : isNew ? said.newcomer : said.notReported);
    // What was not computed before is not there for the same reason.
    return inherited!
      .map((name) => pen.own(columnNamed(making, name)!, i))
      .reduceRight((rest, cell) => `IF(ISTEXT(${cell}),${cell},${rest})`, lack);
  };
}

/** A column of an earlier table, unit by unit. */
function baseColumn(making: Making, name: string, before: Table, base: Float64Array): Column {
  const { evaluation, words, board } = making;
  const rows = new Map(before.units.map((unit, row) => [unit, row]));
  const values = Float64Array.from(evaluation.table.units, (unit) => base[rows.get(unit) ?? -1] ?? NaN);
  const head = words.past(before.period ?? '', name);
  return remembered(making, `base ${head}`, () =>
    board.column(head, figures(making, name, values, before.period)),
  );
}

/** Gives the content of every unit's figure of a column, computed or of the source. */
export function contents(
  making: Making,
  name: string,
  values: Float64Array,
): (i: number, pen: Pen) => Content {
  if (!isComputed(making, name)) return figures(making, name, values);
  const known = contentsKnown.get(making) ?? new Map<string, (i: number, pen: Pen) => Content>();
  contentsKnown.set(making, known);
  const found =
    known.get(name) ?? computed(making, name) ?? ((i) => (values[i] === values[i] ? values[i]! : ''));
  known.set(name, found);
  return found;
}

const contentsKnown = new WeakMap<Making, Map<string, (i: number, pen: Pen) => Content>>();

/** Gives a column of numbers of the table, whatever it was read as or computed from; null = there is none. */
export function numbers(making: Making, name: string, head: string): Column | null {
  if (!isComputed(making, name)) return sourceNumbers(making, name, head);
  const { board, detail, evaluation } = making;
  const shown = onDetail(detail, detail?.layout.columns.computed.get(name));
  const content = contents(making, name, numbersIn(evaluation.table, name)!);
  return remembered(making, `computed ${name}`, () => board.fill(shown, name, content));
}
