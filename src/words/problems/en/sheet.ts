/** What is wrong on a sheet, of figures or of a scheme, in English. */
import type { ProblemWords } from '../sentences';
import { meant, absences, doubts, vocabularies } from './phrases';

export const sheet: ProblemWords['sheet'] = {
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
};

export const schemeSheet: ProblemWords['schemeSheet'] = {
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
};
