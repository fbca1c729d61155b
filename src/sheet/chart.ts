/** A native chart as data: what it shows of its own sheet, and how. */
import type { Area } from './grid';

export type ChartKind = 'bars' | 'stackedBars' | 'lines' | 'radar';

export interface Chart {
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** The cells that it covers. */
  readonly at: Area;
  /** The first row names the series, the first column the categories; all of these are texts, and their corner is empty. */
  readonly data: Area;
  /** In the order of the columns. */
  readonly series: readonly ChartSeries[];
  readonly legend: boolean;
  /** Points of its letters; the title has more. */
  readonly size: number;
  readonly values: ValueAxis;
  /** Of bars in front of one another instead of side by side: each category has a value in one series only. */
  readonly overlaid?: boolean;
}

export interface ChartSeries {
  /** `#RRGGBB`. */
  readonly colour: string;
  /** Of lines; bars are filled. */
  readonly line?: { readonly weight: number; readonly dash?: boolean; readonly marker: Marker };
  /** A number format: values are written at the ends of bars, beside the points of lines. */
  readonly labels?: string;
  /** Beside one point. */
  readonly said?: { readonly point: number; readonly text: string; readonly colour: string };
}

export type Marker = 'circle' | 'diamond' | 'none';

export interface ValueAxis {
  readonly title: string;
  readonly least?: number;
  readonly most?: number;
  readonly step?: number;
  /** The smallest on top, as ranks are read. */
  readonly reversed?: boolean;
  readonly numberFormat?: string;
  /** Hidden where every value is written beside its bar. */
  readonly hidden?: boolean;
}
