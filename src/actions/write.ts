/** Carries a plan out and completes the report: what was written, what is to be said of it, and what its formulas came to. */
import { HostError, type Receipt, type Workbook } from '../host/workbook';
import type { Plan } from '../sheet/plan';
import type { Words } from '../words';
import { ACTION_WORDS } from '../words/actions';
import { basisOf } from './basis';
import { compareTwin, uncompared } from './compare';
import type { Found } from './find';
import { sayKept } from './keep';
import type { WholePlan } from './plan';
import type { RankReport } from './report';

export interface Order {
  readonly report: RankReport;
  readonly found: Found;
  /** Of the ranking. */
  readonly plan: WholePlan;
  /** With what else is written in the same run; absent = nothing is. */
  readonly whole?: Plan;
  /** What is said first. */
  readonly said?: readonly string[];
  /** What was asked; absent = it cannot be asked again. */
  readonly errand?: readonly string[];
}

const notesOf = ({ renamed }: Receipt, { locale }: Words): readonly string[] =>
  [...renamed].map(([wished, got]) => ACTION_WORDS[locale].renamed(wished, got));

export async function write(
  workbook: Workbook,
  { report, found, plan, whole = plan, said = [], errand }: Order,
  words: Words,
): Promise<RankReport> {
  const receipt = await workbook.apply({ ...whole, basis: basisOf(found, whole), errand }, found.seen);
  const written: RankReport = {
    ...report,
    sheets: receipt.titles,
    notes: [
      ...said,
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
}
