/** Values as they are normalised: gaps closed by the indicator's rule, outliers drawn in or under a logarithm. */
import type { Indicator } from '../../engine';
import { calculated, type Content } from './board';
import type { Column, Expression, Pen } from './formula';
import { onDetail, remembered, schemeRef, tell, type Making } from './making';
import { statistic } from './statistic';

/** What fills a gap, as an expression; null = native functions have none. */
function fillOf(
  making: Making,
  { name, missing }: Indicator,
  j: number,
  kept: Column,
  groups: Column | null,
): Expression | null {
  const { words } = making;
  switch (missing.rule) {
    case 'refuse':
    case 'drop':
      return () => '""';
    case 'zero':
      return () => '0';
    case 'value':
      return (_, pen) =>
        pen.fixed(
          schemeRef(
            making,
            `indicators/${j}/missing/value`,
            words.parameter(name, words.named('value')),
            missing.value ?? 0,
          ),
        );
    case 'mean':
      return (_, pen) => statistic(making, name, kept, 'mean', pen);
    case 'median':
      return (_, pen) => `MEDIAN(${pen.all(kept)})`;
    case 'groupMean':
      return groups === null
        ? null
        : (i, pen) => `AVERAGEIF(${pen.all(groups)},${pen.own(groups, i)},${pen.all(kept)})`;
    case 'groupMedian':
      return groups === null ? null : medianOf(making, name, kept, groups);
    default:
      return null;
  }
}

/** The middle of a group: of its values, all lifted above 0, the one or two that stand in the middle. */
function medianOf(making: Making, name: string, kept: Column, groups: Column): Expression {
  const { board, words } = making;
  const least = (pen: Pen) => statistic(making, name, kept, 'min', pen);
  const lifted = remembered(making, `${name} lifted`, () =>
    board.column(words.of(words.stages.lifted, name), (i, pen) => {
      const x = pen.own(kept, i);
      return calculated(`IF(ISNUMBER(${x}),${x}-${least(pen)}+1,0)`);
    }),
  );
  return (i, pen) => {
    const same = `(${pen.all(groups)}=${pen.own(groups, i)})`;
    const count = `SUMPRODUCT(${same}*(${pen.all(lifted)}>0))`;
    const at = (more: number) => `SUMPRODUCT(LARGE(${same}*${pen.all(lifted)},INT((${count}+${more})/2)))`;
    return `(${at(1)}+${at(2)})/2+${least(pen)}-1`;
  };
}

/** Gives the column of values to normalise: the raw one where nothing is done to it. */
export function treatedColumn(
  making: Making,
  indicator: Indicator,
  j: number,
  raw: Column,
  groups: Column | null,
): Column {
  const { evaluation, board, detail, words, notes } = making;
  const { table, treated } = evaluation;
  const { name, missing, treat, notAssessed } = indicator;
  const held = treated[j]!;
  const spared = new Set(notAssessed);
  const left = held.every((x) => x !== x);
  const out = table.units.map(
    (unit, i) => spared.has(unit) || (held[i] !== held[i] && evaluation.raw[j]![i] === evaluation.raw[j]![i]),
  );
  const at = onDetail(detail, detail?.layout.columns.treated?.[j]);
  if (left) {
    tell(notes, { code: 'twin-left-out', facts: { indicator: name } });
    return board.fill(at, words.of(words.stages.treated, name), () => '');
  }
  const fills = missing.rule !== 'refuse' && missing.rule !== 'drop';
  if (at === null && !out.includes(true) && !fills && treat.method === 'none') return raw;
  const kept = out.includes(true)
    ? remembered(making, `${name} kept`, () =>
        board.column(words.of(words.stages.kept, name), (i, pen) =>
          out[i] ? '' : calculated(pen.own(raw, i)),
        ),
      )
    : raw;
  const fill = fillOf(making, indicator, j, kept, groups);
  const asHeld = (i: number): Content => (held[i] === held[i] ? held[i]! : '');
  if (fill === null) {
    tell(notes, { code: 'twin-missing', facts: { indicator: name } });
    return board.fill(at, words.of(words.stages.treated, name), asHeld);
  }
  const filled = (i: number, pen: Pen): Content => {
    const x = pen.own(kept, i);
    if (out[i]) return '';
    return calculated(fills ? `IF(ISNUMBER(${x}),${x},${fill(i, pen)})` : x);
  };
  if (treat.method === 'none') return board.fill(at, words.of(words.stages.treated, name), filled);
  const before = fills ? board.column(words.of(words.stages.filled, name), filled) : kept;
  const draw = treatment(making, indicator, before);
  if (draw === null) {
    tell(notes, { code: 'twin-treat', facts: { indicator: name } });
    return board.fill(at, words.of(words.stages.treated, name), asHeld);
  }
  return board.fill(at, words.of(words.stages.treated, name), (i, pen) => {
    const x = pen.own(before, i);
    return calculated(`IF(ISNUMBER(${x}),${draw(i, pen)},"")`);
  });
}

