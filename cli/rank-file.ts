/** Ranks the table of one file into another. */
import { rank } from '../src/actions/rank';
import type { RankRequest } from '../src/actions/report';
import { openExcel } from '../src/host/excel';
import { makeOutput, type RankOutput } from './output';
import { openWorkbookFile } from './workbook-file';

export async function rankFile(input: string, output: string, request: RankRequest): Promise<RankOutput> {
  const file = await openWorkbookFile(input, request.locale);
  try {
    const report = await rank(openExcel(), request);
    if (report.problems.length === 0) await file.saveAs(output);
    return makeOutput(report, file.traffic());
  } finally {
    file.close();
  }
}
