/** Flags of `rank` about freezing, signing and repeating → what is asked. */
import type { SignRequest } from '../src/actions/sign';
import { CLI_WORDS } from '../src/words/cli';
import { PROOF_FLAG_WORDS } from '../src/words/proof-flags';
import type { Flags } from './flags';

const SIGNATURES = [
  'check',
  'approve',
  'publish',
  'withdraw',
] as const satisfies readonly SignRequest['action'][];

export const PROOF_OPTIONS = {
  freeze: { type: 'boolean' },
  verify: { type: 'boolean' },
  sign: { type: 'string' },
  by: { type: 'string' },
  reason: { type: 'string' },
} as const;

export interface ProofAsked {
  readonly freeze: boolean;
  readonly verify: boolean;
  /** null = nothing is to be signed. */
  readonly sign: SignRequest['action'] | null;
  /** Whose doing it is. */
  readonly by: string;
  readonly reason: string;
}

/** `others`: whether something else is asked that needs a name or a reason. */
export function readProof(
  {
    locale,
    mistakes,
    has,
    text,
  }: Pick<Flags<keyof typeof PROOF_OPTIONS>, 'locale' | 'mistakes' | 'has' | 'text'>,
  others: boolean,
): ProofAsked {
  const say = PROOF_FLAG_WORDS[locale];
  const named = text('sign');
  const sign = SIGNATURES.find((each) => each === named) ?? null;
  if (named !== undefined && sign === null) mistakes.push(CLI_WORDS[locale].flagValue('--sign', named));
  const asked = [has('freeze'), has('verify'), has('sign')].filter(Boolean).length;
  if (asked > 1) mistakes.push(say.oneOfThem);
  const signs = has('freeze') || has('sign');
  if (signs && (text('by') ?? '').trim() === '') mistakes.push(say.byNeeded);
  if (!signs && !others && (has('by') || has('reason'))) mistakes.push(say.byAlone);
  return {
    freeze: has('freeze'),
    verify: has('verify'),
    sign,
    by: text('by') ?? '',
    reason: text('reason') ?? '',
  };
}
