/** Calls of custom functions inside a formula: where they stand, and what they are handed. */
import { parse, tokenize, type AstExpression } from '@borgar/fx';

/** One argument as the formula has it. */
export interface Argument {
  readonly text: string;
  /** Rows of literals, where the argument is an array of them or one by itself; null = something else. */
  readonly literals: readonly (readonly (string | number | boolean)[])[] | null;
  readonly isReference: boolean;
}

export interface Call {
  /** The function's name without its namespace, in capitals. */
  readonly id: string;
  /** null = left out. */
  readonly args: readonly (Argument | null)[];
  /** Where it stands in the formula, from and to. */
  readonly from: number;
  readonly to: number;
}

/** What Excel writes before names that it does not know itself. */
const FOREIGN = /^(?:_xldudf_|_xlfn\.|_xll\.)/i;

const nameOf = (name: string, namespace: string): string | null => {
  const own = name.replace(FOREIGN, '').toUpperCase();
  return own.startsWith(`${namespace}.`) ? own.slice(namespace.length + 1) : null;
};

/** Whether a formula calls a function of the namespace at all, and not in a text alone. */
export function mentions(formula: unknown, namespace: string): formula is string {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return false;
  if (!formula.toUpperCase().includes(`${namespace}.`)) return false;
  return tokenize(formula).some(({ type, value }) => type === 'func' && nameOf(value, namespace) !== null);
}

/** Gives the outermost calls of the namespace's functions, from left to right; null where the formula cannot be read. */
export function callsIn(formula: string, namespace: string): readonly Call[] | null {
  const found: Call[] = [];
  const visit = (node: AstExpression | null): void => {
    if (node === null) return;
    if (node.type === 'CallExpression') {
      const id = node.callee.type === 'Identifier' ? nameOf(node.callee.name, namespace) : null;
      if (id !== null) {
        const [from, to] = placeOf(node);
        found.push({ id, from, to, args: node.arguments.map((each) => argumentOf(each, formula)) });
        return;
      }
    }
    if ('arguments' in node) for (const each of node.arguments as (AstExpression | null)[]) visit(each);
  };
  try {
    visit(parse(tokenize(formula, { withLocation: true })));
  } catch {
    // The library throws at what it cannot read: names and signs of a spreadsheet to come.
    return null;
  }
  return found;
}

/** The tokens were asked to say where they stand, so that every node knows. */
const placeOf = ({ loc = [] }: AstExpression): readonly [number, number] => [loc[0]!, loc[1]!];

function argumentOf(node: AstExpression | null, formula: string): Argument | null {
  if (node === null) return null;
  const text = formula.slice(...placeOf(node));
  const isReference = node.type === 'ReferenceIdentifier';
  return { text, isReference, literals: literalsIn(node) };
}

function literalsIn(node: AstExpression): Argument['literals'] {
  if (node.type === 'Literal') return [[node.value]];
  if (node.type !== 'ArrayExpression') return null;
  const rows = node.elements.map((row) =>
    row.map((each) => (each.type === 'Literal' ? each.value : undefined)),
  );
  return rows.every((row) => row.every((each) => each !== undefined))
    ? (rows as (string | number | boolean)[][])
    : null;
}
