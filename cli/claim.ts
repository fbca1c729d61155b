/** `rank --claim`: what was asked → what is done, and its answer as lines for a person. */
import type { Signed } from '../src/actions/frozen/log';
import type { RankRequest } from '../src/actions/report';
import { ACTION_WORDS } from '../src/words/actions';
import { CLAIM_FLAG_WORDS } from '../src/words/claim-flags';
import { CLI_WORDS } from '../src/words/cli';
import type { Locale } from '../src/words/locale';
import type { ClaimsAsked } from './claim-flags';
import type { ClaimOutput } from './claim-output';

export interface ClaimedFiles {
  readonly input: string;
  /** null = nothing is to be written. */
  readonly output: string | null;
}

export async function runClaims(
  { input, output }: ClaimedFiles,
  { claims, decision, reply }: ClaimsAsked,
  request: RankRequest,
  signed: Signed,
): Promise<ClaimOutput> {
  const { claimInFile, decideInFile } = await import('./claim-file');
  if (decision !== null && output !== null)
    return decideInFile(input, output, reply, { ...request, claims, decision, signed });
  const asked = await claimInFile(input, { ...request, claims });
  const { onlyAsked } = CLAIM_FLAG_WORDS[request.locale];
  return output === null ? asked : { ...asked, notes: [...asked.notes, onlyAsked] };
}

export function tellClaims(
  { claims, notes, sheets, reply, replies, problems }: ClaimOutput,
  output: string | null,
  locale: Locale,
): readonly string[] {
  if (problems.length > 0) return notes;
  const { written } = CLI_WORDS[locale];
  return [
    ...claims.map(({ sentence }) => sentence),
    ...(sheets.length > 0 && output !== null ? [written(ACTION_WORDS[locale].listed(sheets), output)] : []),
    ...notes,
    ...(reply === undefined
      ? replies.flatMap(({ text }) => ['', text])
      : [written(CLAIM_FLAG_WORDS[locale].reply, reply)]),
  ];
}
