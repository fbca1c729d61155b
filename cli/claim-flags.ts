/** Flags of `rank` about objections → what is claimed, and how it is decided. */
import type { Decision } from '../src/actions/decide';
import type { Claim } from '../src/actions/object';
import { CLI_WORDS } from '../src/words/cli';
import { CLAIM_FLAG_WORDS } from '../src/words/claim-flags';
import { pathOf, type Flags } from './flags';

export const CLAIM_OPTIONS = {
  claim: { type: 'string', multiple: true },
  accept: { type: 'boolean' },
  reject: { type: 'boolean' },
  reply: { type: 'string' },
} as const;

export interface ClaimsAsked {
  /** Empty = nothing is claimed. */
  readonly claims: readonly Claim[];
  /** null = only what would change is asked. */
  readonly decision: Decision | null;
  /** Where the reply goes as a document; null = it is printed. */
  readonly reply: string | null;
}

/** `单位·指标=值`; of several points the last one parts, and of several signs the last: names of units hold points. null = written otherwise. */
export function readClaim(text: string): Claim | null {
  const [, unit, indicator, value] = /^(.+)[·•・‧∙](.+)[=＝]([^=＝]*)$/s.exec(text) ?? [];
  if (unit === undefined || indicator === undefined || value === undefined) return null;
  return { unit: unit.trim(), indicator: indicator.trim(), value: value.trim() };
}

type Read = Pick<
  Flags<keyof typeof CLAIM_OPTIONS | 'by' | 'reason'>,
  'locale' | 'mistakes' | 'has' | 'text' | 'texts'
>;

export function readClaims({ locale, mistakes, has, text, texts }: Read, output: boolean): ClaimsAsked {
  const say = CLAIM_FLAG_WORDS[locale];
  const claims = texts('claim').flatMap((each) => {
    const claim = readClaim(each);
    if (claim === null) mistakes.push(CLI_WORDS[locale].flagValue('--claim', each), say.claimForm);
    return claim ?? [];
  });
  const decides = has('accept') || has('reject');
  if (has('accept') && has('reject')) mistakes.push(say.oneDecision);
  if (!has('claim') && (decides || has('reply'))) mistakes.push(say.claimNeeded);
  if (has('claim') && has('reply') && !decides) mistakes.push(say.replyDecides);
  if (has('claim') && decides && !output) mistakes.push(say.outputNeeded);
  if (decides && (text('by') ?? '').trim() === '') mistakes.push(say.byNeeded);
  if (decides && (text('reason') ?? '').trim() === '') mistakes.push(say.reasonNeeded);
  return {
    claims,
    decision: has('accept') ? 'accept' : has('reject') ? 'reject' : null,
    reply: pathOf(text('reply')),
  };
}
