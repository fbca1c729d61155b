/** Whether a better place can only help: then what one place has shown holds for all beyond it. */
import type { Evaluation } from '../../evaluate';
import type { Condition, Rule, Scheme } from '../../scheme';
import type { Settled } from './goal';

/**
 * Gives whether the goal, once reached, stays reached however much better the place gets, the value's own marks aside.
 * @example const r = evaluate(table(1), plainScheme(1), []); r.ok && isOneWay({ kind: 'rank', atMost: 1 }, r.value) // false
 */
export function isOneWay(goal: Settled, { scheme }: Evaluation): boolean {
  return goal.kind === 'label' && labelRuns(goal.label, goal.held, scheme);
}

/** Whether a label comes with better places only (`better`), or with worse ones only. */
function labelRuns(label: string, better: boolean, scheme: Scheme): boolean {
  const giving = scheme.rules.filter(({ give }) => give.some((award) => award.label === label));
  return giving.length > 0 && giving.every((rule) => isFree(rule) && runs(rule.when, better, scheme));
}

/** Not held back by other rules of its group, nor by other units. */
const isFree = ({ group, quota }: Rule): boolean => group === '' && quota === undefined;

function runs(condition: Condition, better: boolean, scheme: Scheme): boolean {
  if ('of' in condition && typeof condition.of === 'string') return false;
  switch (condition.kind) {
    case 'every':
    case 'some':
    case 'joined':
      return condition.of.every((part) => runs(part, better, scheme));
    case 'not':
      return runs(condition.of, !better, scheme);
    case 'rank':
    case 'rise':
      return better;
    case 'rankFromLast':
    case 'rankAtLeast':
    case 'fall':
      return !better;
    case 'share':
      return better === (condition.top !== undefined);
    case 'tier': {
      const list = scheme.tiers?.list ?? [];
      const capped = scheme.rules.some(({ give }) => give.some(({ tierCap }) => tierCap !== undefined));
      return !capped && list.at(better ? 0 : -1)?.name === condition.is;
    }
    case 'label':
      return (condition.ago ?? 0) > 0 || labelRuns(condition.label, better, scheme);
    case 'streak':
    case 'times':
      return labelRuns(condition.label, better, scheme);
    // What is the same at all places between two marks of scores and values.
    case 'score':
    case 'indicator':
    case 'completion':
    case 'flag':
    case 'category':
    case 'unfilled':
      return true;
    case 'strength':
    case 'weakness':
    case 'scoreRise':
    case 'scoreFall':
      return false;
    default:
      return condition satisfies never;
  }
}
