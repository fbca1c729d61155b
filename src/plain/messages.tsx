/** What is said of the file: opening, refused, what would be lost, and whether changes may go. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { FILE_WORDS, tellLosses, type FileProblemCode } from '../file/words';
import { useChoice } from '../pane/language';
import type { PlainWords } from '../words/plain';
import type { Files, Held, News } from './use-file';

const useFileWords = () => FILE_WORDS[useChoice().locale];

interface MessagesProps {
  readonly files: Files;
  readonly words: PlainWords;
}

export function Messages({ files, words }: MessagesProps) {
  const { held, news, waiting } = files;
  return (
    <div aria-live="polite">
      {news && <Told news={news} words={words} />}
      {waiting && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.discard(waiting.name)}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={files.discard}>{words.discardYes}</Button>
            <Button onClick={files.keep}>{words.discardNo}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {held && <Losses key={held.id} held={held} words={words} />}
    </div>
  );
}

function Told({ news, words }: { readonly news: News; readonly words: PlainWords }) {
  const { problems } = useFileWords();
  const reasonOf = (code: FileProblemCode | null) => (code === null ? words.failed : problems[code]);
  if (news.kind === 'opening' || news.kind === 'saving')
    return <Spinner size="tiny" label={words[news.kind](news.name)} />;
  if (news.kind === 'saved')
    return (
      <MessageBar intent="success">
        <MessageBarBody>{words.saved(news.name)}</MessageBarBody>
      </MessageBar>
    );
  const why = news.kind === 'notSaved' ? words.notSaved : reasonOf(news.code);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{why(news.name)}</MessageBarBody>
    </MessageBar>
  );
}

function Losses({ held, words }: { readonly held: Held; readonly words: PlainWords }) {
  const [dismissed, dismiss] = useState(false);
  const [losses] = useState(() => held.file.losses());
  const { lost, unseen } = tellLosses(losses, useFileWords());
  if (dismissed || (lost === null && unseen === null)) return null;
  return (
    <MessageBar intent={lost === null ? 'info' : 'warning'}>
      <MessageBarBody>
        {lost !== null && <div>{lost}</div>}
        {unseen !== null && <div>{unseen}</div>}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => dismiss(true)}>{words.dismiss}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
