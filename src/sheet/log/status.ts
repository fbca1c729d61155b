/** Where a ranking stands on its way from draft to published, as the log tells. */
import type { Entry, LogAction } from './entry';

export const STATUSES = ['draft', 'checked', 'approved', 'published'] as const;
export type Status = (typeof STATUSES)[number];

/** What brings a ranking from one status to the next. */
const STEPS: Readonly<Partial<Record<LogAction, Status>>> = {
  check: 'checked',
  approve: 'approved',
  publish: 'published',
};

/** Actions that sign, in their order. */
export const SIGNATURES = ['check', 'approve', 'publish'] as const satisfies readonly LogAction[];
export type Signature = (typeof SIGNATURES)[number];

export interface Standing {
  readonly status: Status;
  /** The freeze that it is of. */
  readonly frozen: Entry;
  /** Who signed, by action. */
  readonly signed: Readonly<Partial<Record<Signature, string>>>;
}

/** A name however it was typed. */
export const personOf = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/**
 * Gives where each frozen period stands, the last frozen one last. A freeze, a withdrawal and an accepted objection make a draft of it;
 * a signature counts only in its turn, for the hash that was frozen, and an approval only under another name than the check.
 */
export function standingsOf(entries: readonly Entry[]): readonly Standing[] {
  const standings = new Map<string | null, Standing>();
  for (const entry of entries) {
    const { action, period, hashes, name } = entry;
    const now = standings.get(period);
    if (action === 'freeze') {
      standings.delete(period);
      standings.set(period, { status: 'draft', frozen: entry, signed: {} });
    } else if (now !== undefined && (action === 'withdraw' || action === 'accept'))
      standings.set(period, { ...now, status: 'draft', signed: {} });
    else if (now !== undefined && isSignature(action) && hashes.whole === now.frozen.hashes.whole) {
      if (whyNot(action, name, now) === null)
        standings.set(period, {
          ...now,
          status: STEPS[action] ?? now.status,
          signed: { ...now.signed, [action]: name },
        });
    }
  }
  return [...standings.values()];
}

export const isSignature = (action: LogAction): action is Signature =>
  SIGNATURES.some((each) => each === action);

/** Why a signature cannot be given now; null = it can. */
export function whyNot(
  action: Signature,
  name: string,
  { status, signed }: Pick<Standing, 'status' | 'signed'>,
): 'order' | 'sameName' | null {
  if (STATUSES.indexOf(status) !== SIGNATURES.indexOf(action)) return 'order';
  return action === 'approve' && personOf(name) === personOf(signed.check ?? '') ? 'sameName' : null;
}
