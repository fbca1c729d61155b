/** Compares on request the formulas in the workbook with the engine, and says what came of it. */
import { useState } from 'react';
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import type { TwinReport } from '../../actions/report';
import { TWIN_WORDS } from '../../words/twin';
import { useWords } from '../words';
import { Notes } from './written';

const useStyles = makeStyles({ sentence: { overflowWrap: 'anywhere' } });

interface CompareProps {
  /** null = nothing could be compared. */
  readonly compare: () => Promise<TwinReport | null>;
}

export function Compare({ compare }: CompareProps) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = TWIN_WORDS[locale];
  const [running, setRunning] = useState(false);
  const [twin, setTwin] = useState<TwinReport | 'none' | null>(null);
  const go = async () => {
    setRunning(true);
    setTwin((await compare()) ?? 'none');
    setRunning(false);
  };
  const told = twin !== null && twin !== 'none';
  const agrees = told && twin.differing.length === 0;
  return (
    <MessageBar intent={!told ? 'info' : agrees ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody className={styles.sentence}>
        {twin === null && words.offered}
        {twin === 'none' && words.nothingWritten}
        {told && words.compared(twin.formulas, twin.largestDifference, twin.differences)}
        {told && <Notes notes={twin.notes} />}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={running} onClick={() => void go()}>
          {running ? words.comparing : words.compare}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
