/** What the arguments of a call say, as far as that can be known without calculating. */
import { Block } from './block';
import type { Argument } from './call';

/** What an argument that may be left out says; null = something that only a calculation would know. */
type Said = { readonly is: unknown } | null;

export const literal = (argument: Argument | null | undefined): Said => {
  if (argument === null || argument === undefined) return { is: null };
  const [row, ...more] = argument.literals ?? [];
  return row?.length === 1 && more.length === 0 ? { is: row[0] } : null;
};

export const isOmitted = (argument: Argument | null | undefined): boolean => literal(argument)?.is === null;

export function choose<T extends string>(
  argument: Argument | null | undefined,
  words: Readonly<Record<T, readonly string[]>>,
  preset: NoInfer<T>,
): T | null {
  const said = literal(argument);
  if (said === null) return null;
  if (said.is === null || said.is === '') return preset;
  const word = String(said.is).trim().toLowerCase();
  return (Object.keys(words) as T[]).find((id) => words[id].includes(word)) ?? null;
}

export const ORDER = { high: ['0', 'false', '降序'], low: ['1', 'true', '升序'] } as const;

/** The numbers of an array of literals, or of one. */
export function numbersIn(argument: Argument | null | undefined): readonly number[] | null {
  const cells = argument?.literals?.flat();
  return cells?.every((cell) => typeof cell === 'number') ? cells : null;
}

/** A line of weights that lies as the figures lie: SUMPRODUCT takes no other. */
export function lineOf(argument: Argument | null | undefined, width: number): string | null {
  const block = Block.of(argument);
  if (block !== null) return block.rows === 1 && block.columns === width ? block.whole : null;
  const rows = argument?.literals ?? [];
  const fits = rows.length === 1 && rows[0]!.length === width && numbersIn(argument) !== null;
  return fits ? argument!.text : null;
}
