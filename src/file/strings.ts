/** The table of shared texts: read once, looked up by number, added to when cells are written. */
import { childrenOf, element, type Element } from './xml';

const xmlns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export class SharedStrings {
  private readonly texts: string[] = [];
  /** What is more than a text, by its place: with formats of its parts, or with phonetic guides. */
  private readonly special = new Map<number, Element>();
  private knownPlaces: Map<string, number> | undefined;
  /** What stands in the part beside the texts. */
  private root = element('sst', { xmlns });
  private read = 0;

  /** `part` gives the root of the part, and each `<si>` to whoever takes it: a million need not stand in memory at once. */
  constructor(part?: (take: (item: Element) => void) => Element | undefined) {
    this.root =
      part?.((item) => {
        const place = this.texts.push(readText(item)) - 1;
        if (item.children.some((child) => typeof child === 'string' || child.name !== 't'))
          this.special.set(place, item);
      }) ?? this.root;
    this.read = this.texts.length;
  }

  text(place: number): string {
    return this.texts[place] ?? '';
  }

  /** Whether parts of this text have formats of their own. */
  isRich(place: number): boolean {
    return childrenOf(this.special.get(place), 'r').length > 0;
  }

  /** The place of a text, added when it is not there yet. */
  place(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const place = this.texts.push(text) - 1;
    this.places.set(text, place);
    return place;
  }

  private get places(): Map<string, number> {
    if (!this.knownPlaces) {
      this.knownPlaces = new Map();
      for (let place = this.texts.length - 1; place >= 0; place--)
        if (!this.isRich(place)) this.knownPlaces.set(this.texts[place]!, place);
    }
    return this.knownPlaces;
  }

  get hasNew(): boolean {
    return this.texts.length > this.read;
  }

  /** The part with what was added: its root, and one by one what stands in it. */
  part(): { root: Element; children: Iterable<Element> } {
    const { count: _, ...attributes } = this.root.attributes;
    const root = element(this.root.name, { ...attributes, uniqueCount: this.texts.length });
    return { root, children: this.items() };
  }

  private *items(): Generator<Element> {
    for (const [place, text] of this.texts.entries())
      yield this.special.get(place) ?? element('si', {}, [makeText(text)]);
    yield* childrenOf(this.root);
  }
}

/** The plain text of `<si>` or `<is>`: its runs joined, without the phonetic guides above them. */
export function readText(item: Element): string {
  let text = '';
  for (const part of childrenOf(item)) {
    if (part.name === 't') text += part.children.join('');
    else if (part.name === 'r') text += readText(part);
  }
  return unescapeText(text);
}

function makeText(text: string): Element {
  const preserve = /^\s|\s$|\n|\s\s/.test(text) ? { 'xml:space': 'preserve' } : {};
  return element('t', preserve, [escapeText(text)]);
}

/** Characters that XML cannot hold are written `_x0007_`, and what looks so is written with its `_` escaped. */
export function escapeText(text: string): string {
  return text
    .replace(/_x(?=[0-9A-F]{4}_)/gi, (mark) => `_x005F_${mark.slice(1)}`)
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\r/g,
      (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
