/** What it takes to answer the questions of a report. */
import type { RankReport } from '../actions/report';
import { correcting, type Correcting } from './correct';
import type { Pane } from './use-pane';

interface Answering {
  readonly scheme: RankReport['scheme'];
  readonly measureOf: (indicator: string) => string;
  readonly correcting: Correcting;
}

export const answeringOf = ({ state, tell }: Pane, report: RankReport): Answering => ({
  // The draft as typed goes before the one that came back, whose weights were rescaled.
  scheme: state.asked.edited ?? report.scheme,
  measureOf: (indicator) => report.table?.indicators.find(({ name }) => name === indicator)?.unit ?? '',
  correcting: correcting(state, report, tell),
});
