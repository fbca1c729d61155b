/** What is told of how a sheet was read, in English. */
import type { ProblemWords } from '../sentences';
import { REASON, LIKENESS, counted } from './phrases';

export const sheetNotes: ProblemWords['sheetNotes'] = {
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
    `“${indicator}” has ${counted(count, 'value')} below 1 (such as ${text}), counted as ${text}%; if a fraction is write it as a percentage.`,
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
  'measures-unlike': ({ name, unit, against, other }) =>
    `The scheme compares ${name} (${unit === '1' ? 'fractions' : unit}) with ${against} (${other === '1' ? 'fractions' : other}): their measures differ, the figures are taken as they stand; please verify.`,
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
};

export const exclusions: ProblemWords['exclusions'] = {
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
};

export const because: ProblemWords['because'] = {
  stated: (word) => `the table says “${word}”`,
  'lower-word': (word) => `the name holds “${word}”`,
  'turned-word': (word) => `the name holds “${word}”, of which more is better`,
  'higher-word': (word) => `the name holds “${word}”`,
  'two-way-word': (word) => `the name holds “${word}”, which may go either way`,
  corrected: () => 'confirmed by hand',
  rank: () => 'a smaller rank is better',
  default: () => 'more of an indicator is usually better',
};
