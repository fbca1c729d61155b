/** Signs a frozen ranking: checked, approved, published, or back to a draft; only while it is as it was frozen. */
import type { Overview, Workbook } from '../host/workbook';
import { addToLog, isSignature, standingsOf, type NewEntry, type Standing, type Status } from '../sheet/log';
import { parseMark } from '../sheet/marks';
import { words as wordsIn, type Words } from '../words';
import { ACTION_WORDS } from '../words/actions';
import type { Locale } from '../words/locale';
import { LOG_WORDS } from '../words/log';
import { PROOF_WORDS } from '../words/proof';
import { wordAction } from './answer';
import { orRefusal } from './attempt';
import { readLog, saidBy, type Logged, type Signed } from './frozen/log';
import { lacking, outOfTurn, type Signing } from './frozen/signable';
import { repeat } from './verify';

export interface SignRequest {
  readonly locale: Locale;
  readonly action: Signing;
  readonly signed: Signed;
  /** Which frozen ranking is meant; absent = the only one, or the last; null = that of a table that names none. */
  readonly period?: string | null;
}

export interface SignReport {
  readonly period: string | null;
  /** null = nothing was signed. */
  readonly status: Status | null;
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

const refuse = (...problems: readonly string[]): SignReport => ({
  period: null,
  status: null,
  problems,
  notes: [],
});

export const sign = (workbook: Workbook, request: SignRequest): Promise<SignReport> => {
  const words = wordsIn(request.locale);
  return orRefusal(
    () => signIn(workbook, request, words),
    (problems) => refuse(...problems.map((problem) => wordAction(problem, words))),
  );
};

async function signIn(workbook: Workbook, request: SignRequest, words: Words): Promise<SignReport> {
  const { locale, action } = request;
  const said = PROOF_WORDS[locale];
  const { problems } = said;
  const signed = saidBy(request.signed);
  const missing = lacking(action, signed, locale);
  if (missing.length > 0) return refuse(...missing);
  const seen = await workbook.overview();
  const logged = await findLog(workbook, seen, words);
  if (!logged.ok) return refuse(logged.problem);
  const standing = chooseStanding(logged.value, request, words);
  if (typeof standing === 'string') return refuse(standing);
  const { frozen } = standing;
  const why = outOfTurn(action, signed.name, standing, locale);
  if (why !== null) return refuse(why);
  if (isSignature(action)) {
    const { rankings, problems: differing } = await repeat(workbook, locale);
    const verified = rankings.find(({ period }) => period === frozen.period)?.verified ?? false;
    if (!verified) return refuse(problems.notRepeated, ...differing.map(({ message }) => message));
  }
  const { period, version, schemeVersion, hashes } = frozen;
  const entry: NewEntry = { ...signed, action, period, version, schemeVersion, hashes };
  const sheet = addToLog([entry], logged.value, words);
  await workbook.apply({ sheets: [sheet], show: null, basis: [logged.value.grid] }, seen);
  const now = statusAfter(logged.value, entry);
  return {
    period,
    status: now,
    problems: [],
    notes: [said.signed(LOG_WORDS[locale].statuses[now], period ?? said.noPeriod)],
  };
}

type FoundLog =
  { readonly ok: true; readonly value: Logged } | { readonly ok: false; readonly problem: string };

/** Reads the log alone. */
async function findLog(workbook: Workbook, seen: Overview, words: Words): Promise<FoundLog> {
  const { nothingFrozen } = PROOF_WORDS[words.locale].problems;
  const sheet = seen.sheets.find(({ mark }) => mark !== null && parseMark(mark)?.kind === 'log');
  const [grid] = sheet === undefined ? [] : await workbook.read([sheet.name]);
  const logged = readLog({ log: grid ?? null, seen }, words);
  if (!logged.ok) return logged;
  return logged.value === null ? { ok: false, problem: nothingFrozen } : { ok: true, value: logged.value };
}

/** Which ranking is meant, or why that cannot be told. */
function chooseStanding({ log }: Logged, { period, locale }: SignRequest, words: Words): Standing | string {
  const { problems, noPeriod } = PROOF_WORDS[words.locale];
  const standings = standingsOf(log.entries);
  const periods = ACTION_WORDS[locale].listed(standings.map(({ frozen }) => frozen.period ?? noPeriod));
  if (period === undefined) return standings.at(-1) ?? problems.nothingFrozen;
  return standings.find(({ frozen }) => frozen.period === period) ?? problems.periodAsked(periods);
}

/** Chains do not matter for the status. */
function statusAfter({ log }: Logged, entry: NewEntry): Status {
  const all = [...log.entries, { ...entry, number: 0, previous: '', hash: '' }];
  return standingsOf(all).find(({ frozen }) => frozen.period === entry.period)?.status ?? 'draft';
}
