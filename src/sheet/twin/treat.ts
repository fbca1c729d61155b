/** Values as they are normalised: gaps closed by the indicator's rule, outliers drawn in or under a logarithm. */
import type { Indicator } from '../../engine';
import { calculated, type Content } from './board';
import type { Column, Pen } from './formula';
import { onDetail, schemeRef, tell, type Making } from './making';
import { remembered, statistic } from './points';

/** What fills a gap, as an expression; null = native functions have none. */
function fillOf(
  making: Making,
  { name, missing }: Indicator,
  j: number,
  kept: Column,
  groups: Column | null,
): ((i: number, pen: Pen) => string) | null {
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
    default:
      return null;
  }
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

/** Winsorising goes on until a column passes its test: how far is a matter of the run, not of a formula. */
function treatment(
  making: Making,
  { name, treat: way }: Indicator,
  before: Column,
): ((i: number, pen: Pen) => string) | null {
  if (way.method !== 'log') return null;
  const of = (which: 'min' | 'max', pen: Pen) =>
    statistic(making, `${name} ${making.words.stages.filled}`, before, which, pen);
  return (i, pen) => {
    const x = pen.own(before, i);
    const [low, high] = [of('min', pen), of('max', pen)];
    if (way['form'] === 'natural') return `IF(${high}=${low},${x},LN(${x}))`;
    const shift = `0.01*(${high}-${low})`;
    if (way['mirror'] === false) return `IF(${high}=${low},${x},LN(${x}-${low}+${shift}))`;
    const skew = pen.fixed(
      making.board.parameter(making.words.statistic(name, making.words.skew), (own) =>
        calculated(
          `IF(OR(COUNT(${own.all(before)})<3,MAX(${own.all(before)})=MIN(${own.all(before)})),0,SKEW(${own.all(before)}))`,
        ),
      ),
    );
    return `IF(${high}=${low},${x},IF(${skew}+0.000000000001>0,LN(${x}-${low}+${shift}),-LN(${high}+${shift}-${x})))`;
  };
}
