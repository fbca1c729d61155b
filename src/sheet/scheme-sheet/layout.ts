/** The sections of a scheme sheet: which value stands in which column or row, and how it is written. */
import {
  AGGREGATE_PARAMETERS,
  COMPUTE_PARAMETERS,
  NORMALISE_PARAMETERS,
  TREAT_PARAMETERS,
  WEIGHT_PARAMETERS,
  MISSING_RULES,
  type MissingRule,
  type Parameters,
} from '../../engine';
import type { SectionName } from '../../words/scheme';
import {
  colour,
  condition,
  decimals,
  direction,
  method,
  fillable,
  names,
  number,
  numberOrName,
  path,
  percent,
  known,
  schemeName,
  shares,
  text,
  weight,
  word,
  type Codec,
} from './codec';
import { become } from './corrections';
import { ruleStarts, type RuleRow, type SchemeRows } from './rows';

type Row<S extends SectionName> = SchemeRows[S][number];
type Codecs<S extends SectionName> = {
  readonly [K in keyof Row<S>]-?: Codec<NonNullable<Row<S>[K]>>;
};

export interface Section<S extends SectionName = SectionName> {
  readonly name: S;
  /** A form has a name and a value a line; a list a heading over many rows. */
  readonly shape: 'form' | 'list';
  /** In the order in which they are written. */
  readonly fields: readonly Field[];
  /** Where the value of a field lies in a scheme's JSON. */
  placeOf(field: string, row: number, rows: readonly object[]): string;
  /** Whether a row must have the required fields. */
  isNeeded(row: number, rows: readonly object[]): boolean;
}

export interface Field {
  readonly name: string;
  readonly codec: Codec<unknown>;
  /** Its column must be there, and its cell filled where the section needs it. */
  readonly required: boolean;
}

function section<S extends SectionName>(
  name: S,
  shape: Section['shape'],
  codecs: Codecs<S>,
  required: readonly (keyof Row<S>)[] = [],
  placeOf: Section['placeOf'] = (field, row) => `${name}/${row}/${field}`,
  isNeeded: Section['isNeeded'] = () => true,
): Section<S> {
  const fields = Object.entries<unknown>(codecs).map(([field, codec]) => ({
    name: field,
    codec: codec as Codec<unknown>,
    required: (required as readonly string[]).includes(field),
  }));
  return { name, shape, fields, placeOf, isNeeded };
}

const missingRules = Object.fromEntries(MISSING_RULES.map((rule) => [rule, {}])) as Record<
  MissingRule,
  Parameters
>;
const SCORING: Readonly<Record<string, string>> = {
  weights: 'weights/method',
  weightUnit: 'weights/unit',
  tracks: 'weights/tracks',
  total: 'weights/total',
  leastUnits: 'screen/units',
  leastIndicators: 'screen/indicators',
  constant: 'screen/constant',
};

/** From top to bottom. */
export const SECTIONS: readonly Section[] = [
  section(
    'identity',
    'form',
    { name: schemeName, basis: text, version: text, date: text, preset: text },
    [],
    (field) => field,
  ),
  section(
    'indicators',
    'list',
    {
      name: text,
      normalise: method('normalise', NORMALISE_PARAMETERS, [
        { method: 'minmax', to: [0, 100] },
        { method: 'minmax', to: [60, 100] },
        { method: 'minmax', to: [20, 100] },
      ]),
      direction,
      weight,
      unit: text,
      path,
      missing: method('missing', missingRules),
      treat: method('treat', TREAT_PARAMETERS),
      aliases: names,
      notAssessed: names,
      source: text,
    },
    ['name'],
  ),
  section(
    'dimensions',
    'list',
    { name: text, aggregate: method('aggregate', AGGREGATE_PARAMETERS), weight },
    ['name'],
  ),
  section(
    'scoring',
    'form',
    {
      weights: method('weighting', WEIGHT_PARAMETERS),
      weightUnit: word('weightUnit'),
      tracks: shares,
      total: number,
      base: number,
      aggregate: method('aggregate', AGGREGATE_PARAMETERS),
      leastUnits: number,
      leastIndicators: number,
      constant: word('constant'),
      adjustmentCap: number,
    },
    [],
    (field) => SCORING[field] ?? field,
  ),
  section(
    'ranking',
    'form',
    { population: number, decimals, ties: word('ties'), keys: names, groupBy: text, exempt: text },
    [],
    (field) => (field === 'population' ? field : `rank/${field}`),
  ),
  section(
    'tiering',
    'form',
    {
      by: word('tierBy'),
      boundary: word('boundary'),
      scale: word('scale'),
      within: word('within'),
      exempt: text,
    },
    [],
    (field) => `tiers/${field}`,
  ),
  section(
    'tiers',
    'list',
    { name: text, quota: number, share: number, round: word('round'), atLeast: number },
    ['name'],
    (field, row) => `tiers/list/${row}/${field}`,
  ),
  section('labels', 'list', { name: text, text, colour }, ['name']),
  section(
    'rules',
    'list',
    {
      id: text,
      when: condition,
      label: text,
      amount: fillable,
      text,
      tierCap: text,
      kind: word('ruleKind'),
      group: text,
      match: word('match'),
      quota: number,
      quotaBy: word('quotaBy'),
      quotaTies: word('cutTies'),
      quotaWithin: word('within'),
    },
    ['id', 'when'],
    placeOfRule,
    (row, rows) => ruleStarts(rows)[row] ?? false,
  ),
  section('switches', 'list', { name: text, value: known('switchValue') }, ['name', 'value'], placeOfSwitch),
  section(
    'adjustments',
    'list',
    {
      name: text,
      when: condition,
      kind: word('adjustment'),
      column: text,
      points: fillable,
      cap: number,
      effect: known('vetoEffect'),
      tier: text,
      basis: text,
    },
    ['name', 'kind'],
  ),
  section('sources', 'list', { name: text, column: text, weight: percent, as: word('sourceAs') }, [
    'name',
    'weight',
    'as',
  ]),
  section(
    'tallies',
    'list',
    { name: text, when: condition, within: text, of: text, atLeast: number, atMost: number },
    ['name', 'when'],
  ),
  section(
    'columns',
    'list',
    {
      name: text,
      compute: method('compute', COMPUTE_PARAMETERS),
      of: names,
      against: numberOrName,
      unit: text,
    },
    ['name', 'compute', 'of'],
  ),
  section(
    'corrections',
    'list',
    {
      kind: word('correction'),
      unit: text,
      nth: number,
      indicator: text,
      period: text,
      text,
      is: become,
    },
    ['kind', 'is'],
  ),
];

const AWARD = new Set(['label', 'amount', 'text', 'tierCap']);
const QUOTA: Readonly<Record<string, string>> = {
  quota: 'quota/count',
  quotaBy: 'quota/by',
  quotaTies: 'quota/ties',
  quotaWithin: 'quota/within',
};

function placeOfRule(field: string, row: number, rows: readonly RuleRow[]): string {
  const starts = ruleStarts(rows).slice(0, row + 1);
  const rule = starts.filter((each) => each).length - 1;
  const award = row - starts.lastIndexOf(true);
  return AWARD.has(field) ? `rules/${rule}/give/${award}/${field}` : `rules/${rule}/${QUOTA[field] ?? field}`;
}

function placeOfSwitch(_: string, row: number, rows: readonly { readonly name?: string }[]): string {
  return `switches/${rows[row]?.name ?? ''}`;
}
