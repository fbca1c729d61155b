/** Reads a scheme draft from JSON: whatever has not the shape of a scheme is a problem with its path. */
import { problem, type EngineProblem } from './problem';
import { accept, refuse, type Result } from './result';
import type { SchemeDraft } from './scheme';

/** What a value must look like; `open` objects hold parameters or names that the gate checks later. */
export type Shape =
  | { readonly kind: 'text' | 'number' | 'flag' | 'any' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'either'; readonly of: readonly Shape[]; readonly said: string }
  | { readonly kind: 'open'; readonly fields?: Fields; readonly of?: Shape }
  | { readonly kind: 'object'; readonly fields: Fields }
  | { readonly kind: 'condition' };

interface Fields {
  /** A name that ends in `!` is required. */
  readonly [name: string]: Shape;
}

const text: Shape = { kind: 'text' };
const number: Shape = { kind: 'number' };
const nothing: Shape = { kind: 'nothing' };
const condition: Shape = { kind: 'condition' };
const list = (of: Shape): Shape => ({ kind: 'list', of });
const object = (fields: Fields): Shape => ({ kind: 'object', fields });
const either = (said: string, ...of: readonly Shape[]): Shape => ({ kind: 'either', of, said });
const orNothing = (of: Shape): Shape => either('0 | null', of, nothing);
const method: Shape = { kind: 'open', fields: { 'method!': text } };
const weight = either('50 | {"东部": 40}', number, { kind: 'open', of: number });
const bounds: Fields = { atLeast: number, above: number, atMost: number, below: number };
const standings: Fields = { scope: text, of: text, ties: text };
const direction = either(
  '"high" | "low" | {"near": 7.5} | {"between": [4, 6]}',
  text,
  object({ 'near!': number }),
  object({ 'between!': list(number) }),
);

const CONDITIONS: Readonly<Record<string, Fields>> = {
  rank: { 'atMost!': number, ...standings },
  rankFromLast: { 'atMost!': number, ...standings },
  rankAtLeast: { 'atLeast!': number, scope: text, of: text },
  rise: { 'atLeast!': number, running: number, scope: text },
  fall: { 'atLeast!': number, running: number, scope: text },
  scoreRise: { 'atLeast!': number, running: number },
  scoreFall: { 'atLeast!': number, running: number },
  score: bounds,
  tier: { 'is!': text },
  indicator: { 'name!': text, ...bounds },
  completion: { 'name!': text, 'column!': text, ...bounds },
  strength: { 'name!': text, 'atMost!': number },
  weakness: { 'name!': text, 'atMost!': number },
  share: { top: number, bottom: number, round: text, ...standings },
  label: { 'label!': text, ago: number },
  streak: { 'label!': text, 'years!': number },
  times: { 'label!': text, 'times!': number, 'years!': number },
  flag: { 'column!': text },
  category: { 'column!': text, 'is!': text },
  every: { 'of!': list(condition) },
  some: { 'of!': list(condition) },
  not: { 'of!': condition },
  joined: { 'by!': text, 'of!': list(condition) },
  unfilled: {},
};

/** The shape of a scheme in JSON; the published JSON Schema is made from the same types. */
export const SCHEME_SHAPE: Shape = object({
  name: text,
  basis: text,
  version: text,
  date: text,
  preset: text,
  columns: list(
    object({
      'name!': text,
      'compute!': method,
      'of!': list(text),
      against: either('"" | 0.0', text, number),
      unit: text,
    }),
  ),
  'indicators!': list(
    object({
      'name!': text,
      aliases: list(text),
      path: list(text),
      unit: text,
      direction,
      weight,
      normalise: method,
      treat: method,
      missing: object({ 'rule!': text, value: number }),
      notAssessed: list(text),
      source: text,
    }),
  ),
  dimensions: list(object({ 'name!': text, weight, aggregate: method })),
  weights: {
    kind: 'open',
    fields: { 'method!': text, unit: text, tracks: { kind: 'open', of: number }, total: number },
  },
  aggregate: method,
  screen: object({ units: number, indicators: number, constant: text }),
  adjustments: list(
    object({
      'name!': text,
      'kind!': text,
      column: text,
      when: condition,
      cap: number,
      effect: text,
      tier: text,
      points: orNothing(number),
      basis: text,
    }),
  ),
  base: number,
  adjustmentCap: orNothing(number),
  sources: list(object({ 'name!': text, 'weight!': number, 'column!': text, 'as!': text })),
  rank: object({
    decimals: orNothing(number),
    ties: text,
    keys: list(text),
    groupBy: either('"" | null', text, nothing),
    exempt: text,
  }),
  population: orNothing(number),
  tiers: object({
    'by!': text,
    'list!': list(object({ 'name!': text, quota: number, share: number, round: text, atLeast: number })),
    boundary: text,
    scale: text,
    within: text,
    exempt: text,
  }),
  labels: list(object({ 'name!': text, colour: text, text })),
  rules: list(
    object({
      'id!': text,
      'when!': condition,
      'give!': list(object({ label: text, amount: orNothing(number), text, tierCap: text })),
      group: text,
      match: text,
      kind: text,
      quota: object({ 'count!': number, by: text, ties: text, within: text }),
    }),
  ),
  tallies: list(
    object({ 'name!': text, 'when!': condition, within: text, of: text, atLeast: number, atMost: number }),
  ),
  switches: { kind: 'open', of: text },
});

