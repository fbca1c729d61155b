/** Keeps an answer in step with what it is about: an answer about what is no longer so is never shown. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Subject } from '../actions/subject';
import type { Progress } from '../engine/robustness';
import type { Inquire } from './inquire';
import type { Answer, InquiryKind, Question } from './worker/inquiry';

export type Inquiring<K extends InquiryKind> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'stopped' }
  /** What was asked, or answered, is about what is no longer so. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'running'; readonly progress: Progress | null }
  | { readonly kind: 'answered'; readonly answer: Answer<K> }
  | { readonly kind: 'failed' };

export interface Inquirer<K extends InquiryKind> {
  readonly inquiring: Inquiring<K>;
  readonly ask: (question: Question<K>) => void;
  readonly stop: () => void;
}

const IDLE = { kind: 'idle' } as const;
const STALE = { kind: 'stale' } as const;

export function useInquiry<K extends InquiryKind>(inquire: Inquire, subject: Subject): Inquirer<K> {
  const [told, setTold] = useState<{ readonly of: Subject; readonly inquiring: Inquiring<K> } | null>(null);
  const current = useRef<AbortController | null>(null);
  const drop = useCallback(() => {
    current.current?.abort();
    current.current = null;
  }, []);
  const stop = useCallback(() => {
    drop();
    setTold({ of: subject, inquiring: { kind: 'stopped' } });
  }, [drop, subject]);
  const ask = useCallback(
    (question: Question<K>) => {
      drop();
      const mine = new AbortController();
      current.current = mine;
      const tell = (inquiring: Inquiring<K>): void => {
        if (current.current === mine) setTold({ of: subject, inquiring });
      };
      tell({ kind: 'running', progress: null });
      inquire<K>(subject, question, {
        signal: mine.signal,
        onProgress: (progress) => tell({ kind: 'running', progress }),
      }).then(
        (answer) => tell({ kind: 'answered', answer }),
        (error: unknown) => {
          tell({ kind: 'failed' });
          reportError(error);
        },
      );
    },
    [inquire, subject, drop],
  );
  // What was asked about another ranking, or by a view that is gone, is asked no more.
  useEffect(() => drop, [subject, drop]);
  const inquiring = told === null ? IDLE : told.of === subject ? told.inquiring : STALE;
  return { inquiring, ask, stop };
}
