/** Reads the tables of one file. */
import { read, type ReadRequest } from '../src/actions/read';
import { makeReadOutput, type ReadOutput } from './read-output';
import { openOnDisk } from './workbook-file';

export async function readFile(input: string, request: ReadRequest): Promise<ReadOutput> {
  const file = await openOnDisk(input);
  try {
    const report = await read(file.workbook, request);
    return makeReadOutput(report);
  } finally {
    file.close();
  }
}
