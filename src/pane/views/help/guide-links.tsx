/** The way to the user guide and to the page of all methods, which lie beside the pane. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { HELP_PANE_WORDS } from '../../../words/pane/help';
import { useWords } from '../../words';

const useStyles = makeStyles({
  links: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
  },
});

export function GuideLinks() {
  const styles = useStyles();
  const { locale } = useWords();
  const words = HELP_PANE_WORDS[locale];
  const link = (page: string, text: string) => (
    <Link href={`help/${page}.${locale}.html`} target="_blank" rel="noopener">
      {text}
    </Link>
  );
  return (
    <div className={styles.links}>
      {link('guide', words.guide)}
      {link('methods', words.all)}
    </div>
  );
}
