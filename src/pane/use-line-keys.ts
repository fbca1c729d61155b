/** Arrows, Home, End and the page keys go from line to line of a list, from a button of one to the same of another. */
import { useCallback, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

const PAGE = 10;

/** By how many lines a key goes; more than there are goes to the end. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Infinity,
  End: Infinity,
};

/** `held` is the line that is drawn whether in sight or not; `hold` asks for another. */
export function useLineKeys(
  list: RefObject<HTMLElement | null>,
  count: number,
  held: number | null,
  hold: (line: number) => void,
): (event: KeyboardEvent) => void {
  /** Which control of the line that is held the focus is to go to; null = it has it already. */
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const controls = controlsOf(list.current?.querySelector(`:scope > [data-index="${held}"]`) ?? null);
    controls[Math.min(wanted.current, controls.length - 1)]?.focus();
    wanted.current = null;
  }, [held, list]);
  return useCallback(
    (event: KeyboardEvent) => {
      const { target, key } = event;
      const step = STEPS[key];
      const from = lineOf(target);
      if (step === undefined || from === null || !(target instanceof HTMLButtonElement)) return;
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      wanted.current = controlsOf(target.closest('[data-index]')).indexOf(target);
      hold(Math.min(Math.max(from + step, 0), count - 1));
    },
    [count, hold],
  );
}

const controlsOf = (line: Element | null): HTMLElement[] =>
  line ? [...line.querySelectorAll<HTMLElement>('button, a[href]')] : [];

/** The number of the line that holds it. */
export function lineOf(target: EventTarget): number | null {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return line ? Number(line.dataset.index) : null;
}
