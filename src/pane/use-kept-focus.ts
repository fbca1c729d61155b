/** Where what had the focus goes away, a line that was answered or a message that was closed, the focus stays as near as can be. */
import { useEffect, type RefObject } from 'react';

const CONTROLS = 'button, input, select, textarea, summary, a[href]';

export function useKeptFocus(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const whole = area.current;
    if (!whole) return;
    /** What has the focus, and all that it stands in. */
    let trail: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      trail = trailOf(target as Element, whole);
    };
    const forget = () => {
      trail = [];
    };
    const keep = () => {
      const [had] = trail;
      if (!had || had.isConnected || document.activeElement !== document.body) return;
      const left = trail.find((each) => each.isConnected);
      forget();
      const next = left === whole ? null : left?.querySelector<HTMLElement>(CONTROLS);
      (next ?? whole).focus();
    };
    const watching = new MutationObserver(keep);
    watching.observe(whole, { childList: true, subtree: true });
    whole.addEventListener('focusin', remember);
    // Whoever clicks beside all controls wants none of them.
    whole.addEventListener('pointerdown', forget);
    return () => {
      watching.disconnect();
      whole.removeEventListener('focusin', remember);
      whole.removeEventListener('pointerdown', forget);
    };
  }, [area]);
}

function trailOf(element: Element, whole: Element): readonly Element[] {
  const trail = [element];
  for (let each = element; each !== whole && each.parentElement; each = each.parentElement)
    trail.push(each.parentElement);
  return trail;
}
