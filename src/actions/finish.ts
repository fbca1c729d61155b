/** Brings a run that was broken off to its end: takes back what it had begun, then does the same again. */
import type { Workbook } from '../host/workbook';
import { words as wordsIn } from '../words';
import type { Locale } from '../words/locale';
import { answerRefusal } from './answer';
import { orRefusal } from './attempt';
import { parseErrand, type Errand } from './errand';
import { refusal } from './problem';
import type { RankReport } from './report';

export interface FinishRequest {
  readonly locale: Locale;
}

export const finish = (workbook: Workbook, { locale }: FinishRequest): Promise<RankReport> =>
  orRefusal(
    async () => {
      const seen = await workbook.overview();
      if (!seen.brokenOff) return answerRefusal([refusal('finish-nothing', {})], wordsIn(locale));
      const errand = await readErrand(workbook, seen.begun?.errand ?? null);
      if (errand === null) return answerRefusal([refusal('errand-lost', {})], wordsIn(locale));
      await workbook.undo(seen);
      return again(asItWas(workbook, errand), errand);
    },
    (problems) => answerRefusal(problems, wordsIn(locale)),
  );

async function readErrand(workbook: Workbook, sheet: string | null): Promise<Errand | null> {
  const [grid] = sheet === null ? [] : await workbook.read([sheet]);
  return grid === undefined ? null : parseErrand(grid.values);
}

/** Whoever comes back may have another sheet in front. */
const asItWas = (workbook: Workbook, { active, selection }: Errand): Workbook => ({
  ...workbook,
  overview: async () => {
    const seen = await workbook.overview();
    return seen.sheets.some(({ name }) => name === active) ? { ...seen, active, selection } : seen;
  },
});

async function again(workbook: Workbook, { request, signed }: Errand): Promise<RankReport> {
  if (signed !== null) return (await import('./freeze')).freeze(workbook, { ...request, signed });
  return (await import('./rank')).rank(workbook, request);
}
