/** One dimension: its weight, or the points that its indicators have, and its place among the others. */
import { Body1, Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import type { ReactElement } from 'react';
import type { Part } from '../weights';
import { useWords } from '../words';
import { ComputedWeight } from './computed-weight';
import { MoveHandle, useMovingStyles, type Moving } from './move-handle';
import { WeightControls, type Weighing } from './weight-controls';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', listStyleType: 'none' },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  step: { flexShrink: 0, minWidth: '24px', width: '24px', padding: 0 },
  figure: { fontVariantNumeric: 'tabular-nums' },
});

interface DimensionRowProps {
  readonly part: Part;
  /** `null` = it is no weight of its own that can be typed. */
  readonly weighing: Weighing | null;
  readonly computed: number | null;
  /** `null` = it is alone in its group. */
  readonly moving: Moving | null;
}

export function DimensionRow({ part, weighing, computed, moving }: DimensionRowProps) {
  const styles = useStyles();
  const moved = useMovingStyles();
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
  const heading = (
    <>
      {moving && <MoveHandle name={part.name} handle={moving.handle} />}
      <Body1 className={styles.name}>{part.name}</Body1>
      {moving && step(words.up, <ArrowUpRegular />, moving.up)}
      {moving && step(words.down, <ArrowDownRegular />, moving.down)}
    </>
  );
  return (
    <li
      className={mergeClasses(
        styles.row,
        moving?.isDragged && moved.dragged,
        moving?.landing ? moved[moving.landing] : undefined,
      )}
      onKeyDown={moving?.onKeyDown}
    >
      {weighing === null ? (
        <div className={styles.line}>
          {heading}
          {part.isSum && part.weight !== null && (
            <Caption1
              className={styles.figure}
            >{`${Number(part.weight.toFixed(2))} ${words.points}`}</Caption1>
          )}
          {computed !== null && <ComputedWeight percent={computed} />}
        </div>
      ) : (
        <WeightControls name={part.name} {...weighing}>
          {heading}
        </WeightControls>
      )}
    </li>
  );
}
