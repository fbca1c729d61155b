/** An assessment → the plan of what is written: the sheets of ours, in the order of their tabs. */
import type { Overview } from '../host/workbook';
import { addToArchive, spareSheets } from '../sheet/archive';
import { makeBulletin } from '../sheet/bulletin';
import { makeCharts } from '../sheet/chart-sheet';
import { makeDetail } from '../sheet/detail-sheet';
import { makeFacts } from '../sheet/fact-sheet';
import { parseMark } from '../sheet/marks';
import { isRepeatable } from '../sheet/moves-sheet';
import type { Kept } from '../sheet/kept';
import type { Plan, SheetPlan } from '../sheet/plan';
import { makeResult } from '../sheet/result-sheet';
import { makeScheme } from '../sheet/scheme-sheet';
import type { Twin } from '../sheet/twin';
import type { Words } from '../words';
import { ACTION_WORDS } from '../words/actions';
import { ARCHIVE_WORDS } from '../words/archive';
import type { Assessed } from './assessed';
import { planBeside, type Besides } from './beside';
import { keepOwn } from './keep';
import { saidTooLarge } from './large';
import { writeMoves } from './moves';
import { isWritten } from './scheme';
import { planTwin } from './twin';
import { printProof, proofOn, shortHash, type Proof } from '../sheet/proof';
import { PARTS, partsFor, USUAL_WRITING, type Part, type Writing } from './writing';

/** A sheet on request, null = there is nothing to write on it; and what is said of it. */
interface Made {
  readonly sheet: SheetPlan | null;
  readonly said: readonly string[];
}

const silently = (sheet: SheetPlan | null): Made => ({ sheet, said: [] });

type Maker = (assessed: Assessed, words: Words, writing: Writing, proof: Proof | null) => Made;

function writeArchive({ evaluation, reading, found }: Assessed, words: Words): Made {
  const { sheet, said } = addToArchive(evaluation, reading, found.archive, words);
  const spare = spareSheets(found.seen.sheets, found.archive, evaluation.table.period);
  const titles = ACTION_WORDS[words.locale].listed(spare.slice(0, 3).map((title) => `“${title}”`));
  const told = ARCHIVE_WORDS[words.locale].spare(titles, spare.length);
  return { sheet, said: spare.length === 0 ? said : [...said, told] };
}

const MAKERS: { readonly [P in Part]: Maker } = {
  archive: writeArchive,
  bulletin: ({ evaluation, reading }, words, _writing, proof) =>
    silently(makeBulletin(evaluation, reading, words, proof)),
  charts: ({ evaluation, reading }, words) => silently(makeCharts(evaluation, reading, words)),
  detail: ({ evaluation, reading }, words, { order }) =>
    silently(makeDetail(evaluation, reading, words, order)),
  facts: ({ evaluation, reading, corrections }, words, _writing, proof) =>
    silently(makeFacts({ evaluation, reading, corrections, proof }, words)),
  moves: writeMoves,
};

/** Gives the sheet, or says why it is left out. */
function makePart(part: Part, ...order: Parameters<Maker>): Made {
  const [{ evaluation }, words] = order;
  const tooLarge = saidTooLarge(part, evaluation, words);
  return tooLarge === null ? MAKERS[part](...order) : { sheet: null, said: [tooLarge] };
}

/** Whether the scheme sheet may stay as it is; a hash that it bears must not outlive what it is of. */
function isSchemeWritten(
  { chosen, corrections, found }: Assessed,
  words: Words,
  proof: Proof | null,
): boolean {
  if (!isWritten(chosen, corrections, found.scheme, words) || found.scheme === null) return false;
  return proofOn(found.scheme) === (proof === null ? null : shortHash(proof.hash));
}

/** The first sheet of a kind has the plain title; that of another period says which. */
function titled(sheet: SheetPlan, period: string | null, { sheets }: Overview): SheetPlan {
  const kind = parseMark(sheet.mark)?.kind;
  const others = sheets.some(
    ({ mark }) => mark !== null && mark !== sheet.mark && parseMark(mark)?.kind === kind,
  );
  return others && period !== null ? { ...sheet, title: `${sheet.title} ${period}` } : sheet;
}

/** Rank movements that are not made of the workbook alone. */
const isPassing = ({ mark, own }: SheetPlan): boolean =>
  parseMark(mark)?.kind === 'moves' && !isRepeatable(own);

/** A plan, what of a person's it keeps, and the twin in it where formulas were asked for. */
export interface WholePlan extends Omit<Plan, 'beside'>, Besides {
  /** What a person has added to the sheets that are written anew. */
  readonly kept: readonly Kept[];
  /** What is said of the sheets on request: those that are left out, and what is added to the archive. */
  readonly said: readonly string[];
  /** The same by the mark of the sheet that it is about; null = of a sheet that is left out. */
  readonly saidOf: (mark: string | null) => readonly string[];
  readonly twin: Twin | null;
}

/** `proof`: of what is frozen, to be printed on every sheet; null = it is not. */
export function makePlan(
  assessed: Assessed,
  words: Words,
  writing: Writing = USUAL_WRITING,
  proof: Proof | null = null,
): WholePlan {
  const { evaluation, reading, chosen, corrections, found } = assessed;
  const result = makeResult(evaluation, reading, words, writing.order);
  // Formulas go through every step of the calculation: its cells must be there.
  const asked = partsFor(writing, evaluation.table.period);
  const wanted = PARTS.filter((part) => asked.includes(part) || (part === 'detail' && writing.formulas));
  const made = wanted.map((part) => makePart(part, assessed, words, writing, proof));
  const ofPeriod = [result, ...made.flatMap(({ sheet }) => sheet ?? [])];
  const scheme = isSchemeWritten(assessed, words, proof)
    ? []
    : [makeScheme(chosen.draft, words, corrections)];
  const plan: Plan = {
    sheets: [...ofPeriod.map((sheet) => titled(sheet, evaluation.table.period, found.seen)), ...scheme],
    show: result.mark,
  };
  const whole = writing.formulas ? planTwin(plan, assessed, words, writing) : { ...plan, twin: null };
  // What is compared with another file or scheme is none of what was frozen.
  const printed = whole.sheets.map((sheet) =>
    isPassing(sheet) ? sheet : printProof(sheet, proof, words.locale),
  );
  return {
    ...keepOwn({ ...whole, sheets: printed }, found, reading, words),
    ...planBeside(assessed, words, writing),
    said: made.flatMap(({ said }) => said),
    saidOf: (mark) => made.flatMap(({ sheet, said }) => ((sheet?.mark ?? null) === mark ? said : [])),
  };
}
