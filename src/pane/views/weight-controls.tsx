/** A weight to be typed, slid and locked. */
import { Button, makeStyles, Slider, tokens } from '@fluentui/react-components';
import { LockClosedFilled } from '@fluentui/react-icons/svg/lock-closed';
import { LockOpenRegular } from '@fluentui/react-icons/svg/lock-open';
import type { ReactNode } from 'react';
import { useWords } from '../words';
import { WeightInput } from './weight-input';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  slider: { flexGrow: 1, minWidth: 0 },
  lock: { flexShrink: 0 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

export interface Weighing {
  readonly weight: number;
  readonly whole: number;
  readonly unit: string;
  readonly locked: boolean;
  readonly onWeight: (weight: number) => void;
  readonly onSlide: (weight: number) => void;
  /** The movement is over: what follows is another one. */
  readonly onSettle: () => void;
  readonly onLock: () => void;
}

interface WeightControlsProps extends Weighing {
  readonly name: string;
  /** What stands before the weight on its line. */
  readonly children: ReactNode;
}

export function WeightControls(props: WeightControlsProps) {
  const { name, weight, whole, unit, locked, onWeight, onSlide, onSettle, onLock, children } = props;
  const styles = useStyles();
  const words = useWords().indicators;
  return (
    <>
      <div className={styles.line}>
        {children}
        <Button
          className={styles.lock}
          size="small"
          appearance="transparent"
          icon={locked ? <LockClosedFilled /> : <LockOpenRegular />}
          aria-pressed={locked}
          aria-label={words.lock(name)}
          title={locked ? words.locked(name) : words.lock(name)}
          onClick={onLock}
        />
        <WeightInput
          label={words.weight(name)}
          unit={unit}
          weight={weight}
          locked={locked}
          onWeight={onWeight}
          onSettle={onSettle}
        />
      </div>
      <Slider
        className={styles.slider}
        size="small"
        min={0}
        max={whole}
        value={Math.min(weight, whole)}
        disabled={locked}
        aria-label={words.slide(name)}
        aria-valuetext={`${Number(weight.toFixed(2))}${unit}`}
        onChange={(_, { value }) => onSlide(value)}
        onPointerUp={onSettle}
        onBlur={onSettle}
      />
    </>
  );
}
