/** How far the work on the workbook has come: shown only once it takes a while, and to be stopped. */
import { useCallback, useRef, useState } from 'react';
import type { Course } from '../host/workbook';

/** `done` is a share; null = nothing is known of it yet. */
export interface Progress {
  readonly done: number | null;
  readonly stop: () => void;
}

/** What is done sooner needs no bar. */
const SLOW_MS = 300;

interface Work {
  readonly course: Course;
  /** The work is over, or nobody waits for it any more. */
  readonly end: () => void;
}

export interface Following {
  /** null = nothing is at work, or not for long. */
  readonly progress: Progress | null;
  /** Starts a piece of work; it ends the one before, whose answer is not wanted any more. */
  readonly begin: () => Work;
}

export function useProgress(): Following {
  const [progress, setProgress] = useState<Progress | null>(null);
  const current = useRef<Work | null>(null);
  const begin = useCallback((): Work => {
    current.current?.end();
    const stopper = new AbortController();
    const stop = () => stopper.abort();
    let done: number | null = null;
    let slow = false;
    const timer = setTimeout(() => {
      slow = true;
      setProgress({ done, stop });
    }, SLOW_MS);
    const work: Work = {
      course: {
        signal: stopper.signal,
        onProgress: (share) => {
          done = share;
          if (slow && current.current === work) setProgress({ done, stop });
        },
      },
      end: () => {
        clearTimeout(timer);
        stop();
        if (current.current !== work) return;
        current.current = null;
        setProgress(null);
      },
    };
    current.current = work;
    return work;
  }, []);
  return { progress, begin };
}
