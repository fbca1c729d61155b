/** One step back, and forth again. */
import { Button } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { ReactElement } from 'react';
import { useWords } from '../words';

/** `null` = there is nothing to go to. */
export interface UndoButtonsProps {
  readonly onUndo: (() => void) | null;
  readonly onRedo: (() => void) | null;
}

export function UndoButtons({ onUndo, onRedo }: UndoButtonsProps) {
  const words = useWords().indicators;
  return (
    <>
      <Step label={words.undo} icon={<ArrowUndoRegular />} onStep={onUndo} />
      <Step label={words.redo} icon={<ArrowRedoRegular />} onStep={onRedo} />
    </>
  );
}

interface StepProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly onStep: (() => void) | null;
}

function Step({ label, icon, onStep }: StepProps) {
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      aria-label={label}
      title={label}
      disabledFocusable={onStep === null}
      onClick={onStep ?? undefined}
    />
  );
}
