/** The sum of the weights that share a whole, in sight as long as one of them is. */
import {
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { isOff, type WeightGroup } from '../weights';
import { useWords } from '../words';

const useStyles = makeStyles({
  sum: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  moved: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  said: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  figure: { fontVariantNumeric: 'tabular-nums' },
  right: { color: tokens.colorPaletteGreenForeground1 },
  off: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

export interface Said {
  readonly text: string;
  readonly isWarning: boolean;
}

interface WeightSumProps {
  readonly group: WeightGroup;
  readonly inPoints: boolean;
  /** What the last movement came to. */
  readonly said: Said | null;
  /** Whether a weight of the group is locked: the others give way only when told to. */
  readonly held: boolean;
  readonly onBalance: () => void;
}

export function WeightSum({ group, inPoints, said, held, onBalance }: WeightSumProps) {
  const styles = useStyles();
  const words = useWords().indicators;
  const { sum, whole, dimension } = group;
  const off = isOff(group);
  const say = (figure: number) =>
    `${Number(figure.toFixed(2))}${inPoints ? ` ${words.points}` : words.percent}`;
  return (
    <div className={styles.sum}>
      <Caption1 role="status" className={mergeClasses(styles.moved, said?.isWarning && styles.off)}>
        {said?.text}
      </Caption1>
      {sum !== null && (
        <div className={styles.said} role="status">
          {off ? (
            <WarningFilled className={styles.off} aria-hidden />
          ) : (
            <CheckmarkCircleFilled className={styles.right} aria-hidden />
          )}
          <Caption1>{dimension ? `${dimension} · ${words.sum}` : words.sum}</Caption1>
          <Caption1Strong className={mergeClasses(styles.figure, off && styles.off)}>
            {say(sum)}
          </Caption1Strong>
          {off && (
            <Caption1 className={styles.off}>
              {inPoints ? words.should(say(whole)) : held ? words.lockedHeld : words.sumOff}
            </Caption1>
          )}
        </div>
      )}
      {off && (
        <Button size="small" onClick={onBalance}>
          {held ? words.balanceRest : words.balance}
        </Button>
      )}
    </div>
  );
}
