/** Colours of the charts beside the blues of tiers: told apart in grey print too, since light and dark take turns. */

/** For what is no tier. */
export const PALE = '#D9D9D9';

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
