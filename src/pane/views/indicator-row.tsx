/** One indicator: its weight, direction and method, each to be changed in place, with the reason for its direction. */
import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { ReOrderDotsVerticalRegular } from '@fluentui/react-icons/svg/re-order-dots-vertical';
import { useState } from 'react';
import type { CellRef, FoundIndicator } from '../../actions/report';
import type { Direction, IndicatorDraft } from '../../engine';
import type { Correcting } from '../correct';
import type { PlainRule } from '../edit';
import { choiceOf, isOffered, OFFERED, type Offered } from '../methods';
import { useWords } from '../words';
import { CellLink } from './cell-link';
import { DirectionChoice } from './direction-choice';
import { IndicatorDetails } from './indicator-details';
import type { Moving } from './weighed-group';
import { WeightControls, type Weighing } from './weight-controls';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, listStyleType: 'none' },
  dragged: { opacity: 0.5 },
  before: { boxShadow: `0 -2px 0 0 ${tokens.colorBrandStroke1}` },
  after: { boxShadow: `0 2px 0 0 ${tokens.colorBrandStroke1}` },
  handle: {
    flexShrink: 0,
    minWidth: 'auto',
    width: '20px',
    padding: 0,
    cursor: 'grab',
    touchAction: 'none',
    color: tokens.colorNeutralForeground3,
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  unit: {
    display: 'inline-block',
    color: tokens.colorNeutralForeground3,
    marginLeft: tokens.spacingHorizontalXS,
  },
  method: { flexGrow: 1, minWidth: 0 },
  reason: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  more: { flexShrink: 0, minWidth: 'auto', padding: 0 },
});

interface IndicatorRowProps {
  readonly indicator: IndicatorDraft;
  readonly found: FoundIndicator | undefined;
  /** `null` where it differs by group of units, or the data decide. */
  readonly weighing: Weighing | null;
  /** `null` = it is alone in its group. */
  readonly moving: Moving | null;
  readonly correcting: Correcting;
  readonly onDirection: (direction: Direction) => void;
  readonly onMethod: (choice: Offered) => void;
  readonly onMissing: (rule: PlainRule) => void;
  readonly onShow: (cell: CellRef) => void;
}

export function IndicatorRow(props: IndicatorRowProps) {
  const { indicator, found, weighing, moving, correcting } = props;
  const { onDirection, onMethod, onMissing, onShow } = props;
  const styles = useStyles();
  const words = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const { name, direction = 'high' } = indicator;
  const choice = choiceOf(indicator.normalise);
  const unit = indicator.unit || found?.unit;
  const heading = (
    <>
      {moving && (
        <Button
          className={styles.handle}
          size="small"
          appearance="transparent"
          icon={<ReOrderDotsVerticalRegular />}
          aria-label={words.indicators.drag(name)}
          title={words.indicators.drag(name)}
          {...moving.handle}
        />
      )}
      <Body1 className={styles.name}>
        {found ? (
          <CellLink cell={found.cell} title={words.indicators.show(name)} onShow={onShow}>
            {name}
          </CellLink>
        ) : (
          name
        )}
        {unit && <Caption1 className={styles.unit}>{unit}</Caption1>}
      </Body1>
    </>
  );
  return (
    <li
      className={mergeClasses(
        styles.row,
        moving?.isDragged && styles.dragged,
        moving?.landing ? styles[moving.landing] : undefined,
      )}
      onKeyDown={moving?.onKeyDown}
    >
      {weighing === null ? (
        <div className={styles.line}>
          {heading}
          {typeof indicator.weight === 'object' && (
            <Caption1>{words.indicators.groups(groupWeights(indicator))}</Caption1>
          )}
        </div>
      ) : (
        <WeightControls name={name} {...weighing}>
          {heading}
        </WeightControls>
      )}
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
    </li>
  );
}

const groupWeights = ({ weight }: IndicatorDraft): string =>
  Object.entries(typeof weight === 'object' ? weight : {})
    .map(([group, each]) => `${group} ${each}`)
    .join(' · ');
