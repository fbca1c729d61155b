/** Every problem in a sentence with its cell; a click selects the cell. */
import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { gapsIn } from '../../actions/gaps';
import type { CellRef, ReportedProblem } from '../../actions/report';
import type { SchemeDraft } from '../../engine';
import type { Correcting } from '../correct';
import { useWords } from '../words';
import { Answer } from './answer';
import { Gaps } from './gaps';
import { LongList } from './long-list';

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  where: { marginRight: tokens.spacingHorizontalXS, fontSize: 'inherit' },
});

interface ProblemsProps {
  readonly problems: readonly ReportedProblem[];
  readonly scheme: SchemeDraft | null;
  readonly measureOf: (indicator: string) => string;
  /** null = nothing was read that could be put right. */
  readonly correcting: Correcting | null;
  readonly onShow: (cell: CellRef) => void;
  readonly onEdit: (draft: SchemeDraft) => void;
}

export function Problems({ problems, scheme, measureOf, correcting, onShow, onEdit }: ProblemsProps) {
  const styles = useStyles();
  const words = useWords().problems;
  const gaps = gapsIn(problems, scheme);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.heading(problems.length)}</MessageBarTitle>
        <div className={styles.list}>
          <LongList
            items={problems}
            line={(about) => {
              const { cell, where, message } = about;
              return (
                <>
                  {cell && where !== null && (
                    <Link
                      as="button"
                      inline
                      className={styles.where}
                      aria-label={words.show(where)}
                      onClick={() => onShow(cell)}
                    >
                      {where}
                    </Link>
                  )}
                  {message}
                  {correcting && (
                    <Answer about={about} scheme={scheme} measureOf={measureOf} correcting={correcting} />
                  )}
                </>
              );
            }}
          />
          {gaps > 0 && scheme && <Gaps count={gaps} scheme={scheme} onEdit={onEdit} />}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
