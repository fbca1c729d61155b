/** 核对: reads sheets with formulas back after the host has calculated, and compares them cell by cell with the engine. */
import type { Workbook } from '../host/workbook';
import { sheetAddress } from '../sheet/address';
import type { Cell } from '../sheet/grid';
import { parseMark } from '../sheet/marks';
import type { Plan } from '../sheet/plan';
import { compareSheet, type Twin } from '../sheet/twin';
import type { Words } from '../words';
import { wordTwinNote } from '../words/twin';
import { answer } from './answer';
import { attempt } from './attempt';
import { holdsTwin } from './find';
import { isAssessed } from './assessed';
import { makePlan } from './plan';
import type { RankReport, RankRequest, TwinReport } from './report';
import { USUAL_WRITING } from './writing';

/** The name of a unit stands in the second column of both sheets. */
const UNIT_COLUMN = 1;

/**
 * Assesses anew and compares the formulas that stand in the workbook with it.
 * Missing: no `twin` in the report where no formulas were written.
 */
export const compare = (workbook: Workbook, request: RankRequest): Promise<RankReport> =>
  attempt(workbook, request, async (assessment, words) => {
    const report = answer(assessment, words);
    if (!isAssessed(assessment)) return report;
    const { writing = USUAL_WRITING } = request;
    const plan = makePlan(assessment, words, { ...writing, formulas: true });
    const { sheets } = assessment.found.seen;
    if (!holdsTwin(assessment.found) || plan.twin === null) return report;
    const titles = plan.sheets.map(({ mark }) => sheets.find((sheet) => sheet.mark === mark)?.name);
    return { ...report, twin: await compareTwin(workbook, plan, plan.twin, titles, words) };
  });

const told = (cell: Cell): string | number => (typeof cell === 'boolean' ? String(cell) : cell);

/** What is known of a twin that was written and could not be read back. */
export const uncompared = ({ formulas, values, notes }: Twin, { locale }: Words): TwinReport => ({
  formulas,
  values,
  largestDifference: null,
  differing: [],
  differences: [],
  notes: notes.map((note) => wordTwinNote(note, locale)),
});

/** Gives what a twin comes to; `titles`: those of the plan's sheets, in its order. */
export async function compareTwin(
  workbook: Workbook,
  { sheets }: Plan,
  { formulas, values, notes }: Twin,
  titles: readonly (string | undefined)[],
  { locale }: Words,
): Promise<TwinReport> {
  const laid = sheets.flatMap((sheet, k) => {
    const kind = parseMark(sheet.mark)?.kind;
    const title = titles[k];
    return title !== undefined && (kind === 'result' || kind === 'detail') ? [{ sheet, title }] : [];
  });
  const grids = formulas === 0 ? [] : await workbook.read(laid.map(({ title }) => title));
  const compared = grids.map((grid, k) => compareSheet(laid[k]!.sheet, grid, UNIT_COLUMN));
  const differences = compared.flatMap((each) => each.differences);
  const texts = differences.some(
    ({ expected, found }) => typeof expected !== 'number' || typeof found !== 'number',
  );
  return {
    formulas,
    values,
    largestDifference:
      formulas === 0 || texts ? null : Math.max(0, ...compared.map(({ largest }) => largest)),
    differing: differences.map(({ cell }) => sheetAddress(cell)),
    differences: differences.map(({ cell, unit, heading, expected, found }) => ({
      cell: sheetAddress(cell),
      unit,
      heading,
      expected: told(expected),
      found: told(found),
    })),
    notes: notes.map((note) => wordTwinNote(note, locale)),
  };
}
