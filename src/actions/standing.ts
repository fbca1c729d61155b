/** Where the frozen rankings of a workbook stand, as its log tells, from what was read of it already. */
import type { Workbook } from '../host/workbook';
import { parseLog, standingsOf, type LogAction, type Standing } from '../sheet/log';
import { parseMark } from '../sheet/marks';
import { shortHash } from '../sheet/proof';
import type { Locale } from '../words/locale';
import { PROOF_WORDS } from '../words/proof';
import { orRefusal } from './attempt';
import type { Found } from './find';
import { ownOf, sayBreaks, sayUnread, type Signed } from './frozen/log';
import { located, type LogReport } from './frozen/report';

export { SIGNATURES, STATUSES } from '../sheet/log';
export { lacking, outOfTurn, SIGNINGS, type Signing } from './frozen/signable';

/** One row of the log. */
export interface Act extends Signed {
  readonly number: number;
  readonly action: LogAction;
}

export interface ReportedStanding extends Pick<Standing, 'status' | 'signed'> {
  readonly period: string | null;
  /** Data version. */
  readonly version: number;
  readonly hash: string;
  /** As it is printed. */
  readonly short: string;
  /** What was done to it, from its freeze on. */
  readonly acts: readonly Act[];
}

export interface StandingReport {
  /** The last frozen one of each period, the last one last. */
  readonly standings: readonly ReportedStanding[];
  /** Why the log cannot be trusted, or be gone on with; each with its cell. */
  readonly problems: LogReport['breaks'];
}

const NOTHING: StandingReport = { standings: [], problems: [] };

/** Looks it up in a workbook where no table was found. */
export const readStanding = (workbook: Workbook, locale: Locale): Promise<StandingReport> =>
  orRefusal(
    async () => {
      const seen = await workbook.overview();
      const sheet = seen.sheets.find(({ mark }) => mark !== null && parseMark(mark)?.kind === 'log');
      const [log] = sheet === undefined ? [] : await workbook.read([sheet.name]);
      return standingIn({ log: log ?? null, seen }, locale);
    },
    () => NOTHING,
  );

export function standingIn({ log: grid, seen }: Pick<Found, 'log' | 'seen'>, locale: Locale): StandingReport {
  if (grid === null) {
    const isFrozen = seen.sheets.some(({ mark }) => mark !== null && parseMark(mark)?.kind === 'snapshot');
    const gone = located({ cell: null, message: PROOF_WORDS[locale].logGone });
    return { standings: [], problems: isFrozen ? [gone] : [] };
  }
  const log = parseLog(grid, ownOf(grid, seen));
  if (log === null) return { standings: [], problems: [sayUnread(grid, locale)] };
  const standings = standingsOf(log.entries).map(({ frozen, status, signed }): ReportedStanding => {
    const { period, version, hashes } = frozen;
    const since = log.entries.slice(log.entries.indexOf(frozen));
    return {
      period,
      version,
      hash: hashes.whole,
      short: shortHash(hashes.whole),
      status,
      signed,
      acts: since
        .filter((entry) => entry.period === period)
        .map(({ number, action, name, time, reason }) => ({ number, action, name, time, reason })),
    };
  });
  return { standings, problems: sayBreaks(log, locale) };
}
