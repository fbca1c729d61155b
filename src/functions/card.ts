/** ZONE.CARD: yellow and orange cards from a history of ranks (黄牌、橙牌). */
import type { Condition, RuleDraft } from '../engine';
import { parseNumber } from '../sheet/quoted';
import { headed, isGiven, numberFrom, single, textsOf, unframe } from './arguments';
import { OPEN, rankedBy, readCondition } from './history';

/** What is counted by years running; no card is called so. */
const HIT = 'hit';
const CARDS = ['黄牌', '橙牌'];
const amongLast = (count: number): Condition => ({ kind: 'rankFromLast', atMost: count, scope: 'overall' });
const USUAL = amongLast(2);

/**
 * Gives each unit its card.
 * @customfunction CARD
 * @param ranks Ranks by years
 * @param [trigger] Trigger
 * @param [population] Units in the outer ranking
 * @param [cards] Cards
 * @param [labels] Labels
 * @returns The card of the latest year
 */
export function card(
  ranks: unknown[][],
  trigger?: unknown,
  population?: unknown,
  cards?: unknown[][],
  labels?: unknown,
): unknown[][] {
  const names = textsOf(cards) ?? CARDS;
  const steps = names.map((label, k): RuleDraft => ({
    id: label,
    group: 'card',
    when: { kind: 'streak', label: HIT, years: k + 1 },
    give: [{ label }],
  }));
  const { range, evaluation } = rankedBy(ranks, population, labels, {
    indicators: [],
    rules: [{ id: HIT, when: triggerOf(trigger), give: [{ label: HIT }] }, ...steps.reverse()],
  });
  const shown = evaluation.outcomes.map((outcomes) => {
    const given = outcomes.filter(({ rule }) => rule !== HIT);
    if (given.some(({ verdict }) => verdict === 'unknown')) return OPEN;
    return given[0]?.label ?? '';
  });
  return unframe(
    range,
    shown.map((text) => [text]),
    [headed(range, '亮牌', 'Card')],
  );
}

/** A number is that many last places of the list. */
function triggerOf(trigger: unknown): Condition {
  const cell = single(trigger);
  if (!isGiven(cell)) return USUAL;
  const isCount = typeof cell === 'number' || !Number.isNaN(parseNumber(String(cell)));
  if (!isCount) return readCondition(cell, 'trigger') ?? USUAL;
  return amongLast(numberFrom(cell, 2, 'trigger', { least: 1, whole: true }));
}
