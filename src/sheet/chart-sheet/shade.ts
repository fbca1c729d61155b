/** Colours of the charts: told apart in grey print too, since light and dark take turns or run from one to the other. */

const DARK = [31, 78, 121] as const;
const LIGHT = [189, 215, 238] as const;

/** For what is no tier. */
export const PALE = '#D9D9D9';

/** Blues from dark to light, the first the darkest. */
export const shades = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, k) => {
    const share = count > 1 ? k / (count - 1) : 0;
    const mixed = DARK.map((dark, channel) => Math.round(dark + (LIGHT[channel]! - dark) * share));
    return `#${mixed.map((each) => each.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  });

/** For parts of a whole: neighbours differ in lightness. */
export const PARTS = [
  '#1F4E79',
  '#F4B183',
  '#2E75B6',
  '#FFE08A',
  '#548235',
  '#C5E0B4',
  '#7F6000',
  '#BFBFBF',
] as const;

export const MOVED = { up: '#1F6FB5', down: '#C55A11', same: '#7F7F7F' } as const;

export const HEAT = { low: '#FFFFFF', high: '#5B9BD5' } as const;
