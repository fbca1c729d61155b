/** Puts a sample's table on a sheet of the user's own, to be tried, changed or thrown away like any other. */
import type { Workbook } from '../host/workbook';
import { words as wordsIn } from '../words';
import type { Locale } from '../words/locale';
import { SAMPLE_PRESETS, SAMPLE_WORDS, type SampleName } from '../words/samples';
import { answerRefusal } from './answer';
import { orRefusal } from './attempt';
import type { ReportedProblem } from './report';

export interface SampleRequest {
  readonly locale: Locale;
  readonly sample: SampleName;
}

export interface SampleReport {
  /** The scheme that it comes with. */
  readonly preset: string;
  /** Where there is one, nothing was written. */
  readonly problems: readonly ReportedProblem[];
}

export const addSample = (workbook: Workbook, { locale, sample }: SampleRequest): Promise<SampleReport> => {
  const preset = SAMPLE_PRESETS[sample];
  return orRefusal(
    async () => {
      const { sheet, rows } = SAMPLE_WORDS[locale][sample];
      await workbook.addSheet(sheet, rows);
      return { preset, problems: [] };
    },
    (refused) => ({ preset, problems: answerRefusal(refused, wordsIn(locale)).problems }),
  );
};
