/** TeX of ours as MathML. */
import temml from 'temml';

/**
 * Without styles of its own, which the page's policy forbids.
 * @example mathOf('x', false).startsWith('<math') // true
 */
export const mathOf = (tex: string, displayMode: boolean): string =>
  temml.renderToString(tex, { displayMode, throwOnError: true }).replace(/ style="[^"]*"/g, '');
