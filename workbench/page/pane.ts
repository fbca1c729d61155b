/** The task pane: the add-in's page in a frame beside the grid, hidden until it is asked for. */
import { icon, make } from './draw';
import type { Words } from './words';

export interface Pane {
  /** From now on the frame is for the add-in at this address, which is started when it is needed. */
  attach(address: string, receive: (message: unknown) => void): void;
  /** Ends the add-in, as closing its workbook does; an open pane stays open for the next. */
  detach(): void;
  /** Starts the add-in without showing it: a shared runtime runs whether its pane is open or not. */
  load(): void;
  show(): void;
  hide(): void;
  post(message: object): void;
}

const WIDTH = { least: 320, usual: 350, step: 16 };

export function makePane(place: HTMLElement, title: string, words: Words): Pane {
  const attributes = { 'aria-label': words.closePane, title: words.closePane };
  const close = make('button', { class: 'close', attributes, onClick: () => pane.hide() }, icon('close'));
  const body = make('div', { class: 'frame' });
  place.replaceChildren(
    makeEdge(place, words.resizePane),
    make('div', { class: 'head' }, make('h2', {}, title), close),
    body,
  );
  place.setAttribute('aria-label', title);

  let addin: { address: string; origin: string; receive: (message: unknown) => void } | null = null;
  const frame = () => body.querySelector('iframe');
  const pane: Pane = {
    attach(address, receive) {
      addin = { address, origin: new URL(address, location.href).origin, receive };
      if (!place.hidden) pane.load();
    },
    detach() {
      addin = null;
      body.replaceChildren();
    },
    load() {
      if (!addin || frame()) return;
      // Office.js hands what is in the name on to the dialogs that it opens.
      const attributes = { title, name: '{}', allow: 'clipboard-read; clipboard-write' };
      body.replaceChildren(make('iframe', { attributes, set: { src: addin.address } }));
    },
    show() {
      place.hidden = false;
      pane.load();
    },
    hide() {
      place.hidden = true;
    },
    post(message) {
      if (addin) frame()?.contentWindow?.postMessage(JSON.stringify(message), addin.origin);
    },
  };
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    const own = frame()?.contentWindow;
    if (own && source === own && origin === addin?.origin) addin.receive(parseMessage(data));
  });
  return pane;
}

// A page may send itself messages of its own kind; those are none of ours.
function parseMessage(data: unknown): unknown {
  try {
    return JSON.parse(String(data));
  } catch {
    return null;
  }
}

/** The pane's left edge, drawn with the mouse or moved with the arrow keys. */
function makeEdge(place: HTMLElement, label: string): HTMLElement {
  const attributes = { role: 'separator', tabindex: 0, 'aria-orientation': 'vertical', 'aria-label': label };
  const edge = make('div', { class: 'edge', attributes });
  let width = WIDTH.usual;

  function widen(wanted: number): void {
    width = Math.round(Math.min(Math.max(wanted, WIDTH.least), Math.max(WIDTH.least, innerWidth / 2)));
    place.style.width = `${width}px`;
    edge.setAttribute('aria-valuenow', String(width));
  }
  edge.addEventListener('pointerdown', (event) => {
    edge.setPointerCapture(event.pointerId);
    place.classList.add('resizing');
  });
  edge.addEventListener('pointermove', ({ clientX, pointerId }) => {
    if (edge.hasPointerCapture(pointerId)) widen(innerWidth - clientX);
  });
  edge.addEventListener('lostpointercapture', () => place.classList.remove('resizing'));
  edge.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') widen(width + WIDTH.step);
    if (key === 'ArrowRight') widen(width - WIDTH.step);
  });
  widen(WIDTH.usual);
  return edge;
}
