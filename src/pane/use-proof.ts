/** Repeats and signs frozen rankings for a view: what is at work, what it came to, and whether that is still so. */
import { useCallback, useMemo, useState } from 'react';
import { sign, type SignReport, type SignRequest } from '../actions/sign';
import { verify, type VerifyReport } from '../actions/verify';
import type { Workbook } from '../host/workbook';
import type { Locale } from '../words/locale';
import type { PaneState } from './state';
import type { Pane } from './use-pane';
import { isSame } from './use-subject';
import type { Working } from './use-work';

type Found = PaneState['found'];
type Grid = NonNullable<Found>['grid'];
/** What stood on each sheet. */
type Held = ReadonlyMap<string, Grid['values']>;

interface Repeated {
  readonly report: VerifyReport;
  readonly time: string;
  /** Whether the workbook was changed since. */
  readonly isStale: boolean;
}

/** What may be at work on what is frozen. */
export type ProofWork = Working<'verify' | 'sign' | 'hold' | 'decide'>;

export interface Proving {
  /** null = not repeated yet. */
  readonly repeated: Repeated | null;
  /** What signing came to last. */
  readonly signed: SignReport | null;
  readonly verify: () => void;
  /** Gives whether it was signed. */
  readonly sign: (request: Omit<SignRequest, 'locale'>) => Promise<boolean>;
}

export function useProof({ clock, tell }: Pane, { work }: ProofWork, found: Found, locale: Locale): Proving {
  const [signed, setSigned] = useState<SignReport | null>(null);
  const [told, setTold] = useState<(Omit<Repeated, 'isStale'> & { readonly held: Held }) | null>(null);
  const isStale = useMemo(() => told !== null && !isAsHeld(told.held, found), [told, found]);

  const repeat = useCallback(() => {
    setSigned(null);
    const held = new Map<string, Grid['values']>();
    const go = (workbook: Workbook) => verify(remembering(workbook, held), { locale });
    void work('verify', go).then((report) => {
      if (report !== null) setTold({ report, time: clock(), held });
    });
  }, [work, locale, clock]);

  const signNow = useCallback(
    async (request: Omit<SignRequest, 'locale'>): Promise<boolean> => {
      const report = await work('sign', (workbook) => sign(workbook, { locale, ...request }));
      setSigned(report);
      if (report?.status == null) return false;
      // The status that was told is another now.
      setTold(null);
      tell({ kind: 'changed' });
      return true;
    },
    [work, locale, tell],
  );

  const repeated = useMemo(() => told && { report: told.report, time: told.time, isStale }, [told, isStale]);
  return { repeated, signed, verify: repeat, sign: signNow };
}

/** The same workbook; what is read of it is held as well. */
const remembering = (workbook: Workbook, held: Map<string, Grid['values']>): Workbook => ({
  ...workbook,
  read: async (sheets, course) => {
    const grids = await workbook.read(sheets, course);
    for (const { sheet, values } of grids) held.set(sheet, values);
    return grids;
  },
});

/** Whether the sheets that are read now still say what was repeated: a look at another cell changes nothing. */
function isAsHeld(held: Held, found: Found): boolean {
  const now = found === null ? [] : [found.grid, ...found.joined.grids, ...found.ours];
  return now.every(({ sheet, values }) => {
    const then = held.get(sheet);
    return then === undefined || isSame(then, values);
  });
}
