/** Decides an objection: rejected, it is logged; accepted, it is a reading correction and the ranking is frozen again with it. */
import type { Workbook } from '../host/workbook';
import { addToLog, type NewEntry } from '../sheet/log';
import { shortHash, type Proof } from '../sheet/proof';
import { composeReply, namedIn } from '../sheet/reply';
import { correct, type Corrections } from '../sheet/read';
import { diffSchemes, parseCorrections, parseScheme } from '../sheet/scheme-sheet';
import { words as wordsIn, type Words } from '../words';
import { OBJECTION_WORDS } from '../words/objection';
import { PROOF_WORDS } from '../words/proof';
import { answer, answerRefusal } from './answer';
import { orRefusal } from './attempt';
import { saidBy, type Signed } from './frozen/log';
import { writingOf } from './frozen/parts';
import { planFreeze } from './frozen/plan';
import { sayKept } from './keep';
import type { ObjectionRequest } from './object';
import { findBase, type Base, type FrozenBase } from './objection/base';
import { holdClaims } from './objection/hold';
import type { ClaimReport, Decision, DecisionReport, ObjectionReport, Reply } from './objection/report';
import type { Assessed } from './assessed';
import { plainly } from './problem';
import type { ReportedProblem } from './report';
import { repeat } from './verify';
import type { Writing } from './writing';

export { DECISIONS, type Decision, type DecisionReport, type Reply } from './objection/report';

export interface DecisionRequest extends ObjectionRequest {
  readonly decision: Decision;
  /** The reason goes into the reply too. */
  readonly signed: Signed;
}

const NOTHING = {
  period: null,
  proof: null,
  claims: [],
  effects: [],
  notes: [],
  decision: null,
  sheets: [],
  replies: [],
};

const refused = (
  problems: readonly ReportedProblem[],
  held: Partial<ObjectionReport> = {},
): DecisionReport => ({
  ...NOTHING,
  ...held,
  problems,
});

export function decide(workbook: Workbook, request: DecisionRequest): Promise<DecisionReport> {
  const words = wordsIn(request.locale);
  return orRefusal(
    () => decideIn(workbook, request, words),
    (problems) => refused(answerRefusal(problems, words).problems),
  );
}

async function decideIn(workbook: Workbook, request: DecisionRequest, words: Words): Promise<DecisionReport> {
  const signed = saidBy(request.signed);
  const base = await findBase(workbook, request, words);
  if (!base.ok) return refused([...plainly(unsigned(signed, words)), ...base.problems]);
  const { frozen, assessed } = base.value;
  const { report, together } = holdClaims(base.value, request.claims, words);
  const { problems: say } = OBJECTION_WORDS[words.locale];
  const wrong = [
    ...plainly(unsigned(signed, words)),
    ...(frozen === null ? plainly([say.notFrozen]) : []),
    ...report.problems,
    ...plainly(othersNamed(signed, report.claims, assessed, words)),
  ];
  if (wrong.length > 0 || frozen === null || together === null)
    return refused(wrong, { period: report.period });
  const differing = await changedSince(workbook, frozen, words);
  if (differing.length > 0) return refused(differing, { period: report.period });
  const decided = { request, signed, report, base: base.value, frozen, together };
  return request.decision === 'accept' ? accept(workbook, decided, words) : reject(workbook, decided, words);
}

function unsigned({ name, reason }: Signed, { locale }: Words): readonly string[] {
  const { problems } = PROOF_WORDS[locale];
  return [...(name === '' ? [problems.nameMissing] : []), ...(reason === '' ? [problems.reasonMissing] : [])];
}

/** A reason that names others would tell the claimant of them. */
function othersNamed(
  { reason }: Signed,
  claims: readonly ClaimReport[],
  { evaluation }: Assessed,
  { locale }: Words,
): readonly string[] {
  const { units } = evaluation.table;
  const named = new Set(claims.flatMap(({ unit }) => namedIn(reason, units, unit)));
  return named.size === 0 ? [] : [OBJECTION_WORDS[locale].problems.otherNamed([...named])];
}

/** Only what still is as it was frozen can be decided: else the new version would hold changes that nobody has told. */
async function changedSince(
  workbook: Workbook,
  { entry }: FrozenBase,
  { locale }: Words,
): Promise<readonly ReportedProblem[]> {
  const { rankings, problems } = await repeat(workbook, locale);
  if (rankings.find(({ period }) => period === entry.period)?.verified === true) return [];
  return [...plainly([OBJECTION_WORDS[locale].problems.notRepeated]), ...problems];
}

interface Decided {
  readonly request: DecisionRequest;
  readonly signed: Signed;
  readonly report: ObjectionReport;
  readonly base: Base;
  readonly frozen: FrozenBase;
  /** With all claims accepted. */
  readonly together: Assessed;
}

