/** What a claim comes to: what is wrong with it, or every unit that it changes, the claimant first. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ObjectionReport } from '../../../actions/object';
import type { CellRef } from '../../../actions/report';
import { OBJECTION_PANE_WORDS } from '../../../words/pane/objection';
import { useWords } from '../../words';
import { Disclosure } from '../disclosure';
import { LongList } from '../long-list';
import { At } from './at';

const useStyles = makeStyles({
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

type Effect = ObjectionReport['effects'][number];

interface HeldProps {
  /** null = nothing was tried. */
  readonly held: ObjectionReport | null;
  readonly onShow: (cell: CellRef) => void;
}

export function Held({ held, onShow }: HeldProps) {
  const styles = useStyles();
  const words = OBJECTION_PANE_WORDS[useWords().locale];
  return (
    <div>
      <div role="status" className={styles.small}>
        {held?.problems.map((each) => (
          <div key={`${each.where}${each.message}`}>
            <At {...each} onShow={onShow} />
            {each.message}
          </div>
        ))}
        {held?.claims.map((claim) => (
          <div key={claim.sentence}>
            <At {...claim} onShow={onShow} />
            {claim.sentence}
          </div>
        ))}
        {held?.notes.map((note) => (
          <div key={note}>{note}</div>
        ))}
      </div>
      {held !== null && held.effects.length > 0 && (
        <Disclosure summary={words.effects(held.effects.length)}>
          {() => <LongList items={held.effects} line={(effect) => <Changes effect={effect} />} />}
        </Disclosure>
      )}
    </div>
  );
}

/** Decimals of a score, where it is told by itself. */
const DECIMALS = 4;

function Changes({ effect }: { readonly effect: Effect }) {
  const styles = useStyles();
  const { locale, listed } = useWords();
  const words = OBJECTION_PANE_WORDS[locale];
  const said = (value: string | number | readonly string[] | null): string => {
    if (value === null) return words.none;
    if (typeof value === 'number') return String(Number(value.toFixed(DECIMALS)));
    return typeof value === 'string' ? value : value.length === 0 ? words.none : listed(value);
  };
  const changes = (['rank', 'score', 'tier', 'labels', 'amount'] as const).flatMap((part) => {
    const [was, now] = effect[part].map(said);
    return was === now ? [] : [words.changed(words.parts[part], was!, now!)];
  });
  return <div className={styles.small}>{words.of(effect.unit, changes)}</div>;
}
