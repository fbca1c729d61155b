/** The table of shared texts: read once, looked up by number, added to when cells are written. */
import { childrenOf, element, type Element } from './xml';

const xmlns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export class SharedStrings {
  private readonly texts: string[];
  private readonly rich = new Set<number>();
  private readonly places = new Map<string, number>();

  constructor(readonly root: Element = element('sst', { xmlns })) {
    this.texts = childrenOf(root, 'si').map((item, index) => {
      if (childrenOf(item, 'r').length > 0) this.rich.add(index);
      return readText(item);
    });
    this.texts.forEach((text, index) => {
      if (!this.rich.has(index) && !this.places.has(text)) this.places.set(text, index);
    });
  }

  text(place: number): string {
    return this.texts[place] ?? '';
  }

  /** Whether parts of this text have formats of their own. */
  isRich(place: number): boolean {
    return this.rich.has(place);
  }

  /** The place of a text, added when it is not there yet. */
  place(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const place = this.texts.push(text) - 1;
    this.places.set(text, place);
    this.root.children.push(element('si', {}, [makeText(text)]));
    this.root.attributes.uniqueCount = String(place + 1);
    delete this.root.attributes.count;
    return place;
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
