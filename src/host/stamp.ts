/** Contents of a sheet in short: whether a person has changed a sheet since it was written is told by its stamp. */
import type { Area } from '../sheet/grid';
import type { Step } from '../sheet/plan';

type Content = string | number | boolean | null;

/** Numbers to the digits that every program keeps; formulas as Excel may spell them. */
function plain(content: Content): string {
  if (typeof content === 'number') return `${Number(content.toPrecision(12))}`;
  if (typeof content === 'string' && content.startsWith('=')) return content.replace(/\s/g, '').toUpperCase();
  return String(content);
}

/** FNV-1a, twice 26 bits of it, so that sums stay exact. */
function hash(text: string): number {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (low >>> 6) * 2 ** 26 + (high >>> 6);
}

/** Collects contents in any order; blank cells leave no trace. */
export class Stamp {
  private sum = 0;
  private count = 0;

  add(row: number, column: number, content: Content): void {
    if (content === '' || content === null) return;
    this.sum = (this.sum + hash(`${row},${column}:${plain(content)}`)) % 2 ** 52;
    this.count += 1;
  }

  get text(): string {
    return `${this.count}-${this.sum.toString(36)}`;
  }
}

/** What stands in an area. */
export interface Contents {
  readonly at: Area;
  readonly rows: readonly (readonly Content[])[];
}

const contentsOf = (step: Step): Contents | null => {
  if (step.kind === 'write') return { at: step.at, rows: step.values };
  return step.kind === 'formulas' ? { at: step.at, rows: step.formulas } : null;
};

/** The stamp that a blank sheet has after these steps and with what they carried; a formula that leaves a cell alone is null. */
export function stampOf(steps: readonly Step[], carried: readonly Contents[] = []): string {
  const written = [...steps.map(contentsOf).filter((each) => each !== null), ...carried];
  const stamp = new Stamp();
  if (written.length === 1) {
    const [{ at, rows }] = written as [(typeof written)[number]];
    rows.forEach((cells, r) => cells.forEach((cell, c) => stamp.add(at.row + r, at.column + c, cell)));
    return stamp.text;
  }
  const last = new Map<string, Content>();
  for (const { at, rows } of written)
    rows.forEach((cells, r) =>
      cells.forEach((cell, c) => {
        if (cell !== null) last.set(`${at.row + r},${at.column + c}`, cell);
      }),
    );
  for (const [place, content] of last) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    stamp.add(row, column, content);
  }
  return stamp.text;
}
