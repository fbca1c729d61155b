/** What the grid tells of the add-in's functions while a formula is typed: which there are, and what each argument is. */
import type { Injector } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { FunctionMetadata } from '../protocol/customFunctions';

export function describeFunctions(
  injector: Injector,
  namespace: string,
  functions: readonly FunctionMetadata[],
): void {
  injector.get(IDescriptionService).registerDescriptions(functions.map((each) => infoOf(namespace, each)));
}

const infoOf = (
  namespace: string,
  { name, description = '', parameters = [] }: FunctionMetadata,
): IFunctionInfo => ({
  functionName: `${namespace}.${name}`,
  functionType: FunctionType.User,
  description,
  abstract: description,
  functionParameter: parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description ?? '',
    // The line of examples repeats the arguments by name: the metadata knows no other.
    example: parameter.name,
    require: parameter.optional ? 0 : 1,
    repeat: parameter.repeating ? 1 : 0,
  })),
});
