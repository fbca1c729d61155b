/** A weight that the data have decided: to be seen, not typed. */
import { Caption1, makeStyles } from '@fluentui/react-components';
import { useWords } from '../words';

const useStyles = makeStyles({
  weight: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});

export function ComputedWeight({ percent }: { readonly percent: number }) {
  const styles = useStyles();
  const words = useWords().indicators;
  return <Caption1 className={styles.weight}>{words.computedWeight(percent.toFixed(2))}</Caption1>;
}
