/** What a run shall write, seen and chosen before it is written; folded away under the one button. */
import { Button, Checkbox, makeStyles, Radio, RadioGroup, tokens, Tooltip } from '@fluentui/react-components';
import type { ToOutline } from '../../actions/outline';
import {
  MOVED_FROM,
  PARTS,
  partsFor,
  UNIT_ORDERS,
  type MovedFrom,
  type Part,
  type UnitOrder,
  type Writing as Wanted,
} from '../../actions/writing';
import { WRITING_WORDS } from '../../words/writing';
import type { Undoing } from '../use-undo';
import { useWords } from '../words';
import { later } from './later';
import { Disclosure } from './disclosure';

// Sheets are made to be told of: that comes in a chunk of its own.
const Outline = later(() => import('./outline').then(({ Outline }) => Outline));

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    maxHeight: '40vh',
    overflowY: 'auto',
    scrollbarWidth: 'thin',
  },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))',
    columnGap: tokens.spacingHorizontalS,
  },
  label: { color: tokens.colorNeutralForeground2 },
  last: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  grow: { flexGrow: 1 },
});

/** Ways of writing that may be chosen beside the sheets. */
const WAYS = ['formulas', 'beside'] as const;

interface WritingProps {
  readonly wanted: Wanted;
  /** Of the table; null = it names none, or there is no table yet. */
  readonly period: string | null;
  /** Asked only while the panel is open; null = there is no table. */
  readonly outline: () => ToOutline | null;
  /** Titles of the sheets that the workbook keeps of its last run; null = it keeps none. */
  readonly last: readonly string[] | null;
  readonly undoing: Undoing;
  readonly onWant: (wanted: Wanted) => void;
}

export function Writing({ wanted, period, outline, last, undoing, onWant }: WritingProps) {
  const styles = useStyles();
  const { locale, listed } = useWords();
  const words = WRITING_WORDS[locale];
  const parts = partsFor(wanted, period).map((part) => words.parts[part]);
  const ways = WAYS.filter((way) => wanted[way]).map((way) => words[way]);
  return (
    <Disclosure summary={words.summaryOf(listed([words.always, ...parts, ...ways]))}>
      {() => (
        <div className={styles.panel}>
          <Choices wanted={wanted} period={period} onWant={onWant} />
          <Outline of={outline()} />
          {last && <LastRun last={last} undoing={undoing} />}
        </div>
      )}
    </Disclosure>
  );
}

function Choices({ wanted, period, onWant }: Pick<WritingProps, 'wanted' | 'period' | 'onWant'>) {
  const styles = useStyles();
  const words = WRITING_WORDS[useWords().locale];
  const parts = partsFor(wanted, period);
  const choosePart = (part: Part, chosen: boolean): void =>
    onWant({
      ...wanted,
      parts: PARTS.filter((each) => (each === part ? chosen : parts.includes(each))),
    });
  return (
    <>
      <div role="group" aria-label={words.partsLabel} className={styles.choices}>
        {PARTS.map((part) => (
          <Checkbox
            key={part}
            label={words.parts[part]}
            checked={parts.includes(part)}
            onChange={(_, { checked }) => choosePart(part, checked === true)}
          />
        ))}
        {WAYS.map((way) => (
          <Tooltip key={way} content={words[`${way}Hint`]} relationship="description">
            <Checkbox
              label={words[way]}
              checked={wanted[way]}
              onChange={(_, { checked }) => onWant({ ...wanted, [way]: checked === true })}
            />
          </Tooltip>
        ))}
      </div>
      {parts.includes('moves') && (
        <RadioGroup
          layout="horizontal"
          aria-label={words.movedFromLabel}
          value={wanted.movedFrom ?? 'period'}
          onChange={(_, { value }) => onWant({ ...wanted, movedFrom: value as MovedFrom })}
        >
          {MOVED_FROM.map((from) => (
            <Radio key={from} value={from} label={words.movedFrom[from]} />
          ))}
        </RadioGroup>
      )}
      <RadioGroup
        layout="horizontal"
        aria-label={words.orderLabel}
        value={wanted.order}
        onChange={(_, { value }) => onWant({ ...wanted, order: value as UnitOrder })}
      >
        {UNIT_ORDERS.map((order) => (
          <Radio key={order} value={order} label={words.orders[order]} />
        ))}
      </RadioGroup>
    </>
  );
}

interface LastRunProps {
  readonly last: readonly string[];
  readonly undoing: Undoing;
}

/** What the last run wrote, and the way back from it, in reach as long as the workbook keeps the copies. */
export function LastRun({ last, undoing }: LastRunProps) {
  const styles = useStyles();
  const { locale, listed, quote } = useWords();
  const words = WRITING_WORDS[locale];
  if (undoing.asked.length > 0) return <UndoQuestion undoing={undoing} />;
  return (
    <div className={styles.last}>
      <span className={styles.grow}>{words.last(listed(last.map(quote)))}</span>
      <Button size="small" disabledFocusable={undoing.running} onClick={undoing.undo}>
        {words.undo}
      </Button>
      <Tooltip content={words.forgetHint} relationship="description">
        <Button size="small" appearance="subtle" disabledFocusable={undoing.running} onClick={undoing.forget}>
          {words.forget}
        </Button>
      </Tooltip>
    </div>
  );
}

/** Asked in its place, where undoing would lose what a person has changed since. */
export function UndoQuestion({ undoing }: { readonly undoing: Undoing }) {
  const styles = useStyles();
  const { locale, listed, quote } = useWords();
  const words = WRITING_WORDS[locale];
  return (
    <div className={styles.last} role="alert">
      <span className={styles.grow}>{words.ask(listed(undoing.asked.map(quote)))}</span>
      <Button size="small" appearance="primary" onClick={undoing.keep}>
        {words.keep}
      </Button>
      <Button size="small" onClick={undoing.anyway}>
        {words.anyway}
      </Button>
    </div>
  );
}
