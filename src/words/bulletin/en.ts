/** The bulletin in English. */
import type { Against, Growth, Spoken } from '../../sheet/bulletin/bulletin';
import type { Entity } from './entity';
import { numberIn, ordinal, sayMeasure } from './figure';
import type { BulletinWords } from './zh';

/** Units that share a place are named up to so many, then counted. */
const NAMED = 5;

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
/** Where the items hold commas or “and” themselves. */
const enumerated = (items: readonly string[]): string => items.join('; ');
const units = (number: number, { english: [one, many] }: Entity): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const against: Readonly<Record<Against, string>> = {
  year: ' year on year',
  before: ' on the previous period',
  start: ' since the start of the year',
};
const are = (number: number): string => (number === 1 ? 'is' : 'are');

function grown(growth: Growth, since: Against | null): string {
  const by = since === null ? '' : against[since];
  switch (growth.kind) {
    case 'rise':
      return `up ${growth.by}%${by}`;
    case 'fall':
      return `down ${growth.by}%${by}`;
    case 'same':
      return `unchanged${by}`;
    case 'turned-up':
      return 'turned from negative to positive';
    case 'turned-down':
      return 'turned from positive to negative';
    case 'incomparable':
      return 'not comparable';
    default:
      return growth satisfies never;
  }
}

function placed(entity: Entity, { names, place, value }: Spoken, showPlace = true): string {
  if (names.length === 1) return `${names[0]} (${value === '' ? ordinal(place) : value})`;
  const same = [value === '' ? '' : `${value} each`, showPlace ? `tied ${ordinal(place)}` : ''].filter(
    (part) => part !== '',
  );
  const others = names.length - NAMED;
  const who =
    others > 0 ? `${names.slice(0, NAMED).join(', ')} and ${units(others, entity)} more` : listed(names);
  return `${who} (${same.join(', ')})`;
}

/** The places in one list; commas part them unless a place has several units. */
const inOrder = (places: readonly Spoken[], entity: Entity, showPlace = true): string => {
  const each = places.map((one) => placed(entity, one, showPlace));
  return places.some(({ names }) => names.length > 1) ? enumerated(each) : listed(each);
};

const by = (what: string): string => (what === '' ? '' : ` by ${what}`);
const within = (period: string): string => (period === '' ? '' : ` in ${period}`);
const of = (period: string): string => (period === '' ? '' : ` for ${period}`);

