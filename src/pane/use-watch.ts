/** Hears from the workbook that something in it is another, or that its user is elsewhere. */
import { useEffect } from 'react';
import { HostError, type Happening, type Workbook } from '../host/workbook';
import type { PaneEvent } from './state';

/** While a cell is being edited Excel answers nothing: it is asked again and again, until the cell is done. */
export const EDITING_MS = 400;

/** Lets a run of arrow keys pass before the workbook is asked where it led. */
const MOVING_MS = 60;

interface Course {
  readonly workbook: Workbook;
  readonly tell: (event: PaneEvent) => void;
  readonly failed: (error: unknown) => void;
}

export function useWatch({ workbook, tell, failed }: Course): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const later = (milliseconds: number, go: () => Promise<void>): void => {
      clearTimeout(timer);
      if (!over) timer = setTimeout(() => void go().catch(failed), milliseconds);
    };
    const look = async (): Promise<void> => {
      try {
        const at = await workbook.whereabouts();
        if (!over) tell({ kind: 'move', at });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        if (error.code === 'cellEdit') later(EDITING_MS, look);
        // What else is in the way the next reading tells.
        else if (!over) tell({ kind: 'changed' });
      }
    };
    const hear = (what: Happening): void =>
      what === 'change' ? tell({ kind: 'changed' }) : later(MOVING_MS, look);
    let stop = async (): Promise<void> => {};
    const listen = async (): Promise<void> => {
      try {
        const listened = await workbook.watch(hear);
        if (over) await listened();
        else stop = listened;
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        later(EDITING_MS, listen);
      }
    };
    void listen().catch(failed);
    return () => {
      over = true;
      clearTimeout(timer);
      void stop().catch(failed);
    };
  }, [workbook, tell, failed]);
}
