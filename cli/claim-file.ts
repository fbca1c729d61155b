/** Holds claims against the ranking of a file, or decides them. */
import { decide, type DecisionRequest } from '../src/actions/decide';
import { object, type ObjectionRequest } from '../src/actions/object';
import { replyFile, replyText } from '../src/actions/reply';
import { ACTION_WORDS } from '../src/words/actions';
import { CLAIM_FLAG_WORDS } from '../src/words/claim-flags';
import { makeClaims, refuseClaims, type ClaimOutput } from './claim-output';
import { plainly } from './door';
import { openOnDisk, replaceFile } from './workbook-file';

export async function claimInFile(input: string, request: ObjectionRequest): Promise<ClaimOutput> {
  const file = await openOnDisk(input);
  try {
    return makeClaims(await object(file.workbook, request), []);
  } finally {
    file.close();
  }
}

/** `reply`: where the reply goes as a document; null = nowhere. */
export async function decideInFile(
  input: string,
  output: string,
  reply: string | null,
  request: DecisionRequest,
): Promise<ClaimOutput> {
  const { locale } = request;
  const file = await openOnDisk(input);
  try {
    const report = await decide(file.workbook, request);
    const units = report.replies.map(({ unit }) => unit);
    if (reply !== null && units.length > 1)
      return refuseClaims(plainly([CLAIM_FLAG_WORDS[locale].oneReply(ACTION_WORDS[locale].listed(units))]));
    const [only] = report.replies;
    if (report.decision !== null) await file.saveAs(output);
    if (reply !== null && only !== undefined) await replaceFile(reply, (await replyFile(only, locale)).bytes);
    const replies = report.replies.map((each) => ({ unit: each.unit, text: replyText(each, locale).plain }));
    const made = makeClaims(report, replies);
    return reply !== null && only !== undefined ? { ...made, reply } : made;
  } finally {
    file.close();
  }
}
