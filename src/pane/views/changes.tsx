/** What the scheme says otherwise than the workbook's own. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../words';
import { Disclosure } from './disclosure';
import { LongList } from './long-list';

const useStyles = makeStyles({
  change: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

export function Changes({ changes }: { readonly changes: readonly string[] }) {
  const styles = useStyles();
  const words = useWords().scheme;
  if (changes.length === 0) return null;
  return (
    <Disclosure summary={words.changes(changes.length)} open>
      {() => <LongList items={changes} line={(change) => <div className={styles.change}>{change}</div>} />}
    </Disclosure>
  );
}