/** Gives the expression of a treated value; null = native functions have none. */
function treatment(making: Making, { name, treat: way }: Indicator, before: Column): Expression | null {
  switch (way.method) {
    case 'log':
      return (i, pen) => logarithm(making, name, way, before, i, pen);
    case 'winsorise':
    case 'auto': {
      const most = Number(way['most']);
      if (most > MOST_STEPS) return null;
      const drawn = drawnIn(making, name, way, before, most);
      if (way.method === 'winsorise') return (i, pen) => pen.own(drawn, i);
      return (i, pen) =>
        `IF(${skewed(making, name, way, drawn, pen)},${logarithm(making, name, way, before, i, pen)},${pen.own(drawn, i)})`;
    }
    default:
      return null;
  }
}

/** Each step of winsorising is a column of its own: more are no longer read. */
const MOST_STEPS = 10;

/** A statistic of a column's shape: 0 where there are too few values or no spread. */
const shape = (making: Making, label: string, of: 'SKEW' | 'KURT', column: Column, pen: Pen): string =>
  pen.fixed(
    making.board.parameter(making.words.statistic(label, making.words.shapes[of]), (own) => {
      const all = own.all(column);
      const few = of === 'SKEW' ? 3 : 4;
      return calculated(`IF(OR(COUNT(${all})<${few},MAX(${all})=MIN(${all})),0,${of}(${all}))`);
    }),
  );

const stepOf = ({ words }: Making, name: string, column: Column): string =>
  words.of(words.stages.drawn, `${name} ${column.column}`);

/** Whether a column is both skewed and heavy-tailed. */
function skewed(making: Making, name: string, way: Indicator['treat'], column: Column, pen: Pen): string {
  const { board, words } = making;
  const limit = (of: 'SKEW' | 'KURT', value: unknown) =>
    pen.fixed(board.parameter(words.parameter(name, words.limit(words.shapes[of])), () => Number(value)));
  const label = stepOf(making, name, column);
  const [skew, kurt] = (['SKEW', 'KURT'] as const).map((of) => shape(making, label, of, column, pen));
  return `AND(ABS(${skew})>=${limit('SKEW', way['skew'])},${kurt}>=${limit('KURT', way['kurt'])})`;
}

/** The column after its extremes were drawn in, level by level: each step moves those at the end of the longer tail to the next value. */
function drawnIn(
  making: Making,
  name: string,
  way: Indicator['treat'],
  before: Column,
  most: number,
): Column {
  const { board, words } = making;
  let drawn = before;
  for (let step = 1; step <= most; step++) {
    const from = drawn;
    const label = stepOf(making, name, from);
    const parameter = (what: string, expression: (pen: Pen) => string) =>
      board.parameter(words.statistic(label, what), (pen) => calculated(expression(pen)));
    const goes = parameter(words.drawing.goes, (pen) => {
      const [all, first] = [pen.all(from), pen.all(before)];
      const moved = from === before ? '0' : `SUMPRODUCT(--(${all}<>${first}))`;
      return `IF(AND(${moved}<${most},MAX(${all})>MIN(${all}),${skewed(making, name, way, from, pen)}),1,0)`;
    });
    const high = (pen: Pen) => `${shape(making, label, 'SKEW', from, pen)}>0`;
    const end = parameter(words.drawing.end, (pen) => {
      const all = pen.all(from);
      return `IF(${high(pen)},MAX(${all}),MIN(${all}))`;
    });
    const next = parameter(words.drawing.next, (pen) => {
      const all = pen.all(from);
      const equal = `COUNTIF(${all},${pen.fixed(end)})+1`;
      return `IF(${pen.fixed(goes)}=0,${pen.fixed(end)},IF(${high(pen)},LARGE(${all},${equal}),SMALL(${all},${equal})))`;
    });
    drawn = board.column(words.of(words.stages.drawn, `${name} ${step}`), (i, pen) => {
      const x = pen.own(from, i);
      return calculated(`IF(${x}=${pen.fixed(end)},${pen.fixed(next)},${x})`);
    });
  }
  return drawn;
}

function logarithm(
  making: Making,
  name: string,
  way: Indicator['treat'],
  before: Column,
  i: number,
  pen: Pen,
): string {
  const label = `${name} ${making.words.stages.filled}`;
  const of = (which: 'min' | 'max') => statistic(making, label, before, which, pen);
  const x = pen.own(before, i);
  const [low, high] = [of('min'), of('max')];
  if (way['form'] === 'natural') return `IF(${high}=${low},${x},LN(${x}))`;
  const shift = `0.01*(${high}-${low})`;
  const plain = `LN(${x}-${low}+${shift})`;
  if (way['mirror'] === false) return `IF(${high}=${low},${x},${plain})`;
  const skew = shape(making, name, 'SKEW', before, pen);
  return `IF(${high}=${low},${x},IF(${skew}+0.000000000001>0,${plain},-LN(${high}+${shift}-${x})))`;
}
