/** The pane: one state from top to bottom, the one-click button always in reach. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { TrophyFilled } from '@fluentui/react-icons/svg/trophy';
import { holdsTwin } from '../actions/find';
import { hereIn } from '../actions/here';
import { undoable, unfinishedIn } from '../actions/undo';
import { answeringOf } from './answering';
import { isNothingFound } from './state';
import { useKeptFocus } from './use-kept-focus';
import type { Pane as PaneOf } from './use-pane';
import { Compare } from './views/compare';
import { Freed } from './views/freed';
import { Leaders } from './views/leaders';
import { Menu } from './views/menu';
import { Problems } from './views/problems';
import type { AskedUnit } from './views/ranking';
import { Progress } from './views/progress';
import { Understood } from './views/understood';
import { Undone } from './views/undone';
import { Unfinished } from './views/unfinished';
import { Writing } from './views/writing';
import { Written } from './views/written';
import { undoKey } from './undo-key';
import { useWords } from './words';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: '280px',
    // Parts go by its width, not by the window's: it may stand beside something.
    containerType: 'inline-size',
    outlineStyle: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  // Whatever is placed out of sight scrolls with it, not with the page.
  body: { position: 'relative', flexGrow: 1, overflowY: 'auto', scrollbarWidth: 'thin' },
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
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  acts: { display: 'flex', gap: tokens.spacingHorizontalXS, marginBottom: tokens.spacingVerticalXS },
  oneClick: { flexGrow: 1 },
});

interface PaneProps {
  readonly pane: PaneOf;
  readonly presets: readonly string[];
}

export function Pane({ pane, presets }: PaneProps) {
  const styles = useStyles();
  const words = useWords();
  const { state, tell, write } = pane;
  const { report, at, writing, written, failed } = state;
  const here = useMemo(
    () => (report && at ? hereIn(report, at) : { unit: null, indicator: null }),
    [report, at],
  );
  const [asked, ask] = useState<AskedUnit | null>(null);
  const left = report && unfinishedIn(report);
  // What is wrong with sheets that stand half written is no matter for the user.
  const seen = report && left === null && !isNothingFound(report) ? report.problems : [];
  const problems = seen.length > 0 ? seen : state.refused;
  const ready = report !== null && report.table !== null;
  const answering = report && answeringOf(pane, report);
  const whole = useRef<HTMLDivElement>(null);
  useKeptFocus(whole);
  const body = useRef<HTMLElement>(null);
  const overview = report?.found?.seen ?? null;
  const answered = written ?? state.undone ?? failed ?? (state.refused.length > 0 ? state.refused : null);
  useEffect(() => {
    if (answered !== null && body.current) body.current.scrollTop = 0;
  }, [answered]);
  return (
    <div
      ref={whole}
      className={styles.pane}
      tabIndex={-1}
      onKeyDown={(event) => {
        const kind = undoKey(event);
        if (kind === null) return;
        event.preventDefault();
        tell({ kind });
      }}
    >
      <main
        ref={body}
        className={styles.body}
        aria-busy={report === null || writing}
        aria-label={words.title}
      >
        <h1 className={styles.heard}>{words.title}</h1>
        <div className={styles.messages} aria-live="polite">
          {failed && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{words.failed}</MessageBarBody>
              <MessageBarActions>
                {failed === 'ribbon' ? (
                  <Button onClick={() => tell({ kind: 'dismiss' })}>{words.written.dismiss}</Button>
                ) : (
                  <Button onClick={failed === 'writing' ? write : () => tell({ kind: 'changed' })}>
                    {words.retry}
                  </Button>
                )}
              </MessageBarActions>
            </MessageBar>
          )}
          {state.unread.length > 0 && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>
                {report !== null && words.place.unread}
                {state.unread.map(({ message }) => message)}
              </MessageBarBody>
              <MessageBarActions>
                <Button onClick={() => tell({ kind: 'changed' })}>{words.retry}</Button>
              </MessageBarActions>
            </MessageBar>
          )}
          {report?.found?.seen.protected && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{words.place.barred}</MessageBarBody>
            </MessageBar>
          )}
          {left && <Unfinished left={left} pane={pane} />}
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
              onEdit={(draft) => tell({ kind: 'edit', draft })}
            />
          )}
        </div>
        <Understood pane={pane} presets={presets} here={here} asked={asked} onAsk={ask} />
      </main>
      <footer className={styles.foot}>
        {pane.progress && <Progress progress={pane.progress} writing={writing || pane.undoing.running} />}
        {report && <Leaders units={report.units} here={here.unit} onAsk={ask} />}
        <div className={styles.acts}>
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
          <Menu />
        </div>
        <Writing
          wanted={pane.wanted}
          period={report?.period ?? null}
          outline={pane.outline}
          last={overview && left === null ? undoable(overview) : null}
          undoing={pane.undoing}
          onWant={pane.want}
        />
      </footer>
    </div>
  );
}
