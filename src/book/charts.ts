/** The charts of a sheet: which cells they show, how, and where they lie. */
import type { Area } from './area';
import { anchorOf, boxOf, type Anchor, type Box } from './chartPlace';
import type { Sheet } from './sheet';

export const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Radar',
  'RadarMarkers',
  'RadarFilled',
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** Cells of a sheet; that they stay on it when it is renamed, its id sees to. */
export interface Reference {
  sheetId: string;
  area: Area;
}

export interface TextLook {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  colour?: string;
  name?: string;
}

/** Weight in points; `style` in Office.js's words, None for no line at all. */
export interface LineLook {
  colour?: string;
  weight?: number;
  style?: string;
}

export interface MarkerLook {
  style?: string;
  size?: number;
  fill?: string;
  line?: string;
}

export interface LabelRecord {
  value: boolean;
  series: boolean;
  category: boolean;
  position?: string;
  numberFormat?: string;
  separator?: string;
  /** Typed by hand instead of what the label would show. */
  text?: string;
  look?: TextLook;
}

export interface PointRecord {
  fill?: string;
  line?: LineLook;
  marker?: MarkerLook;
  label?: LabelRecord;
}

export interface SeriesRecord {
  name: string | Reference;
  values: Reference;
  categories: Reference | null;
  /** null = none at all. */
  fill?: string | null;
  line?: LineLook;
  marker?: MarkerLook;
  smooth?: boolean;
  labels?: LabelRecord;
  /** By place, from 0; only those that differ from their series. */
  points: Record<number, PointRecord>;
}

export interface AxisRecord {
  visible: boolean;
  reversed: boolean;
  gridlines: boolean;
  gridline?: LineLook;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  title?: { text: string; visible: boolean; look?: TextLook };
  numberFormat?: string;
  /** Where the other axis crosses it: Automatic, Minimum or Maximum. */
  crossed?: string;
  tickLabels?: string;
  /** Every how many-th category is named; the program chooses where nothing is said. */
  tickLabelSpacing?: number;
  line?: LineLook;
  look?: TextLook;
}

export interface ChartRecord {
  id: string;
  name: string;
  type: ChartType;
  anchor: Anchor;
  /** Text null: that of the only series, or a word that stands for a title. */
  title: { text: string | null; visible: boolean; look?: TextLook };
  legend: { visible: boolean; position: string; look?: TextLook; fill?: string | null };
  axes: { category: AxisRecord; value: AxisRecord };
  series: SeriesRecord[];
  gapWidth?: number;
  overlap?: number;
  /** NotPlotted, Zero or Interplotted. */
  blanks?: string;
  fill?: string | null;
  look?: TextLook;
}

export class Charts {
  constructor(private readonly sheet: Sheet) {}

  all(): readonly ChartRecord[] {
    return this.sheet.records.charts ?? [];
  }

  find(id: string): ChartRecord | null {
    return this.all().find((chart) => chart.id === id) ?? null;
  }

  add(chart: Omit<ChartRecord, 'id' | 'anchor'>, box: Box): ChartRecord {
    return this.addAt({ ...chart, anchor: anchorOf(this.sheet.lines, box) });
  }

  addAt(chart: Omit<ChartRecord, 'id'>): ChartRecord {
    const taken = new Set(this.all().map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`chart-${number}`)) number++;
    const made = { ...chart, id: `chart-${number}` };
    this.keep([...this.all(), made]);
    return made;
  }

  change(id: string, edit: (chart: ChartRecord) => void): void {
    this.keep(
      this.all().map((chart) => {
        if (chart.id !== id) return chart;
        const changed = structuredClone(chart);
        edit(changed);
        return changed;
      }),
    );
  }

  remove(id: string): void {
    this.keep(this.all().filter((chart) => chart.id !== id));
  }

  /** Where a chart lies now, in pixels from the corner of the sheet. */
  box(chart: ChartRecord): Box {
    return boxOf(this.sheet.lines, chart.anchor);
  }

  place(id: string, box: Box): void {
    this.change(id, (chart) => (chart.anchor = anchorOf(this.sheet.lines, box)));
  }

  keep(charts: readonly ChartRecord[]): void {
    this.sheet.record({ charts });
  }
}
