/** Tells a sheet of ours by what stands on it, where its mark has lost the comment that would say so. */
import { LOCALES, words } from '../words';
import { TWIN_WORDS } from '../words/twin';
import type { Cell, Grid } from './grid';
import { parseMark } from './marks';
import { schemeCells } from './scheme-sheet';

const listing = (values: Grid['values'], headings: readonly string[]): boolean =>
  values.some((cells) => headings.every((heading) => cells.includes(heading)));

/** Whether the top of a sheet looks as ours of that mark do; of kinds without headings nobody can tell: then it does. */
export function looksLike(mark: string, values: readonly (readonly Cell[])[]): boolean {
  switch (parseMark(mark)?.kind) {
    case 'result':
    case 'detail':
      return LOCALES.some((locale) => {
        const { rank, unit } = words(locale).sheets.heads;
        return listing(values, [rank, unit]);
      });
    case 'twin':
      return LOCALES.some((locale) => {
        const { parameter, unit } = TWIN_WORDS[locale].heads;
        return listing(values, [parameter, unit]);
      });
    case 'scheme': {
      const area = { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 };
      return (
        schemeCells({ sheet: '', area, values, formats: [], merges: [], hiddenRows: new Set() }).size > 0
      );
    }
    default:
      return true;
  }
}
