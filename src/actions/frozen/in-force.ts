/** Whether what is ranked now is what was frozen: then its sheets bear the hash, else it is said that they do not. */
import { standingsOf } from '../../sheet/log';
import { shortHash, type Proof } from '../../sheet/proof';
import { hashesOf } from '../../sheet/snapshot';
import type { Words } from '../../words';
import { PROOF_WORDS } from '../../words/proof';
import { isAssessed, type Assessed } from '../assessed';
import { USUAL_WRITING } from '../writing';
import { readLog } from './log';
import { assessFrozen, takeSnapshot } from './snapshot';

export interface InForce {
  /** null = it is not frozen, or differs. */
  readonly proof: Proof | null;
  readonly said: readonly string[];
}

export function proofInForce(assessed: Assessed, words: Words): InForce {
  const { found, evaluation } = assessed;
  const logged = readLog(found, words);
  const log = logged.ok ? (logged.value?.log.entries ?? []) : [];
  const standing = standingsOf(log).find(({ frozen }) => frozen.period === evaluation.table.period);
  if (standing === undefined) return { proof: null, said: [] };
  const { version, hashes } = standing.frozen;
  const taken = { version, locale: words.locale, writing: USUAL_WRITING, others: [] };
  const snapshot = takeSnapshot(assessed, taken);
  const again = assessFrozen(snapshot, found);
  const now = isAssessed(again) ? hashesOf(snapshot, again.evaluation, again.reading).whole : '';
  return now === hashes.whole
    ? { proof: { hash: now, version }, said: [] }
    : { proof: null, said: [PROOF_WORDS[words.locale].differs(version, shortHash(hashes.whole))] };
}
