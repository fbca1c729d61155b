/** One unit of the ranking: its figures, and under them its labels and the reasons for them. */
import { Badge, Button, Caption1, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { KeyboardEvent, ReactNode } from 'react';
import type { CellRef, RankedUnit } from '../../actions/report';
import type { LabelDraft } from '../../engine';
import { isDarkColour } from '../theme';
import { useWords } from '../words';

const useStyles = makeStyles({
  unit: {
    '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    verticalAlign: 'baseline',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  // By a bar too, not by its ground alone.
  here: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 ${tokens.colorBrandStroke1}`,
    // A contrast theme draws neither.
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  rank: { fontWeight: tokens.fontWeightSemibold },
  // A name of several lines has what asks about it beside its first.
  called: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalXS },
  name: { color: tokens.colorNeutralForeground1, fontSize: 'inherit', overflowWrap: 'anywhere' },
  ask: {
    height: '20px',
    minWidth: '20px',
    flexShrink: 0,
    padding: 0,
    alignSelf: 'flex-start',
    '& svg': { fontSize: '14px' },
  },
  up: { color: tokens.colorPaletteGreenForeground1 },
  down: { color: tokens.colorPaletteRedForeground1 },
  still: { color: tokens.colorNeutralForeground3 },
  given: { paddingTop: 0, paddingBottom: tokens.spacingVerticalS },
  labels: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  reasons: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface RankedRowsProps {
  /** Its number in the list, from 0. */
  readonly place: number;
  readonly measure: ((rows: Element | null) => void) | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly unit: RankedUnit;
  /** Whether its row is selected on the sheet. */
  readonly isHere: boolean;
  readonly scored: boolean;
  readonly compared: boolean;
  /** Decimals that scores are published with; `null` = as they are. */
  readonly decimals: number | null;
  readonly labels: readonly LabelDraft[];
  /** Why the unit stands where it does; null = folded away. */
  readonly why: ReactNode;
  readonly onAsk: () => void;
  readonly onShow: (cell: CellRef) => void;
}

export function RankedRows({
  place,
  measure,
  onKeyDown,
  unit,
  isHere,
  scored,
  compared,
  decimals,
  labels,
  why,
  onAsk,
  onShow,
}: RankedRowsProps) {
  const styles = useStyles();
  const words = useWords().preview;
  const { cell, score } = unit;
  const figure = mergeClasses(styles.cell, styles.figure);
  return (
    <tbody ref={measure} className={mergeClasses(styles.unit, isHere && styles.here)} data-index={place}>
      <tr aria-rowindex={measure && place + 2} aria-current={isHere || undefined}>
        <td className={mergeClasses(figure, styles.rank)}>
          {unit.rank === null ? '—' : words.figure(unit.rank)}
        </td>
        <th scope="row" className={styles.cell} onKeyDown={onKeyDown}>
          <div className={styles.called}>
            {cell ? (
              <Link
                as="button"
                className={styles.name}
                title={words.show(unit.name)}
                onClick={() => onShow(cell)}
              >
                {unit.name}
              </Link>
            ) : (
              unit.name
            )}
            <Button
              className={styles.ask}
              size="small"
              appearance="transparent"
              aria-expanded={why !== null}
              aria-label={words.why(unit.name)}
              title={words.why(unit.name)}
              icon={why === null ? <ChevronRightRegular /> : <ChevronDownRegular />}
              onClick={onAsk}
            />
          </div>
          {unit.group !== null && (
            <Caption1 block className={styles.still}>
              {words.inGroup(unit.group, unit.groupRank)}
            </Caption1>
          )}
        </th>
        {scored && (
          <td className={figure}>{score === null ? '—' : words.figure(score, decimals ?? undefined)}</td>
        )}
        {compared && (
          <td className={figure}>
            <Change places={unit.change} />
          </td>
        )}
      </tr>
      {why !== null && (
        <tr>
          <td colSpan={2 + Number(scored) + Number(compared)}>{why}</td>
        </tr>
      )}
      <Given unit={unit} labels={labels} columns={1 + Number(scored) + Number(compared)} />
    </tbody>
  );
}

function Change({ places }: { places: number | null }) {
  const styles = useStyles();
  const words = useWords().preview;
  if (places === null) {
    return (
      <span className={styles.still} role="img" aria-label={words.fresh}>
        —
      </span>
    );
  }
  if (places === 0) return <span className={styles.still}>{words.same}</span>;
  const up = places > 0;
  const by = Math.abs(places);
  return (
    <span
      className={up ? styles.up : styles.down}
      role="img"
      aria-label={up ? words.up(by) : words.down(by)}
    >{`${up ? '↑' : '↓'}${by}`}</span>
  );
}

interface GivenProps {
  readonly unit: RankedUnit;
  readonly labels: readonly LabelDraft[];
  readonly columns: number;
}

function Given({ unit, labels, columns }: GivenProps) {
  const styles = useStyles();
  const words = useWords().preview;
  const { tier, amount, reasons } = unit;
  if (tier === null && unit.labels.length === 0 && reasons.length === 0) return null;
  return (
    <tr>
      <td />
      <td colSpan={columns} className={mergeClasses(styles.cell, styles.given)}>
        <div className={styles.labels}>
          {tier !== null && (
            <Badge appearance="outline" shape="rounded" color="informative">
              {tier}
            </Badge>
          )}
          {unit.labels.map((label) => (
            <Label key={label} name={label} colour={labels.find(({ name }) => name === label)?.colour} />
          ))}
          {amount !== null && <span>{words.amount(amount)}</span>}
        </div>
        {reasons.length > 0 && (
          <ul className={styles.reasons}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

/** A label in the scheme's own colour; the text says the same. */
function Label({ name, colour }: { name: string; colour: string | undefined }) {
  if (!colour) {
    return (
      <Badge appearance="tint" shape="rounded" color="informative">
        {name}
      </Badge>
    );
  }
  return (
    <Badge
      shape="rounded"
      style={{ backgroundColor: colour, color: isDarkColour(colour) ? '#ffffff' : '#1b1a19' }}
    >
      {name}
    </Badge>
  );
}
