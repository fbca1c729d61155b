/** One click: reads the table, ranks it, and writes the result and the scheme to sheets of ours. */
import { HostError, type Receipt, type Workbook } from '../host/workbook';
import type { Words } from '../words';
import { ACTION_WORDS } from '../words/actions';
import { answer } from './answer';
import { attempt } from './attempt';
import { compareTwin, uncompared } from './compare';
import { sayKept } from './keep';
import { findMoves, reportMoves } from './moves';
import { isAssessed, makePlan } from './plan';
import type { RankReport, RankRequest } from './report';

const notesOf = ({ renamed }: Receipt, { locale }: Words): readonly string[] =>
  [...renamed].map(([wished, got]) => ACTION_WORDS[locale].renamed(wished, got));

export const rank = (workbook: Workbook, request: RankRequest): Promise<RankReport> =>
  attempt(workbook, request, async (assessment, words) => {
    const unmoved = answer(assessment, words);
    if (!isAssessed(assessment)) return unmoved;
    const moved = findMoves(assessment, request, words);
    const report = reportMoves(unmoved, moved);
    if (!moved.ok) return report;
    const plan = makePlan({ ...assessment, moved: moved.value ?? undefined }, words, request.writing);
    const { seen, grid, joined } = assessment.found;
    const basis = [grid, ...joined.grids];
    const receipt = await workbook.apply({ ...plan, basis }, seen);
    const written = {
      ...report,
      sheets: receipt.titles,
      notes: [
        ...notesOf(receipt, words),
        ...plan.said,
        ...plan.saidBeside,
        ...sayKept(plan.kept, words),
        ...report.notes,
      ],
    };
    const { twin } = plan;
    if (twin === null) return written;
    const compared = compareTwin(workbook, plan, twin, receipt.titles, words).catch((error: unknown) => {
      // All is written: that it could not be read back is no reason to say otherwise.
      if (error instanceof HostError) return uncompared(twin, words);
      throw error;
    });
    return { ...written, twin: await compared };
  });
