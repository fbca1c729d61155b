/** What is checked: the table as it was read, all its figures, and which of its columns are what. */
import type { SheetProblem } from '../problem';
import type { Reading, Survey, SurveyColumn, SurveyLine } from '../read';

export interface Subject {
  readonly reading: Reading;
  readonly problems: readonly SheetProblem[];
  readonly survey: Survey;
  /** Lines that are units, and those that are totals. */
  readonly units: readonly number[];
  readonly totals: readonly number[];
  /** The year of today; null = not known, then no period is told to lie ahead. */
  readonly year: number | null;
}

/** Gives the subject of a check of one sheet's figures. */
export function subjectOf(
  reading: Reading,
  problems: readonly SheetProblem[],
  survey: Survey,
  year: number | null,
): Subject {
  const indices = (kind: SurveyLine['kind']): readonly number[] =>
    survey.lines.flatMap((line, index) => (line.kind === kind ? [index] : []));
  return { reading, problems, survey, units: indices('unit'), totals: indices('total'), year };
}

/** The name of a unit or total. */
export const nameOf = ({ survey }: Subject, line: number): string => survey.lines[line]?.name ?? '';

/** A figure; NaN = none. */
export const valueOf = ({ values }: SurveyColumn, line: number): number => values[line] ?? NaN;

const RATIO_UNIT = /[%‰/]|百分点|倍|成$/;
const RATIO_NAME =
  /率|比重|占比|比例|均(?!衡)|指数|强度|密度|系数|倍数|增速|增幅|单价|价格|气温|浓度|PM|得分|评分|分数|满意度|集聚度|\bper\b|\brate\b|\bindex\b|\bratio\b|average/i;

export const isPercent = ({ unit }: SurveyColumn): boolean => unit === '%';

/** Whether the figures of several units may be added up: amounts may, rates may not. */
export const isAdditive = ({ role, unit, name }: SurveyColumn): boolean =>
  (role === 'level' || role === 'target') && !RATIO_UNIT.test(unit ?? '') && !RATIO_NAME.test(name);

/** Columns of amounts or rates themselves, not of what is said about them. */
export const levelsOf = ({ survey }: Subject): readonly SurveyColumn[] =>
  survey.columns.filter(({ role }) => role === 'level');

/** Columns that an indicator is made of: all but ranks, scores, targets and numbering. */
export const indicatorsOf = ({ survey }: Subject): readonly SurveyColumn[] =>
  survey.columns.filter(
    ({ role }) => role === 'level' || role === 'growth' || role === 'share' || role === 'completion',
  );

/** The figures of the units, in their order; NaN = none. */
export const unitValues = ({ units }: Subject, column: SurveyColumn): Float64Array =>
  Float64Array.from(units, (line) => valueOf(column, line));

/** The name with its period, where the sheet has several of it. */
export function titleOf({ survey }: Subject, column: SurveyColumn): string {
  const { name, period, role } = column;
  const several = survey.columns.some(
    (other) => other.name === name && other.role === role && other.period !== period,
  );
  return several && period !== null ? `${name}（${period}）` : name;
}
