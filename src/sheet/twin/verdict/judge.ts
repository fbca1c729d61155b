/** The shape of a condition as a formula, and what all of them are written with. */
import type { Condition } from '../../../engine';
import type { Expression } from '../formula';

/** A condition of one unit as an expression; null = native functions have none. */
export type Judge = Expression | null;

/** Conditions of a kind. */
export type Of<K extends Condition['kind']> = Extract<Condition, { kind: K }>;

/** An expression that holds where a cell is a number. */
export const known = (x: string, expression: string, otherwise = '0'): string =>
  `IF(ISNUMBER(${x}),${expression},${otherwise})`;
export const asVerdict = (test: string): string => `IF(${test},1,0)`;
