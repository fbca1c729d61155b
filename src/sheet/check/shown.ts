/** A figure as it is shown stands for all that round to it: how far one may lie from what it was computed from. */
import type { Cell } from '../grid';
import type { SurveyColumn } from '../read';
import { tidy } from '../read/cell/text';
import { isAdditive } from './subject';

/** `half` is half a step of the column's usual last decimal, `slack` of this figure's own, which may be coarser: 12.5 among 12.34. */
export interface Shown {
  readonly value: number;
  readonly half: number;
  readonly slack: number;
}

/** `same` within what rounding explains, `near` only if this figure was rounded more than its neighbours, `far` not at all. */
export type Verdict = 'same' | 'near' | 'far';

const SAMPLE = 400;
const STEP = new WeakMap<SurveyColumn, number>();

const MOST_DECIMALS = 15;

/** Decimals of a number as it stands, at most as many as its format shows. @example decimalsOf(12.345, '0.00') // 2 */
export function decimalsOf(value: number, format: string): number {
  const most = Math.min(MOST_DECIMALS, placesIn(format));
  for (let decimals = 0, power = 1; decimals < most; decimals++, power *= 10)
    if (Math.round(value * power) / power === value) return decimals;
  return most;
}

const PLACES = new Map<string, number>();

/** Decimals that a number format shows; of a percentage two more. */
function placesIn(format: string): number {
  if (format === 'General') return Infinity;
  const known = PLACES.get(format);
  if (known !== undefined) return known;
  const section = format.split(';')[0] ?? '';
  const shown = /\.([0#]+)/.exec(section)?.[1]?.length ?? 0;
  const places = /[0#]/.test(section) ? shown + (section.includes('%') ? 2 : 0) : Infinity;
  // The formats of a workbook are few; whoever makes up new ones all the time is not remembered.
  if (PLACES.size < 1000) PLACES.set(format, places);
  return places;
}

/** Things that are counted are never rounded. */
const COUNTED = /^(?:家|户|个|项|件|人|人次|名|座|所|起|次|台|套|辆|宗|例)$/;

/** The number in a cell, without its unit or sign. */
function rawOf(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  return Number(/\d[\d,]*(?:\.\d+)?/.exec(tidy(cell))?.[0].replace(/,/g, '') ?? NaN);
}

const HALVES = new WeakMap<SurveyColumn, Float64Array>();

/** Half a step of the last decimal of one cell, in the unit that the column's values are in; several checks ask for each. */
function ownHalf(column: SurveyColumn, line: number): number {
  const halves = HALVES.get(column) ?? new Float64Array(column.values.length).fill(NaN);
  HALVES.set(column, halves);
  const known = halves[line] ?? NaN;
  return Number.isNaN(known) ? (halves[line] = readHalf(column, line)) : known;
}

function readHalf(column: SurveyColumn, line: number): number {
  const raw = rawOf(column.cell(line));
  if (COUNTED.test(column.unit ?? '') && Number.isInteger(raw)) return 0;
  const half = 0.5 * 10 ** -decimalsOf(raw, column.format(line));
  // The column may have been brought to another unit.
  const value = column.values[line] ?? NaN;
  return raw === 0 || Number.isNaN(raw) ? half : half * Math.abs(value / raw);
}

/** Of the shown steps of a column the finest quarter, so that 12.5 among 12.34 and 7.21 counts as 12.50; whole amounts count as exact. */
function columnHalf(column: SurveyColumn): number {
  const known = STEP.get(column);
  if (known !== undefined) return known;
  const stride = Math.max(1, Math.floor(column.values.length / SAMPLE));
  const halves: number[] = [];
  let whole = isAdditive(column);
  for (let line = 0; line < column.values.length; line += stride) {
    if (Number.isNaN(column.values[line] ?? NaN)) continue;
    halves.push(ownHalf(column, line));
    whole &&= Number.isInteger(rawOf(column.cell(line)));
  }
  halves.sort((a, b) => a - b);
  const half = whole ? 0 : (halves[Math.floor((halves.length - 1) / 4)] ?? 0);
  STEP.set(column, half);
  return half;
}

/** Gives a figure with its rounding. */
export function shownAt(column: SurveyColumn, line: number): Shown {
  const slack = ownHalf(column, line);
  return { value: column.values[line] ?? NaN, half: Math.min(slack, columnHalf(column)), slack };
}

/**
 * Gives Σ of rounded figures: `half` four standard deviations of what rounding does to it, `slack` the most that it can do.
 * A rounding error is uniform, so its standard deviation is half / √3.
 */
export function sumOf(shown: readonly Shown[]): Shown {
  let [value, square, slack] = [0, 0, 0];
  for (const one of shown) {
    value += one.value;
    square += one.half * one.half;
    slack += one.slack;
  }
  return { value, half: Math.min(slack, 4 * Math.sqrt(square / 3)), slack };
}

/** Gives f of rounded figures; f must rise or fall steadily in each of them. */
export function computed(f: (...figures: number[]) => number, ...shown: readonly Shown[]): Shown {
  const value = f(...shown.map((one) => one.value));
  const reach = (of: 'half' | 'slack'): number => {
    let most = 0;
    for (let corner = 0; corner < 2 ** shown.length; corner++) {
      const moved = shown.map((one, k) => one.value + (corner & (1 << k) ? one[of] : -one[of]));
      most = Math.max(most, Math.abs(f(...moved) - value));
    }
    return most;
  };
  return { value, half: reach('half'), slack: reach('slack') };
}

/** Floating point sums are a little off by themselves. */
const NOISE = 1e-9;

/** Says whether a typed figure is the computed one, as far as rounding lets it be told. */
export function compare(typed: Shown, from: Shown): Verdict {
  const apart = Math.abs(typed.value - from.value);
  const noise = NOISE * Math.max(Math.abs(typed.value), Math.abs(from.value));
  if (!(apart > typed.half + from.half + noise)) return 'same';
  return apart > typed.slack + from.slack + noise ? 'far' : 'near';
}

/** A computed figure for a sentence: a digit more than the typed one has, without the noise of binary fractions. */
export function readable(value: number, like: Shown): number {
  const decimals = Math.min(12, Math.max(0, Math.round(-Math.log10(2 * like.slack || 1)) + 1));
  const rounded = Number(value.toFixed(decimals));
  return Number.isFinite(rounded) ? rounded : value;
}
