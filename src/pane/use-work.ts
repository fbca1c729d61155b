/** One piece of work at a time on the workbook for a view of its own: what is at work, how far it is, and the way to stop it. */
import { useCallback, useState } from 'react';
import { follow, type Workbook } from '../host/workbook';
import type { Pane } from './use-pane';
import { useProgress, type Progress } from './use-progress';

export interface Working<Kind extends string> {
  /** null = nothing is at work. */
  readonly working: Kind | null;
  /** null = nothing is at work, or not for long. */
  readonly progress: Progress | null;
  /** null = it failed, which is told. */
  readonly work: <Report>(kind: Kind, go: (workbook: Workbook) => Promise<Report>) => Promise<Report | null>;
}

export function useWork<Kind extends string>({ act }: Pick<Pane, 'act'>): Working<Kind> {
  const { progress, begin } = useProgress();
  const [working, setWorking] = useState<Kind | null>(null);
  const work: Working<Kind>['work'] = useCallback(
    async (kind, go) => {
      const { course, end } = begin();
      setWorking(kind);
      const report = await act((workbook) => go(follow(workbook, course)));
      end();
      setWorking(null);
      return report;
    },
    [act, begin],
  );
  return { working, progress, work };
}
