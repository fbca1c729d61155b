/** A file that is dropped anywhere on the page. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

const useStyles = makeStyles({
  cover: {
    position: 'fixed',
    inset: '8px',
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase500,
  },
});

const brings = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

interface DropProps {
  readonly sentence: string;
  readonly onFile: (file: File) => void;
}

export function Drop({ sentence, onFile }: DropProps) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const come = (event: DragEvent): void => {
      if (!brings(event)) return;
      // Else the browser goes to the file.
      event.preventDefault();
      setOver(true);
    };
    const go = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!brings(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    addEventListener('dragover', come);
    addEventListener('dragleave', go);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', come);
      removeEventListener('dragleave', go);
      removeEventListener('drop', drop);
    };
  }, [onFile]);
  return over ? <div className={styles.cover}>{sentence}</div> : null;
}
