/** Names, conditional formats and validations inside a snapshot: each plugin of the grid keeps its own as JSON. */
import type { IResources, ISheetDataValidationRule } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { DefinedNames } from './names';

/** The names under which the grid's plugins file them (they export the second only). */
const keys = {
  names: 'SHEET_DEFINED_NAME_PLUGIN',
  conditions: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  validations: 'SHEET_DATA_VALIDATION_PLUGIN',
} as const;

export interface Resources {
  names: DefinedNames;
  /** By sheet. */
  conditions: Record<string, IConditionFormattingRule[]>;
  validations: Record<string, ISheetDataValidationRule[]>;
}

export function makeResources(resources: Resources): IResources {
  return (['names', 'conditions', 'validations'] as const).map((key) => ({
    name: keys[key],
    data: JSON.stringify(resources[key]),
  }));
}

/** Undefined for a kind that the snapshot does not hold: then nothing is known to have changed. */
export function readResources(resources: IResources | undefined): Partial<Resources> {
  const read = (key: keyof Resources): unknown => {
    const data = resources?.find(({ name }) => name === keys[key])?.data;
    return data === undefined ? undefined : JSON.parse(data === '' ? '{}' : data);
  };
  return {
    names: read('names') as Resources['names'] | undefined,
    conditions: read('conditions') as Resources['conditions'] | undefined,
    validations: read('validations') as Resources['validations'] | undefined,
  };
}
