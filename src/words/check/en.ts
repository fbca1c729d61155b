/** The data check in English. */
import { figure as n, share, type CheckWords } from './sentences';

const RECOUNT = 'Check the source and correct the figure.';

export const en: CheckWords = {
  title: 'Data check',
  checks: {
    read: 'reading',
    missing: 'missing',
    textNumber: 'numbers as text',
    duplicate: 'duplicates',
    total: 'totals and means',
    part: 'parts and wholes',
    rank: 'ranks',
    growth: 'growth',
    share: 'shares',
    completion: 'completion',
    slip: 'slip of unit',
    unit: 'units of measure',
    percent: 'percentages',
    outlier: 'outliers',
    jump: 'change on last year',
    constant: 'no spread',
    negative: 'negative values',
    period: 'periods',
  },
  severities: { error: 'error', doubt: 'doubt', remark: 'remark' },
  summaries: { sum: 'total', mean: 'mean', median: 'median', least: 'minimum', most: 'maximum' },
  said: {
    'values-missing': ({ indicator, count, of }) =>
      `“${indicator}” lacks ${count} of ${of} values (${share(count, of)}).`,
    'unit-sparse': ({ unit, count, of }) =>
      `“${unit}” lacks ${count} of ${of} indicators (${share(count, of)}).`,
    'values-not-assessed': ({ indicator, count }) => `Marked as not assessed by “${indicator}”: ${count}.`,
    'numbers-as-text': ({ indicator, count }) =>
      `“${indicator}” holds numbers stored as text (${count}); Excel’s formulas pass them over.`,
    'units-alike': ({ unit, other }) => `“${unit}” and “${other}” have the same figures throughout.`,
    'columns-alike': ({ indicator, other }) =>
      `“${indicator}” and “${other}” have the same figures throughout.`,
    'summary-differs': ({ line, indicator, typed, recomputed, is }, { summaries }) =>
      `“${line}” of “${indicator}” is ${n(typed)}; the ${summaries[is]} of the units is ${n(recomputed)}, a difference of ${n(typed - recomputed)}.`,
    'total-wider': ({ line, indicator, typed, recomputed }) =>
      `“${line}” of “${indicator}” is ${n(typed)}; the units of the sheet add up to ${n(recomputed)}, ${share(recomputed, typed)} of it.`,
    'summary-outside': ({ line, indicator, typed, low, high }) =>
      `“${line}” of “${indicator}” is ${n(typed)}, not between ${n(low)} and ${n(high)} as the units are.`,
    'summary-unchecked': ({ line, indicator, count }) =>
      `“${line}” of “${indicator}” could not be checked: values missing: ${count}.`,
    'unit-is-total': ({ unit }) =>
      `“${unit}” is the sum of all other units throughout; it looks like a total.`,
    'parts-differ': ({ unit, indicator, parts, typed, recomputed }) =>
      `“${indicator}” of “${unit}” is ${n(typed)}; its parts (${parts.replaceAll('、', ', ')}) add up to ${n(recomputed)}, a difference of ${n(typed - recomputed)}.`,
    'part-above-whole': ({ unit, indicator, part, typed, whole }) =>
      `“${part}” of “${unit}” is ${n(typed)}, more than “${indicator}” with ${n(whole)}.`,
    'rank-differs': ({ unit, indicator, typed, recomputed }) =>
      `By “${indicator}”, “${unit}” ranks ${n(recomputed)}; the sheet says ${n(typed)}.`,
    'rank-unrelated': ({ indicator, count, of }) =>
      `The ranks do not follow “${indicator}”: ${count} of ${of} differ.`,
    'rank-reversed': ({ indicator, direction }) =>
      `The ranks take “${indicator}” as ${direction === 'high' ? 'higher' : 'lower'}-is-better, against the direction that was read.`,
    'rank-order': ({ unit, other, indicator, typed, otherRank }) =>
      `“${unit}” is better than “${other}” by “${indicator}”, yet ranks ${n(typed)} against ${n(otherRank)}.`,
    'rank-sequence': ({ indicator, missing }) =>
      `“${indicator}” has no rank ${missing.replaceAll('、', ', ')}, and no tie before that would account for it.`,
    'rank-shared': ({ indicator, rank, units }) =>
      `In “${indicator}”, ${units.replaceAll('、', ', ')} all rank ${n(rank)}.`,
    'growth-differs': ({ unit, indicator, typed, recomputed }) =>
      `“${indicator}” of “${unit}” is ${n(typed)}%; from the levels it is ${n(recomputed)}%, ${n(typed - recomputed)} points apart.`,
    'growth-real': ({ unit, indicator, typed, recomputed }) =>
      `“${indicator}” of “${unit}” is ${n(typed)}%; at current prices it is ${n(recomputed)}%. Such growth is usually at constant prices.`,
    'growth-without-base': ({ unit, indicator, typed, base }) =>
      `The base of “${unit}” is ${n(base)}, not above 0: “${indicator}” is not comparable, yet the sheet says ${n(typed)}%.`,
    'share-differs': ({ unit, indicator, typed, recomputed }) =>
      `“${indicator}” of “${unit}” is ${n(typed)}%; from the total it is ${n(recomputed)}%, ${n(typed - recomputed)} points apart.`,
    'shares-sum': ({ indicator, typed, isPart }) =>
      `“${indicator}” of all units adds up to ${n(typed)}%, ${isPart ? 'close to but not' : 'more than'} 100%.`,
    'share-above': ({ unit, indicator, typed }) =>
      `“${indicator}” of “${unit}” is ${n(typed)}%, more than 100%.`,
    'completion-differs': ({ unit, indicator, typed, recomputed }) =>
      `“${indicator}” of “${unit}” is ${n(typed)}%; from actual and target it is ${n(recomputed)}%, ${n(typed - recomputed)} points apart.`,
    'completion-without-target': ({ unit, indicator, typed, target }) =>
      `The target of “${unit}” is ${n(target)}, not above 0, yet “${indicator}” is ${n(typed)}%.`,
    slip: ({ unit, indicator, typed, factor, recomputed, against, usual }) =>
      `“${indicator}” of “${unit}” is ${n(typed)}; ${against === 'before' ? `the period before it was ${n(usual)}` : `the middle of the units is ${n(usual)}`}. It may be ${factor > 1 ? `${n(factor)} times too large` : `${n(1 / factor)} times too small`} (${n(recomputed)} instead).`,
    'units-mixed': ({ indicator, units }) =>
      `“${indicator}” mixes ${units.replaceAll('、', ', ')}; all were brought to one unit.`,
    'percent-as-fraction': ({ unit, indicator, typed, recomputed }) =>
      `“${indicator}” of “${unit}” is ${n(typed)}, of another size than the percentages beside it; it may be ${n(recomputed)}%.`,
    outlier: ({ unit, indicator, typed, middle, score }) =>
      `“${indicator}” of “${unit}” is ${n(typed)}, far from the median ${n(middle)} (robust score ${score.toFixed(1)}).`,
    jump: ({ unit, indicator, typed, before }) =>
      `“${indicator}” of “${unit}” went from ${n(before)} to ${n(typed)}${before > 0 && typed > 0 ? `, ${n(Number((typed / before).toPrecision(3)))} times as much` : ', to the other sign or to 0'}.`,
    'period-copied': ({ indicator, period, before }) =>
      `“${indicator}” has the same figures in ${period} as in ${before} throughout.`,
    'unit-copied': ({ unit, period, before, count }) =>
      `“${unit}” has the same ${count} figures in ${period} as in ${before}.`,
    constant: ({ indicator, value }) => `“${indicator}” is ${n(value)} for all units and tells none apart.`,
    negative: ({ unit, indicator, typed }) => `“${indicator}” of “${unit}” is negative: ${n(typed)}.`,
    'period-future': ({ period, year }) => `The period “${period}” lies after this year (${year}).`,
    'periods-mixed': ({ periods }) =>
      `Indicators of one table are of different periods: ${periods.replaceAll('、', ', ')}.`,
    more: ({ check, indicator, count }, { checks }) =>
      `${indicator === '' ? '' : `“${indicator}”: `}${count} more of the same kind (${checks[check]}), not listed one by one.`,
  },
  todo: {
    reading: 'Look at the cell; correct it, or say in the scheme what it means.',
    'values-missing': 'Ask for the values, or choose in the scheme what a gap means.',
    'unit-sparse': 'Ask for the values, or confirm that the unit is assessed.',
    'values-not-assessed': 'Confirm who is not assessed.',
    'numbers-as-text': 'Select them and convert them to numbers.',
    'units-alike': 'Confirm that nothing was copied by mistake.',
    'columns-alike': 'Confirm that nothing was copied or is counted twice.',
    'summary-differs': 'Check the formula and the units; a difference in the last place may be rounding.',
    'total-wider': 'As it should be if the whole holds more than these units; else check.',
    'summary-outside': 'Check the rate in this line.',
    'summary-unchecked': 'Check again when the values are in.',
    'unit-is-total': 'If it is a total, leave it out of the units.',
    'parts-differ': 'Check the parts and the whole; a difference in the last place may be rounding.',
    'part-above-whole': RECOUNT,
    'rank-differs': 'Rank anew, or check the figures.',
    'rank-unrelated': 'Confirm which column the ranks are of.',
    'rank-reversed': 'Confirm the direction of the indicator.',
    'rank-order': 'Check the figures and ranks of both.',
    'rank-sequence': 'Check whether a rank was skipped or mistyped.',
    'rank-shared': 'Confirm the tie.',
    'growth-differs': 'Check both levels and the growth; note a change of definition.',
    'growth-real': 'Confirm the definition of the growth.',
    'growth-without-base': 'Write “not comparable” instead.',
    'share-differs': 'Check the share and the total.',
    'shares-sum': 'Check the shares and what they are of.',
    'share-above': RECOUNT,
    'completion-differs': 'Check actual, target and completion.',
    'completion-without-target': 'Check the target, or write that there is none.',
    slip: 'Check the unit (10,000 or 100 million yuan, yuan, mu or hectares) and the decimal point.',
    'units-mixed': 'Write all in one unit, or confirm the conversion.',
    'percent-as-fraction': 'Write all as percentages.',
    outlier: 'Verify; if true, the scheme can winsorise or take logarithms.',
    jump: 'Verify the reason of the change.',
    'period-copied': 'Confirm that last period’s figures were not used again.',
    'unit-copied': 'Confirm that last period’s figures were not used again.',
    constant: 'Confirm the figures; the scheme can leave the indicator out.',
    negative: RECOUNT,
    'period-future': 'Check the year.',
    'periods-mixed': 'Confirm that all columns are of one period.',
    more: 'Go through the column.',
  },
  heads: {
    number: 'No.',
    severity: 'Severity',
    check: 'Check',
    where: 'Cell',
    what: 'Finding',
    typed: 'On the sheet',
    recomputed: 'Should be',
    difference: 'Difference',
    todo: 'What to do',
  },
  source: (sheet, range) => `Checked: ${sheet}!${range}`,
  checked: (units, indicators, figures, totals) =>
    `Looked at: units ${units}, indicators ${indicators}, figures ${figures}${totals > 0 ? `, totals and means ${totals}` : ''}.`,
  counts: (errors, doubts, remarks) => `Errors ${errors}, doubts ${doubts}, remarks ${remarks}.`,
  nothing: 'Nothing was found.',
  listed: (items) => items.join(', '),
  andMore: (first, count) => `${first} and more (${count} in all)`,
  notes: [
    'An error cannot be right, a doubt is to be verified, a remark is good to know; the check changes no data.',
    'What is recomputed leaves room for rounding as shown on the sheet; a difference within that room is a doubt.',
  ],
};
