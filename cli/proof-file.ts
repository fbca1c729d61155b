/** Repeats or signs the frozen rankings of a file. */
import { sign, type SignRequest } from '../src/actions/sign';
import { verify } from '../src/actions/verify';
import { openExcel } from '../src/host/excel';
import type { Locale } from '../src/words/locale';
import { makeSign, makeVerify, type SignOutput, type VerifyOutput } from './proof-output';
import { openWorkbookFile } from './workbook-file';

export async function verifyFile(input: string, locale: Locale): Promise<VerifyOutput> {
  const file = await openWorkbookFile(input, locale);
  try {
    return makeVerify(await verify(openExcel(), { locale }));
  } finally {
    file.close();
  }
}

export async function signFile(input: string, output: string, request: SignRequest): Promise<SignOutput> {
  const file = await openWorkbookFile(input, request.locale);
  try {
    const report = await sign(openExcel(), request);
    if (report.problems.length === 0) await file.saveAs(output);
    return makeSign(report);
  } finally {
    file.close();
  }
}
