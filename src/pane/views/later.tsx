/** Parts of the pane whose code is loaded when they are first shown. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { useWords } from '../words';

const useStyles = makeStyles({
  missing: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Nothing stands there until it is loaded; where it cannot be, offline say, that is said in its place, and it can be tried again. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props) {
    const styles = useStyles();
    const words = useWords();
    const [Part, setPart] = useState(() => loaded);
    const [isMissing, setMissing] = useState(false);
    const get = useCallback(() => {
      load().then(
        (part) => {
          loaded = part;
          setPart(() => part);
        },
        (error: unknown) => {
          setMissing(true);
          reportError(error);
        },
      );
    }, []);
    useEffect(() => {
      if (Part === null) get();
    }, [Part, get]);
    if (Part !== null) return <Part {...props} />;
    const again = (): void => {
      setMissing(false);
      get();
    };
    return (
      <div className={isMissing ? styles.missing : undefined}>
        <span role="status">{isMissing && words.notLoaded}</span>
        {isMissing && (
          <Button size="small" onClick={again}>
            {words.retry}
          </Button>
        )}
      </div>
    );
  };
}
