/** The tabs of the sheets that are shown. */
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { Book } from '../book/book';

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    overflowX: 'auto',
    scrollbarWidth: 'thin',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface TabsProps {
  readonly book: Book;
  readonly label: string;
}

export function Tabs({ book, label }: TabsProps) {
  const styles = useStyles();
  const shown = book.sheets.all().filter(({ visibility }) => visibility === 'Visible');
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={label}
      selectedValue={book.sheets.active.id}
      onTabSelect={(_, { value }) => {
        const sheet = book.sheets.byId(String(value));
        if (sheet) book.sheets.activate(sheet);
      }}
    >
      {shown.map(({ id, name }) => (
        <Tab key={id} value={id}>
          {name}
        </Tab>
      ))}
    </TabList>
  );
}
