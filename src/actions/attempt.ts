/** What every action has in common: find, assess, and answer for a host that fails. */
import { HostError, type Workbook } from '../host/workbook';
import { words as wordsIn, type Words } from '../words';
import { answerRefusal } from './answer';
import { assess, type Assessment } from './assess';
import { find } from './find';
import { refusal } from './problem';
import type { RankReport, RankRequest } from './report';

/** Goes on with what was understood; a problem before that, or of the host at any time, is the answer. */
export async function attempt(
  workbook: Workbook,
  request: RankRequest,
  goOn: (assessment: Assessment, words: Words) => RankReport | Promise<RankReport>,
): Promise<RankReport> {
  const words = wordsIn(request.locale);
  try {
    const found = await find(workbook, request);
    return found.ok
      ? await goOn(assess(found.value, request, words), words)
      : answerRefusal(found.problems, words);
  } catch (error) {
    if (error instanceof HostError) return answerRefusal([refusal(error.code, {})], words);
    throw error;
  }
}
