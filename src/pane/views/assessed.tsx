/** All that follows from the table in sight: what was found, its ranking and what is to be said of it, its scheme, and what asks further. */
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { spotOf } from '../../actions/here';
import type { CellRef, Here, RankReport } from '../../actions/report';
import type { SchemeDraft } from '../../engine';
import { answeringOf } from '../answering';
import type { Pane } from '../use-pane';
import { useSubject } from '../use-subject';
import { areGiven } from '../weights';
import { useWords } from '../words';
import { Bulletin } from './bulletin';
import { Computed } from './computed';
import { DataCheck } from './data-check';
import { FoundTable } from './found-table';
import { Indicators } from './indicators';
import { later } from './later';
import { Ranking, type AskedUnit } from './ranking';
import { Remarks } from './remarks';
import { SchemeChoice } from './scheme-choice';

// What asks further comes in a chunk of its own.
const Sure = later(() => import('./sure/sure').then(({ Sure }) => Sure));

const useStyles = makeStyles({
  // Where the pane is drawn wide the ranking stands beside what is edited.
  areas: {
    '@container (min-width: 640px)': {
      display: 'grid',
      grid: '"found ranked" auto "edited ranked" 1fr / minmax(0, 1fr) minmax(0, 1fr)',
      alignItems: 'start',
    },
  },
  found: { gridArea: 'found' },
  ranked: {
    gridArea: 'ranked',
    '@container (min-width: 640px)': { position: 'sticky', top: 0, maxHeight: '80vh', overflowY: 'auto' },
  },
  edited: { gridArea: 'edited' },
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface AssessedProps {
  readonly report: RankReport;
  readonly pane: Pane;
  readonly presets: readonly string[];
  readonly proof: ReactNode;
  readonly here: Here;
  readonly asked: AskedUnit | null;
  readonly onAsk: (asked: AskedUnit | null) => void;
}

export function Assessed({ report, pane, presets, proof, here, asked: askedUnit, onAsk }: AssessedProps) {
  const styles = useStyles();
  const words = useWords();
  const { state, tell, show, inquire } = pane;
  const { asked } = state;
  const subject = useSubject(report, words.locale);
  const answering = answeringOf(pane, report);
  const { scheme } = answering;
  const edit = (draft: SchemeDraft, stroke?: string) => tell({ kind: 'edit', draft, stroke });
  const settle = () => tell({ kind: 'settle' });
  const showUnit = (cell: CellRef) => show(...spotOf(report, state.at, cell));
  const first = report.units[0];
  return (
    <div className={styles.areas}>
      <div className={styles.found}>
        <FoundTable
          report={report}
          correcting={answering.correcting}
          onPeriod={(period) => tell({ kind: 'period', period })}
          onShow={show}
        />
      </div>
      <div className={styles.ranked}>
        {first && (
          <Ranking
            report={report}
            subject={subject}
            inquire={inquire}
            here={here.unit}
            asked={askedUnit}
            onAsk={onAsk}
            onShow={showUnit}
          />
        )}
        {!state.written && report.remarks.length > 0 && (
          <Remarks remarks={report.remarks} onShow={show} {...answering} />
        )}
      </div>
      <div className={styles.edited}>
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
            here={here.indicator}
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
        {subject && subject.evaluation.indicators.length > 0 && <Sure inquire={inquire} subject={subject} />}
        {first && <Computed report={report} />}
        {first && <Bulletin report={report} />}
        {proof}
      </div>
      <div className={styles.heard} role="status">
        {first && words.preview.announce(report.units.length, first.name, first.rank)}
      </div>
    </div>
  );
}

/** Weights that the data decide, as the last ranking has computed them. */
function computedIn({ scheme, evaluation }: RankReport): ReadonlyMap<string, number> | null {
  if (scheme === null || evaluation === null || areGiven(scheme)) return null;
  return new Map(evaluation.indicators.map((name, at) => [name, evaluation.weights[at] ?? 0]));
}
