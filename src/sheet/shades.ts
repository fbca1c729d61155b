/** Blues from dark to light: told apart in grey print and by eyes that see no colours, and in one order. */

const DARK = [31, 78, 121] as const;
const LIGHT = [189, 215, 238] as const;

/**
 * Gives so many fills, the first the darkest.
 * @example shades(2) // ['#1F4E79', '#BDD7EE']
 */
export const shades = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, k) => {
    const share = count > 1 ? k / (count - 1) : 0;
    const mixed = DARK.map((dark, channel) => Math.round(dark + (LIGHT[channel]! - dark) * share));
    return `#${mixed.map((each) => each.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  });
