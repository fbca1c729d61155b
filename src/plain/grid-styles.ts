/** How the sheet looks: sizes, colours, styles of its parts. */
import { makeStyles, tokens } from '@fluentui/react-components';

/** Of the letters above and the numbers at the left. */
export const HEAD = { height: 24, width: 44 };

const GROUND = tokens.colorNeutralBackground1;
const LINE = tokens.colorNeutralStroke2;
const HEAD_GROUND = tokens.colorNeutralBackground3;
const HEAD_INK = tokens.colorNeutralForeground3;

export const useGridStyles = makeStyles({
  scroller: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    scrollbarWidth: 'thin',
    backgroundColor: GROUND,
    color: tokens.colorNeutralForeground1,
    outlineOffset: '-2px',
    userSelect: 'none',
    cursor: 'cell',
  },
  plane: { position: 'relative' },
  heads: {
    position: 'sticky',
    zIndex: 2,
    backgroundColor: HEAD_GROUND,
    color: HEAD_INK,
    fontSize: '12px',
  },
  letters: { top: 0, height: `${HEAD.height}px` },
  numbers: { left: 0, width: `${HEAD.width}px`, zIndex: 1 },
  corner: {
    position: 'sticky',
    left: 0,
    zIndex: 3,
    width: `${HEAD.width}px`,
    height: `${HEAD.height}px`,
    backgroundColor: HEAD_GROUND,
  },
  head: {
    position: 'absolute',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    borderRight: `1px solid ${LINE}`,
    borderBottom: `1px solid ${LINE}`,
  },
  headChosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: 600,
  },
  cells: { position: 'absolute', top: `${HEAD.height}px`, left: `${HEAD.width}px` },
  line: { position: 'absolute', backgroundColor: LINE },
  box: {
    position: 'absolute',
    display: 'flex',
    boxSizing: 'border-box',
    padding: '1px 3px',
    lineHeight: 1.25,
    whiteSpace: 'pre',
    overflow: 'hidden',
    borderRight: `1px solid ${LINE}`,
    borderBottom: `1px solid ${LINE}`,
  },
  bare: { border: 'none' },
  plain: { backgroundColor: GROUND },
  over: { overflow: 'visible' },
  wraps: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  // Where the line of the cell before and above it is drawn too.
  borders: {
    position: 'absolute',
    boxSizing: 'border-box',
    pointerEvents: 'none',
  },
  chart: {
    position: 'absolute',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    padding: '8px',
    border: `1px dashed ${HEAD_INK}`,
    backgroundColor: HEAD_GROUND,
    color: HEAD_INK,
    textAlign: 'center',
  },
  selection: {
    position: 'absolute',
    boxSizing: 'border-box',
    border: `2px solid ${tokens.colorBrandStroke1}`,
    pointerEvents: 'none',
    zIndex: 1,
  },
});
