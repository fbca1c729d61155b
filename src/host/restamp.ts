/** What a person had written on our sheets is told anew once it has moved: how its formulas read there only the host knows. */
import { carriedBy, commentOf, type Target, type Writing } from './aim';
import { beforeName } from './mark';
import { run } from './run';
import type { Contents } from './stamp';
import { sheetOf } from './survey';

/** A comment that has to say otherwise what a sheet holds. */
export interface Restamp {
  readonly name: string;
  readonly comment: string;
}

/** Asks now; gives, once it was answered, what to stamp anew. */
export function askCarried(workbook: Excel.Workbook, targets: readonly Target[], number: number) {
  const asked = carriedBy(targets).map(({ target, areas }) => {
    const sheet = sheetOf(workbook, target.plan.mark);
    const ranges = areas.map(({ row, column, rows, columns }) =>
      sheet.getRangeByIndexes(row, column, rows, columns).load('formulas'),
    );
    return { target, areas, ranges };
  });
  return (): readonly Restamp[] =>
    asked.map(({ target, areas, ranges }) => {
      const carried = areas.map((at, k) => ({ at, rows: ranges[k]!.formulas as Contents['rows'] }));
      return { name: beforeName(number, target.plan.mark), comment: commentOf(target, carried) };
    });
}

export const tellCarried = ({ targets, number }: Writing): Promise<readonly Restamp[]> =>
  run(async (context) => {
    const tell = askCarried(context.workbook, targets, number);
    await context.sync();
    return tell();
  });

export function restamp({ names }: Excel.Workbook, restamps: readonly Restamp[]): void {
  for (const { name, comment } of restamps) names.getItem(name).comment = comment;
}

export const tellAgain = (restamps: readonly Restamp[]): Promise<void> =>
  run(async (context) => {
    restamp(context.workbook, restamps);
    await context.sync();
  });
