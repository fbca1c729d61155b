/** A sign beside a method or rule that explains it; what it says is loaded when it is first opened. */
import { Button, makeStyles } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { useRef, useState } from 'react';
import type { HelpSubject } from '../../../words/help/subjects';
import { HELP_PANE_WORDS } from '../../../words/pane/help';
import { useWords } from '../../words';
import { later } from '../later';

const Explained = later(() => import('./explained').then(({ Explained }) => Explained));

const useStyles = makeStyles({
  sign: {
    flexShrink: 0,
    minWidth: '24px',
    width: '24px',
    height: '24px',
    padding: 0,
    '& svg': { fontSize: '16px' },
  },
});

interface HelpProps {
  /** What is explained, as it is called here. */
  readonly title: string;
  readonly subjects: readonly HelpSubject[];
}

export function Help({ title, subjects }: HelpProps) {
  const styles = useStyles();
  const words = HELP_PANE_WORDS[useWords().locale];
  const sign = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  /** A press on the sign closes what is open before it is a click. */
  const closed = useRef(false);
  return (
    <>
      <Button
        ref={sign}
        className={styles.sign}
        size="small"
        appearance="transparent"
        icon={<InfoRegular />}
        aria-label={words.about(title)}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerDown={() => {
          closed.current = isOpen;
        }}
        onKeyDown={() => {
          closed.current = false;
        }}
        onClick={() => setOpen(!closed.current)}
      />
      {isOpen && (
        <Explained
          label={words.about(title)}
          subjects={subjects}
          beside={sign}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
