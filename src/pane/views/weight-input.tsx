/** A weight as it is typed: what is on the way to a number is left alone until it is one. */
import { Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({
  weight: { width: '76px', flexShrink: 0 },
  figure: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    // The browser's own arrows would cover the figure in so narrow a field; the arrow keys do the same.
    appearance: 'textfield',
    '&::-webkit-inner-spin-button': { appearance: 'none', margin: 0 },
  },
});

interface WeightInputProps {
  readonly label: string;
  readonly unit: string;
  readonly weight: number;
  readonly locked: boolean;
  readonly onWeight: (weight: number) => void;
  readonly onSettle: () => void;
}

const weightIn = (text: string): number | null => {
  const number = Number(text);
  return text.trim() !== '' && number >= 0 && Number.isFinite(number) ? number : null;
};

export function WeightInput({ label, unit, weight, locked, onWeight, onSettle }: WeightInputProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const number = typed === null ? weight : weightIn(typed);
  // Once undone elsewhere, it is typed no more.
  const stands = typed !== null && (number === null || number === weight);
  return (
    <Input
      className={styles.weight}
      size="small"
      type="number"
      min={0}
      step="any"
      readOnly={locked}
      aria-label={label}
      input={{ className: styles.figure }}
      contentAfter={unit}
      value={stands ? typed : String(Number(weight.toFixed(2)))}
      onChange={(_, { value }) => {
        setTyped(value);
        const number = weightIn(value);
        if (number !== null) onWeight(number);
      }}
      onBlur={() => {
        setTyped(null);
        onSettle();
      }}
    />
  );
}
