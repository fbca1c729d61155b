/** How a custom function says no: as Excel's own functions do, by an error in the cell. */
import { FUNCTION_SAYINGS, type FunctionSayings } from '../words/functions';
import { localeOf, type Locale } from '../words/locale';

export const locale = (): Locale => localeOf(Office.context?.displayLanguage ?? 'zh-CN');

/** What the functions say, in the language of Excel. */
export const said = (): FunctionSayings => FUNCTION_SAYINGS[locale()];

/** #VALUE! with a sentence that says what to change; Excel shows one with #VALUE! and #N/A alone. */
export function refuse(message: string): never {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}

/** #N/A with a sentence, in one cell of an answer. */
export const notFound = (message: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);

/** #DIV/0! in one cell of an answer. */
export const overZero = (): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);

/** #NUM! in one cell of an answer. */
export const noNumber = (): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);

const ERRORS: ReadonlySet<unknown> = new Set([
  '#VALUE!',
  '#N/A',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#NAME?',
  '#REF!',
]);

/**
 * Gives the error that an argument holds; null = none. Hosts hand errors over as objects with their code, older ones as text.
 * Edge: #NAME? and #REF! can come in but not go out: such a one is #VALUE! that names it.
 */
export function errorIn(cell: unknown): CustomFunctions.Error | null {
  const code: unknown =
    typeof cell === 'object' && cell !== null && 'code' in cell ? (cell as { code: unknown }).code : cell;
  if (!ERRORS.has(code)) return null;
  if (code === '#NAME?' || code === '#REF!')
    return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, said().errorInside(code));
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode);
}
