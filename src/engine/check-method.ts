/** Checks the parameters of a method against its list, and fills in those that have a preset. */
import type { Parameter, Parameters } from './method';
import { problem, type EngineProblem } from './problem';
import type { Method } from './scheme';
import type { Table } from './table';

const EXPECTED: { readonly [K in Parameter['kind']]: string } = {
  number: '0.0',
  interval: '[0, 100]',
  numbers: '[1, 2, 3]',
  pairs: '[[0, 60], [10, 100]]',
  matrix: '[[1, 2], [0.5, 1]]',
  flag: 'true, false',
  unit: '""',
  column: '""',
  numberOrColumn: '0.0, ""',
  word: '',
  words: '',
};

/** Methods that need one of two parameters, or two numbers that differ. */
const EITHER: Readonly<Record<string, readonly [string, string]>> = {
  completion: ['target', 'targetColumn'],
  levelGrowth: ['growthColumn', 'baseColumn'],
  sharing: ['slices', 'rates'],
};

/**
 * Gives every problem of a method: its name, parameters that are unknown, missing, out of bounds or not in the table.
 * @example checkMethod({ method: 'sum' }, { mean: {} }, 'aggregate', table(1)).map((p) => p.code) // ['scheme-word']
 */
export function checkMethod<Name extends string>(
  method: Method<Name>,
  vocabulary: Readonly<Record<Name, Parameters>>,
  at: string,
  table: Table,
): readonly EngineProblem[] {
  const { method: name, ...given } = method;
  if (!Object.hasOwn(vocabulary, name)) {
    const allowed = Object.keys(vocabulary).join(', ');
    return [problem('scheme-word', { scheme: `${at}/method` }, { value: String(name), allowed })];
  }
  const parameters = vocabulary[name];
  const unknown = Object.keys(given).filter(
    (key) => !Object.hasOwn(parameters, key) && given[key] !== undefined,
  );
  const problems = [
    ...unknown.map((parameter) =>
      problem('parameter-unknown', { scheme: `${at}/${parameter}` }, { method: name, parameter }),
    ),
    ...Object.entries(parameters).flatMap(([parameter, rule]) => {
      const value = given[parameter];
      const place = { scheme: `${at}/${parameter}` };
      if (value !== undefined) return checkParameter(value, rule, place.scheme, table);
      return rule.required ? [problem('parameter-missing', place, { method: name, parameter })] : [];
    }),
  ];
  return problems.length > 0 ? problems : checkTogether(method, parameters, at);
}

/**
 * Gives the method with its presets filled in.
 * @example fillMethod({ method: 'a' }, { a: { to: { kind: 'interval', preset: [0, 1] } } }).to // [0, 1]
 */
export function fillMethod<Name extends string>(
  method: Method<Name>,
  vocabulary: Readonly<Record<Name, Parameters>>,
): Method<Name> {
  const presets = Object.entries(vocabulary[method.method]).flatMap(([name, { preset }]) =>
    preset === undefined || method[name] !== undefined ? [] : [[name, preset] as const],
  );
  return { ...method, ...Object.fromEntries(presets) };
}

/** What no parameter shows alone. */
function checkTogether<Name extends string>(
  method: Method<Name>,
  known: Parameters,
  at: string,
): EngineProblem[] {
  const either = EITHER[method.method]?.filter((name) => Object.hasOwn(known, name));
  if (either !== undefined && either.length > 0 && either.every((name) => method[name] === undefined)) {
    const parameter = either[0]!;
    return [
      problem('parameter-missing', { scheme: `${at}/${parameter}` }, { method: method.method, parameter }),
    ];
  }
  const wrong = (parameter: string, expected: string) => [
    problem(
      'scheme-number',
      { scheme: `${at}/${parameter}` },
      { value: String(method[parameter]), expected },
    ),
  ];
  if (method.method === 'anchors' && method.base === method.target) return wrong('target', '≠ base');
  if (method.method === 'goalposts') {
    const { low, high, log } = method as {
      readonly low?: number;
      readonly high?: number;
      readonly log?: boolean;
    };
    if (!(low! < high!)) return wrong('high', `> ${low}`);
    if (log === true && !(low! > 0)) return wrong('low', '> 0');
  }
  return [];
}

function checkParameter(value: unknown, rule: Parameter, at: string, table: Table): EngineProblem[] {
  const place = { scheme: at };
  if (!fits(value, rule)) {
    return [problem('scheme-number', place, { value: sayValue(value), expected: expectationOf(rule) })];
  }
  const name = String(value);
  if (rule.kind === 'unit' && !table.units.includes(name))
    return [problem('scheme-unknown-unit', place, { unit: name })];
  const namesColumn = rule.kind === 'column' || (rule.kind === 'numberOrColumn' && typeof value === 'string');
  if (namesColumn && !hasColumn(table, name)) {
    return [problem('scheme-unknown-column', place, { column: name })];
  }
  return [];
}

/**
 * Whether the table has a column of that name, of numbers or of texts.
 * @example hasColumn(table(1), 'x1') // true
 */
export function hasColumn(table: Table, name: string): boolean {
  return table.indicators.includes(name) || table.texts.has(name);
}

const sayValue = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));

function expectationOf(rule: Parameter): string {
  if (rule.kind === 'word' || rule.kind === 'words') return rule.of.join(', ');
  if (rule.kind !== 'number' && rule.kind !== 'numbers') return EXPECTED[rule.kind];
  const bounds = [
    ...(rule.above === undefined ? [] : [`> ${rule.above}`]),
    ...(rule.atLeast === undefined ? [] : [`≥ ${rule.atLeast}`]),
    ...(rule.kind === 'numbers' || rule.atMost === undefined ? [] : [`≤ ${rule.atMost}`]),
  ];
  return bounds.length > 0 ? bounds.join(', ') : EXPECTED[rule.kind];
}

/** Points and marks beyond this are no points any more, and would leave the range of doubles. */
const MOST = 1e100;

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && value >= -MOST && value <= MOST;

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length > 0 && value.every(isNumber);

function fits(value: unknown, rule: Parameter): boolean {
  switch (rule.kind) {
    case 'number': {
      const { above = -Infinity, atLeast = -Infinity, atMost = Infinity } = rule;
      return isNumber(value) && value > above && value >= atLeast && value <= atMost;
    }
    case 'interval':
      return isNumbers(value) && value.length === 2 && value[0]! < value[1]!;
    case 'numbers': {
      const { above = -Infinity, atLeast = -Infinity } = rule;
      return isNumbers(value) && value.every((each) => each > above && each >= atLeast);
    }
    case 'pairs':
      return (
        Array.isArray(value) &&
        value.length > 0 &&
        value.every((pair) => isNumbers(pair) && pair.length === 2) &&
        value.every((pair, k) => k === 0 || (value as number[][])[k - 1]![0]! < (pair as number[])[0]!)
      );
    case 'matrix':
      return Array.isArray(value) && value.length > 0 && value.every((row) => isNumbers(row));
    case 'flag':
      return typeof value === 'boolean';
    case 'unit':
    case 'column':
      return typeof value === 'string';
    case 'numberOrColumn':
      return typeof value === 'string' || isNumber(value);
    case 'word':
      return rule.of.includes(value as string);
    case 'words':
      return (
        Array.isArray(value) && value.length > 0 && value.every((each) => rule.of.includes(each as string))
      );
    default:
      return rule satisfies never;
  }
}
