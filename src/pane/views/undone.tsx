/** Says what undoing the last run came to. */
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { UndoReport } from '../../actions/undo';
import { WRITING_WORDS } from '../../words/writing';
import { useWords } from '../words';
import { Dismiss } from './dismiss';

interface UndoneProps {
  readonly report: UndoReport;
  readonly onDismiss: () => void;
}

export function Undone({ report: { restored, removed, problems }, onDismiss }: UndoneProps) {
  const { locale, listed, quote } = useWords();
  const words = WRITING_WORDS[locale];
  const said = (titles: readonly string[]): string => listed(titles.map(quote));
  const done = restored.length + removed.length > 0;
  const message = done ? words.undone(said(restored), said(removed)) : words.forgotten;
  return (
    <MessageBar intent={problems.length > 0 ? 'error' : 'success'} layout="multiline">
      <MessageBarBody>{problems.length > 0 ? problems.join(' ') : message}</MessageBarBody>
      <MessageBarActions containerAction={<Dismiss label={words.dismiss} onDismiss={onDismiss} />} />
    </MessageBar>
  );
}
