/** The custom functions that the add-in declares beside its pane. */
import type { FunctionMetadata, FunctionSettings } from '../protocol/customFunctions';
import type { Addin } from './manifest';

export interface DeclaredFunctions extends FunctionSettings {
  readonly functions: readonly FunctionMetadata[];
}

export async function fetchFunctions({ functions }: Addin): Promise<DeclaredFunctions> {
  if (!functions) return { functions: [] };
  return (await (await fetch(functions.metadata)).json()) as DeclaredFunctions;
}
