/** Says that a run was broken off, by a pane that was closed say, and offers both ways out of it. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Unfinished as Left } from '../../actions/undo';
import { UNFINISHED_WORDS } from '../../words/unfinished';
import type { Pane } from '../use-pane';
import { useWords } from '../words';

interface UnfinishedProps {
  readonly left: Left;
  readonly pane: Pick<Pane, 'state' | 'undoing' | 'writeBy'>;
}

export function Unfinished({ left, pane: { state, undoing, writeBy } }: UnfinishedProps) {
  const { locale, listed, quote } = useWords();
  const words = UNFINISHED_WORDS[locale];
  const titles = listed(left.titles.map(quote));
  const busy = state.writing || undoing.running;
  const finish = (): void =>
    writeBy(async (...asked) => (await import('../../actions/finish')).finish(...asked));
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{left.undoing ? words.undoing(titles) : words.writing(titles)}</MessageBarBody>
      <MessageBarActions>
        {left.again && (
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={finish}>
            {words.finish}
          </Button>
        )}
        <Button size="small" disabledFocusable={busy} onClick={undoing.undo}>
          {left.undoing ? words.finishUndoing : words.undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
