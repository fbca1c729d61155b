/** Other tables that the workbook may hold, one click away: of the same sheet, and other sheets. */
import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CellRef, FoundTable } from '../../actions/report';
import { useWords } from '../words';

const useStyles = makeStyles({
  others: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  heading: { color: tokens.colorNeutralForeground3 },
  other: { fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** More than these would push the ranking out of sight; the tabs of the sheets are there for the rest. */
const MOST = 4;

interface OtherTablesProps {
  readonly table: FoundTable;
  readonly onShow: (cell: CellRef) => void;
}

export function OtherTables({ table, onShow }: OtherTablesProps) {
  const styles = useStyles();
  const words = useWords().place.others;
  const sheets = table.sheets
    .filter(({ joined }) => !joined)
    .map(({ name }) => ({ where: name, cell: { sheet: name, row: 0, column: 0 } }));
  const all = [...table.others, ...sheets].slice(0, MOST);
  if (all.length === 0) return null;
  return (
    <div className={styles.others}>
      <Caption1 className={styles.heading}>{words.heading}</Caption1>
      {all.map(({ where, cell }) => (
        <Link
          key={where}
          as="button"
          className={styles.other}
          title={words.show(where)}
          onClick={() => onShow(cell)}
        >
          {where}
        </Link>
      ))}
    </div>
  );
}
