/** Every problem in a sentence with its cell; a click selects the cell. */
import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { CellRef, ReportedProblem } from '../../actions/report';
import { useWords } from '../words';

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS}`,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  where: { marginRight: tokens.spacingHorizontalXS, fontSize: 'inherit' },
});

interface ProblemsProps {
  readonly problems: readonly ReportedProblem[];
  readonly onShow: (cell: CellRef) => void;
}

export function Problems({ problems, onShow }: ProblemsProps) {
  const styles = useStyles();
  const words = useWords().problems;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.heading(problems.length)}</MessageBarTitle>
        <ul className={styles.list}>
          {problems.map(({ cell, where, message }, at) => (
            <li key={at}>
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
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
