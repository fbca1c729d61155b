/** The scheme's dimensions and indicators with their weights, each group with its sum. */
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { CellRef, FoundIndicator } from '../../actions/report';
import type { Direction, SchemeDraft } from '../../engine';
import type { Correcting } from '../correct';
import { balance, reorder, setDirection, setMethod, setMissing, setWeight, slideWeight } from '../edit';
import { areGiven, groupsOf, inPoints, lockOf, type Locks, type Part, type WeightGroup } from '../weights';
import { useWords } from '../words';
import { Changes } from './changes';
import { Help } from './help/help';
import { IndicatorRow } from './indicator-row';
import { Section } from './section';
import { UndoButtons, type UndoButtonsProps } from './undo-buttons';
import { WeighedGroup } from './weighed-group';
import type { Weighing } from './weight-controls';
import type { Said } from './weight-sum';

const useStyles = makeStyles({
  acts: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
});

interface MovementSaid extends Said {
  readonly dimension: string | null;
  readonly draft: SchemeDraft;
}

interface IndicatorsProps extends UndoButtonsProps {
  readonly scheme: SchemeDraft;
  readonly found: readonly FoundIndicator[];
  /** The one whose column is selected; null = none is. */
  readonly here: string | null;
  readonly edited: boolean;
  readonly locks: Locks;
  /** Effective weights by indicator, summing to 1, where the data decide them; `null` = they do not, or are not known. */
  readonly computed: ReadonlyMap<string, number> | null;
  /** What differs from the workbook's scheme, in sentences. */
  readonly changes: readonly string[];
  readonly correcting: Correcting;
  readonly onEdit: (draft: SchemeDraft, stroke?: string) => void;
  readonly onSettle: () => void;
  readonly onLock: (lock: string) => void;
  readonly onReset: () => void;
  readonly onShow: (cell: CellRef) => void;
}

export function Indicators(props: IndicatorsProps) {
  const { scheme, found, locks, computed, correcting, onEdit, onShow } = props;
  const styles = useStyles();
  const words = useWords().indicators;
  /** What the last movement came to, of the draft that it made. */
  const [said, setSaid] = useState<MovementSaid | null>(null);
  /** Where a slide began: what gives way comes back when the slider does. */
  const slide = useRef<{ readonly key: string; readonly draft: SchemeDraft } | null>(null);
  const settle = () => {
    slide.current = null;
    props.onSettle();
  };
  const points = inPoints(scheme);
  const unit = points ? words.points : words.percent;
  const percentOf = ({ leaves }: Part): number | null =>
    computed === null
      ? null
      : leaves.reduce((sum, at) => sum + (computed.get(scheme.indicators[at]!.name) ?? 0), 0) * 100;

  const slideTo = (dimension: string | null, place: number, part: Part, to: number) => {
    const key = lockOf(part);
    if (slide.current?.key !== key) slide.current = { key, draft: scheme };
    const { draft } = slide.current;
    const group = groupsOf(draft).find((each) => each.dimension === dimension);
    if (!group) return;
    const slid = slideWeight(draft, group, place, to, locks);
    setSaid(
      slid.limited
        ? {
            dimension,
            draft: slid.draft,
            text: words.limited(part.name, `${Number(slid.got.toFixed(2))}${unit}`),
            isWarning: true,
          }
        : null,
    );
    onEdit(slid.draft, `slide ${key}`);
  };

  const weighing = (group: WeightGroup, place: number): Weighing | null => {
    const part = group.parts[place]!;
    if (part.weight === null || part.isSum || group.sum === null) return null;
    return {
      weight: part.weight,
      whole: group.whole,
      unit,
      locked: locks.includes(lockOf(part)),
      onWeight: (weight) => onEdit(setWeight(scheme, group, place, weight), `type ${lockOf(part)}`),
      onSlide: (to) => slideTo(group.dimension, place, part, to),
      onSettle: settle,
      onLock: () => props.onLock(lockOf(part)),
    };
  };

  /** More or less is a word about the sheet, a target one about the scheme. */
  const choose = (at: number, direction: Direction) => {
    const { name } = scheme.indicators[at]!;
    const isFound = found.some((one) => one.name === name);
    if (typeof direction === 'string' && isFound)
      correcting.put({ kind: 'direction', indicator: name, is: direction });
    else onEdit(setDirection(scheme, at, direction));
  };

  return (
    <Section
      heading={words.heading}
      aside={
        <div className={styles.acts}>
          {props.edited && (
            <Button size="small" appearance="subtle" onClick={props.onReset}>
              {words.reset}
            </Button>
          )}
          <UndoButtons onUndo={props.onUndo} onRedo={props.onRedo} />
          <Help
            title={words.heading}
            subjects={[
              { group: 'weighting', subject: scheme.weights?.method ?? 'given' },
              { group: 'aggregate', subject: scheme.aggregate?.method ?? 'arithmetic' },
            ]}
          />
        </div>
      }
    >
      {!areGiven(scheme) && <Caption1>{words.computed}</Caption1>}
      {groupsOf(scheme).map((group) => (
        <WeighedGroup
          key={group.dimension}
          group={group}
          inPoints={points}
          said={said?.draft === scheme && said.dimension === group.dimension ? said : null}
          held={group.parts.some((part) => locks.includes(lockOf(part)))}
          weighing={(place) => weighing(group, place)}
          computed={percentOf}
          onBalance={() => onEdit(balance(scheme, group, locks))}
          onMove={(kind, from, to, name, count) => {
            const draft = reorder(scheme, group, kind, from, to);
            onEdit(draft);
            setSaid({
              draft,
              dimension: group.dimension,
              text: words.moved(name, to + 1, count),
              isWarning: false,
            });
          }}
          row={(at, part, place, moving) => {
            const indicator = scheme.indicators[at]!;
            return (
              <IndicatorRow
                key={part.name}
                indicator={indicator}
                isHere={part.name === props.here}
                found={found.find(({ name }) => name === part.name)}
                weighing={weighing(group, place)}
                computed={percentOf(part)}
                moving={moving}
                correcting={correcting}
                onDirection={(direction) => choose(at, direction)}
                onMethod={(choice) => onEdit(setMethod(scheme, at, choice))}
                onMissing={(rule) => onEdit(setMissing(scheme, at, rule))}
                onShow={onShow}
              />
            );
          }}
        />
      ))}
      <Changes changes={props.changes} />
    </Section>
  );
}
