/** The formula twin in English. */
import { NAMED, short, type Differing, type TwinWords } from './words';

const NAMED_EN: Readonly<Record<string, string>> = {
  'to/0': 'from',
  'to/1': 'to',
  outOf: 'full points',
  base: 'lower anchor',
  target: 'target',
  perPercent: 'per percent',
  excessCap: 'excess cap',
  shortfallCap: 'shortfall cap',
  zeta: 'distinguishing coefficient',
  v: 'weight of the majority',
  against: 'held against',
  'compute/times': 'times',
  'compute/due': 'due by now',
  'compute/years': 'years',
  'compute/multiple': 'multiple',
  'compute/year': 'year',
};

function differsEn({ cell, unit, heading, expected, found }: Differing): string {
  const about = [unit, heading].filter((text) => text !== '').join(', ');
  const held = `${short(expected) || 'blank'} expected, ${short(found) || 'blank'} found`;
  return about === '' ? `${cell} (${held})` : `${cell} (${about}: ${held})`;
}

export const english: TwinWords = {
  title: 'Formula workings',
  introduction:
    'Made by “Write as formulas”: parameters on the left, the steps that the score detail does not show on the right, all of them functions that every Excel has. Change a number here or in the source, and scores and ranks follow.',
  heads: { parameter: 'Parameter', value: 'Value', unit: 'Unit' },
  stages: {
    row: 'Place in the source',
    kept: 'Assessed value',
    filled: 'Filled',
    treated: 'Treated',
    distance: 'Distance to target',
    growth: 'Growth',
    reciprocal: 'Reciprocal',
    logarithm: 'x·ln x',
    log: 'Logarithm',
    power: 'Power',
    points: 'Points',
    dimension: 'Dimension',
    toBest: 'Distance² to best',
    toWorst: 'Distance² to worst',
    regret: 'Regret',
    grade: 'Grey coefficient',
    rank: 'Rank from worst',
    half: 'Half of the weight',
    moreThanHalf: 'More than half',
    index: 'Index',
    bonus: 'Bonus and deductions',
    composed: 'Sources together',
    source: 'Source points',
    sourceFigure: 'Source figure',
    item: 'Item',
    barred: 'Barred from awards',
    key: 'Tie-break',
    keyed: '(tie-breaks)',
    tied: 'Units at the place',
    among: 'Units ranked',
    place: 'Place',
    order: 'Order in the source',
    group: 'Group',
    raw: 'Value',
    contest: 'Score that is ranked',
    tierNumber: 'Tier number',
    tierCapped: 'Tier number, capped',
    rule: 'Rule',
    met: 'Condition met',
    measured: 'Chosen by',
    label: 'Label',
    ratio: 'Rank-sum ratio',
    once: 'Different ratios',
    probit: 'Probit',
    slope: 'Slope of the fit',
    lifted: 'Lifted above 0',
    drawn: 'Drawn in',
  },
  statistics: {
    min: 'minimum',
    max: 'maximum',
    mean: 'mean',
    sum: 'sum',
    squares: 'sum of squares',
    count: 'count',
    sample: 'standard deviation (n−1)',
    population: 'standard deviation (n)',
  },
  shapes: { SKEW: 'skewness', KURT: 'kurtosis' },
  limit: (shape) => `limit of ${shape}`,
  drawing: { goes: 'goes on', end: 'extreme', next: 'drawn in to' },
  figures: { rank: 'rank', outer: 'outer rank', score: 'score', groupRank: 'rank in group' },
  ends: ['target from', 'target to'],
  of: (what, name) => (name === '' ? what : `${what} · ${name}`),
  statistic: (name, statistic) => `${name}: ${statistic}`,
  parameter: (name, parameter) => (name === '' ? parameter : `${name}: ${parameter}`),
  named: (path) => {
    const [head = '', ...rest] = path.split('/');
    if (NAMED_EN[path] !== undefined) return NAMED_EN[path];
    if (head === 'points') return `step ${Number(rest[0]) + 1} ${rest[1] === '0' ? 'from' : 'points'}`;
    if (head === 'steps') return `points of place ${Number(rest[0]) + 1}`;
    if (head === 'divisors') return `divisor of band ${Number(rest[0]) + 1}`;
    return NAMED_EN[head] ?? path;
  },
  weightOf: (name, group) => `Weight of ${name}${group === null ? '' : ` (${group})`}`,
  past: (period, figure) => (period === '' ? `Previous ${figure}` : `${period} ${figure}`),
  limits: {
    rank: 'rank',
    rankFromLast: 'rank from the bottom',
    rankAtLeast: 'rank',
    top: 'top share',
    bottom: 'bottom share',
    rise: 'places up',
    fall: 'places down',
    scoreRise: 'points up',
    scoreFall: 'points down',
    score: 'score',
    indicator: 'value',
    completion: 'completion',
    strength: 'best indicators',
    weakness: 'worst indicators',
  },
  population: 'Units in the outer ranking',
  decimals: 'Decimals of scores',
  base: 'Starting points',
  adjustmentCap: 'Cap of all bonuses',
  itemCap: 'Cap',
  itemPoints: 'Points for each',
  quota: 'Quota',
  amount: 'Amount',
  tierNumber: 'Tier',
  tierEnd: 'Last place',
  total: 'Full marks',
  stale: 'The figures have changed; rank again for the reasons',
  notesHeading: 'Notes',
  compared: (formulas, largest, differing) => {
    if (formulas === 0) return 'No formulas were written: results are values.';
    if (differing.length > 0)
      return `${formulas} formulas; ${differing.length} cells differ from what was computed: ${differing.slice(0, NAMED).map(differsEn).join('; ')}${differing.length > NAMED ? '…' : ''}`;
    return `${formulas} formulas agree with what was computed, cell by cell; largest difference ${(largest ?? 0).toExponential(1)}.`;
  },
  compare: 'Compare formulas',
  comparing: 'Comparing…',
  nothingWritten: 'The workbook holds no formulas of ours.',
  offered: 'The workbook holds results as formulas: they can be compared with the engine, cell by cell.',
  notes: {
    'twin-typed': ({ count, cells }) =>
      `${count} source cells are no plain numbers (${cells}): formulas hold what was read, and changing these cells changes nothing`,
    'twin-column': ({ column }) =>
      `“${column}” was not found cell by cell in the source: what was read is written`,
    'twin-computed': ({ column }) =>
      `No plain Excel formula says the computed column “${column}”: its values are numbers`,
    'twin-treat': ({ indicator }) =>
      `How far outliers of “${indicator}” are drawn in is decided by the add-in: treated values are written as numbers`,
    'twin-missing': ({ indicator }) =>
      `No Excel function fills the gaps of “${indicator}” that way: filled values are numbers`,
    'twin-left-out': ({ indicator }) => `“${indicator}” is not scored, as decided when this was written`,
    'twin-points': ({ indicator }) => `No Excel function scores “${indicator}” that way: points are numbers`,
    'twin-weights': ({ method }) => `No Excel function weighs by “${method}”: weights are numbers`,
    'twin-aggregate': ({ dimension, method }) =>
      `No Excel function brings ${dimension === '' ? 'the index' : `“${dimension}”`} together by “${method}”: scores are numbers`,
    'twin-source': ({ name }) => `The source “${name}” is written as numbers`,
    'twin-item': ({ name }) => `No Excel function judges “${name}”: as decided when this was written`,
    'twin-tiers': ({ method }) => `Tiers by ${method} are as decided when this was written`,
    'twin-rule': ({ rule }) =>
      `No Excel function judges the rule “${rule}”: as decided when this was written`,
    'twin-history': ({ periods }) =>
      `Figures of ${periods} stand in no cell that could be referred to: they are written as numbers`,
    'twin-long': () =>
      'A step would take a formula that is longer, or nested deeper, than Excel allows: results stay values',
    'twin-shortened': () =>
      'Where a formula would be longer, or nested deeper, than Excel allows, cells keep their values',
    'twin-size': ({ formulas, most }) =>
      `It would take about ${formulas} formulas, more than ${most}: results stay values`,
  },
};
