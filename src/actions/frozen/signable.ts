/** Why a frozen ranking cannot be signed, before anything is read or repeated. */
import { isSignature, SIGNATURES, whyNot, type LogAction, type Standing } from '../../sheet/log';
import type { Locale } from '../../words/locale';
import { LOG_WORDS } from '../../words/log';
import { PROOF_WORDS } from '../../words/proof';
import type { Signed } from './log';

/** In the order of the way, and back from anywhere on it. */
export const SIGNINGS = [...SIGNATURES, 'withdraw'] as const satisfies readonly LogAction[];
export type Signing = (typeof SIGNINGS)[number];

/** Gives what is missing of who signs and why. */
export function lacking(
  action: Signing,
  { name, reason }: Pick<Signed, 'name' | 'reason'>,
  locale: Locale,
): readonly string[] {
  const { problems } = PROOF_WORDS[locale];
  return [
    ...(name.trim() === '' ? [problems.nameMissing] : []),
    ...(action === 'withdraw' && reason.trim() === '' ? [problems.reasonMissing] : []),
  ];
}

/** Gives why it is not the turn of that action, or not of that person; null = it is. */
export function outOfTurn(
  action: Signing,
  name: string,
  standing: Pick<Standing, 'status' | 'signed'>,
  locale: Locale,
): string | null {
  const { problems } = PROOF_WORDS[locale];
  const { status, signed } = standing;
  const order = problems.order(LOG_WORDS[locale].statuses[status]);
  if (!isSignature(action)) return status === 'draft' ? order : null;
  const why = whyNot(action, name, standing);
  if (why === null) return null;
  return why === 'order' ? order : problems.sameName(signed.check ?? '');
}