export const en: BulletinWords = {
  sheet: 'Bulletin',
  slots: {
    number: '[Reference number]',
    by: '[Issuing authority]',
    date: '[Date of issue]',
    copies: 'Copies: [recipients]',
  },
  chapter: (index, heading) => `${index + 1}. ${heading}`,
  item: (index, heading) => `(${index + 1}) ${heading}.`,
  listed,
  separator: '; ',
  comma: ', ',
  list: ', ',
  stop: '.',
  space: ' ',
  sentence: capital,
  units,
  points: (value) => `${value} points`,
  percent: (value) => `${value}%`,
  measured: (value, unit) => (unit === '百分点' ? `${value} percentage points` : value),
  indicator: (name, unit) =>
    unit === '' || unit === '%' || sayMeasure(unit) === '' ? name : `${name} (${sayMeasure(unit)})`,
  grown,
  title: {
    ranks: (period, _where, { english: [, many] }, outer) =>
      `Bulletin on the ${outer === '' ? '' : `${outer} `}ranking of ${many}${of(period)}`,
    scores: (period, _where, { english: [, many] }) =>
      `Bulletin on the results of the comprehensive assessment of ${many}${of(period)}`,
    figures: (period, _where, { english: [, many] }) =>
      `Bulletin on the main indicators of ${many}${of(period)}`,
  },
  year: (period) => period,
  whole: '',
  wholeNamed: 'the city as a whole',
  outer: { province: 'provincial', nation: 'national' },
  addressee: ({ english: [, many] }) => `To: all ${many} concerned`,
  lead: (basis, name, period, number, entity) => {
    const by =
      basis !== '' ? `In accordance with ${basis}, ` : name !== '' ? `Under the scheme “${name}”, ` : '';
    const who = `the performance of ${units(number, entity)}${within(period)} has been assessed`;
    return `${capital(`${by}${who}`)}. The results are as follows.`;
  },
  leadRanks: (period, number, entity) =>
    `The ranking of ${units(number, entity)}${within(period)} is reported as follows.`,
  headings: {
    overall: 'Overview',
    ranking: 'Overall ranking',
    indicators: 'Ranking by indicator',
    movement: 'Changes of rank',
    profile: 'Strengths and weaknesses',
    shortfall: 'Shortfalls',
    awards: (tiers, rules) =>
      tiers && rules
        ? 'Tiers and proposed awards and penalties'
        : tiers
          ? 'Tiers'
          : 'Proposed awards and penalties',
  },
  overall: {
    sums: (who, clauses) => `for the ${who} together, ${clauses.join('; ')}`,
    sum: (name, value) => `${name} came to ${value}`,
    doubtful: (value) => ` (the units add up to ${value}; to be verified)`,
    above: (points, than) => `${points} percentage points above that of ${than}`,
    below: (points, than) => `${points} percentage points below that of ${than}`,
    level: (than) => `level with that of ${than}`,
    share: (whole, percent) => `${percent}% of the total of ${whole}`,
    scores: (who, mean, above, { best, worst, gap }) =>
      `the mean composite score of the ${who} is ${mean} points, with ${above} above it; the highest is ${best} and the lowest ${worst}, a gap of ${gap}`,
    top: (outer, population, percent, last, many) =>
      `${capital(`in the ${outer === '' ? '' : `${outer} `}ranking of ${population}, ${many}`)} ${/^1 /.test(many) ? 'is' : 'are'} in the top ${percent}% (the first ${last} places)`,
    none: (outer, population, percent, last) =>
      `In the ${outer === '' ? '' : `${outer} `}ranking of ${population}, none is in the top ${percent}% (the first ${last} places)`,
    band: (from, to, many) =>
      to === null ? `${many} at place ${from} or below` : `${many} in places ${from} to ${to}`,
    bands: (outer, bands) => `The ${outer === '' ? '' : `${outer} `}ranking has ${listed(bands)}`,
  },
  count: (number, entity) => units(number, entity),
  ranking: {
    score: 'composite score',
    rank: (outer) => (outer === '' ? 'rank' : `${outer} rank`),
    group: (name, number, entity) => `${name} (${units(number, entity)}).`,
    top: (what, first, places, entity) => {
      const total = numberIn(places);
      const lead =
        total > first
          ? `because of ties, the first ${first} places${by(what)} go to ${units(total, entity)}:`
          : `the best${by(what)} are`;
      return `${lead} ${inOrder(places, entity)}`;
    },
    bottom: (what, last, places, entity) => {
      const total = numberIn(places);
      const lead =
        total > last
          ? `because of ties, the last ${last} places${by(what)} go to ${units(total, entity)}:`
          : `the lowest${by(what)} are`;
      return `${lead} ${inOrder(places, entity)}`;
    },
    order: (what, places, entity) => `the order${by(what)} is ${inOrder(places, entity)}`,
    alike: (what, who, value, place) =>
      value === ''
        ? `all ${who} are tied ${ordinal(place)}${by(what)}`
        : `all ${who} have the same ${what === '' ? 'figure' : what}, ${value}, and are tied ${ordinal(place)}`,
    both: (top, bottom) => `${top}. ${capital(bottom)}`,
    single: (what, name, value) => (what === '' ? `${name}: ${value}` : `the ${what} of ${name} is ${value}`),
    unranked: (names) => `${listed(names)} ${names.length === 1 ? 'has' : 'have'} not been ranked`,
    place: (place) => ordinal(place),
  },
  indicators: {
    what: '',
    firsts: (name, number, firsts, tied) =>
      `${name} is first in ${firsts} of ${number} indicators${tied > 0 ? ` (in ${tied} of them tied)` : ''}`,
    seeAnnex: (label) => `For figures and places by indicator see ${label}`,
  },
  movement: {
    balance: (before, { up, down, same }) => {
      const parts = [
        up === '' ? '' : `${up} moved up`,
        down === '' ? '' : `${down} moved down`,
        same === '' ? '' : `${same} kept ${/^1 /.test(same) ? 'its' : 'their'} place`,
      ].filter((part) => part !== '');
      return `Compared with ${before}, ${listed(parts)}`;
    },
    allSame: (before) => `Compared with ${before}, all ranks are unchanged`,
    yearBefore: 'the year before',
    periodBefore: 'the previous period',
    up: (places, all, entity) =>
      `${all ? 'Those that moved up' : 'The largest rises'}: ${inOrder(places, entity, false)}`,
    down: (places, all, entity) =>
      `${all ? 'Those that moved down' : 'The largest falls'}: ${inOrder(places, entity, false)}`,
    by: (change, outer, place) =>
      `${change > 0 ? 'up' : 'down'} ${Math.abs(change)}${place === null ? '' : `, now ${ordinal(place)}${outer === '' ? '' : ` in the ${outer} ranking`}`}`,
    running: (up, yearly, number, names) =>
      `${up ? 'Up' : 'Down'} for ${number} ${yearly ? 'years' : 'periods'} running: ${listed(names)}`,
    added: (names) => `${listed(names)} ${are(names.length)} newly included and not compared`,
    unknown: (names, before) =>
      `The rank of ${listed(names)} in ${before} is missing; the change is to be verified`,
  },
  profile: {
    of: (name) => `${name}:`,
    strengths: (items) => `strong in ${listed(items)}`,
    weaknesses: (items) => `weak in ${listed(items)}`,
    item: (name, place, tied) => `${name} (${tied ? 'tied ' : ''}${ordinal(place)})`,
    annex: 'Strengths and weaknesses',
    heads: { strengths: 'Strengths', weaknesses: 'Weaknesses' },
  },
  shortfall: {
    fell: (name, since, many, who) => `${name} fell${against[since]} in ${many}: ${who}`,
    short: (name, many, who) => `${name} is below 100% in ${many}: ${who}`,
    behind: (name, pace, many, who) => `${name} is behind schedule (${pace}%) in ${many}: ${who}`,
    unmet: (name, many, who) => `The target of ${name} was missed by ${many}: ${who}`,
    one: (name, value) => `${name} (${value})`,
    andMore: (who, many) => `${who.join(', ')} and others (${many} in all)`,
    completion: (name) => `${name}: completion rate`,
  },
  awards: {
    tier: (name, many, names) => `${name}, ${many}: ${listed(names)}`,
    label: (name, many) => `${name} (${many}).`,
    one: (name, details) => (details.length === 0 ? name : `${name} (${details.join('; ')})`),
    sum: (amount) => `The awards above come to ${amount}`,
    unfilled: 'amount to be verified',
    open: (label) => `${label}, to be verified.`,
    conflict: (names) =>
      `${listed(names)} ${names.length === 1 ? 'has' : 'have'} earned both an award and a penalty: to be decided by hand`,
    nobody: 'No unit meets the conditions of an award or a penalty this time',
    mark: 'These are proposals computed under the scheme; the decision of the competent authority prevails',
  },
  annexes: {
    label: (index) => `Annex ${index + 1}`,
    list: (titles) => ['Annexes', ...titles.map((title, index) => `${index + 1}. ${title}`)],
    gap: '. ',
    continued: ' (continued)',
    unchanged: '=',
    standing: (period) => `Composite scores and ranking${of(period)}`,
    ranks: (period) => `Ranks and changes of rank${of(period)}`,
    dimensions: (period) => `Scores by dimension${of(period)}`,
    indicators: (period) => `Figures by indicator${of(period)}`,
    targets: (period) => `Targets and results${of(period)}`,
    number: 'No.',
    value: 'Figure',
    growth: { year: 'Year on year (%)', before: 'On previous (%)', start: 'Since January (%)' },
    place: 'Place',
    rank: 'Rank',
    outerRank: (outer) => (outer === '' ? 'Rank' : `${capital(outer)} rank`),
    targetHead: 'Target',
    done: 'Result',
    completion: 'Completion (%)',
    remark: 'Remarks',
    unit: ({ english: [one] }) => capital(one),
    group: 'Group',
    groupRank: 'Rank in group',
    bonus: 'Bonus and deduction',
    score: 'Composite score',
    before: (yearly) => (yearly ? 'Rank last year' : 'Previous rank'),
    change: 'Change',
    newUnit: 'new',
    tier: 'Tier',
    notReported: 'not reported',
    notAssessed: 'not assessed',
    open: (label) => `${label} (to be verified)`,
    measured: (name, unit) => (sayMeasure(unit) === '' ? name : `${name} (${sayMeasure(unit)})`),
  },
  notes: {
    heading: 'Notes:',
    source: (sheets) =>
      `Data: ${sheets.length === 1 ? 'sheet' : 'sheets'} ${listed(sheets.map((each) => `“${each}”`))}.`,
    departments: (each) => `Sources: ${each.join('; ')}.`,
    department: (indicator, source) => `${indicator} (${source})`,
    compared: (period) => `Changes of rank are against ${period}.`,
    ties: 'Equal scores or figures share a place; the places after them are left out accordingly.',
    places: 'Places by indicator are by the figures as reported; equal figures share a place.',
    rounding: 'Figures in the text are rounded; places are by the unrounded figures.',
    percentRule: (percent, population) =>
      `The top ${percent}% are ${percent}% of the ${population} ranked, rounded down.`,
    sums: 'Totals are those of the table; where it has none, the sums of the units. Their growth, where the table does not state it, is over the year before in the table.',
    missing: (indicator, names) => `${indicator}: ${listed(names)}`,
    missingAll: (each) => `Not reported and to be verified: ${each.join('; ')}.`,
    filled: (indicator, number, rule) =>
      `${indicator}: ${number} not reported; in the scores this was dealt with by the rule “${rule}”.`,
    profile: (number) =>
      number === 1
        ? 'Strengths and weaknesses are the indicators in which a unit is first or last.'
        : `Strengths and weaknesses are the indicators in which a unit is among the first or last ${number}.`,
    pace: (months) => `The schedule spreads the annual target evenly over the months (${months}/12).`,
    completion: 'Completion is the result over the target.',
    open: 'Where something is to be verified, data are missing that would settle it.',
  },
};
