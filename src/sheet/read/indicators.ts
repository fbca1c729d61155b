/** The columns of figures as they are shown to a person: name, unit, role, direction and why, weight if the sheet gives one. */
import { columnLetters } from '../address';
import { noteAt } from '../problem';
import type { Because, ReadDirection } from './header';
import type { Layer, Strand } from './layers';
import { readDigits } from './numeral';
import type { ReadIndicator } from './reading';
import { tidy } from './text';
import type { Work } from './work';

export const keyOf = ({ series }: Strand): string => `${series.column.index}\n${series.name}`;

/** Gives the indicators and what else heads a column, oldest period first. */
export function describe(work: Work, layers: readonly Layer[]): readonly ReadIndicator[] {
  const { frame, measures } = work;
  const seen = new Map<string, ReadIndicator>();
  for (const { strands } of layers) {
    for (const strand of strands) {
      const { series } = strand;
      const { part, index } = series.column;
      if (part !== 'figure' && part !== 'remark' && part !== 'index') continue;
      const heading = frame.ref(0, index);
      const last = frame.ref(frame.height - 1, index);
      seen.set(keyOf(strand), {
        name: series.name,
        canonical: series.header.canonical,
        unit: measures.get(keyOf(strand)) ?? series.header.unit,
        period: series.period,
        role: part === 'index' ? 'index' : part === 'remark' ? 'note' : series.header.role,
        ...directionOf(work, strand),
        weight: statedWeight(work, index),
        column: frame.turned ? String(heading.row + 1) : columnLetters(heading.column),
        area: {
          row: heading.row,
          column: heading.column,
          rows: last.row - heading.row + 1,
          columns: last.column - heading.column + 1,
        },
        assessed: series.assessed,
      });
    }
  }
  return [...seen.values()];
}

/** Says of which indicators the direction cannot be told. */
export function noteUnclear(work: Work, indicators: readonly ReadIndicator[]): void {
  const told = new Set<string>();
  for (const { name, direction, assessed, area } of indicators) {
    if (!assessed || direction !== 'ask' || told.has(name)) continue;
    told.add(name);
    const heading = { sheet: work.frame.sheet.grid.sheet, row: area.row, column: area.column };
    work.notes.push(noteAt(heading, 'direction-ask', { indicator: name }, { indicator: name }));
  }
}

const WEIGHT_ROW = /权重|权数|分值|标准分|满分|weight/i;
const DIRECTION_ROW = /方向|性质|属性|逆向|direction/i;
const HIGH = /^(?:正|正向|正向指标|\+|越高越好|越大越好|高优|效益型|极大型|high|higher|positive)$/i;
const LOW =
  /^(?:逆|负|逆向|负向|逆向指标|负向指标|-|越低越好|越小越好|低优|成本型|极小型|low|lower|negative)$/i;

/** What a row of the table says of a column: 权重 60, 方向 逆向. */
function stated({ frame, rows }: Work, column: number, row: RegExp): string {
  const found = rows.scheme.find(({ text }) => row.test(text));
  return found === undefined ? '' : tidy(frame.shown(found.row, column));
}

function statedWeight(work: Work, column: number): number | null {
  const text = stated(work, column, WEIGHT_ROW);
  return text === '' ? null : readDigits(text.replace(/[%分]$/, ''));
}

function directionOf(work: Work, { series }: Strand): { direction: ReadDirection; because: Because } {
  const word = stated(work, series.column.index, DIRECTION_ROW);
  if (HIGH.test(word)) return { direction: 'high', because: { code: 'stated', word } };
  if (LOW.test(word)) return { direction: 'low', because: { code: 'stated', word } };
  return { direction: series.header.direction, because: series.header.because };
}
