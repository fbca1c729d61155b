/** A name that shows its cell on the sheet. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CellRef } from '../../actions/report';

const useStyles = makeStyles({
  link: {
    color: tokens.colorNeutralForeground1,
    fontSize: 'inherit',
    lineHeight: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
});

interface CellLinkProps {
  readonly cell: CellRef;
  readonly title: string;
  readonly onShow: (cell: CellRef) => void;
  readonly children: string;
}

export function CellLink({ cell, title, onShow, children }: CellLinkProps) {
  const styles = useStyles();
  return (
    <Link as="button" className={styles.link} title={title} onClick={() => onShow(cell)}>
      {children}
    </Link>
  );
}
