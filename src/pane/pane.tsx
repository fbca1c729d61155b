/** The pane: one state from top to bottom, the one-click button always in reach. */
import {
  Button,
  makeStaticStyles,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { TrophyFilled } from '@fluentui/react-icons/svg/trophy';
import { holdsTwin } from '../actions/compare';
import { undoable } from '../actions/undo';
import type { SchemeDraft } from '../engine';
import { correcting, type Correcting } from './correct';
import type { Pane as PaneOf } from './use-pane';
import { Compare } from './views/compare';
import { Bulletin } from './views/bulletin';
import { DataCheck } from './views/data-check';
import { FoundTable } from './views/found-table';
import { Freed } from './views/freed';
import { Indicators } from './views/indicators';
import { Leaders } from './views/leaders';
import { Nothing } from './views/nothing';
import { Problems } from './views/problems';
import { Progress } from './views/progress';
import { Ranking } from './views/ranking';
import { Reading } from './views/reading';
import { Remarks } from './views/remarks';
import { SchemeChoice } from './views/scheme-choice';
import { Undone } from './views/undone';
import { Writing } from './views/writing';
import { Written } from './views/written';
import { undoKey } from './undo-key';
import { areGiven } from './weights';
import { useWords } from './words';

const usePage = makeStaticStyles({
  'html, body, #pane': { height: '100%', margin: 0 },
  '@media (prefers-reduced-motion: reduce)': { '*': { animationDuration: '0.01ms !important' } },
});

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: '280px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
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
  body: { flexGrow: 1, overflowY: 'auto', scrollbarWidth: 'thin' },
  messages: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    '&:not(:empty)': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  },
  foot: {
    padding: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow4,
  },
  oneClick: { width: '100%' },
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface PaneProps {
  readonly pane: PaneOf;
  readonly presets: readonly string[];
}

export function Pane({ pane, presets }: PaneProps) {
  usePage();
  const styles = useStyles();
  const words = useWords();
  const { state, tell, write } = pane;
  const { report, writing, written, failed } = state;
  const seen = report && !nothingFound(report) ? report.problems : [];
  const problems = seen.length > 0 ? seen : state.refused;
  const ready = report !== null && report.table !== null;
  const answering = report && answeringOf(pane, report);
  return (
    <div
      className={styles.pane}
      onKeyDown={(event) => {
        const kind = undoKey(event);
        if (kind === null) return;
        event.preventDefault();
        tell({ kind });
      }}
    >
      <main className={styles.body} aria-busy={report === null || writing} aria-label={words.title}>
        <div className={styles.messages} aria-live="polite">
          {failed && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{words.failed}</MessageBarBody>
              <MessageBarActions>
                <Button onClick={failed === 'writing' ? write : () => tell({ kind: 'changed' })}>
                  {words.retry}
                </Button>
              </MessageBarActions>
            </MessageBar>
          )}
          {written && (
            <Written {...written} undoing={pane.undoing} onDismiss={() => tell({ kind: 'dismiss' })} />
          )}
          {report?.found && holdsTwin(report.found) && <Compare compare={pane.compare} />}
          <Freed onShow={pane.show} />
          {state.undone && <Undone report={state.undone} onDismiss={() => tell({ kind: 'dismiss' })} />}
          {problems.length > 0 && (
            <Problems
              problems={problems}
              scheme={answering?.scheme ?? null}
              measureOf={answering?.measureOf ?? (() => '')}
              correcting={answering?.correcting ?? null}
              onShow={pane.show}
            />
          )}
        </div>
        <Understood pane={pane} presets={presets} />
      </main>
      <footer className={styles.foot}>
        {pane.progress && <Progress progress={pane.progress} writing={writing} />}
        {report && <Leaders units={report.units} />}
        <Button
          className={styles.oneClick}
          appearance="primary"
          size="large"
          icon={writing ? <Spinner size="tiny" appearance="inverted" /> : <TrophyFilled />}
          disabledFocusable={!ready || writing}
          onClick={write}
        >
          {writing ? words.ranking : words.oneClick}
        </Button>
        <Writing
          wanted={pane.wanted}
          outline={pane.outline}
          last={report?.found ? undoable(report.found.seen) : null}
          undoing={pane.undoing}
          onWant={pane.want}
        />
      </footer>
    </div>
  );
}

type Report = NonNullable<PaneOf['state']['report']>;

/** Problems without a cell and no table: there was nothing to look at, so nothing is wrong with it. */
const nothingFound = ({ table, problems }: Report): boolean =>
  table === null && problems.every(({ cell }) => cell === null);

interface Answering {
  readonly scheme: Report['scheme'];
  readonly measureOf: (indicator: string) => string;
  readonly correcting: Correcting;
}

/** What it takes to answer the questions of a report. */
const answeringOf = ({ state, tell }: PaneOf, report: Report): Answering => ({
  // The draft as typed goes before the one that came back, whose weights were rescaled.
  scheme: state.asked.edited ?? report.scheme,
  measureOf: (indicator) => report.table?.indicators.find(({ name }) => name === indicator)?.unit ?? '',
  correcting: correcting(state, report, tell),
});

/** Weights that the data decide, as the last ranking has computed them. */
function computedIn({ scheme, evaluation }: Report): ReadonlyMap<string, number> | null {
  if (scheme === null || evaluation === null || areGiven(scheme)) return null;
  return new Map(evaluation.indicators.map((name, at) => [name, evaluation.weights[at] ?? 0]));
}

function Understood({ pane, presets }: PaneProps) {
  const styles = useStyles();
  const words = useWords();
  const { state, tell, show } = pane;
  const { report, asked } = state;
  if (report === null) return state.failed ? null : <Reading />;
  if (nothingFound(report)) return <Nothing messages={report.problems.map(({ message }) => message)} />;
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
        {first && <Ranking report={report} onShow={show} />}
        {first && <Bulletin report={report} />}
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
