/** One dimension: its weight, or the points that its indicators have, and its place among the others. */
import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import type { ReactElement } from 'react';
import type { Part } from '../weights';
import { useWords } from '../words';
import { WeighedRow, type WeighedRowProps } from './weighed-row';

const useStyles = makeStyles({
  step: { flexShrink: 0, minWidth: '24px', width: '24px', padding: 0 },
  figure: { fontVariantNumeric: 'tabular-nums' },
});

interface DimensionRowProps extends Omit<WeighedRowProps, 'name'> {
  readonly part: Part;
}

export function DimensionRow({ part, ...weighed }: DimensionRowProps) {
  const styles = useStyles();
  const { moving } = weighed;
  const words = useWords().indicators;
  const step = (label: string, icon: ReactElement, onStep: (() => void) | null) => (
    <Button
      className={styles.step}
      size="small"
      appearance="transparent"
      icon={icon}
      aria-label={words.stepOf(part.name, label)}
      title={label}
      disabledFocusable={onStep === null}
      onClick={onStep ?? undefined}
    />
  );
  return (
    <WeighedRow
      name={part.name}
      {...weighed}
      shown={part.name}
      acts={
        moving && (
          <>
            {step(words.up, <ArrowUpRegular />, moving.up)}
            {step(words.down, <ArrowDownRegular />, moving.down)}
          </>
        )
      }
      instead={
        part.isSum &&
        part.weight !== null && (
          <Caption1 className={styles.figure}>{`${Number(part.weight.toFixed(2))} ${words.points}`}</Caption1>
        )
      }
    />
  );
}
