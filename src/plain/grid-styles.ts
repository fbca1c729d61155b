/** How the sheet looks: sizes, colours, styles of its parts. */
import { makeStyles } from '@fluentui/react-components';

/** Of the letters above and the numbers at the left. */
export const HEAD = { height: 24, width: 44 };

// A sheet is paper: its colours were chosen on white, and stay so where the page is dark.
export const PAPER = {
  ground: '#ffffff',
  ink: '#242424',
  line: '#e1dfdd',
  head: '#f5f5f5',
  headInk: '#5c5c5c',
  chosen: '#107c41',
};

export const useGridStyles = makeStyles({
  scroller: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    scrollbarWidth: 'thin',
    backgroundColor: PAPER.ground,
    color: PAPER.ink,
    colorScheme: 'light',
    outlineOffset: '-2px',
    userSelect: 'none',
    cursor: 'cell',
  },
  plane: { position: 'relative' },
  heads: {
    position: 'sticky',
    zIndex: 2,
    backgroundColor: PAPER.head,
    color: PAPER.headInk,
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
    backgroundColor: PAPER.head,
  },
  head: {
    position: 'absolute',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    borderRight: `1px solid ${PAPER.line}`,
    borderBottom: `1px solid ${PAPER.line}`,
  },
  headChosen: { backgroundColor: '#d3f0e0', color: '#0b4527', fontWeight: 600 },
  cells: { position: 'absolute', top: `${HEAD.height}px`, left: `${HEAD.width}px` },
  line: { position: 'absolute', backgroundColor: PAPER.line },
  box: {
    position: 'absolute',
    display: 'flex',
    boxSizing: 'border-box',
    padding: '1px 3px',
    lineHeight: 1.25,
    whiteSpace: 'pre',
    overflow: 'hidden',
    borderRight: `1px solid ${PAPER.line}`,
    borderBottom: `1px solid ${PAPER.line}`,
  },
  bare: { border: 'none' },
  over: { overflow: 'visible' },
  wraps: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  chart: {
    position: 'absolute',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    padding: '8px',
    border: `1px dashed ${PAPER.headInk}`,
    backgroundColor: PAPER.head,
    color: PAPER.headInk,
    textAlign: 'center',
  },
  selection: {
    position: 'absolute',
    boxSizing: 'border-box',
    border: `2px solid ${PAPER.chosen}`,
    pointerEvents: 'none',
    zIndex: 1,
  },
});
