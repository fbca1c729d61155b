/** Differences and what they do, in the user's language. */
import { round } from '../../engine';
import type { Cell } from '../../sheet/grid';
import { ACTION_WORDS } from '../../words/actions';
import type { Locale } from '../../words/locale';
import { PROOF_WORDS } from '../../words/proof';
import type { Effect } from './effects';

/** More are counted. */
const MOST_SAID = 8;
/** Decimals of a score, where it is told by itself. */
const DECIMALS = 4;

export const sayCell = (cell: Cell, locale: Locale): string =>
  cell === '' ? PROOF_WORDS[locale].blank : typeof cell === 'string' ? `“${cell}”` : String(cell);

/** Gives one sentence; ranks, tiers, labels and amounts before mere scores. */
export function sayEffects(effects: readonly Effect[], locale: Locale): string {
  const words = PROOF_WORDS[locale];
  if (effects.length === 0) return words.noEffect;
  const { listed } = ACTION_WORDS[locale];
  const numberOr = (value: number | null): string =>
    value === null ? words.none : String(round(value, DECIMALS));
  const listOr = (texts: readonly string[]): string => (texts.length === 0 ? words.none : texts.join('、'));
  const said = effects.map(({ unit, rank, tier, labels, score, amount }) => [
    ...(rank[0] === rank[1] ? [] : [words.rank(unit, numberOr(rank[0]), numberOr(rank[1]))]),
    ...(tier[0] === tier[1] ? [] : [words.tier(unit, tier[0] ?? words.none, tier[1] ?? words.none)]),
    ...(labels[0].join('\n') === labels[1].join('\n')
      ? []
      : [words.labels(unit, listOr(labels[0]), listOr(labels[1]))]),
    ...(amount[0] === amount[1] ? [] : [words.amount(unit, numberOr(amount[0]), numberOr(amount[1]))]),
    ...(rank[0] === rank[1] && score[0] !== score[1]
      ? [words.score(unit, numberOr(score[0]), numberOr(score[1]))]
      : []),
  ]);
  const weight = ({ rank, tier, labels }: Effect): number =>
    Number(tier[0] !== tier[1]) + Number(labels[0].join() !== labels[1].join()) + Number(rank[0] !== rank[1]);
  const order = effects.map((_, k) => k).sort((a, b) => weight(effects[b]!) - weight(effects[a]!) || a - b);
  const first = order.slice(0, MOST_SAID).flatMap((k) => said[k]!);
  const rest = effects.length - MOST_SAID;
  return words.effect(listed(rest > 0 ? [...first, words.others(rest)] : first));
}
