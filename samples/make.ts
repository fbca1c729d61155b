/** Writes the sample workbooks beside this file, from the tables in `data/`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeSample } from './book';
import { SAMPLES } from './samples';

async function main(): Promise<void> {
  for (const sample of SAMPLES) {
    const file = join(__dirname, `${sample.name}.xlsx`);
    await writeFile(file, await makeSample(sample));
    process.stdout.write(`${file}\n`);
  }
}

void main();
