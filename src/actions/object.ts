/** 申诉复核: says whose score, rank, tier, labels and amount a claimed figure would change, and writes nothing. */
import type { Workbook } from '../host/workbook';
import { words as wordsIn } from '../words';
import { answerRefusal } from './answer';
import { orRefusal } from './attempt';
import { findBase } from './objection/base';
import type { Claim } from './objection/claim';
import { holdClaims } from './objection/hold';
import type { ObjectionReport } from './objection/report';
import type { RankRequest, ReportedProblem } from './report';

export type { Claim } from './objection/claim';
export type { ClaimReport, ObjectionReport, OwnStanding } from './objection/report';

/** Of a frozen ranking only `period` and `locale` count: it was made from what its snapshot holds. */
export interface ObjectionRequest extends RankRequest {
  readonly claims: readonly Claim[];
}

const refused = (problems: readonly ReportedProblem[]): ObjectionReport => ({
  period: null,
  proof: null,
  claims: [],
  effects: [],
  problems,
  notes: [],
});

export function object(workbook: Workbook, request: ObjectionRequest): Promise<ObjectionReport> {
  const words = wordsIn(request.locale);
  return orRefusal(
    async () => {
      const base = await findBase(workbook, request, words);
      return base.ok ? holdClaims(base.value, request.claims, words).report : refused(base.problems);
    },
    (problems) => refused(answerRefusal(problems, words).problems),
  );
}
