/** The reply to a claimant: downloaded as a document, or copied where the host blocks downloads. */
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Reply as ReplyOf } from '../../../actions/decide';
import { replyFile, replyText } from '../../../actions/reply';
import { OBJECTION_PANE_WORDS } from '../../../words/pane/objection';
import { copyText, downloadDocument } from '../../hand-over';
import { useWords } from '../../words';

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

export function Reply({ reply }: { readonly reply: ReplyOf }) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = OBJECTION_PANE_WORDS[locale];
  const [said, say] = useState('');
  const copy = async (): Promise<void> =>
    say((await copyText(replyText(reply, locale))) ? words.copied : words.uncopied);
  const download = async (): Promise<void> => {
    const file = await replyFile(reply, locale);
    downloadDocument(file);
    say(words.downloaded(file.name));
  };
  return (
    <div role="group" aria-label={words.reply(reply.unit)}>
      <div className={styles.acts}>
        <Caption1>{words.reply(reply.unit)}</Caption1>
        <Button size="small" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Button size="small" onClick={() => void download()}>
          {words.download}
        </Button>
      </div>
      <div role="status">{said !== '' && <Caption1>{said}</Caption1>}</div>
    </div>
  );
}
