/** Reads the tables of one file. */
import { read, type ReadRequest } from '../src/actions/read';
import { openExcel } from '../src/host/excel';
import { makeReadOutput, type ReadOutput } from './read-output';
import { openWorkbookFile } from './workbook-file';

export async function readFile(input: string, request: ReadRequest): Promise<ReadOutput> {
  const file = await openWorkbookFile(input, request.locale);
  try {
    const report = await read(openExcel(), request);
    return makeReadOutput(report, file.traffic());
  } finally {
    file.close();
  }
}
