/** The parts that a sheet is drawn of: cells, lines between them, and where its charts lie. */
import { mergeClasses } from '@fluentui/react-components';
import type { VirtualItem } from '@tanstack/react-virtual';
import type { Sheet } from '../book/sheet';
import type { Borders as Edges, Line } from './borders';
import type { Box } from './boxes';
import { useGridStyles } from './grid-styles';
import { inkOn, onPage } from './ink';

const ALONG = {
  left: 'flex-start',
  top: 'flex-start',
  center: 'center',
  right: 'flex-end',
  bottom: 'flex-end',
};

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface CellProps {
  readonly box: Box;
  readonly place: Place;
  readonly bare: boolean;
  readonly isDark: boolean;
}

export function Cell({ box: { text, look, column, overflows }, place, bare, isDark }: CellProps) {
  const styles = useGridStyles();
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      className={mergeClasses(
        styles.box,
        !overflows && styles.plain,
        (bare || overflows) && styles.bare,
        overflows && styles.over,
        look.wraps && styles.wraps,
      )}
      style={{
        ...place,
        justifyContent: ALONG[look.across],
        alignItems: ALONG[look.down],
        textAlign: look.across,
        backgroundColor: look.fill ?? undefined,
        color: inkOn(look.fill, look.colour, isDark),
        fontSize: `${look.size}pt`,
        fontWeight: look.bold ? 600 : undefined,
        fontStyle: look.italic ? 'italic' : undefined,
      }}
    >
      {text}
    </div>
  );
}

interface BordersProps {
  readonly borders: Edges;
  readonly place: Place;
  /** Whether they lie on the page's dark ground. */
  readonly isDark: boolean;
}

export function Borders({ borders: { top, right, bottom, left }, place, isDark }: BordersProps) {
  const { borders } = useGridStyles();
  const of = (line: Line | null) =>
    line === null
      ? undefined
      : `${line.width}px ${line.style} ${onPage(line.colour, isDark) ?? 'currentcolor'}`;
  return (
    <div
      aria-hidden
      className={borders}
      style={{
        left: place.left - 1,
        top: place.top - 1,
        width: place.width + 1,
        height: place.height + 1,
        borderTop: of(top),
        borderRight: of(right),
        borderBottom: of(bottom),
        borderLeft: of(left),
      }}
    />
  );
}

interface GridlinesProps {
  readonly rows: readonly VirtualItem[];
  readonly columns: readonly VirtualItem[];
  readonly width: number;
  readonly height: number;
}

export function Gridlines({ rows, columns, width, height }: GridlinesProps) {
  const { line } = useGridStyles();
  return (
    <div aria-hidden>
      {rows.map(({ index, end }) => (
        <div key={`row ${index}`} className={line} style={{ left: 0, top: end - 1, width, height: 1 }} />
      ))}
      {columns.map(({ index, end }) => (
        <div key={`column ${index}`} className={line} style={{ left: end - 1, top: 0, width: 1, height }} />
      ))}
    </div>
  );
}

interface ChartsProps {
  readonly sheet: Sheet;
  /** What is said of a chart instead of drawing it. */
  readonly say: (title: string) => string;
}

export function Charts({ sheet: { charts }, say }: ChartsProps) {
  const { chart: style } = useGridStyles();
  return charts.all().map((chart) => (
    <div key={chart.id} className={style} style={{ ...charts.box(chart) }}>
      {say(chart.title.text ?? chart.name)}
    </div>
  ));
}
