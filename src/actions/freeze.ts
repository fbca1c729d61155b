/** 数据锁定: ranks, and keeps all that the ranking was made from, with a hash that every sheet of it bears. */
import type { Workbook } from '../host/workbook';
import type { Grid } from '../sheet/grid';
import { shortHash } from '../sheet/proof';
import type { Words } from '../words';
import { MOVES_WORDS } from '../words/moves';
import { PROOF_WORDS } from '../words/proof';
import { answer, answerRefusal } from './answer';
import { attempt } from './attempt';
import { makeErrand } from './errand';
import type { Found } from './find';
import { readLog, saidBy, type Signed } from './frozen/log';
import { asksPassingMoves, writingOf } from './frozen/parts';
import { planFreeze } from './frozen/plan';
import { isAssessed } from './assessed';
import { refusal } from './problem';
import type { RankReport, RankRequest } from './report';
import { write } from './write';

export interface FreezeRequest extends RankRequest {
  readonly signed: Signed;
}

const refused = (report: RankReport, problems: readonly string[]): RankReport => ({
  ...report,
  problems: problems.map((message) => ({ cell: null, where: null, message })),
});

export const freeze = (workbook: Workbook, request: FreezeRequest): Promise<RankReport> =>
  attempt(workbook, request, async (assessment, words) => {
    if (assessment.found.seen.brokenOff) return answerRefusal([refusal('brokenOff', {})], words);
    const report = answer(assessment, words);
    const signed = saidBy(request.signed);
    const { problems, frozen, same } = PROOF_WORDS[words.locale];
    if (signed.name === '') return refused(report, [problems.nameMissing]);
    if (!isAssessed(assessment)) return report;
    const { found } = assessment;
    const logged = readLog(found, words);
    if (!logged.ok) return refused(report, [logged.problem]);
    const others = await readOthers(workbook, found);
    const { period } = assessment.evaluation.table;
    const writing = writingOf(request, period, found.seen);
    const planned = planFreeze(
      { assessed: assessment, found, logged: logged.value, others, writing, signed },
      words,
    );
    if (planned.kind === 'unranked') return answer(planned.assessment, words);
    const { plan, whole, proof, isNew } = planned;
    const said = [
      (isNew ? frozen : same)(proof.version, shortHash(proof.hash)),
      ...sayPassing(request, words),
    ];
    const { signed: _, ...asked } = request;
    const errand = makeErrand(asked, found.seen, request.signed);
    return write(workbook, { report: { ...report, proof }, found, plan, whole, said, errand }, words);
  });

const sayPassing = (request: RankRequest, { locale }: Words): readonly string[] =>
  asksPassingMoves(request) ? [MOVES_WORDS[locale].nothing.frozen] : [];

/** The user's sheets that the ranking was not made from. */
export async function readOthers(
  workbook: Workbook,
  { seen, grid, joined }: Found,
): Promise<readonly Grid[]> {
  const used = new Set([grid, ...joined.grids].map(({ sheet }) => sheet));
  const names = seen.sheets
    .filter(({ name, mark }) => mark === null && !used.has(name))
    .map(({ name }) => name);
  return names.length === 0 ? [] : workbook.read(names);
}
