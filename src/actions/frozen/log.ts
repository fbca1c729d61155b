/** The log as an action finds it, and who did what as it is logged. */
import type { Overview } from '../../host/workbook';
import type { Grid } from '../../sheet/grid';
import { parseLog, type ParsedLog } from '../../sheet/log';
import type { Words } from '../../words';
import type { Locale } from '../../words/locale';
import { PROOF_WORDS } from '../../words/proof';
import type { Found } from '../find';
import { located, type LogReport } from './report';

/** Whose doing it is. */
export interface Signed {
  /** As typed. */
  readonly name: string;
  readonly reason: string;
  /** As the clock says. */
  readonly time: string;
}

/** As it is logged: what a cell would not keep as it is, a log need not hold. */
export const saidBy = ({ name, reason, time }: Signed): Signed => ({
  name: tidy(name),
  reason: tidy(reason),
  time: tidy(time),
});

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What is known of the log: where it stands, and what it says. */
export interface Logged {
  readonly grid: Grid;
  readonly log: ParsedLog;
}

type ReadLog =
  { readonly ok: true; readonly value: Logged | null } | { readonly ok: false; readonly problem: string };

/** Gives the log; null = there is none; or why it cannot be added to, in the user's language. */
export function readLog({ log: grid, seen }: Pick<Found, 'log' | 'seen'>, { locale }: Words): ReadLog {
  if (grid === null) return { ok: true, value: null };
  const { problems } = PROOF_WORDS[locale];
  const log = parseLog(grid, ownOf(grid, seen));
  if (log === null) return { ok: false, problem: problems.logUnread(grid.sheet) };
  return log.breaks.length > 0
    ? { ok: false, problem: problems.logBroken }
    : { ok: true, value: { grid, log } };
}

/** What is kept with the mark of a sheet. */
export const ownOf = ({ sheet }: Grid, { sheets }: Overview): string =>
  sheets.find(({ name }) => name === sheet)?.own ?? '';

/** Gives where the chain is broken, in the user's language. */
export const sayBreaks = ({ breaks }: ParsedLog, locale: Locale): LogReport['breaks'] =>
  breaks.map(({ kind, cell }) => {
    const said = PROOF_WORDS[locale].breaks;
    return located({ cell, message: kind === 'cut' ? said.cut : said[kind](cell.row + 1) });
  });

/** Gives that its headings cannot be read. */
export const sayUnread = ({ sheet }: Pick<Grid, 'sheet'>, locale: Locale): LogReport['breaks'][number] =>
  located({
    cell: { sheet, row: 0, column: 0 },
    message: PROOF_WORDS[locale].problems.logUnread(sheet),
  });
