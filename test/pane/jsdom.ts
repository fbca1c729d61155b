/** What a browser has and jsdom leaves out; loaded before whatever needs it. */
import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';

Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  structuredClone: (data: unknown): unknown => deserialize(serialize(data)),
  // Nothing is laid out, so nothing ever changes its size.
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
});
