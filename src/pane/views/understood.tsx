/** What the pane shows below its messages: that it reads, that there is nothing to rank, or all that follows from the table in sight. */
import { useState } from 'react';
import type { Here } from '../../actions/report';
import { isNothingFound } from '../state';
import type { Pane } from '../use-pane';
import { Assessed } from './assessed';
import { later } from './later';
import { Nothing } from './nothing';
import type { AskedUnit } from './ranking';
import { Reading } from './reading';

// What asks further comes in a chunk of its own.
const Proof = later(() => import('./proof/proof').then(({ Proof }) => Proof));

interface UnderstoodProps {
  readonly pane: Pane;
  readonly presets: readonly string[];
  readonly here: Here;
  readonly asked: AskedUnit | null;
  readonly onAsk: (asked: AskedUnit | null) => void;
}

export function Understood({ pane, ...about }: UnderstoodProps) {
  const { report, failed, unread, editing } = pane.state;
  // Here, as all below it goes where another table comes in sight.
  const [name, setName] = useState('');
  if (report === null) return failed !== null || unread.length > 0 ? null : <Reading editing={editing} />;
  const proof = <Proof pane={pane} report={report} name={name} onName={setName} />;
  if (isNothingFound(report)) {
    return (
      <>
        <Nothing messages={report.problems.map(({ message }) => message)} pane={pane} />
        {proof}
      </>
    );
  }
  return <Assessed report={report} pane={pane} proof={proof} {...about} />;
}
