/** What is wrong with the log, each with its cell. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellRef } from '../../../actions/report';
import type { StandingReport } from '../../../actions/standing';
import { PROOF_PANE_WORDS } from '../../../words/pane/proof';
import { useWords } from '../../words';
import { LongList } from '../long-list';
import { Verdict } from './verdict';
import { At } from './at';

const useStyles = makeStyles({
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

interface BrokenProps {
  readonly breaks: StandingReport['problems'];
  readonly onShow: (cell: CellRef) => void;
}

export function Broken({ breaks, onShow }: BrokenProps) {
  const styles = useStyles();
  const words = PROOF_PANE_WORDS[useWords().locale];
  // What is about no cell is about the log as a whole.
  const [whole, inside] = [
    breaks.filter(({ cell }) => cell === null),
    breaks.filter(({ cell }) => cell !== null),
  ];
  if (breaks.length === 0) return null;
  return (
    <div className={styles.small}>
      {whole.map(({ message }) => (
        <Verdict key={message} good={false}>
          {message}
        </Verdict>
      ))}
      {inside.length > 0 && <Verdict good={false}>{words.broken(inside.length)}</Verdict>}
      <LongList
        items={inside}
        line={(each) => (
          <>
            <At {...each} onShow={onShow} />
            {each.message}
          </>
        )}
      />
    </div>
  );
}
