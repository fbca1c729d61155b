/** What is said of every preset in English. */
import type { Presets } from './words';

export const english: Presets = {
  plain: {
    title: 'Plain: equal weights',
    sentence:
      'Indicators scaled to 0–100 by min-max, summed by weight (equal unless given), ranked on two decimals.',
    missing: [],
  },
  jinan: {
    title: 'Jinan: awards and cards',
    sentence:
      'Up 30, 20 or 10 places in the province earns 3, 1 or 0.5 million yuan; the last 10 of the province or the last 2 of the city are summoned: a yellow card, in the second year running an orange one.',
    missing: [],
  },
  dezhou: {
    title: 'Dezhou: special assessment',
    sentence:
      'City assessment 30 %, provincial assessment 70 %, two points for the province’s first ten, tiers of 3, 4, 4 and 2 zones, two progress awards.',
    missing: [
      'the amounts of tiers 1 to 3 (only the first digits 2, 1, 5 are left)',
      'the amount of the progress award, and whether it goes by rank or by score (by rank for now)',
      'the second band of provincial ranks and its points',
      'what bars leaders from promotion',
      'how the provincial result becomes points (as it stands for now; from ranks where there are only these)',
    ],
  },
  shandong: {
    title: 'Shandong: four dimensions',
    sentence:
      'Per-mu benefit, opening up, innovation and clustering; level and growth of FDI and trade go 4 : 6; characteristic parks are a bonus.',
    missing: [
      'the weights of dimensions and indicators (not published; equal for now)',
      'the full list of indicators and how each is scored',
      'the most that the bonus may add',
    ],
  },
  'national-2021': {
    title: 'National zones: evaluation of 2021',
    sentence:
      'Opening 30, quality 30, innovation 15, green development 15, coordination 10; in the last five of the own region twice in three years leads to the downgrade list.',
    missing: [
      'the indicators below the dimensions, their weights and scoring',
      'who counts as low in rank for a summons',
    ],
  },
  'per-mu-25-70-95': {
    title: 'Per-mu classes cut at 25, 70 and 95 %',
    sentence:
      'Tax per mu 45, sales per mu 20, value added per unit of energy 15, R&D intensity 15, labour productivity 5; classes A to D cut at 25, 70 and 95 % of the units.',
    missing: ['how values become points (min-max for now)'],
  },
  'per-mu-20-30-5': {
    title: 'Per-mu classes: A 20 %, B 30 %, D 5 %',
    sentence:
      'A the first 20 % and B the next 30 %, rounded down, D the last 5 %, rounded up, C the rest; parks of four or five stars are A outside the count.',
    missing: [
      'indicators and weights (all of the table, equal, for now)',
      'how values become points (min-max for now)',
    ],
  },
  'linyi-2012': {
    title: 'Linyi 2012: efficacy coefficient',
    sentence:
      'The last has 60 % of a weight, the first all of it; indicators count 80 % and review on the spot, where the table has it, 20 %.',
    missing: ['the list of indicators and their weights (all of the table, equal, for now)'],
  },
  'jining-2013': {
    title: 'Jining 2013: three growths of 30 %',
    sentence:
      'Growth of investment, revenue and industrial value added is each held against 30 %; zones that reach all three are told, and how many pass 10 and 50 billion yuan of revenue (12 and 2 are asked).',
    missing: [
      'whether 30 % itself will do (the text says both; a switch decides)',
      'over how many years growth is meant (over the year before, for now)',
    ],
  },
  'sharing-jibei': {
    title: 'Sharing of gains: Jibei',
    sentence:
      'Of growth up to 10 % the district has 40 % and the zone 60 %, of what is beyond 20 and 80 %; nothing where nothing is gained.',
    missing: ['which revenue is meant (revenue or tax, as the table has it, for now)'],
  },
  'sharing-linyi': {
    title: 'Refund of gains: Linyi',
    sentence: 'The zone is refunded 30 % of what the city’s part of the tax has gained on the year before.',
    missing: ['which three years are meant (all, for now)'],
  },
  'sharing-zaozhuang': {
    title: 'Sharing of gains: Zaozhuang',
    sentence:
      'The city has 15 % of the gain of shared tax in 2021 and 10 % in 2022, the zone the rest; nothing is agreed for other years.',
    missing: ['whose share it is (the city’s, for now)', 'the base of the gain (the year before, for now)'],
  },
  progress: {
    title: 'Targets of the year: completion and pace',
    sentence:
      'Completion of every indicator that has a target column, held against the share of the year that has passed, and who is behind; points go by completion, all of them at 100 %.',
    missing: [
      'how the year is parted by month (evenly for now; write twelve shares, or the months of last year, into plan of the computed column)',
      'the weights (equal for now)',
    ],
  },
  settlement: {
    title: 'Settlement at the end of the year',
    sentence:
      'Completion of every indicator that has a target column; units that have reached all are due their reward, the others are told with what they lack.',
    missing: [
      'rewards and penalties and their amounts',
      'whether all targets must be reached (all, for now)',
    ],
  },
  'targets-liaocheng-2022': {
    title: 'Liaocheng 2022: projects and partners',
    sentence:
      '1–2 projects of 2 billion yuan and more, 3–5 of 1 billion and more, one partner at least: short, reached or exceeded.',
    missing: [
      'whether a project of 2 billion counts among those of 1 billion as well (a switch decides; it does for now)',
      'whether the targets are those of each zone or of the city (of each zone for now)',
    ],
  },
  doubling: {
    title: 'Doubling in three years',
    sentence:
      'The path of every indicator from its base column or an earlier year (25.99 % a year), and which year’s step has been reached.',
    missing: [
      'which indicators and which base year are meant (the base column of the table, or else its earliest of the last three years, for now)',
    ],
  },
  'growth-share': {
    title: 'Level, growth and share',
    sentence:
      'Growth, increment, pull, contribution and share of every indicator; last year’s figures and totals of the city where only growth or share is printed.',
    missing: [],
  },
  'gap-to-mean': {
    title: 'Against the mean and the best',
    sentence:
      'Each indicator against the mean and the best of the table, and what is needed to reach the mean; with areas, shares as multiples of the share of the area.',
    missing: ['mean and best of the province (those of the table for now)'],
  },
  clusters: {
    title: 'Clusters of 10, 50 and 100 billion',
    sentence:
      'Each cluster in the highest class that it reaches, the bound included, and how many there are of each class or a higher one.',
    missing: ['what the size is of (output or revenue, as the table has it, for now)'],
  },
  concentration: {
    title: 'Concentration of the three largest industries',
    sentence: 'Columns are industries; the share of the three largest in the whole, ranked.',
    missing: ['whether output, revenue or tax is meant (what the table has, for now)'],
  },
  bands: {
    title: 'Bands of provincial ranks',
    sentence:
      'The first 20 %, the first 50, the 100th place and beyond and the last 100 of the province, counted by city where the table names cities.',
    missing: [
      'whether the 100th place and beyond or the last 100 are meant (both are told; a switch decides on the 100th itself)',
      'how 20 % becomes a whole number (rounded down for now)',
    ],
  },
  'remaining-land': {
    title: 'Remaining land',
    sentence:
      'Ranked by what is left, in mu (1 km² is 1,500 mu), with shares and how many times it holds the land of planned projects.',
    missing: [],
  },
  'land-standards': {
    title: 'Standards of land use, and proposals',
    sentence:
      'Investment, output and tax per mu against columns of standards, the score being the share reached; below them to be put right within a term is proposed, still below them to be merged, above them again to be normal. A person decides.',
    missing: [
      'the standards (taken from columns of the table)',
      'when development lags, and for how many years',
      'whether one of the three causes is enough (a switch decides; it is for now)',
    ],
  },
  milestones: {
    title: 'Milestones: in time, due soon, overdue',
    sentence:
      'Each task by its dates: done in time, done late, overdue, due soon or not due yet, and how many there are of each.',
    missing: [
      'how many days before it is due a task is due soon (30 for now)',
      'the day that is looked at (the last of the table’s period for now; write 20260630 into asOf of the computed column)',
    ],
  },
  'project-ledger': {
    title: 'Ledger of projects: count, sum and mean',
    sentence:
      'How many projects there are in each state, their investment in all and on average; ranked by investment.',
    missing: [],
  },
  checklist: {
    title: 'Policies carried out',
    sentence:
      'Columns are policies, carried out, in part or not; 100 points for all of them, and how many units have carried out each one.',
    missing: [
      'the points for what is carried out in part',
      'the points of each policy (parted evenly for now)',
    ],
  },
  'linyi-2015': {
    title: 'Linyi 2015: bonus and demonstration zones',
    sentence:
      'Bonus for large investments, saving land and green growth; the first two or three are proposed as demonstration zones, and a person decides.',
    missing: [
      'the points of the bonus items and the most they may add',
      'whether two or three zones are meant (a switch decides; three for now)',
      'indicators and weights (all of the table, equal, for now)',
    ],
  },
  hdi: {
    title: 'Human Development Index',
    sentence:
      'Life expectancy, schooling and income between fixed goalposts, the geometric mean of three dimensions, ranked on three decimals.',
    missing: [],
  },
};
