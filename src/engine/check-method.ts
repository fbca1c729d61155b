/** Checks the parameters of a method against its list, and fills in those that have a preset. */
import type { Parameter, Parameters } from './method';
import { problem, type EngineProblem } from './problem';
import type { Method } from './scheme';

const EXPECTED: { readonly [K in Parameter['kind']]: string } = {
  number: '0.0',
  interval: '[0, 100]',
  numbers: '[1, 2, 3]',
  flag: 'true, false',
  text: '""',
  word: '',
};

/**
 * Gives every problem of a method: its name, parameters that are unknown, missing or out of bounds.
 * @example checkMethod({ method: 'sum' }, { mean: {} }, 'aggregate').map((p) => p.code) // ['scheme-word']
 */
export function checkMethod<Name extends string>(
  method: Method<Name>,
  vocabulary: Readonly<Record<Name, Parameters | null>>,
  at: string,
): readonly EngineProblem[] {
  const { method: name, ...given } = method;
  const place = { scheme: `${at}/method` };
  if (!Object.hasOwn(vocabulary, name)) {
    return [
      problem('scheme-word', place, { value: String(name), allowed: Object.keys(vocabulary).join(', ') }),
    ];
  }
  const parameters = vocabulary[name];
  if (parameters === null) return [problem('method-unavailable', place, { method: name })];
  const unknown = Object.keys(given).filter(
    (key) => !Object.hasOwn(parameters, key) && given[key] !== undefined,
  );
  return [
    ...unknown.map((parameter) =>
      problem('parameter-unknown', { scheme: `${at}/${parameter}` }, { method: name, parameter }),
    ),
    ...Object.entries(parameters).flatMap(([parameter, rule]) => {
      const value = given[parameter];
      const there = { scheme: `${at}/${parameter}` };
      if (value === undefined) {
        return rule.required ? [problem('parameter-missing', there, { method: name, parameter })] : [];
      }
      return fits(value, rule)
        ? []
        : [problem('scheme-number', there, { value: String(value), expected: expectationOf(rule) })];
    }),
  ];
}

/**
 * Gives the method with its presets filled in.
 * @example fillMethod({ method: 'a' }, { a: { to: { kind: 'interval', preset: [0, 1] } } }).to // [0, 1]
 */
export function fillMethod<Name extends string>(
  method: Method<Name>,
  vocabulary: Readonly<Record<Name, Parameters | null>>,
): Method<Name> {
  const presets = Object.entries(vocabulary[method.method] ?? {}).flatMap(([name, { preset }]) =>
    preset === undefined || method[name] !== undefined ? [] : [[name, preset] as const],
  );
  return { ...method, ...Object.fromEntries(presets) };
}

function expectationOf(rule: Parameter): string {
  if (rule.kind === 'word') return rule.of.join(', ');
  if (rule.kind === 'number' && rule.above !== undefined) return `> ${rule.above}`;
  if (rule.kind === 'number' && rule.atLeast !== undefined) return `≥ ${rule.atLeast}`;
  return EXPECTED[rule.kind];
}

function fits(value: unknown, rule: Parameter): boolean {
  switch (rule.kind) {
    case 'number': {
      const { above = -Infinity, atLeast = -Infinity } = rule;
      return Number.isFinite(value) && (value as number) > above && (value as number) >= atLeast;
    }
    case 'interval':
      return (
        Array.isArray(value) && value.length === 2 && value.every(Number.isFinite) && value[0] < value[1]
      );
    case 'numbers':
      return Array.isArray(value) && value.length > 0 && value.every(Number.isFinite);
    case 'flag':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string';
    case 'word':
      return rule.of.includes(value as string);
    default:
      return rule satisfies never;
  }
}
