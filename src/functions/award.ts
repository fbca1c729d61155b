/** ZONE.AWARD: rewards for moving up, or by rules of one's own, from a history of ranks (进位奖励). */
import type { Outcome, RuleDraft, SchemeDraft } from '../engine';
import { presetDraft } from '../presets';
import { reasons } from '../words/reasons';
import { chooseWord, headed, isGiven, rowsOf, unframe, type Choices } from './arguments';
import { OPEN, rankedBy, readCondition } from './history';
import { errorIn, refuse, said } from './refuse';

const GIVEN: Choices<'amount' | 'label' | 'reason'> = {
  amount: ['amount', '金额', '奖励金额'],
  label: ['label', '标签'],
  reason: ['reason', '理由', '原因'],
};

const HEADS = {
  amount: ['奖励金额（万元）', 'Award (10,000 yuan)'],
  label: ['标签', 'Label'],
  reason: ['理由', 'Reason'],
} as const;

/**
 * Gives each unit its award.
 * @customfunction AWARD
 * @param ranks Ranks by years
 * @param [rules] Rules
 * @param [give] What to give
 * @param [population] Units in the outer ranking
 * @param [labels] Labels
 * @returns The award of the latest year
 */
export function award(
  ranks: unknown[][],
  rules?: unknown[][],
  give?: unknown,
  population?: unknown,
  labels?: unknown,
): unknown[][] {
  const wanted = chooseWord(give, GIVEN, 'amount', 'give');
  const { range, evaluation } = rankedBy(ranks, population, labels, schemeOf(rules));
  const shown = evaluation.outcomes.map((outcomes, i) =>
    wanted === 'reason' ? reasons(evaluation, i).join('；') : show(outcomes, wanted),
  );
  return unframe(
    range,
    shown.map((text) => [text]),
    [headed(range, HEADS[wanted][0], HEADS[wanted][1])],
  );
}

/** What is certain; where something is open, that it is. */
function show(outcomes: readonly Outcome[], wanted: 'amount' | 'label'): string | number {
  if (outcomes.some(({ verdict }) => verdict === 'unknown')) return OPEN;
  if (wanted === 'label') return outcomes.flatMap(({ label }) => label ?? []).join('、');
  if (outcomes.some(({ amountUnfilled }) => amountUnfilled)) return OPEN;
  return outcomes.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

/** Rows of condition and award, read from the top: the first that holds is given. Left out, Jinan's rewards. */
function schemeOf(argument: unknown): SchemeDraft {
  const rows = rowsOf(argument);
  if (rows === null) {
    const jinan = presetDraft('jinan', []);
    const rules = jinan.rules?.filter(({ kind }) => kind === 'reward');
    return { ...jinan, rules, switches: { plus: jinan.switches?.['plus'] ?? 'and' } };
  }
  const rules = rows.flatMap((row, k): RuleDraft[] => {
    const error = row.map(errorIn).find((each) => each !== null);
    if (error) throw error;
    const [when, ...give] = row;
    if (!row.some(isGiven)) return [];
    const condition = readCondition(when, 'rules') ?? refuse(said().ruleWrong(k + 1));
    return [{ id: String(when), group: 'award', kind: 'reward', when: condition, give: [giveOf(give, k)] }];
  });
  return rules.length > 0 ? { indicators: [], rules } : refuse(said().empty('rules'));
}

function giveOf(cells: readonly unknown[], k: number): RuleDraft['give'][number] {
  const amount = cells.find((cell) => typeof cell === 'number');
  const label = cells.find((cell) => typeof cell === 'string' && cell.trim() !== '');
  if (amount === undefined && label === undefined) return refuse(said().ruleWrong(k + 1));
  return {
    ...(label === undefined ? {} : { label: String(label) }),
    ...(amount === undefined ? {} : { amount }),
  };
}
