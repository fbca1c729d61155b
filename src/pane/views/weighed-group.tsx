/** What shares one whole: dimensions by their weights, indicators as rows that can be put in another order, and the sum. */
import { Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useReorder } from '../use-reorder';
import type { Part, WeightGroup } from '../weights';
import { useWords } from '../words';
import { DimensionRow } from './dimension-row';
import { movingOf, type Moving } from './move-handle';
import type { Weighing } from './weight-controls';
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
});

interface WeighedGroupProps {
  readonly group: WeightGroup;
  readonly inPoints: boolean;
  readonly said: Said | null;
  readonly weighing: (place: number) => Weighing | null;
  readonly onBalance: () => void;
  /** In percent of the whole; `null` = the data do not decide it. */
  readonly computed: (part: Part) => number | null;
  readonly held: boolean;
  readonly onMove: (kind: Part['kind'], from: number, to: number, name: string, count: number) => void;
  readonly row: (at: number, part: Part, place: number, moving: Moving | null) => ReactNode;
}

export function WeighedGroup(props: WeighedGroupProps) {
  const { group, inPoints, said, held, weighing, computed, onBalance, onMove, row } = props;
  const styles = useStyles();
  const words = useWords().indicators;
  const placed = group.parts.map((part, place) => ({ part, place }));
  const indicators = placed.filter(({ part }) => part.kind === 'indicator');
  const dimensions = placed.filter(({ part }) => part.kind === 'dimension');
  const moveIndicators = useReorder(indicators.length, (from, to) =>
    onMove('indicator', from, to, indicators[from]!.part.name, indicators.length),
  );
  const moveDimensions = useReorder(dimensions.length, (from, to) =>
    onMove('dimension', from, to, dimensions[from]!.part.name, dimensions.length),
  );
  const heading = group.dimension ?? (dimensions.length > 0 ? words.dimensions : null);
  return (
    <div className={styles.group}>
      {heading !== null && <Caption1Strong>{heading}</Caption1Strong>}
      {dimensions.length > 0 && (
        <ul className={styles.list}>
          {dimensions.map(({ part, place }, nth) => (
            <DimensionRow
              key={part.name}
              part={part}
              weighing={weighing(place)}
              computed={computed(part)}
              moving={movingOf(moveDimensions, nth, dimensions.length)}
            />
          ))}
        </ul>
      )}
      {indicators.length > 0 && (
        <ul className={styles.list}>
          {indicators.map(({ part, place }, nth) =>
            row(part.at ?? 0, part, place, movingOf(moveIndicators, nth, indicators.length)),
          )}
        </ul>
      )}
      <WeightSum group={group} inPoints={inPoints} said={said} held={held} onBalance={onBalance} />
    </div>
  );
}
