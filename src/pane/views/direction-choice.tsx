/** Which way is better: more, less, or near a target. What nothing on the sheet tells waits to be chosen. */
import { Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Direction } from '../../engine';
import type { PaneWords } from '../../words/pane';
import { useWords } from '../words';

const useStyles = makeStyles({
  choice: { width: '128px', flexShrink: 0 },
  ask: { '& select': { color: tokens.colorPaletteDarkOrangeForeground1 } },
  target: { width: '76px', flexShrink: 0 },
});

interface DirectionChoiceProps {
  readonly name: string;
  readonly direction: Direction;
  /** Nobody has said so yet. */
  readonly open: boolean;
  readonly onChoose: (direction: Direction) => void;
}

export function DirectionChoice({ name, direction, open, onChoose }: DirectionChoiceProps) {
  const styles = useStyles();
  const words = useWords();
  const [aiming, setAiming] = useState(false);
  const target = typeof direction === 'object' && 'near' in direction ? direction.near : null;
  const value = aiming
    ? 'near'
    : open
      ? 'ask'
      : typeof direction === 'string'
        ? direction
        : textOf(direction);
  return (
    <>
      <Select
        className={mergeClasses(styles.choice, open && !aiming && styles.ask)}
        size="small"
        aria-label={words.indicators.direction(name)}
        value={target === null ? value : 'near'}
        onChange={(_, { value: chosen }) => {
          setAiming(chosen === 'near');
          if (chosen === 'high' || chosen === 'low') onChoose(chosen);
        }}
      >
        {open && !aiming && <option value="ask">{words.indicators.ask}</option>}
        {typeof direction === 'object' && target === null && (
          <option value={textOf(direction)}>{sayDirection(direction, words)}</option>
        )}
        <option value="high">{words.indicators.high}</option>
        <option value="low">{words.indicators.low}</option>
        <option value="near">{words.indicators.target}</option>
      </Select>
      {(aiming || target !== null) && (
        <Target name={name} target={target} className={styles.target} onChoose={onChoose} />
      )}
    </>
  );
}

interface TargetProps {
  readonly name: string;
  readonly target: number | null;
  readonly className: string;
  readonly onChoose: (direction: Direction) => void;
}

function Target({ name, target, className, onChoose }: TargetProps) {
  const words = useWords().indicators;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Input
      className={className}
      size="small"
      type="number"
      step="any"
      aria-label={words.targetOf(name)}
      value={typed ?? target?.toString() ?? ''}
      onChange={(_, { value }) => {
        setTyped(value);
        if (value.trim() !== '' && Number.isFinite(Number(value))) onChoose({ near: Number(value) });
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

const textOf = (direction: Exclude<Direction, string>): string => JSON.stringify(direction);

function sayDirection(direction: Exclude<Direction, string>, { indicators }: PaneWords): string {
  return 'near' in direction ? indicators.near(direction.near) : indicators.between(...direction.between);
}
