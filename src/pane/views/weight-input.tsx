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
  readonly onWeight: (weight: number) => void;
}

export function WeightInput({ label, unit, weight, onWeight }: WeightInputProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Input
      className={styles.weight}
      size="small"
      type="number"
      min={0}
      step="any"
      aria-label={label}
      input={{ className: styles.figure }}
      contentAfter={unit}
      value={typed ?? String(Number(weight.toFixed(2)))}
      onChange={(_, { value }) => {
        setTyped(value);
        const number = Number(value);
        if (value.trim() !== '' && number >= 0 && Number.isFinite(number)) onWeight(number);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
