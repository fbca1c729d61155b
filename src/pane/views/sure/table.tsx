/** How the small tables of figures look, and the row of their headings. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    verticalAlign: 'baseline',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    textAlign: 'left',
    '&:first-child': { paddingLeft: 0 },
    '&:last-child': { paddingRight: 0 },
  },
  head: {
    color: tokens.colorNeutralForeground2,
    verticalAlign: 'bottom',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  figureHead: { whiteSpace: 'normal' },
});

export function useTable() {
  const { table, row, cell, head, figure, figureHead } = useStyles();
  return {
    table,
    row,
    cell,
    head: mergeClasses(cell, head),
    figure: mergeClasses(cell, figure),
    figureHead: mergeClasses(cell, head, figure, figureHead),
  };
}

interface HeadsProps {
  /** Over what the rows are of. */
  readonly first: string;
  readonly figures: readonly string[];
}

export function Heads({ first, figures }: HeadsProps) {
  const { head, figureHead } = useTable();
  return (
    <thead>
      <tr>
        <th scope="col" className={head}>
          {first}
        </th>
        {figures.map((figure) => (
          <th key={figure} scope="col" className={figureHead}>
            {figure}
          </th>
        ))}
      </tr>
    </thead>
  );
}
