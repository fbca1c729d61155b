/** The file that lies open: opened, held, saved, and what is to be said of it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Change } from '../book/changes';
import { FileProblem } from '../file/problem';
import type { FileProblemCode } from '../file/words';
import type { WorkbookFile } from '../host/file';
import { download } from '../pane/hand-over';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook in memory is loaded with the first file. */
const loadRoom = () => import(/* webpackChunkName: "file" */ '../host/file');

/** Until what was told can be seen: packing a large file leaves no time for that. */
const drawn = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

/** What was last done with a file, to be told. */
export type News =
  | { readonly kind: 'opening'; readonly name: string }
  | { readonly kind: 'saving'; readonly name: string }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'notSaved'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly code: FileProblemCode | null };

export interface Held {
  /** Of this opening: a file may be opened again. */
  readonly id: number;
  readonly name: string;
  readonly file: WorkbookFile;
}

export interface Files {
  readonly held: Held | null;
  readonly news: News | null;
  readonly isUnsaved: boolean;
  /** Another file that was chosen while changes are not saved. */
  readonly waiting: File | null;
  readonly offer: (file: File) => void;
  readonly discard: () => void;
  readonly keep: () => void;
  readonly save: () => void;
}

// A calculation alone is none: opening the file again would do it too.
const ALTERS: readonly Change['kind'][] = ['edited', 'formatted', 'added', 'deleted'];

export function useFile(): Files {
  const [held, hold] = useState<Held | null>(null);
  const [news, tell] = useState<News | null>(null);
  const [isUnsaved, setUnsaved] = useState(false);
  const [waiting, wait] = useState<File | null>(null);

  const open = useCallback(async (file: File) => {
    const { name } = file;
    wait(null);
    tell({ kind: 'opening', name });
    try {
      const { openWorkbookFile } = await loadRoom();
      const opened = await openWorkbookFile(new Uint8Array(await file.arrayBuffer()), name);
      hold((before) => ({ id: (before?.id ?? 0) + 1, name, file: opened }));
      setUnsaved(false);
      tell(null);
    } catch (error) {
      tell({ kind: 'refused', name, code: error instanceof FileProblem ? error.code : null });
    }
  }, []);

  useEffect(
    () =>
      held?.file.book.onChange(({ kind }) => {
        if (ALTERS.includes(kind)) setUnsaved(true);
      }),
    [held],
  );
  // Once the pane over it is gone, the book that another took the place of is closed.
  const last = useRef<Held | null>(null);
  useEffect(() => {
    if (last.current !== held) last.current?.file.close();
    last.current = held;
  }, [held]);

  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isUnsaved]);

  const save = useCallback(async () => {
    if (held === null) return;
    const { file, name } = held;
    tell({ kind: 'saving', name });
    await drawn();
    try {
      download(await file.save(), name, XLSX);
      setUnsaved(false);
      tell({ kind: 'saved', name });
    } catch (error) {
      tell({ kind: 'notSaved', name });
      reportError(error);
    }
  }, [held]);

  return {
    held,
    news,
    isUnsaved,
    waiting,
    offer: (file) => (isUnsaved ? wait(file) : void open(file)),
    discard: () => {
      if (waiting) void open(waiting);
    },
    keep: () => wait(null),
    save: () => void save(),
  };
}
