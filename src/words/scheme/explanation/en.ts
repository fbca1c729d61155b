/** How a scheme computes, in English. */
import type { ExplanationWords } from './words';

const PLACES =
  'places count from the worst, 1, to the best, n; equals all have the least of their places (the largest with max, the mean with average)';

export const en: ExplanationWords = {
  title: 'How it is computed (made from the above; edits have no effect)',
  order:
    'Order: fill gaps → treat outliers → points of each indicator → weigh and aggregate → weigh sources → base points, bonus, deductions, vetoes → round → rank → tiers → award rules; what is not filled in is passed over.',
  signs:
    'x is the value of a unit (filled and treated); max, min and mean are over all units with a value, n their number. “a～b” in the brackets of a method is its interval of points, a the low end and b the high end. Higher is better where no direction is said.',
  towards:
    'Where a value is best, x is first made the distance to it; where a range is best, the distance to the range (0 within); then less is better.',
  usual: (way) => `Where no method is said, ${way}.`,
  compute: {
    sum: 'the sum of the columns that it is made of.',
    difference: 'made of − against; with times, times that number or column.',
    product: 'made of × against.',
    quotient: 'made of ÷ against; with times, times that number or column.',
    completion: 'made of ÷ against (the target), or with better=low target ÷ made of; 1 = reached.',
    pace: 'made of ÷ against (the target of the year) − the share that is due by the end of the period: last month ÷ 12, or the sum of plan up to it, or due.',
    growth:
      '(made of ÷ against)^(1 ÷ years) − 1; without against, over the same column of the same months a year before (since=period: of the period before).',
    increment:
      'made of − against; without against, less the same column a year before (since=period: of the period before).',
    pull: 'the increase of the unit ÷ the sum of the bases of all units.',
    contribution: 'the increase of the unit ÷ the sum of the increases of all units.',
    share: 'made of ÷ against; without against, ÷ the sum over all units.',
    multiple: 'the share of the unit in made of ÷ its share in against.',
    relative: 'made of ÷ the mean of all units (or their median, greatest or least, as said).',
    gap: 'the mean of all units (or their median, greatest or least, as said) − made of; with times, times that number or column.',
    concentration:
      'the sum of the largest few columns (top, 3 unless said) ÷ against; without against, ÷ the sum of all of them.',
    path: 'made of × multiple^(year ÷ years); 2 in 3 years unless said.',
    sharing:
      'increment = made of − against (without against, less the same column a year before), 0 where nothing is gained. slices a→b: of what lies above a growth of a, up to the next slice, the share b, summed; rates: of the whole increment of that year the rate. give=rest is the increment less that, give=increment the increment itself; nothing outside the term.',
    overdue:
      'the first column made of is when something was due, the second when it was done: done − due in days; where it is not done, the day asOf (the last of the period unless said) − due; below 0 it was early, or days are left. A month without a day is its last.',
  },
  lacks:
    'Where a computed column has no value, the reason is given instead: not reported where an input is empty, not comparable over a base or divisor of 0 or below, new where the unit was not there before, no target where that is 0, month not known where nothing says up to when; never 0.',
  normalise: {
    minmax:
      'low end + (x − min)/(max − min)·(high end − low end), with (max − x) for (x − min) where lower is better; 0～100 unless said.',
    zscore:
      'centre + (x − mean)/sd·spread, with (mean − x) where lower is better; sample sd (n − 1), centre 0, spread 1 unless said.',
    ratioToBest: 'outOf·x/max, where lower is better outOf·min/x, not below 0; out of 100 unless said.',
    ratioTo:
      'outOf·x/benchmark, where lower is better outOf·benchmark/x, not below 0, at most cap·outOf where there is a cap; out of 100 unless said.',
    anchors:
      'low end + (x − base)/(target − base)·(high end − low end), cut off at both ends (not with extend); a target below the base says that lower is better; 60～100 unless said.',
    goalposts:
      'low end + (x − low)/(high − low)·(high end − low end), with (high − x) for (x − low) where lower is better, cut off at both ends (not with clip=false); with log=true, of natural logarithms; 0～1 unless said.',
    rank: `${PLACES}. The place is the points; with outOf, outOf·place/n; with steps, places count from the best, equals having the better, the first has the first step, and so on, all beyond the last.`,
    percentile: `low end + (place − 1)/(n − 1)·(high end − low end); ${PLACES}; 0～1 unless said.`,
    borda: `place − 1; ${PLACES}.`,
    distanceToTarget:
      '(x − min)/(target − min), where lower is better (max − x)/(max − target); with cap=true at most 1; 1 for all where the worst has reached the target.',
    distanceToReference:
      '1 − (reference − x)/(reference − min), with max for min where lower is better; with form=ratio, x/reference (reference/x where lower is better); with cap=true at most 1. The reference is the value of the unit named.',
    fractionOfMax: 'x/max, where lower is better min/x.',
    share: 'x over the sum of all, where lower is better (1/x) over the sum of all (1/x).',
    vector:
      'x over the root of the sum of squares; where lower is better, unchanged under TOPSIS (swap), else 1 less that (complement).',
    completion:
      'r = x/target (target/x where lower is better), not below 0. Points = outOf·r, r counting up to cap (1 unless said); with shortfall, below the target outOf less so much for each percent missing (at most shortfallCap, not below 0). With excess, (r − 1)·100·excess more, at most excessCap. Out of 100 unless said; a unit without a target is not assessed by it.',
    parity:
      'flat + (x/base − 1)·100·perPercent, less instead of more where lower is better, from 0 to cap; flat 80, perPercent 0.2, cap 150 unless said. A unit whose base is not above 0 is not assessed by it.',
    banded:
      'distance from the centre = (x/centre − 1)·100 (x − centre with of=difference), its sign turned where lower is better; the centre is the mean unless said. From the centre the distance is parted into bands of the width, the last without end; points = basic + the sum of the distance in each band·basic/its divisor, less where the distance is negative, not below 0. Basic 100, width 10, divisors 20, 40, 60, 80, 100 unless said.',
    table:
      'steps (unless said): the points of the last step reached (itself included), below the first `below` (0 unless said); linear: on the line between two steps, beyond the ends the points of the ends.',
    levelGrowth:
      'level·points of the level + (1 − level)·points of the growth. Of the level: min-max 0～100, with levelBy=ratioToBest 100·x/max. Growth is that column, or x/base − 1 (where the base is not above 0 the level alone counts). Of the growth: 100·growth/full, from 0 to 100; with growthBy=mean 100·growth/mean growth, from 0 to cap·100; with growthBy=minmax, min-max 0～100. Level 0.4, full 1 (100 %), cap 1.5 unless said; percentages are fractions; where lower is better the sign of the growth is turned.',
    asis: 'the value itself, where lower is better with the sign turned.',
  },
  treat: {
    winsorise:
      'where |SKEW| (as in Excel) reaches skew and KURT reaches kurt, the extreme on the skewed side moves to the next value, equals with it, until the column passes or `most` values have moved; 2, 3.5 and 5 unless said.',
    log: 'ln(x − min + 0.01·(max − min)), −ln(max + 0.01·(max − min) − x) where the skew is negative (not with mirror=false); ln x with form=natural.',
    auto: 'winsorise first (limits 2 and 3.5, at most 5 values unless said); if it still does not pass, ln(x − min + 0.01·(max − min)) of the original, −ln(max + 0.01·(max − min) − x) where the skew is negative.',
  },
  missing: {
    refuse: 'where nothing else is said, one empty cell keeps all from being computed.',
    drop: 'the unit is not assessed by it; its other indicators share the weight in proportion.',
    zero: '0.',
    mean: 'the mean of the column.',
    median: 'the median of the column.',
    groupMean: 'the mean of the column in the unit’s group.',
    groupMedian: 'the median of the column in the unit’s group.',
    unitMean:
      'each indicator of the dimension is brought to 0～1 by min-max (best 1); the mean of the unit’s own is turned back to values of this column by the same line.',
    value: 'the value that is named.',
  },
  notAssessed: 'Units not assessed by an indicator: their other indicators share its weight in proportion.',
  leftOut: 'A dimension without any points is left out; the others share its weight in proportion.',
  leastUnits:
    'A unit that reports less than that share of its indicators has no score and no rank, and does not count for the others.',
  leastIndicators:
    'An indicator reported by less than that share of the units is left out; the others share its weight.',
  constant:
    'An indicator that is alike for all and compares units with each other: all have the high end (the centre under z-scores) unless said otherwise; dropped, the others share its weight.',
  weights: {
    given: 'as written; alike where none of a parent’s parts has one.',
    equal: 'the parts of each parent alike.',
    entropy:
      '1 − e, e = −Σp·ln p/ln n, p = x over the sum of the column (x with its shift; points for x with on=points), 0 where p is 0; brought to a sum of 100 %.',
    critic:
      'columns brought to 0～1 by min-max (best 1); sample sd·Σ(1 − correlation with each column), brought to a sum of 100 %.',
    sd: 'sample deviation of the points, brought to a sum of 100 %.',
    cv: 'sample deviation over mean of the points, brought to a sum of 100 %.',
    pca: 'from the correlations of the points. With factors=first, the sizes of the entries of the first eigenvector; else components with an eigenvalue above least (1 unless said), loadings rotated by varimax (Kaiser normalised), for each indicator its largest share of a factor’s sum of squared loadings times that factor’s share of the explained variance; brought to a sum of 100 %.',
    merec:
      'b = min/x, where lower is better x/max; S = ln(1 + Σ|ln b|/number of indicators), S′ without the indicator’s term (over the same number); Σ|S′ − S| over all units, brought to a sum of 100 %.',
    ahp: 'the principal eigenvector of the matrix (row geometric means, or row means of columns over their sums, where said), brought to a sum of 100 %, in the order of the indicators.',
    combined:
      'the weights of the methods named (each summing to 1) multiplied, or with by=additive added by their shares (alike unless said), brought to a sum of 100 %.',
  },
  summed:
    'A dimension without a weight has the sum of its indicators’; within each parent, weights are brought to 100 %.',
  percentOfParent:
    'Weights are percents of the parent (the dimension, or the total where there is none), 100 below each.',
  pointsOfTotal: (total) =>
    `Weights are points of the total and sum to ${total}; each counts by its share of the sum within its parent, a dimension without one having the sum of its indicators’.`,
  weightsByGroup: (column) =>
    `Of weights written “group=number”, a unit has that of its group in column “${column}”.`,
  tracks:
    'Of weights written “track=number”, the numbers times the shares of the tracks are added; a track that is not written counts 0.',
  aggregate: {
    arithmetic: 'Σw·points/Σw.',
    geometric: 'e^(Σw·ln points/Σw).',
    harmonic: 'Σw/Σ(w/points).',
    median:
      'points from the lowest with their weights added up: those at which half of the weight is passed; at exactly half, the mean of the two.',
    topsis:
      'points·w (w summing to 1); D⁻ the Euclidean distance to the worst of each, D⁺ to the best of each; D⁻/(D⁺ + D⁻); where lower is better the least is best. Indicators without a method are vector points.',
    vikor:
      'd = (best points − points)/(best − worst), S = Σw·d, R = the largest w·d, Q = v·(S − least S)/(largest S − least S) + (1 − v)·(R − least R)/(largest R − least R); v 0.5 unless said; 1 − Q for a dimension.',
    gra: 'Σw·zeta/(d + zeta), w summing to 1, d = (best points − points)/(best − worst); zeta 0.5 unless said.',
    rsr: 'Σw·place/n, w summing to 1, places from the worst, 1, equals having the mean; with probit=true, the line fitted to the distinct ratios over 5 + the normal quantile of their mean cumulated share (place/n, the last 1 − 1/4n).',
    copeland:
      'of two units, the one better in more weight wins; equal or missing indicators do not count. Duels won less duels lost.',
    generalised: '(Σw·points^power/Σw)^(1/power).',
  },
  within: (way) =>
    `Dimensions without a method aggregate their parts by ${way}; dimensions are aggregated to the total by their weights.`,
  minShare: 'With minShare, a unit with points in less than that share of the parts has none.',
  fullMarks: (total) => `The aggregated score times ${total}/100 is the score out of ${total}.`,
  sources: 'Total = Σ weight·points of the source/100; a unit that lacks a source has no score.',
  sourceAs: {
    points: 'the column as it stands.',
    bestIs100: '100·x/the highest of all units.',
    rankPoints:
      '100·(N − rank + 1)/N; N is the size of the outer ranking with ranks as written, or without it the number of units with a rank here, ranked among themselves (1-2-2-4).',
    outerRank:
      '100·(N − rank + 1)/N of the table’s outer ranks; N is the size of the outer ranking, or without it the number of units here, ranked among themselves (1-2-2-4).',
  },
  ownIndex:
    'A source without a column is the score of the indicators above (for points from ranks, ranked among the units here).',
  base: 'Base points are added to every unit.',
  adjustments: {
    bonus:
      'column × points (1 unless said), or the points where the condition holds; each at most its cap, all together at most the common cap; blank is none.',
    deduction:
      'the size of column × points (1 unless said), or the points where the condition holds; each at most its cap, no common cap, the total may fall below 0; blank is none.',
    veto: 'where the column is marked or the condition holds: result cancelled = no score and no rank; tier capped = no better tier than that named; one tier lower (for each, down to the last); points deducted; awards cancelled (unless said) = no reward, score and rank stay. Who is capped or lowered keeps the place in the quota.',
  },
  flags: 'Marked is a cell that is not blank, a dash, 0, no, n, false, 否, 无 or ×.',
  called: (name, formula) => `${name}: ${formula}`,
  decimals: (decimals) =>
    decimals === null
      ? 'Scores are ranked as computed.'
      : `Scores are rounded (half away from zero) to ${decimals ?? '2 (4 where the points of all indicators lie in 0～1, or TOPSIS, VIKOR, grey relation or rank-sum ratio aggregate)'} decimals, then ranked.`,
  ties: (rule, keys) =>
    `Scores are ranked from the highest. Equal scores${keys === '' ? '' : ` go by the points of ${keys} (not rounded), more first; who is still equal`} share a rank: ${rule}.`,
  ranksOnly: 'A table of ranks alone is not scored: its ranks stand.',
  groups: (column) =>
    `Units are ranked within the groups of column “${column}” as well; who has none is in no group.`,
  exempt: 'Units marked in the column without a rank have a score, take nobody’s place and have no tier.',
  lowest: 'The lowest Q is first.',
  tiers: {
    quota:
      'from the best by quotas; one without takes the rest. Where all have one they must sum to the units.',
    share:
      'where all have a share, cumulated shares × units, rounded, are the numbers up to each tier; where one has none, shares × units are rounded each and it takes the rest. Rounded down unless said.',
    threshold: 'the first whose threshold is reached (itself included); a tier without one takes the rest.',
    breaks: 'the cuts with the least sum of squared deviations within.',
  },
  largestRemainder:
    'Quotas that do not sum to the units are scaled: whole parts first, then one each to the largest remainders (equals: the better tier).',
  boundary: {
    keys: 'Equals across a cut go by the tie-break keys; who is still equal goes up.',
    up: 'Equals across a cut go up.',
    down: 'Equals across a cut go down.',
  },
  tiersWithin: 'Each group has its own tiers.',
  tiersExempt: 'Units marked in the column without a tier have none and are not counted.',
  tallies:
    'A tally counts the units that meet its condition, for each value of its column where one is named, and holds the count against “at least” and “at most” (both included); to be verified where units that are open could change the answer.',
  rules:
    'Rules are read from top to bottom; where a condition holds, the labels, amounts and texts of its row and the rows without a condition below are given; amounts add up. A rule that asks for a label is judged after those that give it. Who has a reward and a penalty is flagged for a decision by hand.',
  match:
    'Within a rule group the first that holds counts; rules that all count are not stopped and stop none.',
  quota:
    'Quota of a rule: of those who meet the condition, the first so many by its measure (score unless said; a rise must be above 0). Equals at the cut: unless said, by score those equal in the tie-break keys too are in, else all.',
  tierCap: 'Tier cap: no better tier is left; later rules see the lower one.',
  places:
    '“In the first N” is rank ≤ N; “in the last N” is fewer than N units worse (equals are not worse), for outer see below; “N or later” is rank ≥ N. Equals at the cut: of the score, those equal in the tie-break keys too are all in; with an indicator or dimension, ranks go by its points and equals are all in; unless the condition says otherwise.',
  shares:
    'The first (last) so many percent are that share × the units ranked, rounded down unless said, then as the first (last) N.',
  moves:
    'Up (down) is the previous rank less the rank now, ≥ including the number; years running ask for it in each. In a first period, and for a new unit, there is none.',
  history:
    'Labels (and tiers) for years running, or so many times in so many years, include this period; earlier ones are from earlier result sheets or earlier periods of the table (by this scheme). Running counts from the unit’s first known period; a gap or an open label leaves it unknown.',
  values: 'Indicators (columns) in conditions are values as reported; without one the condition is unknown.',
  joined:
    'Conditions joined by a switch go by its value: and, all = every one must hold; or, any = one is enough.',
  open: 'What is unknown is neither met nor unmet: what it would give is listed as to be verified and not in the amount.',
  unfilled:
    'A condition to be filled in is never met; an amount or points to be filled in count as none and are named.',
  population:
    'Outer ranks are those in the table; its last N are ranks above its size − N; without its size, ranks that could be among them stay to be verified; without outer ranks, all do.',
};
