/** Takes a scheme in from a JSON file, with every problem at its path, and hands the one in force out. */
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { SchemeDraft } from '../../engine';
import { copy, download, fileNameOf, makeJson, readScheme, type FileProblem } from '../scheme-file';
import { useWords } from '../words';
import { LongList } from './long-list';

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  said: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

interface Said {
  readonly text: string;
  readonly problems: readonly FileProblem[];
}

interface SchemeFileProps {
  /** As it would be written. */
  readonly scheme: SchemeDraft;
  readonly onImport: (draft: SchemeDraft) => void;
}

export function SchemeFile({ scheme, onImport }: SchemeFileProps) {
  const styles = useStyles();
  const all = useWords();
  const words = all.scheme;
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const say = (text: string, problems: readonly FileProblem[] = []) => setSaid({ text, problems });
  const read = async (file: File): Promise<void> => {
    const found = readScheme(await file.text(), all.locale, words);
    if (!found.ok) return say(words.refused(file.name, found.problems.length), found.problems);
    say(words.imported(file.name));
    onImport(found.draft);
  };
  return (
    <>
      <div className={styles.acts}>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={words.importing}
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file may be chosen again after it was mended.
            if (file) void read(file).finally(() => (currentTarget.value = ''));
          }}
        />
        <Button size="small" onClick={() => input.current?.click()}>
          {words.importing}
        </Button>
        <Button size="small" onClick={() => download(makeJson(scheme), fileNameOf(scheme, words.fileName))}>
          {words.exporting}
        </Button>
        <Button
          size="small"
          onClick={() =>
            void copy(makeJson(scheme)).then((done) => say(done ? words.copied : words.copyFailed))
          }
        >
          {words.copy}
        </Button>
      </div>
      <div role="status" className={styles.said}>
        {said && <Caption1>{said.text}</Caption1>}
        {said && said.problems.length > 0 && (
          <LongList
            items={said.problems}
            line={({ path, message }) => (
              <>
                {path !== '' && <code>{path}</code>} {message}
              </>
            )}
          />
        )}
      </div>
    </>
  );
}
