/** The handle by which a row is dragged to another place; the row itself hears Alt and the arrow keys. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ReOrderDotsVerticalRegular } from '@fluentui/react-icons/svg/re-order-dots-vertical';
import type { Landing, Reorder } from '../use-reorder';
import { useWords } from '../words';

const useStyles = makeStyles({
  handle: {
    flexShrink: 0,
    minWidth: 'auto',
    width: '20px',
    padding: 0,
    cursor: 'grab',
    touchAction: 'none',
    color: tokens.colorNeutralForeground3,
  },
});

/** How a row looks while one is moved. */
export const useMovingStyles = makeStyles({
  dragged: { opacity: 0.5 },
  // A contrast theme draws no shadows.
  before: {
    boxShadow: `0 -2px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { borderTop: '2px solid Highlight' },
  },
  after: {
    boxShadow: `0 2px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { borderBottom: '2px solid Highlight' },
  },
});

/** How a row can be moved. */
export interface Moving {
  readonly isDragged: boolean;
  readonly landing: Landing;
  readonly handle: ReturnType<Reorder['handle']>;
  readonly onKeyDown: ReturnType<Reorder['onKeyDown']>;
  /** `null` = it is the first, or the last. */
  readonly up: (() => void) | null;
  readonly down: (() => void) | null;
}

/** What moves row `nth` of so many; one that is alone has nowhere to go. */
export const movingOf = (reorder: Reorder, nth: number, count: number): Moving | null =>
  count < 2
    ? null
    : {
        isDragged: reorder.isDragged(nth),
        landing: reorder.landing(nth),
        handle: reorder.handle(nth),
        onKeyDown: reorder.onKeyDown(nth),
        up: nth > 0 ? () => reorder.move(nth, nth - 1) : null,
        down: nth < count - 1 ? () => reorder.move(nth, nth + 1) : null,
      };

export function MoveHandle({ name, handle }: { readonly name: string } & Pick<Moving, 'handle'>) {
  const styles = useStyles();
  const words = useWords().indicators;
  return (
    <Button
      className={styles.handle}
      size="small"
      appearance="transparent"
      icon={<ReOrderDotsVerticalRegular />}
      aria-label={words.drag(name)}
      title={words.drag(name)}
      {...handle}
    />
  );
}
