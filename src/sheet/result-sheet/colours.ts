/** Colours of labels and tiers: the scheme's own, or the usual ones; always beside the text, never instead of it. */
import type { LabelDraft, Scheme } from '../../engine';
import { HEAD_ROWS } from '../listing';
import { area, type Page } from '../page';
import { shades } from '../shades';
import type { Coloured, ResultColumn } from './columns';

const HEX = /^#[0-9a-f]{6}$/i;

/** Words in a label's name that have a colour of their own. */
const USUAL: readonly (readonly [RegExp, string])[] = [
  [/黄牌|yellow/i, '#FFE699'],
  [/橙牌|orange/i, '#F4B084'],
  [/红牌|red card/i, '#FF9999'],
  [/蓝牌|blue/i, '#BDD7EE'],
  [/奖/, '#C6E0B4'],
];

const fillOf = ({ name, colour }: LabelDraft): string | null =>
  colour !== undefined && HEX.test(colour) ? colour : (USUAL.find(([word]) => word.test(name))?.[1] ?? null);

/** Black or white, whichever stands out more. */
export function inkOn(fill: string): string {
  const channels = [1, 3, 5].map((at) => parseInt(fill.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  // Contrast with black is (l + 0.05) / 0.05, with white 1.05 / (l + 0.05); they are equal at l = 0.179.
  return luminance > 0.179 ? '#000000' : '#FFFFFF';
}

/** Excel takes the text of a rule for a formula where it begins like one, and takes no more than 255 characters. */
const canBeSought = ({ name }: { readonly name: string }): boolean =>
  name.length <= 255 && !/^[=＝]/.test(name);

interface Painted {
  readonly name: string;
  readonly fill: string;
}

/** A name that holds another must come after it: the last step wins, and a cell is searched for the name. */
function containedFirst(names: readonly Painted[]): readonly Painted[] {
  const ordered: Painted[] = [];
  for (const each of names) {
    const holder = ordered.findIndex(({ name }) => name.includes(each.name));
    ordered.splice(holder < 0 ? ordered.length : holder, 0, each);
  }
  return ordered;
}

/** Labels in their own colours, the scheme's later ones being the graver; tiers in shades of one, the best the darkest. */
export function highlightAwards(
  page: Page,
  { labels, tiers }: Scheme,
  columns: readonly ResultColumn[],
  units: number,
): void {
  const blues = shades(tiers?.list.length ?? 0);
  const painted: Readonly<Record<Coloured, readonly Painted[]>> = {
    labels: labels.flatMap((label) => {
      const fill = fillOf(label);
      return fill === null ? [] : [{ name: label.name, fill }];
    }),
    tier: (tiers?.list ?? []).map(({ name }, k) => ({ name, fill: blues[k]! })),
  };
  if (units === 0) return;
  columns.forEach(({ coloured }, column) => {
    if (coloured === undefined) return;
    const at = area(HEAD_ROWS, column, units, 1);
    for (const { name, fill } of containedFirst(painted[coloured].filter(canBeSought)))
      page.add({ kind: 'highlight', at, text: name, fill, colour: inkOn(fill) });
  });
}
