/** The fact sheet in English. */
import { ordinal } from '../bulletin/figure';
import type { FactWords } from './words';

const several = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const en: FactWords = {
  title: 'Fact sheet',
  lead: 'What was assessed, how it was computed, how sure it is and what it does not say, on one page.',
  comma: ', ',
  between: '; ',
  space: ' ',
  listed: (names, more) => `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  tiles: {
    units: 'Units',
    indicators: 'Indicators',
    missing: 'Missing',
    firm: 'Units of firm rank',
    tied: 'Units tied',
    proof: 'Hash',
  },
  heads: {
    assessed: 'What was assessed',
    recipe: 'How it was computed',
    weights: 'Weights and what they do',
    missing: 'Missing and corrected',
    stability: 'How sure the ranks are',
    ties: 'Ties and rounding',
    limits: 'Known limits',
    proof: 'Proof',
  },
  assessed: {
    units: (count, names) => `${several(count, 'unit')}: ${names}.`,
    unranked: (count, names) => `Without a rank: ${count} (${names}).`,
    groups: (column, count) => `In ${several(count, 'group')} by “${column}”, each ranked within itself too.`,
    indicators: (count, dimensions, computed) =>
      `${several(count, 'indicator')}${dimensions > 0 ? ` in ${several(dimensions, 'dimension')}` : ''}${computed > 0 ? `, ${computed} computed from other columns` : ''}.`,
    ranksOnly: 'The table holds ranks and no scores: they are taken as they are.',
    byPiece: 'No indicators: points by the piece alone.',
    scheme: (name, particulars) =>
      `Scheme: ${name}${particulars.length > 0 ? ` (${particulars.join('; ')})` : ''}.`,
    basis: (basis) => `basis ${basis}`,
    version: (version) => `version ${version}`,
    noEarlier: 'No earlier period to compare with; rank changes are not given.',
  },
  recipe: {
    step: (name, text) => `${name}: ${text}.`,
    names: {
      treat: 'Outliers',
      points: 'Points',
      weights: 'Weights',
      aggregate: 'Score',
      sources: 'Sources',
      adjustments: 'Bonus and deduction',
      ranking: 'Ranking',
      tiers: 'Tiers',
      rules: 'Awards and penalties',
    },
    method: (title, count, plain) =>
      `${title}${count === null ? '' : ` (${several(count, 'indicator')})`}, ${plain}`,
    ends: (title, ends) => `${title} (${ends})`,
    others: (titles) => `also ${titles}`,
    within: (ways) => `within dimensions first (${ways}), then as a whole`,
    fullMarks: (total) => `out of ${total}`,
    source: (name, weight) => `${name} ${weight}%`,
    base: (base) => `every unit begins with ${base}`,
    items: (kind, count) => `${kind} ${count}`,
    cap: (cap) => `all bonuses together at most ${cap}`,
    high: 'the higher score ranks first',
    low: 'the lower index ranks first',
    asRead: 'ranks are those of the table',
    tiers: (by, list) => `${by}: ${list}`,
    quota: (name, quota) => `${name} ${quota}`,
    share: (name, percent) => `${name} ${percent}%`,
    threshold: (name, atLeast) => `${name} from ${atLeast}`,
    rest: (name) => `${name} the rest`,
    noTiers: 'none',
    rules: (count, given) =>
      `${several(count, 'rule')}${given === '' ? '' : `, which may give ${given}`}; in full on the scheme sheet`,
    noRules: 'none',
  },
  weights: {
    columns: { indicator: 'Indicator', nominal: 'Weight', effective: 'In effect', missing: 'Missing' },
    low: '↓',
    rest: (count) => `${several(count, 'other')} together`,
    meaning: (additive) =>
      additive
        ? 'In effect: the share of the differences between scores (before bonus and deduction) that comes from this indicator, 100% in all; below zero it lessens them.'
        : 'In effect: how far this indicator alone accounts for the differences between scores (before bonus and deduction), brought to 100% in all.',
    off: 'Bold: more than 5 percentage points from the weight.',
    less: '↓: less is better.',
    missing: 'Missing: share of the units that should have reported.',
    byGroup: 'Weights differ by group; shown is the mean over the units.',
    none: 'No weights: the ranks are not made of indicators.',
  },
  missing: {
    all: (due, missing, percent) => `Of ${several(due, 'figure')} due, ${missing} missing (${percent}).`,
    complete: (due) => `All ${several(due, 'figure')} due are there.`,
    share: (name, count, percent) => `${name} ${count} (${percent})`,
    indicators: (list) => `Indicators that lack most: ${list}.`,
    units: (list) => `Units that lack most: ${list}.`,
    rule: (title, count, plain) => `${title} (${count}), ${plain}`,
    rules: (list) => `What a gap means: ${list}.`,
    spared: (count) => `Not assessed on purpose, and not missing: ${count}.`,
    lacking: (list) => `Of these for another reason than not reporting: ${list}.`,
    lack: (word, count) => `${word} ${count}`,
    approximate: (count) => `Approximate figures, taken as written: ${count}.`,
    corrected: (count) =>
      `The reading of the table was corrected by hand in ${several(count, 'place')}, listed below the scheme.`,
    uncorrected: 'Nothing was corrected by hand.',
    left: (count) =>
      `Totals, printed ranks and the like left out: ${several(count, 'row or column', 'rows and columns')}.`,
  },
  stability: {
    how: (around, draws, seed) =>
      `Tested: ${around} Drawn at random ${draws} times (seed ${seed}), ranked anew each time.`,
    width: (median) =>
      `In nine draws of ten half of the units range over no more than ${several(median, 'place')}.`,
    tiers: (same, of) => `Of ${several(of, 'unit')} with a tier, ${same} keep it in every draw.`,
    ranksOnly: 'The table holds ranks without scores or weights: nothing can be tested.',
    few: 'Fewer than two units are ranked: nothing can be tested.',
    noWeights: 'No weights: nothing can be tested.',
    tooLarge: 'Too many units or indicators to test here; the pane computes it under “How sure is it”.',
  },
  ties: {
    keys: (keys) => `Equal scores are told apart by ${keys}.`,
    none: 'No ties.',
    tied: (groups, units, list) => `${several(groups, 'tie')} of ${several(units, 'unit')}: ${list}.`,
    group: (rank, names) => `${ordinal(rank)} (${names})`,
    inOrder: (groups) =>
      `Equal scores in ${several(groups, 'place')} stand in the order of the source, which says nothing of merit.`,
    byRounding: (groups) => `Tied by rounding alone: ${groups}.`,
    byKeys: (groups) => `Equal scores told apart by the keys: ${several(groups, 'place')}.`,
    nearLine: (step, list) => `No more than ${step} from a tier boundary: ${list}.`,
    pair: (ahead, behind) => `${ahead} and ${behind}`,
    placed: (unit, score, tier) => `${unit} (${score}, ${tier})`,
    atLine: (unit, score, tier, line) => `${unit} (${score}, ${tier}; line at ${line})`,
    clear: (step) => `No unit is within ${step} of a tier boundary.`,
  },
  limits: {
    ranksOnly: 'Ranks alone: how far neighbours lie apart is not known, and no weights can be tested.',
    outer: 'The ranks in the table were given elsewhere; they are taken over and not recomputed.',
    compensatory:
      'Points are added: a strength makes up for a weakness, and a high score does not mean good in all.',
    bent: 'Geometric, harmonic and such means punish weakness more, but it can still be made up for in part.',
    relative: (methods) =>
      `Scores come from comparison with the other units (${methods}): who joins or leaves, or is corrected, changes them; scores of different periods should not be subtracted.`,
    measuredWeights: (method) => `Weights are computed from the data (${method}) and change with them.`,
    few: (units) => `There are only ${several(units, 'unit')}: ranges and effects are a rough guide.`,
    open: (matters, units) =>
      `To be verified: ${several(matters, 'matter')} of ${several(units, 'unit')}; the result may change.`,
    unfilled: (count) =>
      `The scheme has ${several(count, 'blank')} to be filled in, which now count as none.`,
    conflicts: (units) => `${several(units, 'unit')} with both reward and penalty, to be decided by hand.`,
    check: (errors, doubts, remarks) =>
      `Data check: ${several(errors, 'error')}, ${several(doubts, 'doubt')}, ${several(remarks, 'remark')}; see there.`,
    sound: 'The data check found nothing.',
    unchecked: 'Too many data to be checked for this page.',
    general:
      'Figures are as reported, without vouchers; ranks speak of the indicators listed and nothing else.',
  },
  proof: {
    frozen: (version, hash) => `Data version ${version}, hash ${hash}, in full:`,
    meaning:
      'The hash is computed from data, scheme, results, software version and seed: the same input gives the same hash on every computer, and any change gives another.',
    notFrozen:
      'Not frozen: the data may still change, and this page with them. Freeze the data and write the page again to have the hash here.',
    draft: 'not frozen',
  },
};
