/** One click: reads the table, ranks it, and writes the result and the scheme to sheets of ours. */
import type { Evaluation } from '../engine';
import type { Overview, Receipt, Workbook } from '../host/workbook';
import { makeMark, parseMark } from '../sheet/marks';
import type { Plan, SheetPlan } from '../sheet/plan';
import type { Corrections, Reading } from '../sheet/read';
import { makeResult } from '../sheet/result-sheet';
import { makeScheme } from '../sheet/scheme-sheet';
import type { Words } from '../words';
import { ACTION_WORDS } from '../words/actions';
import { answer } from './answer';
import type { Found } from './find';
import { attempt } from './attempt';
import type { RankReport, RankRequest } from './report';
import { isWritten, type Chosen } from './scheme';

/** The first result has the plain title; that of another period says which. */
function titleOf(title: string, { period }: Evaluation['table'], { sheets }: Overview): string {
  const own = makeMark({ kind: 'result', period });
  const others = sheets.some(
    ({ mark }) => mark !== null && mark !== own && parseMark(mark)?.kind === 'result',
  );
  return others && period !== null ? `${title} ${period}` : title;
}

function makePlan(
  evaluation: Evaluation,
  reading: Reading,
  chosen: Chosen,
  corrections: Corrections,
  { seen, scheme }: Found,
  words: Words,
): Plan {
  const made = makeResult(evaluation, reading, words);
  const result: SheetPlan = { ...made, title: titleOf(made.title, evaluation.table, seen) };
  const sheets = isWritten(chosen, corrections, scheme, words)
    ? [result]
    : [result, makeScheme(chosen.draft, words, corrections)];
  return { sheets, show: result.mark };
}

const notesOf = ({ renamed }: Receipt, { locale }: Words): readonly string[] =>
  [...renamed].map(([wished, got]) => ACTION_WORDS[locale].renamed(wished, got));

export const rank = (workbook: Workbook, request: RankRequest): Promise<RankReport> =>
  attempt(workbook, request, async (assessment, words) => {
    const report = answer(assessment, words);
    const { evaluation, reading, chosen, corrections, found } = assessment;
    if (evaluation === null || reading === null || chosen === null) return report;
    const receipt = await workbook.apply(
      makePlan(evaluation, reading, chosen, corrections, found, words),
      found.seen,
    );
    return { ...report, sheets: receipt.titles, notes: [...notesOf(receipt, words), ...report.notes] };
  });
