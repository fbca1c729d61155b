/** What every action has in common: find, assess, and answer for a host that fails. */
import { HostError, type Workbook } from '../host/workbook';
import { words as wordsIn, type Words } from '../words';
import { answerRefusal } from './answer';
import { assess, type Assessment } from './assess';
import { find } from './find';
import { refusal, type ActionProblem } from './problem';
import type { RankReport, RankRequest } from './report';

/** What the host fails at is an answer like any other refusal. */
export async function orRefusal<Report>(
  act: () => Promise<Report>,
  refuse: (problems: readonly ActionProblem[]) => Report,
): Promise<Report> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof HostError) return refuse([refusal(error.code, { what: error.what })]);
    throw error;
  }
}

/** Goes on with what was understood; a problem before that, or of the host at any time, is the answer. */
export async function attempt(
  workbook: Workbook,
  request: RankRequest,
  goOn: (assessment: Assessment, words: Words) => RankReport | Promise<RankReport>,
): Promise<RankReport> {
  const words = wordsIn(request.locale);
  const refuse = (problems: readonly ActionProblem[]): RankReport => answerRefusal(problems, words);
  return orRefusal(async () => {
    const found = await find(workbook, request);
    return found.ok ? goOn(assess(found.value, request, words), words) : refuse(found.problems);
  }, refuse);
}
