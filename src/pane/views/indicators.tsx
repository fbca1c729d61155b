/** The scheme's dimensions and indicators with their weights, each group with its sum. */
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useRef, useState } from 'react';
import type { CellRef, FoundIndicator } from '../../actions/report';
import type { Direction, SchemeDraft } from '../../engine';
import type { Correcting } from '../correct';
import { balance, reorder, setDirection, setMethod, setMissing, setWeight, slideWeight } from '../edit';
import { areGiven, groupsOf, inPoints, type Part, type WeightGroup } from '../weights';
import { useWords } from '../words';
import { Changes } from './changes';
import { IndicatorRow } from './indicator-row';
import { Section } from './section';
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

interface IndicatorsProps {
  readonly scheme: SchemeDraft;
  readonly found: readonly FoundIndicator[];
  readonly edited: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What differs from the workbook's scheme, in sentences. */
  readonly changes: readonly string[];
  readonly correcting: Correcting;
  readonly onEdit: (draft: SchemeDraft, stroke?: string) => void;
  readonly onSettle: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onReset: () => void;
  readonly onShow: (cell: CellRef) => void;
}

const keyOf = ({ kind, name }: Part): string => `${kind} ${name}`;

export function Indicators(props: IndicatorsProps) {
  const { scheme, found, correcting, onEdit, onShow } = props;
  const styles = useStyles();
  const words = useWords().indicators;
  const [locks, setLocks] = useState<ReadonlySet<string>>(new Set());
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
  const isLocked = (part: Part): boolean => locks.has(keyOf(part));

  const slideTo = (dimension: string | null, place: number, part: Part, to: number) => {
    const key = keyOf(part);
    if (slide.current?.key !== key) slide.current = { key, draft: scheme };
    const { draft } = slide.current;
    const group = groupsOf(draft).find((each) => each.dimension === dimension);
    if (!group) return;
    const slid = slideWeight(draft, group, place, to, isLocked);
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
      locked: isLocked(part),
      onWeight: (weight) => onEdit(setWeight(scheme, group, place, weight), `type ${keyOf(part)}`),
      onSlide: (to) => slideTo(group.dimension, place, part, to),
      onSettle: settle,
      onLock: () => {
        const next = new Set(locks);
        if (!next.delete(keyOf(part))) next.add(keyOf(part));
        setLocks(next);
      },
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
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            aria-label={words.undo}
            title={words.undo}
            disabledFocusable={!props.canUndo}
            onClick={props.onUndo}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowRedoRegular />}
            aria-label={words.redo}
            title={words.redo}
            disabledFocusable={!props.canRedo}
            onClick={props.onRedo}
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
          weighing={(place) => weighing(group, place)}
          onBalance={() => onEdit(balance(scheme, group, isLocked))}
          onMove={(from, to, name, count) => {
            const draft = reorder(scheme, group, from, to);
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
                found={found.find(({ name }) => name === part.name)}
                weighing={weighing(group, place)}
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
