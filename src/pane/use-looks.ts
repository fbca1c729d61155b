/** What the pane looks at beside reading and writing: a cell, a preset, the data, the formulas, the plan. */
import { useCallback, type RefObject } from 'react';
import type { CheckReport, CheckRequest } from '../actions/check';
import type { ToOutline } from '../actions/outline';
import { partCell, reassess } from '../actions/reassess';
import type { CellRef, RankReport, RankRequest, TwinReport } from '../actions/report';
import type { Writing } from '../actions/writing';
import { follow, type Course, type Size, type Workbook } from '../host/workbook';
import type { Locale } from '../words/locale';
import { requestOf } from './ask';
import type { PaneState } from './state';

export interface LookActions {
  check(workbook: Workbook, request: CheckRequest): Promise<CheckReport>;
  writeCheck(workbook: Workbook, request: CheckRequest): Promise<CheckReport>;
  compare(workbook: Workbook, request: RankRequest): Promise<RankReport>;
}

export interface Looks {
  /** Selects a cell, or so many rows and columns from it on. */
  readonly show: (cell: CellRef, size?: Size) => void;
  /** Shows where the scheme sheet says a part of the scheme, by its path. */
  readonly showPart: (path: string) => void;
  /** What a preset would give on the table in sight; null = there is none. */
  readonly tryPreset: (preset: string) => RankReport | null;
  /** Checks the data of the table in sight, and writes what was found where asked to; null = it failed, which is told. */
  readonly check: (writes: boolean, course: Course) => Promise<CheckReport | null>;
  /** Compares the formulas in the workbook with the engine; null = it failed, or there are none. */
  readonly compare: () => Promise<TwinReport | null>;
  /** Does on the workbook what a view asks for by itself; null = it failed, which is told. */
  readonly act: <Report>(act: (workbook: Workbook) => Promise<Report>) => Promise<Report | null>;
  /** What would be written now; null = nothing can be. */
  readonly outline: () => ToOutline | null;
}

interface Looking {
  readonly actions: LookActions;
  readonly workbook: Workbook;
  readonly locale: Locale;
  readonly wanted: Writing;
  readonly latest: RefObject<PaneState>;
  readonly found: PaneState['found'];
  readonly failed: (error: unknown) => void;
}

export function useLooks({ actions, workbook, locale, wanted, latest, found, failed }: Looking): Looks {
  const show = useCallback(
    (cell: CellRef, size?: Size) => void workbook.show(cell, size).catch(failed),
    [workbook, failed],
  );

  const showPart = useCallback(
    (path: string) => {
      const cell = found && partCell(found, path);
      if (cell) show(cell);
    },
    [found, show],
  );

  const tryPreset = useCallback(
    (preset: string): RankReport | null => {
      const request = requestOf(latest.current, locale);
      return found && reassess(found, { ...request, scheme: undefined, preset });
    },
    [found, latest, locale],
  );

  /** null = it failed. */
  const told = useCallback(
    <Report>(act: Promise<Report>): Promise<Report | null> =>
      act.catch((error: unknown) => {
        failed(error);
        return null;
      }),
    [failed],
  );

  const act = useCallback(
    <Report>(go: (workbook: Workbook) => Promise<Report>) => told(go(workbook)),
    [told, workbook],
  );

  const check = useCallback(
    async (writes: boolean, course: Course): Promise<CheckReport | null> => {
      const { report, asked } = latest.current;
      const table = report?.table;
      const request = {
        locale,
        ...(table && { sheet: table.sheet, range: table.range }),
        ...(asked.corrections !== null && { corrections: asked.corrections }),
        year: new Date().getFullYear(),
      };
      return told((writes ? actions.writeCheck : actions.check)(follow(workbook, course), request));
    },
    [actions, workbook, locale, latest, told],
  );

  const compare = useCallback(async (): Promise<TwinReport | null> => {
    const request = { ...requestOf(latest.current, locale), writing: wanted };
    return (await told(actions.compare(workbook, request)))?.twin ?? null;
  }, [actions, workbook, locale, wanted, latest, told]);

  const outlined = useCallback(
    () => found && { found, request: { ...requestOf(latest.current, locale), writing: wanted } },
    [found, latest, locale, wanted],
  );

  return { show, showPart, tryPreset, check, compare, act, outline: outlined };
}
