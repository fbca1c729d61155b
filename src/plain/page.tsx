/** The page: files above, the sheets of the open one, and the pane beside or below them. */
import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useEffect, useRef } from 'react';
import { timeNow } from '../host/clock';
import { useChoice } from '../pane/language';
import { PaneOver } from '../pane/view';
import { useWords } from '../pane/words';
import { PLAIN_WORDS, type PlainWords } from '../words/plain';
import { Drop } from './drop';
import { Messages } from './messages';
import { SheetGrid } from './sheet-grid';
import { Tabs } from './tabs';
import { useBook } from './use-book';
import { useFile, type Held } from './use-file';

/** Below this the pane stands under the sheets. */
const NARROW = '@media (max-width: 719px)';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  // Where there is room for one of both, it is the file's name.
  yields: { [NARROW]: { display: 'none' } },
  name: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
  desk: { display: 'flex', flexGrow: 1, minHeight: 0, [NARROW]: { flexDirection: 'column' } },
  sheets: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    [NARROW]: { flexBasis: '35%' },
  },
  pane: {
    flexShrink: 0,
    width: '380px',
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: {
      width: '100%',
      height: '65%',
      borderLeft: 'none',
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  invite: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    textAlign: 'center',
  },
});

export function Page() {
  const styles = useStyles();
  const { title } = useWords();
  const words = PLAIN_WORDS[useChoice().locale];
  const files = useFile();
  const { held, isUnsaved, save, offer } = files;
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      save();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [save]);

  const open = (
    <Button
      icon={<FolderOpenRegular />}
      appearance={held ? 'subtle' : 'primary'}
      title={words.openHint}
      onClick={() => input.current?.click()}
    >
      {words.open}
    </Button>
  );
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={mergeClasses(styles.title, held !== null && styles.yields)}>{title}</h1>
        <Text className={styles.name} truncate wrap={false}>
          {held && `${held.name}${isUnsaved ? ` · ${words.unsaved}` : ''}`}
        </Text>
        {held && open}
        {held && (
          <Button icon={<SaveRegular />} appearance={isUnsaved ? 'primary' : 'subtle'} onClick={save}>
            {words.save}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          aria-label={words.open}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file may be chosen again.
            target.value = '';
            if (file) offer(file);
          }}
        />
      </header>
      <Messages files={files} words={words} />
      {held ? (
        <Desk key={held.id} held={held} words={words} />
      ) : (
        <main className={styles.invite}>
          <Text size={400}>{words.invite}</Text>
          {open}
          <Text>{words.local}</Text>
        </main>
      )}
      <Drop sentence={words.drop} onFile={offer} />
    </div>
  );
}

function Desk({ held, words }: { readonly held: Held; readonly words: PlainWords }) {
  const styles = useStyles();
  const { book, workbook } = held.file;
  const laid = useBook(book);
  return (
    <div className={styles.desk}>
      <section className={styles.sheets} aria-label={words.sheets}>
        <SheetGrid book={book} laid={laid} words={words} />
        <Tabs book={book} label={words.sheets} />
      </section>
      <div className={styles.pane}>
        <PaneOver workbook={workbook} clock={timeNow} />
      </div>
    </div>
  );
}
