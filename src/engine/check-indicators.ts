/** Checks the indicators and dimensions of a scheme: names, directions, what is missing, who is not assessed. */
import { checkNumber, checkWord } from './check-word';
import { problem, type EngineProblem } from './problem';
import {
  MISSING_RULES,
  type Direction,
  type IndicatorDraft,
  type Method,
  type NormaliseMethod,
  type SchemeDraft,
} from './scheme';
import { isRankTable, type Table } from './table';
import { branchesOf, growTree } from './tree';

/** Methods whose arithmetic has no sense for "closest to a value is best": distances have no best above 0. */
const NOT_FOR_TARGETS: readonly NormaliseMethod[] = [
  'ratioToBest',
  'ratioTo',
  'fractionOfMax',
  'share',
  'completion',
  'parity',
  'levelGrowth',
  'asis',
];

/**
 * Gives the column of the table that an indicator means: by its name, else by the first alias that the table has; −1 = none.
 * Edge: where none is spelt so, widths of letters and spaces do not count: （不含农户） is (不含农户).
 * @example columnOf({ name: '税收', aliases: ['x1'] }, table(1)) // 0
 */
export function columnOf({ name, aliases = [] }: IndicatorDraft, { indicators }: Table): number {
  const names = [name, ...aliases];
  const found = names.find((each) => indicators.includes(each));
  if (found !== undefined) return indicators.indexOf(found);
  const folded = indicators.map(foldName);
  const alike = names.map(foldName).find((each) => folded.includes(each));
  return alike === undefined ? -1 : folded.indexOf(alike);
}

const foldName = (name: string): string => name.normalize('NFKC').replaceAll(/\s+/g, '');

/**
 * Gives every problem of the indicators.
 * @example checkIndicators({ indicators: [{ name: '税收' }] }, table(1)).map((p) => p.code) // ['scheme-unknown-indicator']
 */
export function checkIndicators(draft: SchemeDraft, table: Table): EngineProblem[] {
  const { indicators, sources = [], adjustments = [] } = draft;
  // Scores may come from elsewhere, or consist of points by the piece alone.
  const scored = sources.length > 0 || adjustments.some(({ kind }) => kind !== 'veto');
  if (indicators.length === 0 && !scored && !isRankTable(table)) {
    return [problem('scheme-no-indicators', { scheme: 'indicators' }, {})];
  }
  const seen = new Set<string>();
  const units = new Set(table.units);
  return indicators.flatMap((indicator, i) => {
    const { name, notAssessed = [], missing, direction } = indicator;
    const at = `indicators/${i}`;
    const place = (field: string) => ({ scheme: `${at}/${field}`, indicator: name });
    const problems: EngineProblem[] = [];
    if (seen.has(name)) problems.push(problem('scheme-duplicate', place('name'), { name }));
    seen.add(name);
    if (columnOf(indicator, table) < 0) {
      problems.push(problem('scheme-unknown-indicator', place('name'), { indicator: name }));
    }
    if ((indicator.path ?? []).some((each) => each.trim() === '')) {
      problems.push(problem('scheme-unknown-dimension', place('path'), { dimension: '' }));
    }
    for (const unit of notAssessed) {
      if (!units.has(unit)) problems.push(problem('scheme-unknown-unit', place('notAssessed'), { unit }));
    }
    return [...problems, ...checkMissing(missing, at, draft), ...checkDirection(direction, indicator, at)];
  });
}

function checkMissing(
  missing: IndicatorDraft['missing'],
  at: string,
  { rank }: SchemeDraft,
): readonly EngineProblem[] {
  if (missing === undefined) return [];
  const { rule, value } = missing;
  const grouped = rule !== 'groupMean' && rule !== 'groupMedian' ? true : (rank?.groupBy ?? null) !== null;
  return [
    ...checkWord(rule, MISSING_RULES, `${at}/missing/rule`),
    ...(rule === 'value' ? checkNumber(value ?? NaN, -Infinity, Infinity, `${at}/missing/value`) : []),
    ...(grouped ? [] : [problem('scheme-unknown-column', { scheme: 'rank/groupBy' }, { column: '' })]),
  ];
}

function checkDirection(
  direction: Direction | undefined,
  indicator: IndicatorDraft,
  at: string,
): EngineProblem[] {
  const place = { scheme: `${at}/direction`, indicator: indicator.name };
  if (direction === undefined || direction === 'high' || direction === 'low') return [];
  const near = typeof direction === 'object' && 'near' in direction;
  const bounds =
    typeof direction !== 'object' ? [] : 'near' in direction ? [direction.near] : direction.between;
  const [low = NaN, high = near ? low : NaN] = bounds;
  if (!(bounds.length <= 2 && low <= high && Number.isFinite(low) && Number.isFinite(high))) {
    const allowed = 'high, low, {"near": 7.5}, {"between": [4, 6]}';
    return [problem('scheme-word', place, { value: JSON.stringify(direction), allowed })];
  }
  const { method, form }: Method<NormaliseMethod> = indicator.normalise ?? { method: 'minmax' };
  const methods = [
    ...(NOT_FOR_TARGETS.includes(method) || (method === 'distanceToReference' && form === 'ratio')
      ? [method]
      : []),
    // A distance does not say on which side of the target a value would lie.
    ...(indicator.missing?.rule === 'unitMean' ? ['unitMean'] : []),
  ];
  return methods.map((each) => problem('direction-unsuited', place, { method: each }));
}

/**
 * Gives every problem of the dimensions: one in two places, one that no indicator belongs to.
 * @example checkDimensions({ indicators: [], dimensions: [{ name: '效益' }] }).map((p) => p.code) // ['scheme-unknown-dimension']
 */
export function checkDimensions(draft: SchemeDraft): EngineProblem[] {
  const branches = branchesOf(growTree(draft)).slice(1);
  const names = new Set(branches.map(({ name }) => name));
  const problems = [...names].flatMap((name) => {
    const count = branches.filter((branch) => branch.name === name).length;
    if (count === 1) return [];
    const i = draft.indicators.map(({ path = [] }) => path.includes(name)).lastIndexOf(true);
    return [problem('dimension-in-two-places', { scheme: `indicators/${i}/path` }, { dimension: name })];
  });
  const seen = new Set<string>();
  (draft.dimensions ?? []).forEach(({ name }, i) => {
    const place = { scheme: `dimensions/${i}/name` };
    if (!names.has(name)) problems.push(problem('scheme-unknown-dimension', place, { dimension: name }));
    if (seen.has(name)) problems.push(problem('scheme-duplicate', place, { name }));
    seen.add(name);
  });
  return problems;
}
