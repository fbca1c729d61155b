/** What the engine refuses and remarks, in English. */
import { LACK_WORDS } from '../../lacks';
import { PRESET_WORDS } from '../../presets';
import type { ProblemWords } from '../sentences';
import { at, percent, called, SHAPES, meant } from './phrases';

export const engine: ProblemWords['engine'] = {
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
  'plan-open': () =>
    'The plan rises month by month, but not to 100%: sums since January or months by themselves? Write shares (each sum divided by the whole year, 100% in December), or the months of last year.',
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
  'method-unavailable': ({ method }) => `This version cannot compute method “${called.method(method)}” yet.`,
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
  'rule-gives-nothing': ({ rule }) => `Rule “${rule}” gives nothing: no label, amount, measure or best tier.`,
  'switch-missing': ({ name }) => `A rule uses the switch “${name}”, which the scheme does not have.`,
  'rule-cycle': ({ rules }) => `The rules ${rules} depend on each other in a circle.`,
};

export const engineNotes: ProblemWords['engineNotes'] = {
  'no-spread': ({ points }, place) => `${at(place)}: all units have the same value and get ${points} points.`,
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
};

export const presetNotes: ProblemWords['presetNotes'] = {
  'preset-incomplete': ({ preset }) =>
    `The source of the preset “${PRESET_WORDS['en-US'][preset].title}” is incomplete; lost: ${PRESET_WORDS['en-US'][preset].missing.join('; ')}.`,
  'preset-absent': ({ preset, indicators }) =>
    `Indicators of the preset “${PRESET_WORDS['en-US'][preset].title}” that the table lacks were left out: ${indicators}; where weights are given, the others were scaled up.`,
  'preset-idle': ({ preset }) =>
    `The table has none of the columns that the preset “${PRESET_WORDS['en-US'][preset].title}” makes something of: all indicators count alike.`,
};
