/** What an action refuses for by itself. */
import type { Problem } from '../engine';
import type { ActionCode, ActionFacts } from '../words/actions';

export type ActionProblem<Code extends ActionCode = ActionCode> = Code extends unknown
  ? Problem<Code> & { readonly facts: ActionFacts[Code]; readonly kind: 'action' }
  : never;

export const refusal = <Code extends ActionCode>(code: Code, facts: ActionFacts[Code]): ActionProblem =>
  ({ kind: 'action', code, place: {}, facts }) as unknown as ActionProblem;
