/** A row of what is weighed: to be moved among the others, with its weight, or with what stands for one. */
import { Body1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ComputedWeight } from './computed-weight';
import { MoveHandle, useMovingStyles, type Moving } from './move-handle';
import { WeightControls, type Weighing } from './weight-controls';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', listStyleType: 'none' },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

export interface WeighedRowProps {
  readonly name: string;
  /** `null` = it is no weight of its own that can be typed, or the data decide. */
  readonly weighing: Weighing | null;
  /** In percent of the whole; `null` = the data do not decide it, or it is not computed yet. */
  readonly computed: number | null;
  /** `null` = it is alone in its group. */
  readonly moving: Moving | null;
}

interface WeighedRowParts extends WeighedRowProps {
  readonly className?: string;
  /** Whether what is selected on the sheet belongs to it. */
  readonly isHere?: boolean;
  readonly shown: ReactNode;
  /** Between the name and the weight. */
  readonly acts?: ReactNode;
  /** In the place of a weight. */
  readonly instead: ReactNode;
  readonly children?: ReactNode;
}

export function WeighedRow(props: WeighedRowParts) {
  const {
    name,
    weighing,
    computed,
    moving,
    className,
    isHere = false,
    shown,
    acts,
    instead,
    children,
  } = props;
  const styles = useStyles();
  const moved = useMovingStyles();
  const heading = (
    <>
      {moving && <MoveHandle name={name} handle={moving.handle} />}
      <Body1 className={styles.name}>{shown}</Body1>
      {acts}
    </>
  );
  return (
    <li
      className={mergeClasses(
        styles.row,
        className,
        moving?.isDragged && moved.dragged,
        moving?.landing ? moved[moving.landing] : undefined,
      )}
      aria-current={isHere || undefined}
      onKeyDown={moving?.onKeyDown}
    >
      {weighing === null ? (
        <div className={styles.line}>
          {heading}
          {instead}
          {computed !== null && <ComputedWeight percent={computed} />}
        </div>
      ) : (
        <WeightControls name={name} {...weighing}>
          {heading}
        </WeightControls>
      )}
      {children}
    </li>
  );
}
