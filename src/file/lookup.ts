/** Looks a word of a file up in a table of ours: what every object has (`constructor`, `toString`) is no entry. */
export function lookUp<T>(table: Readonly<Record<string, T>>, word: string | undefined): T | undefined {
  return word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
}
