import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AGGREGATE_PARAMETERS,
  AGGREGATIONS,
  MISSING_RULES,
  NORMALISATIONS,
  NORMALISE_PARAMETERS,
  TIE_RULES,
  TREATMENTS,
  WEIGHT_PARAMETERS,
  WEIGHTINGS,
} from '../../src/engine';
import { PRESETS } from '../../src/presets';

const text = readFileSync(join(__dirname, '../../docs/methods.md'), 'utf8');
const section = (title: string) => text.split(/^## /m).find((each) => each.startsWith(title)) ?? '';

describe('docs/methods.md', () => {
  it.each([
    ['Screening', MISSING_RULES],
    ['Outliers', TREATMENTS.filter((name) => name !== 'none')],
    ['Normalisation', NORMALISATIONS],
    ['Weights', WEIGHTINGS],
    ['Aggregation', AGGREGATIONS],
    ['Ranks', TIE_RULES],
    ['Presets', PRESETS],
  ] as const)('defines every name of its part on %s', (title, names) => {
    expect(names.filter((name) => !section(title).includes(`\`${name}\``))).toEqual([]);
  });

  it.each([
    ['Normalisation', NORMALISE_PARAMETERS],
    ['Weights', WEIGHT_PARAMETERS],
    ['Aggregation', AGGREGATE_PARAMETERS],
  ] as const)('names every parameter of its part on %s', (title, methods) => {
    const names = [...new Set(Object.values(methods).flatMap((parameters) => Object.keys(parameters)))];
    expect(names.filter((name) => !section(title).includes(`\`${name}\``))).toEqual([]);
  });
});
