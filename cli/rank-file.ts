/** Ranks the table of one file into another. */
import { rank } from '../src/actions/rank';
import type { RankRequest } from '../src/actions/report';
import { openExcel } from '../src/host/excel';
import { addStages, makeOutput, type RankOutput } from './rank-output';
import { openWorkbookFile } from './workbook-file';

export interface RankedFiles {
  readonly input: string;
  readonly output: string;
  /** Whether the numbers of every stage are asked for. */
  readonly stages: boolean;
}

export async function rankFile(
  { input, output, stages }: RankedFiles,
  request: RankRequest,
): Promise<RankOutput> {
  const file = await openWorkbookFile(input, request.locale);
  try {
    const report = await rank(openExcel(), request);
    if (report.problems.length === 0) await file.saveAs(output);
    const made = makeOutput(report, file.traffic());
    return stages ? addStages(made, report) : made;
  } finally {
    file.close();
  }
}
