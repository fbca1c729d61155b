/** Stands where the pane's parts will be while the workbook is read for the first time. */
import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
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

export function Reading() {
  const styles = useStyles();
  return (
    <Skeleton className={styles.reading} aria-label={useWords().reading}>
      <SkeletonItem className={styles.short} />
      <SkeletonItem size={32} />
      <SkeletonItem className={styles.short} />
      {[1, 2, 3, 4, 5, 6].map((row) => (
        <SkeletonItem key={row} size={24} />
      ))}
    </Skeleton>
  );
}
