/** A sign beside a method or rule that explains it; what it says is loaded when it is first opened. */
import { Button, makeStyles, Tooltip } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { useRef, useState, type ComponentType } from 'react';
import type { HelpSubject } from '../../../words/help/subjects';
import { HELP_PANE_WORDS } from '../../../words/pane/help';
import { useWords } from '../../words';
import type { ExplainedProps } from './explained';

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
  const { locale, notLoaded } = useWords();
  const words = HELP_PANE_WORDS[locale];
  const sign = useRef<HTMLButtonElement>(null);
  const [Explained, setExplained] = useState<ComponentType<ExplainedProps> | null>(null);
  /** The sign, where what it says could not be loaded. */
  const [lacking, setLacking] = useState<HTMLElement | null>(null);
  /** A press on the sign closes what is open before it is a click. */
  const closed = useRef(false);
  const toggle = async () => {
    if (closed.current) return;
    const loaded = await import('./explained').then(
      ({ Explained }) => Explained,
      () => null,
    );
    const isLeft = !sign.current?.matches(':hover, :focus');
    setLacking(loaded === null && !isLeft ? sign.current : null);
    setExplained(() => loaded);
  };
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
        aria-expanded={Explained !== null}
        onPointerDown={() => {
          closed.current = Explained !== null;
        }}
        onKeyDown={() => {
          setLacking(null);
          closed.current = false;
        }}
        onClick={() => void toggle()}
        onBlur={() => setLacking(null)}
        onPointerLeave={() => setLacking(null)}
      />
      {lacking && (
        <Tooltip
          content={<span role="status">{notLoaded}</span>}
          relationship="inaccessible"
          visible
          positioning={{ target: lacking }}
        />
      )}
      {Explained && (
        <Explained
          label={words.about(title)}
          subjects={subjects}
          beside={sign}
          onClose={() => setExplained(null)}
        />
      )}
    </>
  );
}
