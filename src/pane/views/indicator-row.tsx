/** One indicator: its weight, direction and method, each to be changed in place, with the reason for its direction. */
import { Button, Caption1, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { CellRef, FoundIndicator } from '../../actions/report';
import type { Direction, IndicatorDraft } from '../../engine';
import type { Correcting } from '../correct';
import type { PlainRule } from '../edit';
import { choiceOf, isOffered, OFFERED, type Offered } from '../methods';
import { useWords } from '../words';
import { CellLink } from './cell-link';
import { DirectionChoice } from './direction-choice';
import { Help } from './help/help';
import { directionOf } from './help/subjects-of';
import { IndicatorDetails } from './indicator-details';
import { WeighedRow, type WeighedRowProps } from './weighed-row';

const useStyles = makeStyles({
  row: { gap: tokens.spacingVerticalXS },
  // By a bar too, not by its ground alone.
  here: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 ${tokens.colorBrandStroke1}`,
    // A contrast theme draws neither.
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  unit: {
    display: 'inline-block',
    color: tokens.colorNeutralForeground3,
    marginLeft: tokens.spacingHorizontalXS,
  },
  method: { flexGrow: 1, minWidth: 0 },
  reason: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  more: { flexShrink: 0, minWidth: 'auto', padding: 0 },
});

interface IndicatorRowProps extends Omit<WeighedRowProps, 'name'> {
  readonly indicator: IndicatorDraft;
  /** Whether its column is selected on the sheet. */
  readonly isHere: boolean;
  readonly found: FoundIndicator | undefined;
  readonly correcting: Correcting;
  readonly onDirection: (direction: Direction) => void;
  readonly onMethod: (choice: Offered) => void;
  readonly onMissing: (rule: PlainRule) => void;
  readonly onShow: (cell: CellRef) => void;
}

export function IndicatorRow(props: IndicatorRowProps) {
  const { indicator, isHere, found, weighing, computed, moving, correcting } = props;
  const { onDirection, onMethod, onMissing, onShow } = props;
  const styles = useStyles();
  const words = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const { name, direction = 'high' } = indicator;
  const choice = choiceOf(indicator.normalise);
  const unit = indicator.unit || found?.unit;
  return (
    <WeighedRow
      className={mergeClasses(styles.row, isHere && styles.here)}
      isHere={isHere}
      name={name}
      {...{ weighing, computed, moving }}
      shown={
        <>
          {found ? (
            <CellLink cell={found.cell} title={words.indicators.show(name)} onShow={onShow}>
              {name}
            </CellLink>
          ) : (
            name
          )}
          {unit && <Caption1 className={styles.unit}>{unit}</Caption1>}
        </>
      }
      instead={
        typeof indicator.weight === 'object' && (
          <Caption1>{words.indicators.groups(groupWeights(indicator))}</Caption1>
        )
      }
    >
      <div className={styles.line}>
        <DirectionChoice
          name={name}
          direction={direction}
          open={found?.direction === 'ask' && typeof direction === 'string'}
          onChoose={onDirection}
        />
        <Select
          className={styles.method}
          size="small"
          appearance="outline"
          aria-label={words.indicators.method(name)}
          value={choice}
          onChange={(_, { value }) => {
            if (isOffered(value)) onMethod(value);
          }}
        >
          {!isOffered(choice) && <option value={choice}>{words.methods[choice]}</option>}
          {(Object.keys(OFFERED) as Offered[]).map((each) => (
            <option key={each} value={each}>
              {words.methods[each]}
            </option>
          ))}
        </Select>
        <Help
          title={words.methods[choice]}
          subjects={[
            directionOf(indicator),
            { group: 'normalise', subject: indicator.normalise?.method ?? 'minmax' },
          ]}
        />
      </div>
      <div className={styles.line}>
        <Caption1 className={styles.reason}>{found && words.indicators.because(found.because)}</Caption1>
        <Button
          className={styles.more}
          size="small"
          appearance="transparent"
          iconPosition="after"
          icon={unfolded ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={unfolded}
          aria-label={words.indicators.moreOf(name)}
          onClick={() => setUnfolded(!unfolded)}
        >
          {words.indicators.more}
        </Button>
      </div>
      {unfolded && (
        <IndicatorDetails
          indicator={indicator}
          found={found}
          moving={moving}
          correcting={correcting}
          onMissing={onMissing}
        />
      )}
    </WeighedRow>
  );
}

const groupWeights = ({ weight }: IndicatorDraft): string =>
  Object.entries(typeof weight === 'object' ? weight : {})
    .map(([group, each]) => `${group} ${each}`)
    .join(' · ');
