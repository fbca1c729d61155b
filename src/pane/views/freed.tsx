/** Says what became of the custom functions that a ribbon button turned into values or formulas, and brings them back. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { hearFreed, type Freed as Told } from '../../actions/tell';
import type { CellRef } from '../../actions/report';
import { UNLOCK_WORDS } from '../../words/unlock';
import { useWords } from '../words';
import { CellLink } from './cell-link';
import { Dismiss } from './dismiss';

/** More would push the ranking out of sight. */
const MOST_NAMED = 5;

interface FreedProps {
  readonly onShow: (cell: CellRef) => void;
}

export function Freed({ onShow }: FreedProps) {
  const words = UNLOCK_WORDS[useWords().locale];
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => hearFreed(setTold), []);
  if (told === null) return null;
  const { report, undo } = told;
  const { kept, message, problems } = report;
  return (
    <MessageBar
      intent={problems.length > 0 ? 'error' : kept.length > 0 ? 'warning' : 'success'}
      layout="multiline"
    >
      <MessageBarBody>
        {message}
        {kept.length > 0 && ` ${words.kept}`}
        {kept.slice(0, MOST_NAMED).map(({ cell, where, formula }) => (
          <div key={where}>
            <CellLink cell={cell} title={where} onShow={onShow}>
              {`${where} ${formula}`}
            </CellLink>
          </div>
        ))}
        {kept.length > MOST_NAMED && words.more(kept.length)}
      </MessageBarBody>
      <MessageBarActions containerAction={<Dismiss label={words.dismiss} onDismiss={() => setTold(null)} />}>
        {undo && (
          <Button
            onClick={() => {
              setTold({ report, undo: null });
              void undo().then((back) => setTold({ report: back, undo: null }));
            }}
          >
            {words.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
