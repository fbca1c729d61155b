/** Problems and notes in English. */
import { LACK_WORDS } from '../lacks';
import type { Place } from '../../engine';
import type { Absence, Doubt } from '../../sheet/read/cell/parsed';
import { PRESET_WORDS } from '../presets';
import { SCHEME_WORDS } from '../scheme';
import { callings } from '../scheme/callings';
import { nearest } from './nearest';
import type { ProblemWords } from './sentences';

/** Of which unit and indicator a sentence speaks, as its subject. */
function at({ unit, indicator }: Place): string {
  if (unit !== undefined) return indicator === undefined ? `“${unit}”` : `“${indicator}” of “${unit}”`;
  return indicator === undefined ? 'The table' : `“${indicator}”`;
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
const { vocabularies } = SCHEME_WORDS['en-US'];
const called = callings('en-US');

/** What a part of a scheme in JSON must look like; whatever else shows an example of itself. */
const SHAPES: Readonly<Record<string, string>> = {
  '""': 'a text',
  '0.0': 'a number',
  'true | false': 'true or false',
  '0 | null': 'a number or null',
  '"" | null': 'a text or null',
  '[ … ]': 'a list ([ … ])',
  '{ … }': 'an object ({ … })',
  '{ "kind": … }': 'a condition ({ "kind": … })',
};

const meant = (written: string, allowed: readonly string[]): string => {
  const found = nearest(written, allowed);
  return found === null ? '' : ` (did you mean “${found}”?)`;
};

const REASON = {
  same: 'the same name',
  spelling: 'spelt differently',
  alias: 'an alias',
  renamed: 'renamed',
  city: 'the city was left out',
  misread: 'letters that look alike',
} as const;

const LIKENESS = {
  letters: 'letters that look alike',
  lost: 'letters were lost',
  place: 'only the place is written',
  kind: 'of another kind',
  region: 'only a region or bracket differs',
  city: 'the city is not written',
} as const;

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const absences: Readonly<Record<Absence, (text: string) => string>> = {
  blank: () => 'is empty.',
  notReported: (text) => `is not reported (“${text}”).`,
  notApplicable: (text) =>
    `is marked as not applicable (“${text}”); if it is not assessed, say so in the scheme under “Not assessed for”.`,
  notComparable: (text) =>
    `says “${text}”, which is no figure to compare; write a number, or choose in the scheme what a missing value counts as.`,
  unsaid: (text) =>
    `holds only “${text}”, which may mean 0, not reported or not applicable; please write which.`,
};

const doubts: Readonly<Record<Doubt, string>> = {
  sign: 'may be plus or minus; write a number with its sign.',
  bracket: 'may be a negative number or a rank; write a plain number.',
  fraction: 'may be a ratio, a rank or a date; write one number.',
  date: 'is a date, perhaps made of a ratio such as 1/10; write a number.',
  digits: 'has its digits parted in a way that does not tell the number; type it again.',
  letter: 'may hold a letter for a digit (O for 0, l for 1); check it and type it again.',
  several: 'holds more than one number; keep one.',
  vague: 'does not say how much; write a number.',
  change: 'speaks of a rise or fall, which is not what this column holds; write the figure of this column.',
};

export const en: ProblemWords = {
  engine: {
    'table-empty': () => 'The table has no units to assess.',
    'table-no-columns': () => 'The table has neither indicators nor ranks.',
    'unit-unnamed': ({ row }) => `Unit ${row} has no name.`,
    'unit-duplicate': ({ unit }) => `“${unit}” stands in the table more than once.`,
    'indicator-unnamed': ({ column }) => `Indicator ${column} has no name.`,
    'indicator-duplicate': ({ indicator }) => `Indicator “${indicator}” stands in the table more than once.`,
    'number-invalid': ({ value }, place) => `${at(place)} holds “${value}”, which is no valid number.`,
    'rank-invalid': ({ value }, place) => `${at(place)} has rank ${value}; ranks begin at 1.`,
    'value-missing': ({ lack }, place) =>
      lack === undefined
        ? `${at(place)} has no value; report it, or set in the scheme what to do with missing values.`
        : `${at(place)} has no value (${LACK_WORDS['en-US'][lack]}); fill in what it is made of, or set in the scheme what to do with its missing values.`,
    'value-not-positive': ({ value, method }, place) =>
      `${at(place)} is ${value}; the method (${called.method(method)}) needs values above 0.`,
    'column-constant': (_, place) => `${at(place)} is the same for all units, which the scheme refuses.`,
    'indicators-none': () => 'The screening of the scheme leaves no indicator to score by.',
    'column-empty': (_, place) => `${at(place)} has no value at all.`,
    'population-too-small': ({ population, rank }, place) =>
      `${at(place)} has rank ${rank}${place.period ? ` in ${place.period}` : ''}, but the outer ranking is said to have ${population} zones.`,
    'value-negative': ({ value, method }, place) =>
      `${at(place)} is ${value}; the method (${called.method(method)}) takes no negative values.`,
    'column-not-number': ({ column, value }, place) =>
      `${at(place)} needs a number in column “${column}”, not “${value}”.`,
    'points-not-positive': ({ points, method, dimension }, place) =>
      `${at(place)} has ${points} points; “${called.method(method)}” of ${dimension === '' ? 'the total' : `“${dimension}”`} needs points above 0. An interval of 1 to 100 gives them.`,
    'points-missing': ({ method, dimension }, place) =>
      `${at(place)} has no points; “${called.method(method)}” of ${dimension === '' ? 'the total' : `“${dimension}”`} cannot leave any out.`,
    'reference-missing': ({ reference }) => `The reference unit “${reference}” has no value.`,
    'reference-worst': ({ reference }) =>
      `The reference unit “${reference}” is itself the worst; nothing can be measured from it.`,
    'group-empty': ({ group }, place) =>
      `${at(place)} is missing, and group “${group}” has no value to fill it from.`,
    'group-unknown': ({ group }, place) => `${at(place)} is in group “${group}”, which has no weights.`,
    'too-many-units': ({ method, units, most }) =>
      `Method “${called.method(method)}” takes at most ${most} units; there are ${units}.`,
    'weights-mean': ({ method, mean }, place) =>
      `${at(place)} has mean ${mean}, from which “${called.method(method)}” can make no weight.`,
    'tier-quota-sum': ({ sum, units }) =>
      `The quotas sum to ${sum}, but ${units} units are ranked; change them, or have them scaled by largest remainder (on the command line: --switch scale=largestRemainder).`,
    'tier-quota-large': ({ quota, units }) =>
      `A quota of ${quota} is larger than the ${units} units ranked; change it, or have the quotas scaled by largest remainder (on the command line: --switch scale=largestRemainder).`,
    'scheme-shape': ({ expected }) => `The scheme needs ${SHAPES[expected] ?? expected} here.`,
    'scheme-unknown-field': ({ field }) => `The scheme knows no field “${field}”.`,
    'scheme-number': ({ value, expected }) => `A number is needed here (${expected}), not “${value}”.`,
    'scheme-word': ({ value, allowed }) =>
      `“${value}” is not among the choices${meant(value, `${allowed}`.split(', '))}: ${allowed}.`,
    'scheme-no-indicators': () => 'The scheme has no indicators.',
    'scheme-unknown-indicator': ({ indicator, known = '' }) =>
      `The table has no indicator “${indicator}”${meant(indicator, `${known}`.split('\n'))}.`,
    'scheme-unknown-unit': ({ unit, known = '' }) =>
      `The table has no unit “${unit}”${meant(unit, `${known}`.split('\n'))}.`,
    'scheme-unknown-column': ({ column, known = '' }) =>
      `The table has no column “${column}”${meant(column, `${known}`.split('\n'))}.`,
    'scheme-unknown-dimension': ({ dimension, known = '' }) =>
      `No indicator belongs to dimension “${dimension}”${meant(dimension, `${known}`.split('\n'))}.`,
    'scheme-unknown-label': ({ label, known = '' }) =>
      `No rule gives the label “${label}”${meant(label, `${known}`.split('\n'))}.`,
    'scheme-unknown-tier': ({ tier, known = '' }) =>
      `The scheme has no tier “${tier}”${meant(tier, `${known}`.split('\n'))}.`,
    'scheme-unknown-switch': ({ name }) => `No rule uses the switch “${name}”.`,
    'scheme-duplicate': ({ name }) => `“${name}” stands in the scheme more than once.`,
    'dimension-in-two-places': ({ dimension }) => `Dimension “${dimension}” stands under two parents.`,
    'weight-missing': ({ name }) => `“${name}” has no weight.`,
    'weight-sum': ({ parent, sum, expected }) =>
      `The weights${parent === '' ? '' : ` under “${parent}”`} sum to ${sum}, not ${expected}.`,
    'weight-limits': ({ low, high }) =>
      `The limits ${percent(low)} to ${percent(high)} are no range of weights between 0 and 100%.`,
    'weights-box-empty': ({ low, high }) =>
      `No weights within these limits sum to 100%: the lowest make ${percent(low)}, the highest ${percent(high)}.`,
    'parameter-missing': ({ method, parameter }) =>
      `Method “${called.method(method)}” lacks its parameter “${called.parameter(parameter)}”.`,
    'parameter-unknown': ({ method, parameter }) =>
      `Method “${called.method(method)}” has no parameter “${called.parameter(parameter)}”.`,
    'direction-unsuited': ({ method }) =>
      `Method “${called.method(method)}” does not suit this indicator's direction.`,
    'method-lower-better': ({ method }) =>
      `A score by “${called.method(method)}” is better the lower it is: it goes with no bonus or deduction, no sources and no tiers by threshold.`,
    'method-unavailable': ({ method }) =>
      `This version cannot compute method “${called.method(method)}” yet.`,
    'matrix-size': ({ rows, expected }) => `The pairwise matrix has ${rows} rows; it needs ${expected}.`,
    'matrix-not-reciprocal': ({ row, column }) =>
      `Row ${row}, column ${column} of the pairwise matrix is not the reciprocal of its counterpart.`,
    'tier-order': ({ first, second }) =>
      `Tier “${first}” must stand above “${second}”, but its number does not.`,
    'tier-missing': ({ tier }) => `There is no tier “${tier}”.`,
    'adjustment-column-or-condition': ({ item }) =>
      `“${item}” needs a data column or a condition, and not both.`,
    'adjustment-points-missing': ({ item }) => `“${item}” goes by a condition and has no points yet.`,
    'condition-too-late': () =>
      'Bonus and deduction come before ranking: their conditions may ask for values, flags and outer ranks, not for ranks, scores, tiers or labels of this period.',
    'outer-ranks-missing': ({ source }) =>
      `“${source}” takes its points from outer ranks, and the table has none.`,
    'condition-unsuited': ({ field }) => `“${field}” does not go with this condition.`,
    'condition-empty': () => 'This list of conditions is empty.',
    'rule-gives-nothing': ({ rule }) =>
      `Rule “${rule}” gives nothing: no label, amount, measure or best tier.`,
    'switch-missing': ({ name }) => `A rule uses the switch “${name}”, which the scheme does not have.`,
    'rule-cycle': ({ rules }) => `The rules ${rules} depend on each other in a circle.`,
  },
  sheet: {
    'table-none': ({ sheet, range, texts, figures }) =>
      `There is no indicator table on “${sheet}”. Looked for: a row with the names of indicators and below it a row (or beside it a column) for each unit, its name and figures, two rows and two columns at least. Found: ${
        texts + figures === 0
          ? 'nothing'
          : `${texts} cells of text and ${figures} of figures in ${range}${figures === 0 ? ', so no figures' : ''}${texts === 0 ? ', so no names' : ''}`
      }.`,
    'headings-none': ({ range, text }) =>
      `${range} has no headings: its first row (“${text}”) already holds figures, so nothing says what the columns are. Add a row with the names of the indicators above it.`,
    'units-none': ({ range }) => `There are no names of units in ${range}.`,
    'indicators-none': ({ range }) => `There are no indicators with figures in ${range}.`,
    'unit-unnamed': ({ row }) => `Row ${row} has figures but no name of a unit.`,
    'unit-elsewhere': ({ unit, sheets, indicators }) =>
      `Sheet “${sheets}” does not have “${unit}”; it lacks: ${indicators}.`,
    'figure-differs': ({ unit, indicator, other, count }) =>
      `“${indicator}” of “${unit}” differs from the figure at ${other}${count > 1 ? `; the two sheets differ in ${count} figures of it` : ''}.`,
    'measure-differs': ({ indicator, text, wanted, other }) =>
      `“${indicator}” is in “${text}”, at ${other} in “${wanted}”; one cannot be converted to the other.`,
    'unit-duplicate': ({ unit, other }) => `“${unit}” repeats ${other}; a unit may have one row only.`,
    'indicator-duplicate': ({ indicator, other }) => `Indicator “${indicator}” repeats ${other}.`,
    'indicator-unnamed': ({ row }) => `Row ${row} names no indicator.`,
    'figure-duplicate': ({ unit, indicator, other, text, first }) =>
      text === first
        ? `“${indicator}” of “${unit}” is given twice (“${text}” at ${other} too); delete one.`
        : `“${indicator}” of “${unit}” is given twice and differs: “${text}” here, “${first}” at ${other}; keep the right one.`,
    'cell-empty': ({ unit, indicator }) => `“${indicator}” of “${unit}” is empty.`,
    'cell-missing': ({ unit, indicator, text, absence }) =>
      `“${indicator}” of “${unit}” ${absences[absence](text)}`,
    'cell-excluded': ({ unit, indicator, text }) =>
      `“${indicator}” of “${unit}” says “${text}”; if it is not assessed, say so in the scheme under “Not assessed for”.`,
    'cell-not-number': ({ unit, indicator, text }) =>
      `“${indicator}” of “${unit}” must be a number, not “${text}”.`,
    'cell-error': ({ unit, indicator, text }) => `“${indicator}” of “${unit}” is the error ${text}.`,
    'cell-ambiguous': ({ unit, indicator, text, doubt }) =>
      `“${indicator}” of “${unit}” is written “${text}” and ${doubts[doubt]}`,
    'cell-range': ({ unit, indicator, text }) =>
      `“${indicator}” of “${unit}” is a range (“${text}”); write one number.`,
    'rank-empty': ({ unit, period }) =>
      `“${unit}” has no rank${period === '' ? '' : ` in ${period}`}; write “not assessed” where it was not.`,
    'ranks-unsaid': ({ range }) =>
      `The whole numbers in ${range} all differ and may be ranks, but nothing says so: if they are, write “rank” into the title or heading; if not, the indicator's name.`,
    'rank-below-first': ({ unit, text }) => `“${unit}” has rank “${text}”; ranks begin at 1.`,
    'percent-mixed': ({ unit, indicator, text }) =>
      `“${indicator}” of “${unit}” is written “${text}”; it cannot be told whether that is a percentage. Use one format in the column.`,
    'unit-of-measure': ({ unit, indicator, text, wanted }) =>
      `“${indicator}” of “${unit}” is written “${text}”, but the column is in ${wanted}, to which it cannot be converted; write it in that unit.`,
    'period-unit': ({ indicator, period, from, wanted }) =>
      `“${indicator}” of ${period} is in ${from}, but in ${wanted} in the latest period, to which it cannot be converted; write both in one unit.`,
    'unit-alone': ({ unit, indicator, text }) =>
      `“${indicator}” of “${unit}” is written “${text}”, while most others of the column have no unit; write all alike, or name the unit in the heading.`,
    'unit-unsaid': ({ unit, indicator, text, wanted }) =>
      `“${indicator}” of “${unit}” is written “${text}”, which does not say whether it is in ${wanted === '' ? 'single units' : wanted}; write the unit.`,
  },
  schemeSheet: {
    'scheme-sheet-none': ({ sheet }) =>
      `“${sheet}” has no section “■ Indicators”, so it cannot be read as a scheme; delete the sheet and rank again to have it made anew.`,
    'scheme-section-twice': ({ title }) => `The section “${title}” stands here more than once.`,
    'scheme-column-absent': ({ title }) => `The column “${title}” is not there.`,
    'scheme-column-unknown': ({ text }) =>
      `The heading “${text}” is not known; keep columns of your own at the far right.`,
    'scheme-column-twice': ({ title }) => `The column “${title}” stands here more than once.`,
    'scheme-row-unknown': ({ text }) => `The line “${text}” is not known.`,
    'scheme-row-twice': ({ title }) => `“${title}” stands here more than once.`,
    'scheme-cell-empty': ({ title }) => `“${title}” must not be empty.`,
    'scheme-cell-number': ({ text }) => `A number is needed here, not “${text}”.`,
    'scheme-cell-word': ({ text, vocabulary }) => {
      const choices = Object.values(vocabularies[vocabulary]);
      return `“${text}” is not among the choices${meant(text, choices)}: ${choices.join(', ')}.`;
    },
    'scheme-cell-direction': ({ text }) =>
      `The direction “${text}” is not known; write: Higher is better, Lower is better, The nearer to 7.5 the better, or Best from 4 to 6.`,
    'scheme-cell-weight': ({ text }) =>
      `The weight “${text}” is not understood; write a number, or numbers by group as: East=40; West=60.`,
    'scheme-cell-parameters': ({ text }) =>
      `The parameters in “${text}” are not understood; write as: Min-max minmax (60～100).`,
    'scheme-cell-colour': ({ text }) => `The colour “${text}” is not understood; write as: #FFC000.`,
    'scheme-cell-decimals': ({ text }) => `“${text}” must be a number of decimals, or “Unrounded”.`,
    'scheme-cell-condition': ({ text, rest }) =>
      `The condition “${text}” is not understood${rest === '' ? '; it seems to be cut off' : ` from “${rest}” on`}. Write as: outer rank in the last 10 or overall rank in the last 2.`,
  },
  presetNotes: {
    'preset-incomplete': ({ preset }) =>
      `The source of the preset “${PRESET_WORDS['en-US'][preset].title}” is incomplete; lost: ${PRESET_WORDS['en-US'][preset].missing.join('; ')}.`,
    'preset-absent': ({ preset, indicators }) =>
      `Indicators of the preset “${PRESET_WORDS['en-US'][preset].title}” that the table lacks were left out: ${indicators}; where weights are given, the others were scaled up.`,
  },
  engineNotes: {
    'no-spread': ({ points }, place) =>
      `${at(place)}: all units have the same value and get ${points} points.`,
    'points-floored': ({ count }, place) => `${at(place)}: ${count} below the floor were lifted to it.`,
    'points-capped': ({ count }, place) => `${at(place)}: ${count} above the cap were cut to it.`,
    'first-period': () =>
      'No earlier period is known: there are no rank changes, and years running are counted from this period on.',
    'period-gap': ({ before, period }) =>
      `Data are missing between ${before} and ${period}: rank changes and years running are to be verified.`,
    'unit-new': ({ unit }) => `“${unit}” is newly included; its rank change is not comparable.`,
    'unit-merged': ({ unit, origins, ranks, how }) =>
      `“${unit}” ${{ merged: 'was merged of', joined: 'was not listed before and has taken in', split: 'was split off' }[how]} ${origins} (ranked ${ranks} before) and has no previous rank of its own: its movement is not comparable; rewards and penalties for movement or years running are to be decided by hand.`,
    'unit-absorbed': ({ unit, origins }) =>
      `${origins} became part of “${unit}”; the movement of “${unit}” is from its own previous rank, without ${origins}.`,
    'unit-parted': ({ unit, parts }) =>
      `${parts} was split off “${unit}”; the movement of “${unit}” is from its rank before that, of another extent.`,
    'column-lacks': ({ column, lack, units, count }) =>
      `Computed column “${column}”: ${LACK_WORDS['en-US'][lack]} for ${count === 1 ? '1 unit' : `${count} units`}: ${units}.`,
    'units-reweighted': ({ units, indicators }) =>
      `${units}: not assessed by “${indicators}”; the weight of it is borne in proportion by the other indicators.`,
    'units-ungrouped': ({ units, count }) =>
      `${count === 1 ? '1 unit is' : `${count} units are`} in no group: ${units}. Ranked overall, in no group.`,
    'unit-gone': ({ unit }) => `“${unit}” was assessed in the last period and is not in this table.`,
    'outer-ranks-absent': ({ rules }) =>
      `Rules “${rules}” ask for outer ranks, which the table does not hold: what they give stays to be verified.`,
    'population-unknown': () =>
      'The number of zones in the outer ranking is not given: where that leaves “in the last N” open, it is to be verified.',
    'not-comparable': ({ count }, place) =>
      `${at(place)}: growth of ${count} over a base of 0 or below is not comparable and was left out.`,
    'values-filled': ({ count, rule }, place) => `${at(place)}: ${count} missing: ${called.rule(rule)}.`,
    'values-treated': ({ count, method }, place) =>
      `${at(place)}: ${count} outliers treated by “${called.method(method)}”.`,
    'constant-dropped': (_, place) =>
      `${at(place)} is the same for all units: not counted, the others re-weighted.`,
    'entropy-zero': (_, place) =>
      `The zero of ${at(place)} is arbitrary (a temperature, a rate of growth, points that start above 0): entropy weights mean nothing here.`,
    'zero-best': ({ count }, place) =>
      `${at(place)}: ${count} missing values were taken as 0, and less is better: not reporting is best.`,
    'indicator-screened': ({ share }, place) => `${at(place)}: only ${percent(share)} reported, not counted.`,
    'unit-screened': ({ unit, share }) => `“${unit}” reported only ${percent(share)} and has no score.`,
    'weights-levelled': ({ method }) =>
      `No indicator tells the units apart: “${called.method(method)}” gave equal weights.`,
    'weights-inconsistent': ({ ratio }) =>
      `The pairwise comparisons have a consistency ratio of ${ratio.toFixed(3)}, above 0.1; please check them.`,
    'bonus-capped': ({ unit, cap }) => `The bonus of “${unit}” was cut to the cap of ${cap}.`,
    'unit-vetoed': ({ unit, item, effect }) =>
      `“${unit}” is under the veto “${item}”: ${called.effect(effect)}.`,
    'tiers-scaled': ({ quotas }) => `The quotas were scaled to the units ranked: ${quotas}.`,
    'amount-unfilled': ({ rule }) =>
      `The amount of rule “${rule}” is lost in the source and to be filled in; until then the label alone is given.`,
    'condition-unfilled': ({ rule }) =>
      `The condition of “${rule}” is lost in the source and to be filled in; until then it does nothing.`,
    'points-unfilled': ({ item }) =>
      `The points of “${item}” are lost in the source and to be filled in; until then it counts none.`,
    'weights-alike': ({ index, dimensions }) =>
      `No weights are given below ${[...(index ? ['the index'] : []), ...(dimensions === '' ? [] : [dimensions])].join(', ')}: all count alike there.`,
    'adjustment-open': ({ unit, item }) =>
      `Whether “${unit}” meets the condition of “${item}” is not known; nothing was counted, to be verified.`,
    'indicator-unused': ({ indicator }) =>
      `“${indicator}” of the table is not in the scheme and was not counted.`,
  },
  sheetNotes: {
    'selection-outside': ({ range }) => `The selected cell is in no table; ${range} was read.`,
    'tables-unread': ({ ranges }) =>
      `The tables at ${ranges} were not read; select a cell in one of them and rank again to read it.`,
    'units-hidden': ({ units, count, where }) =>
      `Hidden or filtered ${where} ${count === 1 ? 'holds a unit' : `hold ${count} units`} (${units}) that ${count === 1 ? 'is' : 'are'} ranked all the same; delete or mark as not assessed what is not meant.`,
    'indicators-hidden': ({ indicators, where }) => `Hidden ${where} were read too: ${indicators}.`,
    'unit-sums': ({ unit }) =>
      `The figures of “${unit}” are the sums of those of units below it (or of all others): it looks like a total. If it is one, call it “Total”, so that nothing counts twice.`,
    'unit-confusable': ({ unit, read }) => `“${unit}” was read as “${read}”; please confirm.`,
    'unit-renamed': ({ unit, read }) => `“${unit}” was read as “${read}”, its later name.`,
    'unit-joined': ({ unit, other, at: cell, reason }) =>
      `“${unit}” and “${other}” at ${cell} were joined as one unit (${REASON[reason]}); please confirm.`,
    'units-respelt': ({ sheet, units, count }) =>
      `Sheet “${sheet}” spells ${count} units differently; they were joined: ${units}${count > units.split('、').length ? ' …' : ''}.`,
    'unit-similar': ({ unit, other, at: cell, likeness }) =>
      `“${unit}” may be “${other}” at ${cell} (${LIKENESS[likeness]}); they were not joined. Confirm under Reading corrections if they are one unit.`,
    'city-assumed': ({ city, units }) =>
      `“${units}” was read as of the city ${city}, where all other units are; please confirm.`,
    'cell-approx': ({ unit, indicator, text, read }) =>
      `“${indicator}” of “${unit}” is written “${text}”, an approximate figure, and counted as ${read}.`,
    'cell-taken': ({ unit, indicator, text, read }) =>
      `“${indicator}” of “${unit}” is written “${text}” and counted as ${read}; put it right if that is not meant.`,
    'text-numbers': ({ indicator, count }) =>
      `“${indicator}” has ${counted(count, 'number')} stored as text; they were read as numbers, but formulas on the sheet pass them over.`,
    'percent-assumed': ({ unit, indicator, text, read }) =>
      `“${indicator}” of “${unit}” is written “${text}” without a percent sign and counted as ${read}.`,
    'percent-small': ({ indicator, text, count }) =>
      `“${indicator}” has ${counted(count, 'value')} below 1 (such as ${text}), counted as ${text}%; if a fraction is meant, write it as a percentage.`,
    'percent-fractions': ({ indicator, text, read, count }) =>
      `“${indicator}” has only values below 1 (${count}, such as ${text}), read as fractions: ${text} is ${read}. If they are percentages, add the sign.`,
    'unit-converted': ({ indicator, from, wanted, count }) =>
      `“${indicator}”: ${counted(count, 'value')} converted from ${from} to ${wanted === '' ? 'single units' : wanted}.`,
    'period-converted': ({ indicator, period, from, wanted }) =>
      `“${indicator}” of ${period} was converted from ${from} to ${wanted}, as in the latest period.`,
    'unit-assumed': ({ indicator, wanted, count }) =>
      `“${indicator}” has ${counted(count, 'value')} without a unit, like the others in size, counted in ${wanted}.`,
    'pace-scored': ({ indicator }) =>
      `“${indicator}” differs from unit to unit and is scored as a completion rate; if it only says how much of the time has passed, leave it out.`,
    'direction-ask': ({ indicator }) =>
      `Which way “${indicator}” is better is not clear; higher was taken. Please confirm in the scheme.`,
    'unit-elsewhere': ({ unit, sheets, indicators }) =>
      `Sheet “${sheets}” does not have “${unit}”; it lacks: ${indicators}.`,
    'sheets-joined': ({ sheets, by, indicators }) =>
      `Sheets “${sheets}” were read as one table, joined by the names of units${by === 'scheme' ? `, since ${indicators} of the scheme stand there` : ''}${by === 'remembered' ? ' (as under Reading corrections)' : ''}.`,
    'sheets-offered': ({ sheets }) =>
      `Sheets “${sheets}” have the same indicators for other periods and were not read; choose under Reading corrections to join them for changes of rank.`,
    'ranks-maybe': ({ indicator }) =>
      `“${indicator}” holds exactly the numbers from 1 on and may be ranks: if so, say “rank” in its heading; it is scored as figures, higher being better.`,
    'units-absent': ({ period, units }) => `The table of ${period} lacks: ${units}.`,
    'weights-read': ({ unit, count }) =>
      unit === 'pointsOfTotal'
        ? `The ${count} weight(s) that the table states are used as points of the total.`
        : `The ${count} weight(s) that the table states are used as percent of the level above.`,
    'weights-unlike': ({ indicators }) =>
      `The table states other weights of ${indicators} than the scheme; the scheme's are used.`,
    'adjustment-read': ({ name, kind, cap }) =>
      `“${name}” is taken into the scheme as ${{ bonus: 'a bonus', deduction: 'a deduction', veto: 'a veto (no award)' }[kind]}${Number.isNaN(cap) ? '' : `, at most ${cap} points`}.`,
    'adjustment-unused': ({ name }) => `“${name}” of the table is not in the scheme and was not used.`,
    'names-carried': ({ row }) =>
      `From row ${row} on, rows without a name were read as more of the unit above.`,
    'period-unranked': ({ period, unit }) =>
      `“${unit}” has no rank of ${period}: its movement and years running since are unknown; all others are compared.`,
    'period-lacks': ({ period, indicators }) =>
      `${period} lacks ${indicators} and is left out: ranks then, and later changes and streaks, are unknown.`,
    'period-unfit': ({ period, count, where }) =>
      `${period} has ${count} problem(s)${where === '' ? '' : ` (${where})`} and is left out: ranks then, and later changes and streaks, are unknown.`,
  },
  exclusions: {
    title: ({ text }) => `“${text}” is a title`,
    'unit-line': ({ text }) => `“${text}” names the unit of measure`,
    blank: () => 'empty',
    index: ({ text }) => `“${text}” holds row numbers`,
    total: ({ text }) => `“${text}” is a total or mean`,
    group: ({ text }) => `“${text}” is the title of a group`,
    note: ({ text }) => `“${text}” is a note`,
    'sign-off': ({ text }) => `“${text}” is a sign-off`,
    'repeated-header': ({ text }) => `“${text}” repeats the heading`,
    'repeated-row': ({ text, other }) =>
      `“${text}” is row ${other.split(':')[0] ?? ''} again, cell for cell, in a repeated block`,
    numbering: ({ text }) => `the row “${text}” numbers the columns`,
    part: ({ text }) => `“${text}” is a part of the unit above`,
    'scheme-row': ({ text }) => `“${text}” speaks of the indicators`,
    'not-unit': ({ text }) => `“${text}” is no assessed unit`,
    rank: ({ text, of }) => `“${text}” holds ranks${of === '' ? '' : ` of “${of}”`}, no indicator`,
    'rank-other': ({ text }) => `“${text}” holds other ranks, no indicator`,
    'score-printed': ({ text }) => `“${text}” holds scores printed on the sheet, no indicator`,
    adjustment: ({ text }) => `“${text}” is a bonus, deduction or veto: part of the scheme, no indicator`,
    pace: ({ text }) => `“${text}” is the same for all: how much of the time has passed, no indicator`,
    base: ({ text }) => `“${text}” holds earlier figures for comparison, no indicator`,
    target: ({ text }) => `“${text}” holds targets, no indicator`,
    remark: ({ text }) => `“${text}” holds remarks`,
    identifier: ({ text }) => `“${text}” holds identifiers`,
    text: ({ text }) => (text === '' ? 'text below no heading' : `“${text}” holds text`),
    'column-empty': ({ text }) =>
      text === '' ? 'neither heading nor figure of a unit' : `“${text}” has no figures`,
    'not-selected': ({ text }) => `“${text}” is outside the selection`,
    corrected: ({ text }) => `“${text}” was left out by hand`,
  },
  because: {
    stated: (word) => `the table says “${word}”`,
    'lower-word': (word) => `the name holds “${word}”`,
    'turned-word': (word) => `the name holds “${word}”, of which more is better`,
    'higher-word': (word) => `the name holds “${word}”`,
    'two-way-word': (word) => `the name holds “${word}”, which may go either way`,
    corrected: () => 'confirmed by hand',
    rank: () => 'a smaller rank is better',
    default: () => 'more of an indicator is usually better',
  },
};
