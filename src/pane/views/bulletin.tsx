/** The bulletin of what is ranked: downloaded as a document, or copied where the host blocks downloads. */
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { bulletinFile, bulletinText } from '../../actions/bulletin';
import type { RankReport } from '../../actions/report';
import { BULLETIN_PANE_WORDS } from '../../words/bulletin/pane';
import { copyText, downloadDocument } from '../hand-over';
import { useWords } from '../words';
import { Section } from './section';

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

export function Bulletin({ report }: { readonly report: RankReport }) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = BULLETIN_PANE_WORDS[locale];
  const [said, setSaid] = useState('');
  const [running, setRunning] = useState(false);
  const download = async (): Promise<void> => {
    setRunning(true);
    try {
      const file = await bulletinFile(report, { locale });
      if (file === null) return;
      downloadDocument(file);
      setSaid(words.downloaded(file.name));
    } finally {
      setRunning(false);
    }
  };
  const copy = async (): Promise<void> => {
    const text = bulletinText(report, { locale });
    if (text !== null) setSaid((await copyText(text)) ? words.copied : words.failed);
  };
  return (
    <Section heading={words.heading}>
      <div className={styles.acts}>
        <Button size="small" disabledFocusable={running} onClick={() => void download()}>
          {words.download}
        </Button>
        <Button size="small" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      <div role="status">{said !== '' && <Caption1>{said}</Caption1>}</div>
    </Section>
  );
}
