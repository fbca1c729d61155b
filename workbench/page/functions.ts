/** The custom functions that the add-in declares beside its pane. */
import type { FunctionMetadata } from '../protocol/customFunctions';
import type { Addin } from './manifest';

export async function fetchFunctions({ functions }: Addin): Promise<readonly FunctionMetadata[]> {
  if (!functions) return [];
  const declared = (await (await fetch(functions.metadata)).json()) as { functions: FunctionMetadata[] };
  return declared.functions;
}
