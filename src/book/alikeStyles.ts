/** Finds a style that is there already at once: Univer compares it with every style of the workbook, cell by cell, where its fields stand in another order. */
import type { IStyleData, Nullable, Workbook } from '@univerjs/core';

/** What the workbook's styles answer from now on is what they answered before, remembered by how the style is spelt. */
export function rememberAlikeStyles(workbook: Workbook): void {
  const styles = workbook.getStyles();
  const search = styles.search.bind(styles);
  const known = new Map<string, { readonly id: string; readonly style: Nullable<IStyleData> }>();
  styles.search = (style, spelt) => {
    const found = known.get(spelt);
    if (found !== undefined && styles.get(found.id) === found.style) return found.id;
    const id = search(style, spelt);
    const held = styles.get(id);
    if (held) known.set(spelt, { id, style: held });
    return id;
  };
}
