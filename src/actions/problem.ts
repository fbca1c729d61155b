/** What an action refuses for by itself. */
import type { Problem } from '../engine';
import type { ActionCode, ActionFacts } from '../words/actions';
import type { ReportedProblem } from './report';

export type ActionProblem<Code extends ActionCode = ActionCode> = Code extends unknown
  ? Problem<Code> & { readonly facts: ActionFacts[Code]; readonly kind: 'action' }
  : never;

export const refusal = <Code extends ActionCode>(code: Code, facts: ActionFacts[Code]): ActionProblem =>
  ({ kind: 'action', code, place: {}, facts }) as unknown as ActionProblem;

/** What is said in words alone, of no cell. */
export const plainly = (messages: readonly string[]): readonly ReportedProblem[] =>
  messages.map((message) => ({ cell: null, where: null, message }));
