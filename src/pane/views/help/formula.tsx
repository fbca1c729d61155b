/** A formula as the browser sets it: MathML. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { mathOf } from './math';

const useStyles = makeStyles({
  block: {
    fontSize: tokens.fontSizeBase400,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowX: 'auto',
    overflowY: 'hidden',
  },
});

export function Formula({ tex, block = false }: { readonly tex: string; readonly block?: boolean }) {
  const styles = useStyles();
  const html = useMemo(() => ({ __html: mathOf(tex, block) }), [tex, block]);
  return <span className={mergeClasses(block && styles.block)} dangerouslySetInnerHTML={html} />;
}
