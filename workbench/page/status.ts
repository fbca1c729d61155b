/** The bar at the bottom: what went between add-in and workbook, the last refusal, and what just happened. */
import type { Counters } from '../protocol/host';
import { make } from './draw';
import type { Language, Words } from './words';

export interface Status {
  say(sentence: string): void;
  count(traffic: Counters): void;
  /** Stays to be read until the next one, or null for a workbook in which nothing was refused yet. */
  refuse(name: string | null): void;
}

export function drawStatus(place: HTMLElement, words: Words, language: Language): Status {
  const said = make('span', { class: 'said', attributes: { role: 'status' } });
  const counts = make('span', { class: 'counts' });
  const refusal = make('span', { class: 'refusal' });
  place.replaceChildren(said, refusal, counts);
  const number = new Intl.NumberFormat(language);

  return {
    say(sentence) {
      said.textContent = sentence;
    },
    count(traffic) {
      const parts = [
        words.batches(traffic.batches),
        words.sent(bytes(traffic.bytesSent)),
        words.received(bytes(traffic.bytesReceived)),
        words.cellsRead(number.format(traffic.cellsRead)),
        words.cellsWritten(number.format(traffic.cellsWritten)),
      ];
      counts.replaceChildren(...parts.map((part) => make('span', {}, part)));
    },
    refuse(name) {
      refusal.textContent = name === null ? '' : words.lastError(name);
      refusal.title = refusal.textContent;
    },
  };
}

export function bytes(count: number): string {
  if (count < 1024) return `${count} B`;
  if (count < 1024 ** 2) return `${(count / 1024).toFixed(1)} KB`;
  return `${(count / 1024 ** 2).toFixed(1)} MB`;
}
