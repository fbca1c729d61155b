/** What shares one whole: dimensions by their weights, indicators as rows that can be put in another order, and the sum. */
import { Body1, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useReorder, type Landing } from '../use-reorder';
import type { Part, WeightGroup } from '../weights';
import { useWords } from '../words';
import { WeightControls, type Weighing } from './weight-controls';
import { WeightSum, type Said } from './weight-sum';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  dimension: { display: 'flex', flexDirection: 'column', listStyleType: 'none' },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  figure: { fontVariantNumeric: 'tabular-nums' },
});

/** How a row can be moved. */
export interface Moving {
  readonly isDragged: boolean;
  readonly landing: Landing;
  readonly handle: ReturnType<ReturnType<typeof useReorder>['handle']>;
  readonly onKeyDown: ReturnType<ReturnType<typeof useReorder>['onKeyDown']>;
  /** `null` = it is the first, or the last. */
  readonly up: (() => void) | null;
  readonly down: (() => void) | null;
}

interface WeighedGroupProps {
  readonly group: WeightGroup;
  readonly inPoints: boolean;
  readonly said: Said | null;
  readonly weighing: (place: number) => Weighing | null;
  readonly onBalance: () => void;
  readonly onMove: (from: number, to: number, name: string, count: number) => void;
  readonly row: (at: number, part: Part, place: number, moving: Moving | null) => ReactNode;
}

export function WeighedGroup({ group, inPoints, said, weighing, onBalance, onMove, row }: WeighedGroupProps) {
  const styles = useStyles();
  const words = useWords().indicators;
  const placed = group.parts.map((part, place) => ({ part, place }));
  const indicators = placed.filter(({ part }) => part.kind === 'indicator');
  const dimensions = placed.filter(({ part }) => part.kind === 'dimension');
  const reorder = useReorder(indicators.length, (from, to) =>
    onMove(from, to, indicators[from]!.part.name, indicators.length),
  );
  const movingOf = (nth: number): Moving | null =>
    indicators.length < 2
      ? null
      : {
          isDragged: reorder.isDragged(nth),
          landing: reorder.landing(nth),
          handle: reorder.handle(nth),
          onKeyDown: reorder.onKeyDown(nth),
          up: nth > 0 ? () => reorder.move(nth, nth - 1) : null,
          down: nth < indicators.length - 1 ? () => reorder.move(nth, nth + 1) : null,
        };
  const heading = group.dimension ?? (dimensions.length > 0 ? words.dimensions : null);
  return (
    <div className={styles.group}>
      {heading !== null && <Caption1Strong>{heading}</Caption1Strong>}
      {dimensions.length > 0 && (
        <ul className={styles.list}>
          {dimensions.map(({ part, place }) => (
            <li key={part.name} className={styles.dimension}>
              <DimensionWeight part={part} weighing={weighing(place)} />
            </li>
          ))}
        </ul>
      )}
      {indicators.length > 0 && (
        <ul className={styles.list}>
          {indicators.map(({ part, place }, nth) => row(part.at ?? 0, part, place, movingOf(nth)))}
        </ul>
      )}
      <WeightSum group={group} inPoints={inPoints} said={said} onBalance={onBalance} />
    </div>
  );
}

function DimensionWeight({ part, weighing }: { readonly part: Part; readonly weighing: Weighing | null }) {
  const styles = useStyles();
  const words = useWords().indicators;
  const name = <Body1 className={styles.name}>{part.name}</Body1>;
  if (weighing !== null)
    return (
      <WeightControls name={part.name} {...weighing}>
        {name}
      </WeightControls>
    );
  return (
    <div className={styles.line}>
      {name}
      {part.isSum && part.weight !== null && (
        <Caption1 className={styles.figure}>{`${Number(part.weight.toFixed(2))} ${words.points}`}</Caption1>
      )}
    </div>
  );
}
