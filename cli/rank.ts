/** The command line's door to the one action of ranking: flags in, a workbook and a report out. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readDraft, type SchemeDraft } from '../src/engine';
import type { Locale } from '../src/words/locale';
import { words } from '../src/words';
import { ACTION_WORDS } from '../src/words/actions';
import { BULLETIN_WORDS } from '../src/words/bulletin';
import { CLI_WORDS } from '../src/words/cli';
import { TWIN_WORDS } from '../src/words/twin';
import { runClaims, tellClaims } from './claim';
import { refuseClaims, type ClaimOutput } from './claim-output';
import { timeNow } from '../src/host/clock';
import { open, plainly, Refused } from './door';
import type { ProofAsked } from './proof-flags';
import { refuseSign, refuseVerify, type SignOutput, type VerifyOutput } from './proof-output';
import { makeRefusal, type RankOutput } from './rank-output';
import { readRankFlags, type RankAsked, type Way } from './rank-flags';
import { tellAnswers } from './tell-inquiry';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

async function readScheme(file: string, locale: Locale): Promise<SchemeDraft> {
  const { fileMissing, schemeFolder, schemeNotJson } = CLI_WORDS[locale];
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Refused(plainly([(error.code === 'EISDIR' ? schemeFolder : fileMissing)(file)]));
  });
  const json = parseJson(text);
  if (json === undefined) throw new Refused(plainly([schemeNotJson(file)]));
  const draft = readDraft(json);
  if (draft.ok) return draft.value;
  const { problem } = words(locale);
  // A scheme in JSON has paths where a sheet has cells.
  throw new Refused(
    draft.problems.map((each) => ({ cell: each.place.scheme || null, message: problem(each) })),
  );
}

async function run({
  input,
  output,
  stages,
  check,
  docx,
  inquiry,
  proof,
  ...asked
}: RankAsked): Promise<RankOutput> {
  if (asked.mistakes.length > 0 || input === null) throw new Refused(plainly(asked.mistakes));
  const { schemeFile, locale } = asked;
  const scheme = schemeFile === null ? undefined : await readScheme(schemeFile, locale);
  const { before } = inquiry;
  const earlier = before && {
    workbook: before.workbook,
    scheme: before.scheme === null ? undefined : await readScheme(before.scheme, locale),
    preset: before.preset ?? undefined,
    file: basename(before.workbook ?? before.scheme ?? before.preset ?? ''),
  };
  // Only now: what it brings along takes seconds to load, which a mistake in the flags should not wait for.
  const { rankFile } = await import('./rank-file');
  const signed = proof.freeze ? signedIn(proof) : null;
  const files = { input, output, stages, check, docx, inquiry, earlier, signed };
  return rankFile(files, { ...asked.request, scheme });
}

const signedIn = ({ by, reason }: ProofAsked) => ({ name: by, reason, time: timeNow() });

async function runVerify({ mistakes, input, locale }: RankAsked): Promise<VerifyOutput> {
  if (mistakes.length > 0 || input === null) throw new Refused(plainly(mistakes));
  const { verifyFile } = await import('./proof-file');
  return verifyFile(input, locale);
}

async function runSign(
  { mistakes, input, output, locale, proof, request }: RankAsked,
  action: NonNullable<ProofAsked['sign']>,
): Promise<SignOutput> {
  if (mistakes.length > 0 || input === null || output === null) throw new Refused(plainly(mistakes));
  const { signFile } = await import('./proof-file');
  const period = request.period === undefined ? {} : { period: request.period };
  return signFile(input, output, { locale, action, signed: signedIn(proof), ...period });
}

async function runEnd({ mistakes, input, output, locale }: RankAsked, way: Way): Promise<RankOutput> {
  if (mistakes.length > 0 || input === null || output === null) throw new Refused(plainly(mistakes));
  const { endFile } = await import('./unfinished-file');
  return endFile(input, output, way, locale);
}

async function runObjection({
  mistakes,
  input,
  output,
  proof,
  objection,
  ...asked
}: RankAsked): Promise<ClaimOutput> {
  if (mistakes.length > 0 || input === null) throw new Refused(plainly(mistakes));
  const { schemeFile, locale } = asked;
  const scheme = schemeFile === null ? undefined : await readScheme(schemeFile, locale);
  return runClaims({ input, output }, objection, { ...asked.request, scheme }, signedIn(proof));
}

function tell(
  { problems, sheets, notes, twin, docx, moves = [], ...answers }: RankOutput,
  { locale, output }: RankAsked,
): readonly string[] {
  if (problems.length > 0) return notes;
  const { compared } = TWIN_WORDS[locale];
  return [
    ...tellAnswers(answers, locale),
    // What is not written is told.
    ...(output === null ? moves.map(({ sentence }) => sentence) : []),
    ...(output === null ? [] : [CLI_WORDS[locale].written(ACTION_WORDS[locale].listed(sheets), output)]),
    ...(docx === undefined ? [] : [CLI_WORDS[locale].written(BULLETIN_WORDS[locale].sheet, docx)]),
    ...(twin === undefined
      ? []
      : [compared(twin.formulas, twin.largestDifference, twin.differences), ...twin.notes]),
    ...notes,
  ];
}

const asked = readRankFlags(process.argv.slice(2));
const shared = {
  locale: asked.locale,
  json: asked.json,
  help: asked.help ? CLI_WORDS[asked.locale].usage.rank : null,
};
const { sign, verify } = asked.proof;
const { unfinished } = asked;
if (asked.objection.claims.length > 0)
  open({
    ...shared,
    run: () => runObjection(asked),
    refuse: refuseClaims,
    tell: (output) => tellClaims(output, asked.output, asked.locale),
  });
else if (verify)
  open({ ...shared, run: () => runVerify(asked), refuse: refuseVerify, tell: ({ notes }) => notes });
else if (unfinished !== null)
  open({
    ...shared,
    run: () => runEnd(asked, unfinished),
    refuse: makeRefusal,
    tell: (output) => (unfinished === 'undo' ? output.notes : tell(output, asked)),
  });
else if (sign !== null)
  open({ ...shared, run: () => runSign(asked, sign), refuse: refuseSign, tell: ({ notes }) => notes });
else
  open({
    ...shared,
    run: () => run(asked),
    refuse: makeRefusal,
    tell: (output) => tell(output, asked),
  });
