/** The data check: reads the table, looks for everything wrong or odd in it, and writes a sheet of it where asked to. */
import type { Workbook } from '../host/workbook';
import { areaAddress, sheetAddress } from '../sheet/address';
import { checkData, type Check, type DataCheck, type Finding, type Severity } from '../sheet/check';
import { compared, makeCheck, whereOf } from '../sheet/check-sheet';
import type { CellRef } from '../sheet/grid';
import { understand, type Reading } from '../sheet/read';
import { words as wordsIn, type Words } from '../words';
import { ACTION_WORDS } from '../words/actions';
import { CHECK_WORDS, sayFinding } from '../words/check';
import { wordAction } from './answer';
import { basisOf } from './basis';
import { correctionsInForce } from './in-force';
import { orRefusal } from './attempt';
import { find, type Found } from './find';
import type { ActionProblem } from './problem';
import type { RankRequest, ReportedProblem } from './report';

export interface CheckRequest extends Pick<
  RankRequest,
  'locale' | 'sheet' | 'range' | 'lastSheet' | 'corrections'
> {
  /** The year of today, by which a period is told to lie ahead; absent = not known. */
  readonly year?: number;
  /** Whether the sheet in front stays there; else the sheet written is shown. */
  readonly behind?: boolean;
}

/** A finding in the user's language. */
export interface ReportedFinding {
  readonly severity: Severity;
  readonly check: Check;
  /** Its severity and its kind in the user's language. */
  readonly severityName: string;
  readonly checkName: string;
  /** Where to look first; null = of the whole table. */
  readonly cell: CellRef | null;
  /** Its cells as a person names them: `数据!C5、C9`; '' = of the whole table. */
  readonly where: string;
  readonly message: string;
  readonly todo: string;
  readonly typed: number | null;
  readonly recomputed: number | null;
  readonly difference: number | null;
}

export interface CheckReport {
  /** The table that was checked; null where there are problems. */
  readonly sheet: string | null;
  readonly range: string | null;
  readonly counts: Readonly<Record<Severity, number>>;
  /** The graver first. */
  readonly findings: readonly ReportedFinding[];
  /** Why nothing could be checked. */
  readonly problems: readonly ReportedProblem[];
  /** Title of the sheet written; empty where none was. */
  readonly sheets: readonly string[];
  readonly notes: readonly string[];
}

const NOTHING: CheckReport = {
  sheet: null,
  range: null,
  counts: { error: 0, doubt: 0, remark: 0 },
  findings: [],
  problems: [],
  sheets: [],
  notes: [],
};

/** Gives a finding in the user's language. */
export function reportFinding(found: Finding, { locale }: Words): ReportedFinding {
  const spoken = CHECK_WORDS[locale];
  return {
    severity: found.severity,
    check: found.check,
    severityName: spoken.severities[found.severity],
    checkName: spoken.checks[found.check],
    cell: found.cells[0] ?? null,
    where: whereOf(found, null, spoken),
    message: sayFinding(found, locale),
    todo: spoken.todo[found.code],
    ...compared(found),
  };
}

interface Looked {
  readonly found: Found;
  readonly reading: Reading;
  readonly result: DataCheck;
}

async function look(
  workbook: Workbook,
  request: CheckRequest,
  goOn: (looked: Looked, report: CheckReport) => CheckReport | Promise<CheckReport>,
): Promise<CheckReport> {
  const words = wordsIn(request.locale);
  const refuse = (problems: readonly ActionProblem[]): CheckReport => ({
    ...NOTHING,
    problems: problems.map((each) => ({ cell: null, where: null, message: wordAction(each, words) })),
  });
  return orRefusal(async () => {
    const found = await find(workbook, request);
    if (!found.ok) return refuse(found.problems);
    const said = correctionsInForce(request, found.value.scheme);
    const corrections = said.ok ? said.value : [];
    const { grid, selection } = found.value;
    const { reading, problems } = understand(grid, selection, { missing: 'refuse', corrections });
    if (reading === null) {
      const told = problems.map((each) => ({
        cell: each.cell,
        where: each.cell === null ? null : sheetAddress(each.cell),
        message: words.problem(each),
      }));
      return { ...NOTHING, problems: told };
    }
    const result = checkData(reading, problems, request.year ?? null);
    return goOn({ found: found.value, reading, result }, report(reading, result, words));
  }, refuse);
}

function report({ sheet, range }: Reading, { findings }: DataCheck, words: Words): CheckReport {
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return {
    ...NOTHING,
    sheet,
    range: range.map(areaAddress).join(','),
    counts: { error: count('error'), doubt: count('doubt'), remark: count('remark') },
    findings: findings.map((found) => reportFinding(found, words)),
  };
}

/** Says what there is to be found, and writes nothing. */
export const check = (workbook: Workbook, request: CheckRequest): Promise<CheckReport> =>
  look(workbook, request, (_, told) => told);

/** Says it, and writes it as a sheet. */
export const writeCheck = (workbook: Workbook, request: CheckRequest): Promise<CheckReport> =>
  look(workbook, request, async ({ found, reading, result }, told) => {
    const words = wordsIn(request.locale);
    const sheet = makeCheck(result, reading, words);
    const { titles, renamed } = await workbook.apply(
      {
        sheets: [sheet],
        show: request.behind === true ? null : sheet.mark,
        basis: basisOf(found, { sheets: [sheet] }),
      },
      found.seen,
    );
    const { renamed: sayRenamed } = ACTION_WORDS[request.locale];
    return { ...told, sheets: titles, notes: [...renamed].map(([wished, got]) => sayRenamed(wished, got)) };
  });
