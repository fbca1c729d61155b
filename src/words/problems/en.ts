/** Problems and notes in English. */
import type { Place } from '../../engine';
import { SCHEME_WORDS } from '../scheme';
import type { ProblemWords } from './sentences';

const { vocabularies } = SCHEME_WORDS['en-US'];

/** Of which unit and indicator a sentence speaks, as its subject. */
function at({ unit, indicator }: Place): string {
  if (unit !== undefined) return indicator === undefined ? `“${unit}”` : `“${indicator}” of “${unit}”`;
  return indicator === undefined ? 'The table' : `“${indicator}”`;
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
const vetoed = (effect: string): string =>
  (vocabularies.vetoEffect as Readonly<Record<string, string>>)[effect] ?? effect;

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
    'value-missing': (_, place) =>
      `${at(place)} has no value; report it, or set in the scheme what to do with missing values.`,
    'value-not-positive': ({ value, method }, place) =>
      `${at(place)} is ${value}; the method (${method}) needs values above 0.`,
    'column-constant': (_, place) => `${at(place)} is the same for all units, which the scheme refuses.`,
    'indicators-none': () => 'The screening of the scheme leaves no indicator to score by.',
    'column-empty': (_, place) => `${at(place)} has no value at all.`,
    'population-too-small': ({ population, rank }, place) =>
      `${at(place)} has rank ${rank}${place.period ? ` in ${place.period}` : ''}, but the outer ranking is said to have ${population} zones.`,
    'value-negative': ({ value, method }, place) =>
      `${at(place)} is ${value}; the method (${method}) takes no negative values.`,
    'column-not-number': ({ column, value }, place) =>
      `${at(place)} needs a number in column “${column}”, not “${value}”.`,
    'points-not-positive': ({ points, method, dimension }, place) =>
      `${at(place)} has ${points} points; “${method}” of ${dimension === '' ? 'the total' : `“${dimension}”`} needs points above 0. An interval of 1 to 100 gives them.`,
    'points-missing': ({ method, dimension }, place) =>
      `${at(place)} has no points; “${method}” of ${dimension === '' ? 'the total' : `“${dimension}”`} cannot leave any out.`,
    'reference-missing': ({ reference }) => `The reference unit “${reference}” has no value.`,
    'reference-worst': ({ reference }) =>
      `The reference unit “${reference}” is itself the worst; nothing can be measured from it.`,
    'group-empty': ({ group }, place) =>
      `${at(place)} is missing, and group “${group}” has no value to fill it from.`,
    'group-unknown': ({ group }, place) => `${at(place)} is in group “${group}”, which has no weights.`,
    'too-many-units': ({ method, units, most }) =>
      `Method “${method}” takes at most ${most} units; there are ${units}.`,
    'weights-mean': ({ method, mean }, place) =>
      `${at(place)} has mean ${mean}, from which “${method}” can make no weight.`,
    'tier-quota-sum': ({ sum, units }) =>
      `The quotas sum to ${sum}, but ${units} units are ranked; change them or have them scaled.`,
    'tier-quota-large': ({ quota, units }) => `A quota of ${quota} is larger than the ${units} units ranked.`,
    'scheme-shape': ({ expected }) => `The scheme needs ${expected} here.`,
    'scheme-unknown-field': ({ field }) => `The scheme knows no field “${field}”.`,
    'scheme-number': ({ value, expected }) => `A number is needed here (${expected}), not “${value}”.`,
    'scheme-word': ({ value, allowed }) => `“${value}” is not among the choices: ${allowed}.`,
    'scheme-no-indicators': () => 'The scheme has no indicators.',
    'scheme-unknown-indicator': ({ indicator }) => `The table has no indicator “${indicator}”.`,
    'scheme-unknown-unit': ({ unit }) => `The table has no unit “${unit}”.`,
    'scheme-unknown-column': ({ column }) => `The table has no column “${column}”.`,
    'scheme-unknown-dimension': ({ dimension }) => `No indicator belongs to dimension “${dimension}”.`,
    'scheme-unknown-label': ({ label }) => `No rule gives the label “${label}”.`,
    'scheme-unknown-tier': ({ tier }) => `The scheme has no tier “${tier}”.`,
    'scheme-unknown-switch': ({ name }) => `No rule uses the switch “${name}”.`,
    'scheme-duplicate': ({ name }) => `“${name}” stands in the scheme more than once.`,
    'dimension-in-two-places': ({ dimension }) => `Dimension “${dimension}” stands under two parents.`,
    'weight-missing': ({ name }) => `“${name}” has no weight.`,
    'weight-sum': ({ parent, sum, expected }) =>
      `The weights${parent === '' ? '' : ` under “${parent}”`} sum to ${sum}, not ${expected}.`,
    'parameter-missing': ({ method, parameter }) => `Method “${method}” lacks its parameter “${parameter}”.`,
    'parameter-unknown': ({ method, parameter }) => `Method “${method}” has no parameter “${parameter}”.`,
    'direction-unsuited': ({ method }) => `Method “${method}” does not suit this indicator's direction.`,
    'method-lower-better': ({ method }) =>
      `A score by “${method}” is better the lower it is: it goes with no bonus or deduction, no sources and no tiers by threshold.`,
    'method-unavailable': ({ method }) => `This version cannot compute method “${method}” yet.`,
    'matrix-size': ({ rows, expected }) => `The pairwise matrix has ${rows} rows; it needs ${expected}.`,
    'matrix-not-reciprocal': ({ row, column }) =>
      `Row ${row}, column ${column} of the pairwise matrix is not the reciprocal of its counterpart.`,
    'tier-order': ({ first, second }) =>
      `Tier “${first}” must stand above “${second}”, but its number does not.`,
    'tier-missing': ({ tier }) => `There is no tier “${tier}”.`,
    'switch-missing': ({ name }) => `A rule uses the switch “${name}”, which the scheme does not have.`,
    'rule-cycle': ({ rules }) => `The rules ${rules} depend on each other in a circle.`,
  },
  sheet: {
    'table-none': ({ sheet }) =>
      `There is no indicator table on “${sheet}”: names of units in a column (or row) with at least one column (or row) of figures beside it.`,
    'units-none': ({ range }) => `There are no names of units in ${range}.`,
    'indicators-none': ({ range }) => `There are no indicators with figures in ${range}.`,
    'unit-unnamed': ({ row }) => `Row ${row} has figures but no name of a unit.`,
    'unit-duplicate': ({ unit, other }) => `“${unit}” repeats ${other}; a unit may have one row only.`,
    'indicator-duplicate': ({ indicator, other }) => `Indicator “${indicator}” repeats ${other}.`,
    'figure-duplicate': ({ unit, indicator, other }) =>
      `“${indicator}” of “${unit}” is given twice; see ${other}.`,
    'cell-empty': ({ unit, indicator }) => `“${indicator}” of “${unit}” is empty.`,
    'cell-missing': ({ unit, indicator, text }) => `“${indicator}” of “${unit}” is not reported (“${text}”).`,
    'cell-excluded': ({ unit, indicator, text }) =>
      `“${indicator}” of “${unit}” says “${text}”; if it is not assessed, say so in the scheme under “Not assessed for”.`,
    'cell-not-number': ({ unit, indicator, text }) =>
      `“${indicator}” of “${unit}” must be a number, not “${text}”.`,
    'cell-error': ({ unit, indicator, text }) => `“${indicator}” of “${unit}” is the error ${text}.`,
    'cell-ambiguous': ({ unit, indicator, text }) =>
      `“${indicator}” of “${unit}” is written “${text}”, which can be read in more than one way; write a plain number.`,
    'cell-range': ({ unit, indicator, text }) =>
      `“${indicator}” of “${unit}” is a range (“${text}”); write one number.`,
    'rank-empty': ({ unit, period }) =>
      `“${unit}” has no rank${period === '' ? '' : ` in ${period}`}; write “not assessed” where it was not.`,
    'rank-below-first': ({ unit, text }) => `“${unit}” has rank “${text}”; ranks begin at 1.`,
    'percent-mixed': ({ unit, indicator, text }) =>
      `“${indicator}” of “${unit}” is written “${text}”; it cannot be told whether that is a percentage. Use one format in the column.`,
    'unit-of-measure': ({ unit, indicator, text, wanted }) =>
      `“${indicator}” of “${unit}” is written “${text}”, but the column is in ${wanted}.`,
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
    'scheme-cell-word': ({ text, vocabulary }) =>
      `“${text}” is not among the choices: ${Object.values(vocabularies[vocabulary]).join(', ')}.`,
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
    'unit-gone': ({ unit }) => `“${unit}” was assessed in the last period and is not in this table.`,
    'population-unknown': () =>
      'The number of zones in the outer ranking is not given: where that leaves “in the last N” open, it is to be verified.',
    'not-comparable': ({ count }, place) =>
      `${at(place)}: growth of ${count} over a base of 0 or below is not comparable and was left out.`,
    'values-filled': ({ count, rule }, place) => `${at(place)}: ${count} missing, filled in by “${rule}”.`,
    'values-treated': ({ count, method }, place) => `${at(place)}: ${count} outliers treated by “${method}”.`,
    'constant-dropped': (_, place) =>
      `${at(place)} is the same for all units: not counted, the others re-weighted.`,
    'entropy-zero': (_, place) =>
      `The zero of ${at(place)} is arbitrary (a temperature, a rate of growth, points that start above 0): entropy weights mean nothing here.`,
    'zero-best': ({ count }, place) =>
      `${at(place)}: ${count} missing values were taken as 0, and less is better: not reporting is best.`,
    'indicator-screened': ({ share }, place) => `${at(place)}: only ${percent(share)} reported, not counted.`,
    'unit-screened': ({ unit, share }) => `“${unit}” reported only ${percent(share)} and has no score.`,
    'weights-levelled': ({ method }) => `No indicator tells the units apart: “${method}” gave equal weights.`,
    'weights-inconsistent': ({ ratio }) =>
      `The pairwise comparisons have a consistency ratio of ${ratio.toFixed(3)}, above 0.1; please check them.`,
    'bonus-capped': ({ unit, cap }) => `The bonus of “${unit}” was cut to the cap of ${cap}.`,
    'unit-vetoed': ({ unit, item, effect }) => `“${unit}” is under the veto “${item}”: ${vetoed(effect)}.`,
    'tiers-scaled': ({ quotas }) => `The quotas were scaled to the units ranked: ${quotas}.`,
    'indicator-unused': ({ indicator }) =>
      `“${indicator}” of the table is not in the scheme and was not counted.`,
  },
  sheetNotes: {
    'selection-outside': ({ range }) => `The selected cell is in no table; ${range} was read.`,
    'tables-unread': ({ ranges }) =>
      `The tables at ${ranges} were not read; select a cell in one of them and rank again to read it.`,
    'unit-hidden': ({ unit, row }) => `“${unit}” stands in the hidden row ${row} and is ranked all the same.`,
    'unit-confusable': ({ unit, read }) => `“${unit}” was read as “${read}”; please confirm.`,
    'cell-approx': ({ unit, indicator, text, value }) =>
      `“${indicator}” of “${unit}” is written “${text}” and counted as ${value}.`,
    'percent-assumed': ({ unit, indicator, text, value }) =>
      `“${indicator}” of “${unit}” is written “${text}” and counted as ${value}.`,
    'unit-converted': ({ indicator, wanted, count }) =>
      `${count} values of “${indicator}” were converted to ${wanted}.`,
    'direction-ask': ({ indicator }) =>
      `Which way “${indicator}” is better is not clear; higher was taken. Please confirm in the scheme.`,
    'units-absent': ({ period, units }) => `The table of ${period} lacks: ${units}.`,
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
    'scheme-row': ({ text }) => `“${text}” speaks of the indicators`,
    'not-unit': ({ text }) => `“${text}” is no assessed unit`,
    rank: ({ text, of }) => `“${text}” holds ranks${of === '' ? '' : ` of “${of}”`}, no indicator`,
    'rank-other': ({ text }) => `“${text}” holds other ranks, no indicator`,
    'score-printed': ({ text }) => `“${text}” holds scores printed on the sheet, no indicator`,
    target: ({ text }) => `“${text}” holds targets, no indicator`,
    remark: ({ text }) => `“${text}” holds remarks`,
    identifier: ({ text }) => `“${text}” holds identifiers`,
    text: ({ text }) => `“${text}” holds text`,
    'column-empty': ({ text }) => `“${text}” has no figures`,
    'not-selected': ({ text }) => `“${text}” is outside the selection`,
  },
  because: {
    stated: (word) => `the table says “${word}”`,
    'lower-word': (word) => `the name holds “${word}”`,
    'turned-word': (word) => `the name holds “${word}”, of which more is better`,
    'higher-word': (word) => `the name holds “${word}”`,
    'two-way-word': (word) => `the name holds “${word}”, which may go either way`,
    rank: () => 'a smaller rank is better',
    default: () => 'more of an indicator is usually better',
  },
};
