/** All that follows from the table in sight: what was found, its scheme, its ranking. */
import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { RankReport } from '../../actions/report';
import type { SchemeDraft } from '../../engine';
import { answeringOf } from '../answering';
import { isNothingFound } from '../state';
import type { Pane } from '../use-pane';
import { useSubject } from '../use-subject';
import { areGiven } from '../weights';
import { useWords } from '../words';
import { Bulletin } from './bulletin';
import { Computed } from './computed';
import { DataCheck } from './data-check';
import { FoundTable } from './found-table';
import { Indicators } from './indicators';
import { Nothing } from './nothing';
import { Ranking } from './ranking';
import { Reading } from './reading';
import { Remarks } from './remarks';
import { SchemeChoice } from './scheme-choice';

// What asks further comes in a chunk of its own.
const Proof = lazy(() => import('./proof/proof').then(({ Proof }) => ({ default: Proof })));
const Sure = lazy(() => import('./sure/sure').then(({ Sure }) => ({ default: Sure })));

const useStyles = makeStyles({
  // Where the pane is drawn wide the ranking stands beside what is edited.
  columns: {
    '@media (min-width: 640px)': {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      alignItems: 'start',
    },
  },
  beside: {
    '@media (min-width: 640px)': { position: 'sticky', top: 0, maxHeight: '80vh', overflowY: 'auto' },
  },
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface UnderstoodProps {
  readonly pane: Pane;
  readonly presets: readonly string[];
}

export function Understood({ pane, presets }: UnderstoodProps) {
  const styles = useStyles();
  const words = useWords();
  const { state, tell, show } = pane;
  const { report, asked } = state;
  // Here, as all below it goes where another table comes in sight.
  const [name, setName] = useState('');
  if (report === null) return state.failed ? null : <Reading />;
  const proof = (
    <Suspense>
      <Proof pane={pane} report={report} name={name} onName={setName} />
    </Suspense>
  );
  if (isNothingFound(report)) {
    return (
      <>
        <Nothing messages={report.problems.map(({ message }) => message)} />
        {proof}
      </>
    );
  }
  const answering = answeringOf(pane, report);
  const { scheme } = answering;
  const edit = (draft: SchemeDraft, stroke?: string) => tell({ kind: 'edit', draft, stroke });
  const settle = () => tell({ kind: 'settle' });
  const first = report.units[0];
  return (
    <div className={styles.columns}>
      <div>
        <FoundTable
          report={report}
          correcting={answering.correcting}
          onPeriod={(period) => tell({ kind: 'period', period })}
          onShow={show}
        />
        {report.table && <DataCheck key={`check ${report.table.sheet}`} check={pane.check} onShow={show} />}
        {report.table && (
          <SchemeChoice
            presets={presets}
            preset={asked.preset}
            ownScheme={state.ownScheme}
            imported={asked.imported}
            scheme={scheme}
            accepted={report.evaluation !== null}
            onChoose={(preset) => tell({ kind: 'choose', preset })}
            onTry={pane.tryPreset}
            onEdit={edit}
            onSettle={settle}
            onImport={(draft) => tell({ kind: 'import', draft })}
            onShowPart={pane.showPart}
          />
        )}
        {report.table && scheme && scheme.indicators.length > 0 && (
          <Indicators
            key={`scheme ${report.table.sheet}`}
            scheme={scheme}
            found={report.table.indicators}
            edited={asked.edited !== null || asked.corrections !== null}
            locks={asked.locks}
            computed={computedIn(report)}
            changes={report.changes}
            correcting={answering.correcting}
            onShow={show}
            onEdit={edit}
            onSettle={settle}
            onLock={(lock) => tell({ kind: 'lock', lock })}
            onUndo={state.history.past.length > 0 ? () => tell({ kind: 'undo' }) : null}
            onRedo={state.history.future.length > 0 ? () => tell({ kind: 'redo' }) : null}
            onReset={() => tell({ kind: 'reset' })}
          />
        )}
      </div>
      <div className={styles.beside}>
        {first && <Ranked report={report} pane={pane} />}
        {first && <Computed report={report} />}
        {first && <Bulletin report={report} />}
        {proof}
        {!state.written && report.remarks.length > 0 && (
          <Remarks remarks={report.remarks} onShow={show} {...answering} />
        )}
      </div>
      <div className={styles.heard} role="status">
        {first && words.preview.announce(report.units.length, first.name)}
      </div>
    </div>
  );
}

interface RankedProps {
  readonly report: RankReport;
  readonly pane: Pane;
}

/** The ranking, why each unit stands where it does, and how sure all of it is. */
function Ranked({ report, pane: { show, inquire } }: RankedProps) {
  const { locale } = useWords();
  const subject = useSubject(report, locale);
  return (
    <>
      <Ranking report={report} subject={subject} inquire={inquire} onShow={show} />
      {subject && (
        <Suspense>
          <Sure inquire={inquire} subject={subject} />
        </Suspense>
      )}
    </>
  );
}

/** Weights that the data decide, as the last ranking has computed them. */
function computedIn({ scheme, evaluation }: RankReport): ReadonlyMap<string, number> | null {
  if (scheme === null || evaluation === null || areGiven(scheme)) return null;
  return new Map(evaluation.indicators.map((name, at) => [name, evaluation.weights[at] ?? 0]));
}
