/** Repeats or signs the frozen rankings of a file. */
import { sign, type SignRequest } from '../src/actions/sign';
import { verify } from '../src/actions/verify';
import type { Locale } from '../src/words/locale';
import { makeSign, makeVerify, type SignOutput, type VerifyOutput } from './proof-output';
import { openOnDisk } from './workbook-file';

export async function verifyFile(input: string, locale: Locale): Promise<VerifyOutput> {
  const file = await openOnDisk(input);
  try {
    return makeVerify(await verify(file.workbook, { locale }));
  } finally {
    file.close();
  }
}

export async function signFile(input: string, output: string, request: SignRequest): Promise<SignOutput> {
  const file = await openOnDisk(input);
  try {
    const report = await sign(file.workbook, request);
    if (report.problems.length === 0) await file.saveAs(output);
    return makeSign(report);
  } finally {
    file.close();
  }
}
