/** What is asked of the actions as the pane stands, and the ranking as it follows from what was read before. */
import { reassess } from '../actions/reassess';
import type { RankRequest } from '../actions/report';
import type { Locale } from '../words/locale';
import { next, type PaneState } from './state';
import { rescaled } from './weights';

export const requestOf = ({ asked, table }: PaneState, locale: Locale): RankRequest => ({
  locale,
  ...(table && { lastSheet: table.sheet }),
  ...(asked.preset !== null && { preset: asked.preset }),
  ...(asked.period !== null && { period: asked.period }),
  ...(asked.edited !== null && { scheme: rescaled(asked.edited, asked.locks) }),
  ...(asked.corrections !== null && { corrections: asked.corrections }),
});

/** The ranking as it is under what is asked now. */
export function assessed(state: PaneState, locale: Locale): PaneState {
  const { found } = state;
  return found ? next(state, { kind: 'read', report: reassess(found, requestOf(state, locale)) }) : state;
}
