/** Stands where the pane's parts will be while the workbook is read for the first time. */
import { Caption1, makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useWords } from '../words';

const useStyles = makeStyles({
  reading: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  short: { width: '40%' },
});

export function Reading({ editing }: { /** Whether it waits for a cell. */ readonly editing: boolean }) {
  const styles = useStyles();
  const { reading, place } = useWords();
  return (
    <Skeleton className={styles.reading} aria-label={reading}>
      {editing && <Caption1>{place.editing}</Caption1>}
      <SkeletonItem className={styles.short} />
      <SkeletonItem size={32} />
      <SkeletonItem className={styles.short} />
      {[1, 2, 3, 4, 5, 6].map((row) => (
        <SkeletonItem key={row} size={24} />
      ))}
    </Skeleton>
  );
}