/** One row of the log a claim; of the version that it was held against. */
function entriesOf({ request, signed, report, frozen }: Decided, { locale }: Words): readonly NewEntry[] {
  const { claim, because } = OBJECTION_WORDS[locale];
  const { period, version, schemeVersion, hashes } = frozen.entry;
  return report.claims.map(({ unit, name, said }) => ({
    ...signed,
    reason: because(claim(unit, name, ...said), signed.reason),
    action: request.decision,
    period,
    version,
    schemeVersion,
    hashes,
  }));
}

/** In the language that the ranking was frozen in. */
const wordsOf = ({ snapshot }: FrozenBase): Words => wordsIn(snapshot.settings.locale);

async function reject(workbook: Workbook, decided: Decided, words: Words): Promise<DecisionReport> {
  const { report, frozen, base } = decided;
  const spoken = wordsOf(frozen);
  const sheet = addToLog(entriesOf(decided, spoken), frozen.logged, spoken);
  const plan = { sheets: [sheet], show: null, basis: [frozen.logged.grid] };
  const receipt = await workbook.apply(plan, frozen.found.seen);
  const { version, hashes } = frozen.entry;
  const proof = { version, hash: hashes.whole };
  const { rejected } = OBJECTION_WORDS[words.locale].notes;
  return {
    ...report,
    proof,
    decision: 'reject',
    sheets: receipt.titles,
    replies: repliesTo(decided, base.assessed, proof, words),
    notes: [rejected(version, shortHash(hashes.whole))],
  };
}

async function accept(workbook: Workbook, decided: Decided, words: Words): Promise<DecisionReport> {
  const { report, frozen, together, signed } = decided;
  const { found, logged, others, snapshot } = frozen;
  const spoken = wordsOf(frozen);
  const { again, claim } = OBJECTION_WORDS[spoken.locale];
  const claimed = report.claims.map(({ unit, name, said }) => claim(unit, name, ...said));
  const planned = planFreeze(
    {
      assessed: { ...together, found, corrections: withOthers(together, frozen) },
      found,
      logged,
      others,
      writing: writingOf({ writing: snapshot.settings.writing as Writing }, report.period, found.seen),
      signed: { ...signed, reason: again(claimed) },
      before: entriesOf(decided, spoken),
    },
    spoken,
  );
  if (planned.kind === 'unranked') return refused(answer(planned.assessment, words).problems);
  const { plan, proof, frozen: now } = planned;
  const receipt = await workbook.apply(planned.whole, found.seen);
  const { notes } = OBJECTION_WORDS[words.locale];
  return {
    ...report,
    proof,
    decision: 'accept',
    sheets: receipt.titles,
    replies: repliesTo(decided, now, proof, words),
    notes: [
      notes.accepted(proof.version, shortHash(proof.hash)),
      notes.draft,
      ...sayScheme(frozen, words),
      ...plan.said,
      ...plan.saidBeside,
      ...sayKept(plan.kept, words),
    ],
  };
}

/** What was put right of periods that this table does not hold stands on the same sheet, and stays there. */
function withOthers({ corrections, reading }: Assessed, { found }: FrozenBase): Corrections {
  const written = found.scheme === null ? null : parseCorrections(found.scheme);
  const others = (written?.ok ? written.value : []).filter(
    (one) => 'period' in one && one.period !== undefined && !reading.periods.includes(one.period),
  );
  return corrections.reduce(correct, others);
}

/** There is one scheme sheet for all periods. */
function sayScheme({ snapshot, found }: FrozenBase, { locale }: Words): readonly string[] {
  const parsed = found.scheme === null ? null : parseScheme(found.scheme);
  const isOwn =
    parsed?.ok !== true || diffSchemes(parsed.value, snapshot.settings.scheme, locale).length === 0;
  const { noPeriod } = PROOF_WORDS[locale];
  return isOwn ? [] : [OBJECTION_WORDS[locale].notes.schemeBack(snapshot.period ?? noPeriod)];
}

/** One letter a claimant, with its own claims alone. */
function repliesTo(
  { report, request, signed, base }: Decided,
  after: Assessed,
  proof: Proof,
  words: Words,
): readonly Reply[] {
  const units = [...new Set(report.claims.map(({ unit }) => unit))];
  return units.map((unit) => ({
    unit,
    document: composeReply(
      {
        unit,
        claims: report.claims
          .filter((each) => each.unit === unit)
          .map(({ name, said: [was, claimed] }) => ({ indicator: name, was, claimed })),
        accepted: request.decision === 'accept',
        reason: signed.reason,
        before: base.assessed,
        after,
        proof,
      },
      words,
    ),
  }));
}
