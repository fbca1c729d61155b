/** Flags of `rank` → what the action is asked. */
import type { RankRequest } from '../src/actions/report';
import { PARTS, UNIT_ORDERS, USUAL_WRITING, type Part, type Writing } from '../src/actions/writing';
import { CLAIM_FLAG_WORDS } from '../src/words/claim-flags';
import { CLI_WORDS } from '../src/words/cli';
import { PROOF_FLAG_WORDS } from '../src/words/proof-flags';
import type { Locale } from '../src/words/locale';
import { CLAIM_OPTIONS, readClaims, type ClaimsAsked } from './claim-flags';
import { pathOf, readFlags, type Flags } from './flags';
import { PROOF_OPTIONS, readProof, type ProofAsked } from './proof-flags';
import { INQUIRY_OPTIONS, readInquiry, type Inquiry } from './inquiry-flags';

/** What may become of a run that was broken off. */
const WAYS = ['finish', 'undo'] as const;
export type Way = (typeof WAYS)[number];

export interface RankAsked {
  readonly help: boolean;
  readonly json: boolean;
  readonly stages: boolean;
  readonly check: boolean;
  readonly locale: Locale;
  readonly input: string | null;
  /** null = nothing is written, only asked. */
  readonly output: string | null;
  readonly inquiry: Inquiry;
  readonly proof: ProofAsked;
  readonly objection: ClaimsAsked;
  /** What is to become of a run that was broken off; null = that was not asked. */
  readonly unfinished: Way | null;
  readonly schemeFile: string | null;
  /** Where the bulletin goes as a document; null = it was not asked for. */
  readonly docx: string | null;
  readonly request: RankRequest;
  /** Sentences, in the language asked for. */
  readonly mistakes: readonly string[];
}

const OPTIONS = {
  sheet: { type: 'string', multiple: true },
  range: { type: 'string' },
  preset: { type: 'string' },
  scheme: { type: 'string' },
  period: { type: 'string' },
  population: { type: 'string' },
  switch: { type: 'string', multiple: true },
  stages: { type: 'boolean' },
  check: { type: 'boolean' },
  formulas: { type: 'boolean' },
  with: { type: 'string' },
  order: { type: 'string' },
  beside: { type: 'boolean' },
  docx: { type: 'string' },
  unfinished: { type: 'string' },
  ...INQUIRY_OPTIONS,
  ...PROOF_OPTIONS,
  ...CLAIM_OPTIONS,
} as const;

function readSwitches(texts: readonly string[], wrong: (value: string) => void): Record<string, string> {
  const switches: Record<string, string> = {};
  for (const text of texts) {
    const cut = text.indexOf('=');
    if (cut < 1 || cut === text.length - 1) wrong(text);
    else switches[text.slice(0, cut)] = text.slice(cut + 1);
  }
  return switches;
}

/** `none` writes the ranking alone, a list the sheets that it names; null = it names something else. */
function readParts(text: string): readonly Part[] | null {
  const asked = text === 'none' ? [] : text.split(',').map((part) => part.trim());
  return asked.every((part) => PARTS.some((each) => each === part))
    ? PARTS.filter((part) => asked.includes(part))
    : null;
}

function readWriting(
  { has, text }: Pick<Flags<keyof typeof OPTIONS>, 'has' | 'text'>,
  wrong: (flag: string, value: string) => void,
): Writing | undefined {
  const named = text('with');
  const parts = named === undefined ? USUAL_WRITING.parts : readParts(named);
  if (named !== undefined && parts === null) wrong('--with', named);
  const order = UNIT_ORDERS.find((each) => each === (text('order') ?? USUAL_WRITING.order));
  if (order === undefined) wrong('--order', text('order') ?? '');
  const asked = (['with', 'order', 'beside', 'formulas'] as const).some(has);
  if (!asked || order === undefined) return undefined;
  return {
    parts,
    formulas: has('formulas'),
    order,
    beside: has('beside'),
  };
}

export function readRankFlags(args: readonly string[]): RankAsked {
  const { locale, json, help, positionals, mistakes, has, text, texts } = readFlags(args, OPTIONS);
  const words = CLI_WORDS[locale];
  const population = text('population');
  if (population !== undefined && !/^[1-9]\d{0,8}$/.test(population))
    mistakes.push(words.flagValue('--population', population));
  const switches = readSwitches(texts('switch'), (value) =>
    mistakes.push(words.flagValue('--switch', value)),
  );
  if (has('stages') && !json) mistakes.push(words.stagesNeedJson);
  const [input, output, ...more] = positionals;
  const unfinished = WAYS.find((way) => way === text('unfinished')) ?? null;
  if (has('unfinished') && unfinished === null)
    mistakes.push(words.flagValue('--unfinished', text('unfinished') ?? ''));
  const writing = readWriting({ has, text }, (flag, value) => mistakes.push(words.flagValue(flag, value)));
  const parts = writing?.parts ?? [];
  const moves = parts.includes('moves');
  const inquiry = readInquiry({ locale, mistakes, has, text, texts }, moves);
  const proof = readProof({ locale, mistakes, has, text }, has('claim'));
  const objection = readClaims({ locale, mistakes, has, text, texts }, output !== undefined);
  if (has('claim') && (proof.freeze || proof.verify || has('sign')))
    mistakes.push(CLAIM_FLAG_WORDS[locale].alone);
  // Whoever names other sheets too wants a file.
  const asksMoves = moves && parts.length === 1;
  const asks =
    inquiry.explain !== null || inquiry.robustness !== null || asksMoves || proof.verify || has('claim');
  const enough = input !== undefined && (output !== undefined || asks);
  if (!help && (!enough || more.length > 0)) mistakes.push(words.filesNeeded);
  else if (proof.verify && output !== undefined) mistakes.push(PROOF_FLAG_WORDS[locale].verifyReads);
  return {
    help,
    json,
    stages: has('stages'),
    check: has('check'),
    locale,
    input: pathOf(input),
    output: pathOf(output),
    inquiry,
    proof,
    objection,
    unfinished,
    schemeFile: pathOf(text('scheme')),
    docx: pathOf(text('docx')),
    request: {
      locale,
      sheet: texts('sheet')[0],
      join: texts('sheet').length > 1 ? texts('sheet').slice(1) : undefined,
      range: text('range'),
      preset: text('preset'),
      period: text('period'),
      population: population === undefined ? undefined : Number(population),
      switches: texts('switch').length > 0 ? switches : undefined,
      writing,
    },
    mistakes,
  };
}
