/** One click: reads the table, ranks it, and writes the result and the scheme to sheets of ours. */
import type { Workbook } from '../host/workbook';
import type { Words } from '../words';
import { answer, answerRefusal } from './answer';
import { attempt } from './attempt';
import { makeErrand } from './errand';
import type { InForce } from './frozen/in-force';
import { findMoves, reportMoves } from './moves';
import { isAssessed, type Assessed } from './assessed';
import { makePlan } from './plan';
import { refusal } from './problem';
import type { RankReport, RankRequest } from './report';
import { write } from './write';

/** Only then is there anything to compare: what it takes is not loaded for others. */
async function inForce(assessed: Assessed, words: Words): Promise<InForce> {
  if (assessed.found.log === null) return { proof: null, said: [] };
  const { proofInForce } = await import('./frozen/in-force');
  return proofInForce(assessed, words);
}

export const rank = (workbook: Workbook, request: RankRequest): Promise<RankReport> =>
  attempt(workbook, request, async (assessment, words) => {
    // What stands half written on the sheets of ours is no scheme and no past.
    if (assessment.found.seen.brokenOff) return answerRefusal([refusal('brokenOff', {})], words);
    const unmoved = answer(assessment, words);
    if (!isAssessed(assessment)) return unmoved;
    const moved = findMoves(assessment, request, words);
    const report = reportMoves(unmoved, moved);
    if (!moved.ok) return report;
    const { found } = assessment;
    const { proof, said } = await inForce(assessment, words);
    const plan = makePlan({ ...assessment, moved: moved.value ?? undefined }, words, request.writing, proof);
    const errand = makeErrand(request, found.seen);
    return write(workbook, { report: { ...report, proof }, found, plan, said, errand }, words);
  });
