/** A workbook in memory behind the port: sheets as rows, what was shown and written kept for the test to look at. */
import type { Happening, KeptRun, Workbook } from '../../src/host/workbook';
import type { CellRef } from '../../src/sheet/grid';
import type { SheetPlan } from '../../src/sheet/plan';
import { gridOf } from '../sheet/read/gridOf';

type Rows = readonly (readonly (string | number)[])[];

export interface Memory extends Workbook {
  readonly shown: CellRef[];
  readonly written: SheetPlan[];
  /** Puts other rows in a sheet, as a user's edit would, and tells whoever watches. */
  change(sheet: string, rows: Rows): void;
  /** Titles of sheets that a person has changed since they were written. */
  readonly changed: string[];
  /** How often it was read. */
  readonly reads: () => number;
}

const A1 = { row: 0, column: 0, rows: 1, columns: 1 };

export function workbookOf(first: Readonly<Record<string, Rows>>): Memory {
  const sheets = new Map(Object.entries(first));
  const watchers = new Set<(what: Happening) => void>();
  let front = [...sheets.keys()][0]!;
  let reads = 0;
  const shown: CellRef[] = [];
  const written: SheetPlan[] = [];
  const changed: string[] = [];
  let runs: readonly KeptRun[] = [];
  return {
    shown,
    written,
    changed,
    reads: () => reads,
    change: (sheet, rows) => {
      sheets.set(sheet, rows);
      watchers.forEach((happened) => happened('change'));
    },
    whereabouts: async () => ({ active: front, selection: [A1] }),
    overview: async () => ({
      sheets: [...sheets.keys()].map((name, position) => ({
        id: name,
        name,
        position,
        visible: true,
        mark: null,
        protected: false,
      })),
      active: front,
      selection: [A1],
      lostMarks: [],
      otherNames: [],
      protected: false,
      readOnly: false,
      runs,
      brokenOff: false,
    }),
    read: async (names) => {
      reads += 1;
      return names.map((sheet) => gridOf(sheets.get(sheet) ?? [['']], { sheet }));
    },
    apply: async (plan) => {
      written.push(...plan.sheets);
      const sheets = plan.sheets.map(({ mark, title }) => {
        const fresh = { copy: null, lost: false, stamp: '', own: '' };
        return { name: `before ${mark}`, mark, sheet: title, title, ...fresh };
      });
      runs = [{ number: 1, sheets }];
      return { titles: plan.sheets.map(({ title }) => title), renamed: new Map() };
    },
    changedSince: async () => changed,
    undo: async () => {
      const removed = runs.flatMap(({ sheets }) => sheets.map(({ title }) => title));
      runs = [];
      return { restored: [], removed };
    },
    forget: async () => {
      runs = [];
    },
    addSheet: async (title, rows) => {
      sheets.set(title, rows as Rows);
      front = title;
      return title;
    },
    show: async (cell) => {
      shown.push(cell);
    },
    watch: async (happened) => {
      watchers.add(happened);
      return async () => void watchers.delete(happened);
    },
  };
}
