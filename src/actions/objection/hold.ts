/** Holds claims against a ranking: what each would change by itself, and all together. */
import type { Evaluation } from '../../engine';
import { sheetAddress } from '../../sheet/address';
import { shortHash, type Proof } from '../../sheet/proof';
import { correct } from '../../sheet/read';
import { amountOf, labelsOf, openLabelsOf } from '../../sheet/result-sheet';
import type { Words } from '../../words';
import { OBJECTION_WORDS, sayMeaning } from '../../words/objection';
import { answer } from '../answer';
import { effectsOf, type Effect } from '../frozen/effects';
import { sayEffects } from '../frozen/say';
import { isAssessed, type Assessed } from '../assessed';
import { plainly } from '../problem';
import type { ReportedProblem } from '../report';
import { orNull } from '../subject';
import type { Base } from './base';
import { understandClaim, type Claim, type Understood } from './claim';
import type { ClaimReport, ObjectionReport, OwnStanding } from './report';
import { isSame, valueIn } from './value';

/** The report, and the ranking with all claims accepted. */
interface Held {
  readonly report: ObjectionReport;
  /** null = `report` has problems. */
  readonly together: Assessed | null;
}

const proofOf = ({ frozen }: Base): Proof | null =>
  frozen && { hash: frozen.entry.hashes.whole, version: frozen.entry.version };

/** Gives what the claims come to, or all that is wrong with them. */
export function holdClaims(base: Base, claims: readonly Claim[], words: Words): Held {
  const { problems: say, notes } = OBJECTION_WORDS[words.locale];
  const { evaluation, corrections } = base.assessed;
  const proof = proofOf(base);
  const held = proof === null ? notes.present : notes.frozen(proof.version, shortHash(proof.hash));
  const nothing: ObjectionReport = {
    period: evaluation.table.period,
    proof,
    claims: [],
    effects: [],
    problems: [],
    notes: [held],
  };
  const refuse = (problems: readonly ReportedProblem[]): Held => ({
    report: { ...nothing, problems },
    together: null,
  });
  const read = claims.map((claim) => understandClaim(claim, base.assessed, words));
  const understood = read.flatMap((each) => (each.ok ? [each.value] : []));
  const wrong = [
    ...(claims.length === 0 ? [say.claimMissing] : []),
    ...read.flatMap((each) => (each.ok ? [] : each.problems)),
    ...understood.filter(isRepeated).map(({ unit, indicator }) => say.twice(unit, indicator)),
  ];
  if (wrong.length > 0) return refuse(plainly([...new Set(wrong)]));
  const alone = understood.map((each) => holdOne(each, base, words));
  const problems = alone.flatMap((each) => ('problems' in each ? each.problems : []));
  if (problems.length > 0) return refuse(problems);
  const reports = alone.flatMap((each) => ('report' in each ? [each.report] : []));
  const all = understood.reduce((sum, { correction }) => correct(sum, correction), corrections);
  const together = base.assess(all);
  if (!isAssessed(together)) {
    const claimed = reports.map(({ sentence }) => sentence).join(' ');
    return refuse(
      plainly(answer(together, words).problems.map(({ message }) => say.unrankable(claimed, message))),
    );
  }
  const claimants = new Set(understood.map(({ unit }) => unit));
  const effects = first(effectsOf(evaluation, together.evaluation), claimants);
  const joint = understood.length > 1 ? [notes.together(sayEffects(effects, words.locale))] : [];
  return { report: { ...nothing, claims: reports, effects, notes: [held, ...joint] }, together };
}

const isRepeated = (one: Understood, at: number, all: readonly Understood[]): boolean =>
  all.findIndex(
    ({ unit, indicator, period }) =>
      unit === one.unit && indicator === one.indicator && period === one.period,
  ) < at;

/** The claimants before the others. */
const first = (effects: readonly Effect[], claimants: ReadonlySet<string>): readonly Effect[] => [
  ...effects.filter(({ unit }) => claimants.has(unit)),
  ...effects.filter(({ unit }) => !claimants.has(unit)),
];

function holdOne(
  claim: Understood,
  base: Base,
  words: Words,
): { readonly report: ClaimReport } | { readonly problems: readonly ReportedProblem[] } {
  const { locale } = words;
  const { problems: say, claim: sayClaim, because: withEffects, dated } = OBJECTION_WORDS[locale];
  const { unit, indicator, period, measure, cell, was, claimed, correction } = claim;
  const { evaluation, corrections } = base.assessed;
  const where = cell === null ? null : sheetAddress(cell);
  const said = [sayMeaning(was, measure, locale), sayMeaning(claimed, measure, locale)] as const;
  const isRanked = period === null || period === evaluation.table.period;
  const name = isRanked ? indicator : dated(indicator, period);
  const told = sayClaim(unit, name, ...said);
  const after = base.assess(correct(corrections, correction));
  if (!isAssessed(after)) {
    const { problems } = answer(after, words);
    return {
      problems: problems.map(({ message }) => ({ cell, where, message: say.unrankable(told, message) })),
    };
  }
  if (!isSame(reads(after, claim), claimed))
    return { problems: [{ cell, where, message: say.unheld(unit, indicator) }] };
  const effects = first(effectsOf(evaluation, after.evaluation), new Set([unit]));
  return {
    report: {
      unit,
      indicator,
      period,
      name,
      measure,
      cell,
      where,
      was,
      claimed,
      said,
      correction,
      own: [standingOf(evaluation, unit), standingOf(after.evaluation, unit)],
      effects,
      sentence: withEffects(told, sayEffects(effects, locale)),
    },
  };
}

/** What the reader makes of the corrected cell. */
function reads(after: Assessed, { unit, indicator, period }: Understood) {
  const column = after.reading.indicators.find(
    (each) => each.name === indicator && (each.period === null || each.period === period),
  );
  const table =
    period === after.evaluation.table.period
      ? after.evaluation.table
      : after.reading.tables.find((each) => each.period === period);
  return column === undefined || table === undefined ? 'missing' : valueIn(after, table, unit, column);
}

function standingOf(evaluation: Evaluation, unit: string): OwnStanding {
  const i = evaluation.table.units.indexOf(unit);
  return {
    score: orNull(evaluation.totals[i]),
    rank: orNull(evaluation.ranks[i]),
    groupRank: orNull(evaluation.groupRanks?.[i]),
    tier: evaluation.tiers[i] ?? null,
    labels: labelsOf(evaluation, i),
    openLabels: openLabelsOf(evaluation, i),
    amount: amountOf(evaluation, i),
  };
}
