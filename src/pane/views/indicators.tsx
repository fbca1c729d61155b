/** The indicators of the scheme with the sum of their weights. */
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
import type { CellRef, FoundIndicator } from '../../actions/report';
import type { Direction, SchemeDraft } from '../../engine';
import type { Correcting } from '../correct';
import { setDirection, setMethod, setMissing, setWeight } from '../edit';
import { groupsOf, isOff, weightOf, type WeightGroup } from '../weights';
import { useWords } from '../words';
import { IndicatorRow } from './indicator-row';
import { Section } from './section';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
  },
  sum: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  figure: { fontVariantNumeric: 'tabular-nums' },
  right: { color: tokens.colorPaletteGreenForeground1 },
  off: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface IndicatorsProps {
  readonly scheme: SchemeDraft;
  readonly found: readonly FoundIndicator[];
  readonly edited: boolean;
  readonly correcting: Correcting;
  readonly onEdit: (draft: SchemeDraft) => void;
  readonly onReset: () => void;
  readonly onShow: (cell: CellRef) => void;
}

export function Indicators(props: IndicatorsProps) {
  const { scheme, found, edited, correcting, onEdit, onReset, onShow } = props;
  const styles = useStyles();
  const words = useWords().indicators;
  /** More or less is a word about the sheet, a target one about the scheme. */
  const choose = (at: number, direction: Direction) => {
    const { name } = scheme.indicators[at]!;
    const isFound = found.some((one) => one.name === name);
    if (typeof direction === 'string' && isFound)
      correcting.put({ kind: 'direction', indicator: name, is: direction });
    else onEdit(setDirection(scheme, at, direction));
  };
  const inPoints = scheme.weights?.unit === 'pointsOfTotal';
  return (
    <Section
      heading={words.heading}
      aside={
        edited && (
          <Button size="small" appearance="subtle" onClick={onReset}>
            {words.reset}
          </Button>
        )
      }
    >
      {groupsOf(scheme).map((group) => (
        <div key={group.dimension}>
          {group.dimension && <Caption1Strong>{group.dimension}</Caption1Strong>}
          <ul className={styles.list}>
            {group.members.map((at) => {
              const indicator = scheme.indicators[at]!;
              return (
                <IndicatorRow
                  key={indicator.name}
                  indicator={indicator}
                  found={found.find(({ name }) => name === indicator.name)}
                  weight={weightOf(indicator, group.members.length)}
                  inPoints={inPoints}
                  onWeight={(weight) => onEdit(setWeight(scheme, at, weight))}
                  correcting={correcting}
                  onDirection={(direction) => choose(at, direction)}
                  onMethod={(choice) => onEdit(setMethod(scheme, at, choice))}
                  onMissing={(rule) => onEdit(setMissing(scheme, at, rule))}
                  onShow={onShow}
                />
              );
            })}
          </ul>
        </div>
      ))}
      {groupsOf(scheme).map((group) => (
        <Sum key={group.dimension} group={group} off={isOff(scheme, group)} inPoints={inPoints} />
      ))}
    </Section>
  );
}

function Sum({ group, off, inPoints }: { group: WeightGroup; off: boolean; inPoints: boolean }) {
  const styles = useStyles();
  const words = useWords().indicators;
  if (group.sum === null) return null;
  const unit = inPoints ? ` ${words.points}` : words.percent;
  return (
    <div className={styles.sum} role="status">
      {off ? (
        <WarningFilled className={styles.off} aria-hidden />
      ) : (
        <CheckmarkCircleFilled className={styles.right} aria-hidden />
      )}
      <Caption1>{group.dimension ? `${group.dimension} · ${words.sum}` : words.sum}</Caption1>
      <Caption1Strong className={mergeClasses(styles.figure, off && styles.off)}>
        {`${Number(group.sum.toFixed(2))}${unit}`}
      </Caption1Strong>
      {off && <Caption1 className={styles.off}>{words.sumOff}</Caption1>}
    </div>
  );
}
