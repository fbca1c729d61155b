/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { useDark } from '../../src/pane/use-dark';

/** jsdom knows no media: what the system says is said here. */
const system = new Set<string>();
const told = new EventTarget();
globalThis.matchMedia = (media) =>
  Object.assign(Object.create(told) as MediaQueryList, {
    media,
    matches: system.has(media),
    addEventListener: told.addEventListener.bind(told),
    removeEventListener: told.removeEventListener.bind(told),
  });
const say = (...media: string[]) =>
  act(() => {
    system.clear();
    for (const each of media) system.add(each);
    told.dispatchEvent(new Event('change'));
  });

const DARK = '(prefers-color-scheme: dark)';

afterEach(() => say());

test('where Office says nothing the pane is dark as the system is, from the moment that it is', () => {
  const { result } = renderHook(() => useDark(() => undefined));
  expect(result.current).toBe(false);
  say(DARK);
  expect(result.current).toBe(true);
});

test('Office goes before the system, and is asked again when somebody comes back to the pane', () => {
  let ground = '#ffffff';
  const { result } = renderHook(() => useDark(() => ground));
  say(DARK);
  expect(result.current).toBe(false);
  ground = '#262626';
  act(() => void dispatchEvent(new Event('focus')));
  expect(result.current).toBe(true);
});

test('under a contrast theme the system alone says', () => {
  const { result } = renderHook(() => useDark(() => '#ffffff'));
  say(DARK, '(forced-colors: active)');
  expect(result.current).toBe(true);
});