/**
 * Gives the draft that a parsed JSON value holds, or every field of another shape, unknown or missing.
 * @example readDraft({ indicators: [{ nom: 'x' }] }).ok // false
 */
export function readDraft(json: unknown): Result<SchemeDraft, EngineProblem> {
  const problems = checkShape(json, SCHEME_SHAPE, '');
  return problems.length > 0 ? refuse(problems) : accept(json as SchemeDraft);
}

const SAID: { readonly [K in Shape['kind']]: string } = {
  text: '""',
  number: '0.0',
  flag: 'true | false',
  any: '',
  nothing: 'null',
  list: '[ … ]',
  either: '',
  open: '{ … }',
  object: '{ … }',
  condition: '{ "kind": … }',
};

function checkShape(value: unknown, shape: Shape, at: string): readonly EngineProblem[] {
  const wrong = (): readonly EngineProblem[] => [
    problem(
      'scheme-shape',
      { scheme: at },
      { expected: shape.kind === 'either' ? shape.said : SAID[shape.kind] },
    ),
  ];
  switch (shape.kind) {
    case 'any':
      return [];
    case 'text':
      return typeof value === 'string' ? [] : wrong();
    case 'number':
      return typeof value === 'number' ? [] : wrong();
    case 'flag':
      return typeof value === 'boolean' ? [] : wrong();
    case 'nothing':
      return value === null ? [] : wrong();
    case 'list':
      if (!Array.isArray(value)) return wrong();
      return value.flatMap((each: unknown, i) => checkShape(each, shape.of, join(at, i)));
    case 'either':
      return shape.of.some((each) => checkShape(value, each, at).length === 0) ? [] : wrong();
    case 'object':
    case 'open':
      return isObject(value) ? checkFields(value, shape, at) : wrong();
    case 'condition':
      return isObject(value) && isLegible(at) ? checkCondition(value, at) : wrong();
    default:
      return shape satisfies never;
  }
}

function checkFields(
  value: Readonly<Record<string, unknown>>,
  shape: Extract<Shape, { kind: 'object' | 'open' }>,
  at: string,
): readonly EngineProblem[] {
  const fields = shape.fields ?? {};
  const known = new Map(Object.entries(fields).map(([name, of]) => [name.replace('!', ''), of]));
  const missing = Object.entries(fields).flatMap(([name, of]) => {
    const bare = name.slice(0, -1);
    return name.endsWith('!') && value[bare] === undefined ? checkShape(undefined, of, join(at, bare)) : [];
  });
  const held = Object.entries(value).flatMap(([name, each]) => {
    const of = known.get(name);
    if (each === undefined) return [];
    if (of !== undefined) return checkShape(each, of, join(at, name));
    if (shape.kind === 'open')
      return shape.of === undefined ? [] : checkShape(each, shape.of, join(at, name));
    return [problem('scheme-unknown-field', { scheme: join(at, name) }, { field: name })];
  });
  return [...missing, ...held];
}

function checkCondition(value: Readonly<Record<string, unknown>>, at: string): readonly EngineProblem[] {
  const kind = typeof value.kind === 'string' ? value.kind : typeof value.kind;
  if (!Object.hasOwn(CONDITIONS, kind)) {
    const facts = { value: kind, allowed: Object.keys(CONDITIONS).join(', ') };
    return [problem('scheme-word', { scheme: join(at, 'kind') }, facts)];
  }
  return checkFields(value, { kind: 'object', fields: { kind: text, ...CONDITIONS[kind] } }, at);
}

/** Conditions may stand within one another, but what looks into them goes down one call for each. */
const isLegible = (at: string): boolean => at.length < 1000;

const join = (at: string, name: string | number) => (at === '' ? String(name) : `${at}/${name}`);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
