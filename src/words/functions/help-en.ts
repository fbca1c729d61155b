/** The help on custom functions in English. */
import { EXAMPLES } from './examples-en';
import type { FunctionHelp } from './help';

const labels =
  '1: the first row is headings; 2: the first column is names as well; 0 or left out: all are data.';
const direction =
  '“high” (more is better, default) or “low”; a row of them, one a column, where they differ. “Best from 4 to 6” works too.';
const order = '0 or left out: more is better; 1: less is better (energy use, ranks).';

export const en: FunctionHelp = {
  NORMALIZE: {
    title: 'Normalisation',
    description:
      'Turns each column of figures into points: min-max, z-scores, efficacy coefficients, ranks and more.',
    parameters: {
      values: 'Figures, a column an indicator; a single row is one indicator.',
      method: 'Method, such as “minmax” (default), “zscore”, “anchors”, “rank”.',
      direction,
      settings: 'Parameters of the method: numbers in order such as {60,100}, or “base=10; target=50”.',
      beside: 'A range of the same size: targets for completion, bases for parity, growth for levelGrowth.',
      labels,
    },
    notes: [
      'Blanks and words have no points; in a column that is the same throughout all have full points.',
      'Parameters have the names and the order that they have on the scheme sheet, such as “to” of min-max.',
    ],
    example: EXAMPLES.NORMALIZE,
  },
  WEIGHTS: {
    title: 'Weights from data',
    description:
      'Weights that the figures give to their columns: entropy, CRITIC, variation, components; they sum to 1.',
    parameters: {
      values: 'Figures, a column an indicator, a row a unit.',
      method: '“entropy” (default), “critic”, “sd”, “cv”, “pca”, “merec”, “equal”, “combined”.',
      direction,
      settings:
        'Such as “on=points” for entropy, “of=entropy, critic” for combined; comparisons for ahp, the weights for given.',
      normalise: 'Normalisation beforehand; left out: min-max. Entropy looks at the figures as they are.',
      labels,
    },
    notes: ['The answer is a row under the columns, the same as by the method of that name in the pane.'],
    example: EXAMPLES.WEIGHTS,
  },
  AHP: {
    title: 'Analytic hierarchy',
    description: 'Weights from a matrix of pairwise comparisons, and whether these are consistent.',
    parameters: {
      matrix:
        'Square: row i, column j says how many times i matters as much as j; across the diagonal, reciprocals.',
      by: '“eigenvector” (default), “geometric” or “columns” (means).',
      give: '“weights” (default, a column), “ratio” (consistency ratio CR) or “all” (weights and CR side by side).',
      labels,
    },
    notes: [
      'A CR above 0.1 means that the comparisons contradict each other: mend them before you use the weights.',
    ],
    example: EXAMPLES.AHP,
  },
  SCORE: {
    title: 'Composite score',
    description: 'Brings the points of each row together by weights; or figures, with a normalisation.',
    parameters: {
      values: 'Points (or figures), a row a unit, a column a part.',
      weights:
        'A weight for each column, whatever they sum to, or a method such as “entropy”; left out: equal.',
      aggregate: '“arithmetic” (default), “geometric”, “topsis”, “vikor”, “gra”, “rsr”, “copeland” and more.',
      normalise: 'Left out: means take the values as they are, TOPSIS vectors, other methods min-max.',
      direction,
      decimals: 'Decimals to round to; left out: none.',
      labels,
    },
    notes: [
      'A blank does not count, its weight goes to the rest of the row; methods that compare all units take no blanks.',
      'Under VIKOR the lowest score is the best: rank it by ZONE.RANK with “order” 1.',
      'For ten thousand rows let one formula spill: the function is called once instead of ten thousand times, and computes for less than a hundredth of the time.',
    ],
    example: EXAMPLES.SCORE,
  },
  RANK: {
    title: 'Rank',
    description:
      'Ranks each number of a range; the largest is 1 unless told otherwise, ties share a rank (1-2-2-4).',
    parameters: {
      values: 'The numbers to rank; blanks and words are not ranked.',
      order,
      ties: '“min” 1-2-2-4 (default), “dense” 1-2-2-3, “average”, “max”, “ordinal”.',
      decimals: 'Decimals to round to before ranking; left out: none.',
      groups: 'Groups in a range of the same size; each is ranked by itself.',
      labels,
    },
    notes: [],
    example: EXAMPLES.RANK,
  },
  RANKRANGE: {
    title: 'Range of ranks',
    description: 'The best and the worst rank that each row can have while the weights vary within limits.',
    parameters: {
      values: 'Points (or figures), a row a unit, a column a part.',
      weights: 'A weight for each column, whatever they sum to, or a method; left out: equal.',
      box: 'How much more or less each weight may be: 0.25 or “25%” is a quarter (default), “all” any weights; they sum to 100%.',
      aggregate: 'As in ZONE.SCORE; “guaranteed” is for means only, the median excepted.',
      give: '“guaranteed” (default): no weights lead out of it; “typical”: nine in ten of ten thousand draws lie in it.',
      normalise: 'Left out: means take the values as they are, TOPSIS vectors, other methods min-max.',
      direction,
      decimals: 'Decimals to which scores are rounded before they are ranked; left out: none.',
      seed: 'Of the draws of “typical”, 1 where left out; the same seed gives the same answer.',
      labels,
    },
    notes: [
      'What is typical lies within what is guaranteed; a row without a score stays blank.',
      'The weights alone vary; normalisation and aggregation stay.',
      'At most 5,000 rows are “guaranteed”, 1,500 “typical”.',
    ],
    example: EXAMPLES.RANKRANGE,
  },
  TIER: {
    title: 'Tier',
    description: 'Gives each score its tier by quotas, shares, thresholds or natural breaks.',
    parameters: {
      scores: 'Scores; a blank has no tier.',
      by: '“quota”, “share”, “threshold” or “breaks”.',
      cuts: 'Quota, share or lowest score of each tier, best first: {3,4,4,2}; “rest” takes the rest; share “5% ceil”; breaks: how many.',
      names: 'Names of the tiers, such as {"A","B","C"}; left out: 一等, 二等 ….',
      boundary: 'A tie across a cut goes “up” (default) or “down”.',
      order,
      scale: '“largestRemainder” scales quotas that do not sum to the units; left out: an error.',
      labels,
    },
    notes: ['Below the last threshold there is no tier; add a “rest” to take in all.'],
    example: EXAMPLES.TIER,
  },
  CHANGE: {
    title: 'Rank change',
    description: 'By how many places a rank has moved up; down is negative.',
    parameters: {
      previous: 'Ranks before.',
      current: 'Ranks now.',
      give: '“number” (default), “words” (up 3, down 2, unchanged, newly included) or “文字” (Chinese).',
      labels,
    },
    notes: ['Without a rank before: blank as a number, “newly included” in words. Without one now: blank.'],
    example: EXAMPLES.CHANGE,
  },
  CARD: {
    title: 'Card',
    description:
      'Yellow and orange cards from a history of ranks: one year among the last is yellow, two running orange.',
    parameters: {
      ranks: 'Ranks, a row a unit, a column a year, the latest last.',
      trigger: 'How many last places, 2 unless said; or a condition such as “rank in the last 2”.',
      population: 'Units in the outer ranking, where the condition counts from its end.',
      cards: 'Cards for one year, two running, …; left out: {"黄牌","橙牌"}.',
      labels,
    },
    notes: [
      'A year without a rank has no card; 待核 stands where the years running are not known.',
      'All who tie at the cut are in.',
    ],
    example: EXAMPLES.CARD,
  },
  AWARD: {
    title: 'Award',
    description:
      'Rewards from a history of ranks (10,000 yuan); by Jinan’s rules, 300, 100 or 50 for 30, 20 or 10 places.',
    parameters: {
      ranks: 'Ranks, a row a unit, a column a year, the latest last.',
      rules: 'Rows of condition and amount or label, the first that holds is given; left out: Jinan’s rules.',
      give: '“amount” (default), “label” or “reason”.',
      population: 'Units in the outer ranking, where a condition counts from its end.',
      labels,
    },
    notes: ['Conditions are written as on the scheme sheet.', '待核 stands where something is not known.'],
    example: EXAMPLES.AWARD,
  },
  COMPLETION: {
    title: 'Completion',
    description: 'Actual over target, 1 being reached; where less is better, target over actual.',
    parameters: {
      actual: 'Figures reached.',
      target: 'Targets: a range of the same size, or one number.',
      order,
      cap: 'Most that counts, such as 1.2; left out: no cap.',
      labels,
    },
    notes: ['Over 0 it is #DIV/0!; where either is blank, blank.'],
    example: EXAMPLES.COMPLETION,
  },
  PACE: {
    title: 'Pace',
    description:
      'Completion since January less what is due by now: above 0 ahead of schedule, below 0 behind it.',
    parameters: {
      actual: 'Figures since the beginning of the year.',
      target: 'Targets of the year: a range of the same size, or one number.',
      month: 'The last month that counts, 1 to 12.',
      plan: '12 numbers: shares due by each month (100% in December), or last year’s months; left out: a twelfth each.',
      give: '“gap” (default), “completion”, “due”, “words” (ahead of, on, behind schedule) or “文字” (Chinese).',
      labels,
    },
    notes: ['A gap of 0.05 is five percentage points.'],
    example: EXAMPLES.PACE,
  },
  SHARE: {
    title: 'Incremental sharing',
    description:
      'Shares out what revenue has gained over its base, slice by slice: 60% of the first 10% of growth, 80% above.',
    parameters: {
      base: 'Revenue of the base year.',
      current: 'Revenue now.',
      rates: 'Rate of each slice, such as {0.6,0.8}; one number where there is one slice, such as 0.3.',
      limits:
        'Upper end of each slice but the last, as growth, such as 0.1; left out where there is one slice.',
      give: '“part” (default), “rest” or “increment”.',
      labels,
    },
    notes: [
      'Nothing gained is 0.',
      'Slices are marginal: the first 10% keep their rate however much is gained above.',
    ],
    example: EXAMPLES.SHARE,
  },
  CAGR: {
    title: 'Yearly growth',
    description: 'Compound growth a year, from a first figure, a last one and the years between.',
    parameters: {
      start: 'First figures.',
      end: 'Last figures.',
      periods: 'Years between: one number, or a range of the same size.',
      labels,
    },
    notes: [
      'From 0, or over 0 years, it is #DIV/0!; with a negative figure #NUM!.',
      'Doubling in three years is 25.99%.',
    ],
    example: EXAMPLES.CAGR,
  },
  CONTRIBUTION: {
    title: 'Contribution to growth',
    description: 'What each part adds to the growth of the whole: its share, or percentage points.',
    parameters: {
      previous: 'Figures of the parts before.',
      current: 'Figures of the parts now.',
      give: '“share” (default, they sum to 1) or “points” (of the whole before: 0.02 is two percentage points).',
      labels,
    },
    notes: [
      'Where the whole has not changed, shares are #DIV/0!; a part without both figures is left out of the sums.',
    ],
    example: EXAMPLES.CONTRIBUTION,
  },
  MATCHZONE: {
    title: 'Zone look-up',
    description: 'Looks a zone up by name, knowing short names, aliases, renamings and usual misspellings.',
    parameters: {
      name: 'The name to look up, or a column of them.',
      names: 'Names to find it among.',
      results: 'What to give, a row for each of the names; left out: the position.',
      otherwise: 'What to give where nothing is found; left out: #N/A, with the names that come near.',
      city: 'The city that the names leave out.',
    },
    notes: ['What is only near is never matched by itself: it is named in the message of #N/A.'],
    example: EXAMPLES.MATCHZONE,
  },
};
