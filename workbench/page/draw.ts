/** Makes elements: their properties, their attributes and what stands in them. */

type Tags = HTMLElementTagNameMap;
type Attributes = Record<string, string | number | boolean | null>;

interface Look<K extends keyof Tags> {
  class?: string;
  /** aria-*, role, data-* and the like; null and false leave one out. */
  attributes?: Attributes;
  onClick?: () => void;
  set?: Partial<Tags[K]>;
}

export function make<K extends keyof Tags>(tag: K, look: Look<K>, ...inside: (Node | string)[]): Tags[K] {
  const element = document.createElement(tag);
  if (look.class) element.className = look.class;
  for (const [name, value] of Object.entries(look.attributes ?? {}))
    if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  if (look.onClick) element.addEventListener('click', look.onClick);
  Object.assign(element, look.set);
  element.append(...inside);
  return element;
}

const SHAPES = {
  book: 'M3 2h8l3 3v9H3z M3 6h11 M7 6v8 M3 10h11',
  folder: 'M1.5 3.5h4l1.5 2h7.5v8h-13z',
  save: 'M8 2v7 M5 6.5 8 9.5l3-3 M2.5 10.5v3h11v-3',
  moon: 'M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6z M8 1.5v1 M8 13.5v1 M1.5 8h1 M13.5 8h1 M3.4 3.4l.7.7 M11.9 11.9l.7.7 M12.6 3.4l-.7.7 M4.1 11.9l-.7.7',
  close: 'M4 4l8 8 M12 4l-8 8',
};

export function icon(shape: keyof typeof SHAPES): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', SHAPES[shape]);
  svg.append(path);
  return svg;
}
