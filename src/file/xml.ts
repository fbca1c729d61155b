/** XML as a plain tree: read, changed in place, written back with everything it did not understand. */
import { SaxesParser } from 'saxes';
import { FileProblem } from './problem';

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

type Attributes = Record<string, string | number | undefined>;

/** Elements within elements in what Excel writes: a score or two. What writes and looks into them goes down one call each. */
const deepest = 500;

/**
 * The root of a document. Elements named in `handOver` are given away when they close and are not kept, so that
 * a million rows need not stand in memory at once. A prefix on the root is taken off the whole document.
 */
export function parseXml(source: string, handOver: Record<string, (element: Element) => void> = {}): Element {
  const parser = new SaxesParser({ position: false });
  const open: Element[] = [];
  let root: Element | undefined;
  let prefix = '';
  parser.on('opentag', ({ name, attributes }) => {
    if (root === undefined) prefix = name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : '';
    const own = prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name;
    const element: Element = { name: own, attributes: attributes as Record<string, string>, children: [] };
    if (root === undefined) {
      root = element;
      if (prefix) renameNamespace(element, prefix.slice(0, -1));
    }
    open.push(element);
    if (open.length > deepest) throw new FileProblem('damaged', `more than ${deepest} elements deep`);
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element === undefined) return;
    if (Object.hasOwn(handOver, element.name)) handOver[element.name]?.(element);
    else open[open.length - 1]?.children.push(element);
  });
  const keepText = (text: string) => void open[open.length - 1]?.children.push(text);
  parser.on('text', keepText);
  parser.on('cdata', keepText);
  try {
    parser.write(source).close();
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem('damaged', error instanceof Error ? error.message : String(error));
  }
  if (root === undefined) throw new FileProblem('damaged', 'an empty part');
  return root;
}

function renameNamespace(root: Element, prefix: string): void {
  const { [`xmlns:${prefix}`]: main, ...others } = root.attributes;
  root.attributes = { ...(main === undefined ? {} : { xmlns: main }), ...others };
}

/** The document as text. Children that are named in `handIn` are made one by one while writing, after those in the tree. */
export function writeXml(root: Element, handIn: Record<string, Iterable<Element>> = {}): string {
  const out = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  writeElement(root, out, handIn);
  return out.join('');
}

function writeElement(parent: Element, out: string[], handIn: Record<string, Iterable<Element>>): void {
  let tag = `<${parent.name}`;
  for (const key in parent.attributes) tag += ` ${key}="${escapeText(parent.attributes[key] ?? '', true)}"`;
  const more = Object.hasOwn(handIn, parent.name) ? handIn[parent.name] : undefined;
  if (parent.children.length === 0 && more === undefined) {
    out.push(`${tag}/>`);
    return;
  }
  out.push(`${tag}>`);
  for (const child of parent.children) {
    if (typeof child === 'string') out.push(escapeText(child, false));
    else writeElement(child, out, handIn);
  }
  for (const child of more ?? []) {
    const own: string[] = [];
    writeElement(child, own, {});
    out.push(own.join(''));
  }
  out.push(`</${parent.name}>`);
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** What no XML can hold, escaped or not, is left out; cells have a spelling of their own for it (`strings.ts`). */
const unspeakable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

function escapeText(text: string, inAttribute: boolean): string {
  return text
    .replace(unspeakable, '')
    .replace(inAttribute ? /[&<>"\n\r\t]/g : /[&<>\r]/g, (mark) => escapes[mark] ?? mark);
}

export function element(
  name: string,
  attributes: Attributes = {},
  children: Element['children'] = [],
): Element {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) kept[key] = String(value);
  return { name, attributes: kept, children };
}

/** The record but for some of its keys. */
export function without<T extends object, K extends keyof T>(record: T, ...keys: K[]): Omit<T, K> {
  const kept = { ...record };
  for (const key of keys) delete kept[key];
  return kept;
}

export function childrenOf(parent: Element | undefined, name?: string): Element[] {
  const elements = (parent?.children ?? []).filter((child): child is Element => typeof child !== 'string');
  return name === undefined ? elements : elements.filter((child) => child.name === name);
}

export function childOf(parent: Element | undefined, name: string): Element | undefined {
  for (const child of parent?.children ?? [])
    if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

export function textOf(parent: Element | undefined): string {
  let text = '';
  for (const child of parent?.children ?? []) text += typeof child === 'string' ? child : textOf(child);
  return text;
}

/** `<b/>`, `<b val="1"/>` and `val="true"` say yes; `val="0"` and absence say no. */
export function isOn(parent: Element | undefined, name: string): boolean {
  const child = childOf(parent, name);
  return child !== undefined && isTrue(child.attributes.val ?? '1');
}

export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** Puts `made` in the place of the child of that name, or where `order` wants it; nothing made: takes the child out. */
export function replaceChild(
  parent: Element,
  name: string,
  made: Element | undefined,
  order: readonly string[],
): void {
  const at = parent.children.findIndex((child) => typeof child !== 'string' && child.name === name);
  if (at >= 0) {
    if (made) parent.children[at] = made;
    else parent.children.splice(at, 1);
  } else if (made) insertInOrder(parent, made, order);
}

/** Schemas fix the order of children: a new one goes before the first that must follow it. */
export function insertInOrder(parent: Element, made: Element, order: readonly string[]): void {
  const rank = order.indexOf(made.name);
  const before = parent.children.findIndex(
    (child) => typeof child !== 'string' && order.indexOf(child.name) > rank,
  );
  parent.children.splice(before < 0 ? parent.children.length : before, 0, made);
}
