/** A method as a formula names it: by the words of the scheme sheet, its parameters in brackets or in `settings`. */
import {
  AGGREGATE_PARAMETERS,
  NORMALISE_PARAMETERS,
  WEIGHT_PARAMETERS,
  type AggregateMethod,
  type Direction,
  type Method,
  type NormaliseMethod,
  type Parameter,
  type Parameters,
  type WeightMethod,
} from '../engine';
import type { Codec } from '../sheet/scheme-sheet/codec';
import * as codec from '../sheet/scheme-sheet/codec';
import { fold, isGiven, listOf, refuseWord, rowsOf, single, type Frame } from './arguments';
import type { Cell } from '../sheet/grid';
import { LOCALES } from '../words/locale';
import { PARAMETER_WORDS } from '../words/scheme';
import { errorIn, locale, refuse, said } from './refuse';

/** Gives what the words of the scheme sheet say in either language, or the preset where nothing is said. */
export function readWord<T, Preset>(
  argument: unknown,
  of: Codec<T>,
  words: readonly string[],
  preset: Preset,
  name: string,
  examples?: readonly string[],
): T | Preset {
  const cell = single(argument);
  if (!isGiven(cell)) return preset;
  const text = String(cell);
  const titles = LOCALES.flatMap((each) => of.choices?.(each) ?? []);
  const parsed = of.parse(text);
  if (parsed.ok) return parsed.value;
  const begun = completed(text, [...words, ...titles]);
  const whole = begun === null ? parsed : of.parse(begun);
  const offered = examples ?? of.choices?.(locale()) ?? words;
  return whole.ok ? whole.value : refuseWord(text, [...words, ...titles], name, offered);
}

/** A word that is only begun stands for the one word that begins so: 极差 for 极差标准化; null = none or several do. */
function completed(text: string, words: readonly string[]): string | null {
  const [, head = '', rest = ''] = /^([^（(]*)([（(][\s\S]*)?$/.exec(text.trim()) ?? [];
  const begins = words.filter((word) => fold(word).startsWith(fold(head)));
  return fold(head).length >= LEAST_BEGUN && begins.length === 1 ? `${begins[0]!}${rest}` : null;
}

const LEAST_BEGUN = 2;

/** A stage's methods, as the scheme sheet reads them and as the engine checks them. */
export interface Stage<M extends string> {
  readonly codec: Codec<Method<M>>;
  readonly parameters: Readonly<Record<M, Parameters>>;
}

export const NORMALISE: Stage<NormaliseMethod> = {
  codec: codec.method('normalise', NORMALISE_PARAMETERS),
  parameters: NORMALISE_PARAMETERS,
};
export const WEIGHTING: Stage<WeightMethod> = {
  codec: codec.method('weighting', WEIGHT_PARAMETERS),
  parameters: WEIGHT_PARAMETERS,
};
export const AGGREGATE: Stage<AggregateMethod> = {
  codec: codec.method('aggregate', AGGREGATE_PARAMETERS),
  parameters: AGGREGATE_PARAMETERS,
};

/** Gives a method with the parameters that stand in its brackets. */
export const readMethod = <M extends string, Preset>(
  argument: unknown,
  { codec: of, parameters }: Stage<M>,
  preset: Preset,
  name: string,
): Method<M> | Preset => readWord(argument, of, Object.keys(parameters), preset, name);

/** Gives the method with the parameters that `settings` adds. */
export const withSettings = <M extends string>(
  method: Method<M>,
  stage: Stage<M>,
  settings: unknown,
): Method<M> => ({ ...method, ...readSettings(settings, stage, method.method) });

/**
 * Settings are the numbers of the method's parameters in their order, or rows of names and values, or the text that stands in
 * brackets on the scheme sheet.
 */
function readSettings<M extends string>(
  argument: unknown,
  { codec: of, parameters: all }: Stage<M>,
  method: M,
): Record<string, unknown> {
  const parameters = all[method];
  const rows = rowsOf(argument);
  if (rows === null) return {};
  const error = rows
    .flat()
    .map(errorIn)
    .find((each) => each !== null);
  if (error) throw error;
  const texts = rows.flat().filter((cell) => typeof cell === 'string' && cell.trim() !== '');
  if (texts.length === 0) return inOrder(argument, rows, parameters, () => of.make({ method }, locale()));
  const isTable = rows[0]!.length === 2 && rows.every(([key]) => typeof key === 'string');
  const lines = isTable
    ? rows.filter(([key]) => isGiven(key)).map(([key, value]) => `${String(key)}=${String(value)}`)
    : texts.map(String);
  const parsed = of.parse(`${method}（${lines.join('；')}）`);
  if (!parsed.ok) return refuse(said().settingsWrong(lines.join('；'), namesOf(parameters)));
  const { method: _, ...given } = parsed.value;
  return given;
}

const namesOf = (parameters: Parameters): readonly string[] =>
  Object.keys(parameters).map((name) => PARAMETER_WORDS[locale()].names[name] ?? name);

/** How many numbers a parameter takes, a unit going by that of its row; Infinity = all that are left, 0 = it is no number. */
function taken({ kind }: Parameter): number {
  switch (kind) {
    case 'number':
    case 'unit':
      return 1;
    case 'interval':
      return 2;
    case 'numbers':
    case 'pairs':
    case 'matrix':
      return Infinity;
    default:
      return 0;
  }
}

function inOrder(
  argument: unknown,
  rows: readonly (readonly unknown[])[],
  parameters: Parameters,
  title: () => Cell,
): Record<string, unknown> {
  const numbers = [...(listOf(argument, 'settings') ?? [])];
  const given: Record<string, unknown> = {};
  for (const [name, parameter] of Object.entries(parameters)) {
    if (numbers.length === 0) break;
    const count = taken(parameter);
    if (count === 1) given[name] = numbers.shift();
    else if (count === 2) given[name] = numbers.splice(0, 2);
    else if (parameter.kind === 'numbers') given[name] = numbers.splice(0);
    else if (count === Infinity) {
      given[name] = rows.map((row) => [...row]);
      numbers.length = 0;
    }
  }
  if (numbers.length > 0) refuse(said().settingsMany(String(title()), namesOf(parameters)));
  return given;
}

const DIRECTION_WORDS = ['high', 'low'];

/** Gives a direction for each of so many columns: one for all, or one each. */
export function readDirections(argument: unknown, { width }: Frame): readonly Direction[] {
  const cells = rowsOf(argument)?.flat() ?? [''];
  const directions = cells.map((cell): Direction => {
    // 1 is a column number to some, "less is better" in RANK and "more is better" elsewhere: only words are plain.
    if (typeof cell === 'number') return refuse(said().directionNumber(cell));
    return readWord<Direction, 'high'>(
      cell,
      codec.direction,
      DIRECTION_WORDS,
      'high',
      'direction',
      said().directionExamples,
    );
  });
  if (directions.length === 1) return Array.from({ length: width }, () => directions[0]!);
  return directions.length === width
    ? directions
    : refuse(said().countDiffers('direction', directions.length, width));
}
