/** How charts of ours look, whichever program they are drawn in. */
import type { Chart, ChartKind, Marker } from '../sheet/chart';

export const TYPES = {
  bars: 'BarClustered',
  stackedBars: 'BarStacked',
  lines: 'LineMarkers',
  radar: 'RadarMarkers',
} as const satisfies Record<ChartKind, string>;

export const MARKERS = {
  circle: 'Circle',
  diamond: 'Diamond',
  none: 'None',
} as const satisfies Record<Marker, string>;

export const INK = '#404040';
export const GRID = '#D9D9D9';
/** Of the space between bars, in percent of their width. */
export const GAP = 45;
/** In points. */
export const MARKER = 6;

export const titleSize = ({ size }: Chart): number => Math.round(size * 1.4);

export const isBars = ({ kind }: Chart): boolean => kind === 'bars' || kind === 'stackedBars';
