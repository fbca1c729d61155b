/** What Excel and docs/functions.md say of each custom function; a text that is missing does not compile. */
import type { Locale } from '../locale';
import { en } from './help-en';
import { zh } from './help-zh';
import type { ParameterId } from './parameters';

/** The arguments of each function, in their order. */
export interface FunctionArguments {
  NORMALIZE: 'values' | 'method' | 'direction' | 'settings' | 'beside' | 'labels';
  WEIGHTS: 'values' | 'method' | 'direction' | 'settings' | 'normalise' | 'labels';
  AHP: 'matrix' | 'by' | 'give' | 'labels';
  SCORE: 'values' | 'weights' | 'aggregate' | 'normalise' | 'direction' | 'decimals' | 'labels';
  RANK: 'values' | 'order' | 'ties' | 'decimals' | 'groups' | 'labels';
  RANKRANGE:
    | 'values'
    | 'weights'
    | 'box'
    | 'aggregate'
    | 'give'
    | 'normalise'
    | 'direction'
    | 'decimals'
    | 'seed'
    | 'labels';
  TIER: 'scores' | 'by' | 'cuts' | 'names' | 'boundary' | 'order' | 'scale' | 'labels';
  CHANGE: 'previous' | 'current' | 'give' | 'labels';
  CARD: 'ranks' | 'trigger' | 'population' | 'cards' | 'labels';
  AWARD: 'ranks' | 'rules' | 'give' | 'population' | 'labels';
  COMPLETION: 'actual' | 'target' | 'order' | 'cap' | 'labels';
  PACE: 'actual' | 'target' | 'month' | 'plan' | 'give' | 'labels';
  SHARE: 'base' | 'current' | 'rates' | 'limits' | 'give' | 'labels';
  CAGR: 'start' | 'end' | 'periods' | 'labels';
  CONTRIBUTION: 'previous' | 'current' | 'give' | 'labels';
  MATCHZONE: 'name' | 'names' | 'results' | 'otherwise' | 'city';
}

export type FunctionId = keyof FunctionArguments;

/** Cells from A1 on, and a formula in one of them with what it answers from there on. */
export interface Example {
  readonly cells: readonly (readonly (string | number)[])[];
  readonly at: string;
  readonly formula: string;
  /** Numbers to six decimals. */
  readonly answer: readonly (readonly (string | number)[])[];
}

export interface FunctionText<Parameter extends ParameterId = ParameterId> {
  readonly title: string;
  /** One line, for Excel's list of functions. */
  readonly description: string;
  readonly parameters: { readonly [P in Parameter]: string };
  /** What else is to be known. */
  readonly notes: readonly string[];
  readonly example: Example;
}

export type FunctionHelp = { readonly [Id in FunctionId]: FunctionText<FunctionArguments[Id]> };

export const FUNCTION_HELP: Readonly<Record<Locale, FunctionHelp>> = { 'zh-CN': zh, 'en-US': en };
export { PARAMETER_NAMES } from './parameters';
