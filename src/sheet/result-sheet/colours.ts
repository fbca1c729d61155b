/** Colours of labels: the scheme's own, or the usual ones; always beside the text, never instead of it. */
import type { LabelDraft } from '../../engine';
import { HEAD_ROWS } from '../listing';
import { area, type Page } from '../page';
import type { ResultColumn } from './columns';

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

/** The scheme's later labels are the graver ones, and the last step wins where a cell holds several. */
export function highlightLabels(
  page: Page,
  labels: readonly LabelDraft[],
  columns: readonly ResultColumn[],
  units: number,
): void {
  const column = columns.findIndex((each) => each.labels);
  if (column < 0 || units === 0) return;
  for (const label of labels) {
    const fill = fillOf(label);
    if (fill === null) continue;
    const at = area(HEAD_ROWS, column, units, 1);
    page.add({ kind: 'highlight', at, text: label.name, fill, colour: inkOn(fill) });
  }
}
