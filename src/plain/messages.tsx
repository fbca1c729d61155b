/** What is said of the file: opening, refused, what would be lost, and whether changes may go. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import type { Loss } from '../file/losses';
import type { PlainWords } from '../words/plain';
import type { Files, Held, News } from './use-file';

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
  if (news.kind === 'opening') return <Spinner size="tiny" label={words.opening(news.name)} />;
  if (news.kind === 'saved')
    return (
      <MessageBar intent="success">
        <MessageBarBody>{words.saved(news.name)}</MessageBarBody>
      </MessageBar>
    );
  const why = news.code === null ? words.failed : words.problems[news.code];
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{`${news.name}${words.colon}${why}`}</MessageBarBody>
    </MessageBar>
  );
}

function Losses({ held, words }: { readonly held: Held; readonly words: PlainWords }) {
  const [dismissed, dismiss] = useState(false);
  const [losses] = useState(() => held.file.losses());
  const named = (fate: Loss['fate']): string =>
    [...new Set(losses.filter((loss) => loss.fate === fate).map(({ what }) => words.losses[what]))].join(
      words.comma,
    );
  const [lost, unseen] = [named('lost'), named('unseen')];
  if (dismissed || (lost === '' && unseen === '')) return null;
  return (
    <MessageBar intent={lost === '' ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody>
        {lost !== '' && <div>{words.lost(lost)}</div>}
        {unseen !== '' && <div>{words.unseen(unseen)}</div>}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => dismiss(true)}>{words.dismiss}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
