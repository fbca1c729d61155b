/** The zip package behind a workbook: its parts by name, the relations between them, their content types. */
import { strFromU8, strToU8, unzipSync, zipSync, type ZippableFile } from 'fflate';
import { FileProblem } from './problem';
import { childrenOf, element, parseXml, writeXml, type Element } from './xml';

/** `target` is the name of a part, or an address as it stands when the relation leads outside. */
export interface Relation {
  id: string;
  kind: string;
  target: string;
  external: boolean;
}

const contentTypes = '[Content_Types].xml';
/** A workbook of Excel's full million rows is a few hundred MB of XML; a zip bomb is far more. */
const largestUnpacked = 512 * 1024 * 1024;
/** XML of cells shrinks to a tenth, at times a thirtieth; what shrinks to less than a hundredth is nothing but repetition. */
const mostSwelling = 100;
const harmless = 16 * 1024 * 1024;
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
/** Parts beyond this are packed in little more than half the time, and come out a thirtieth larger. */
const large = 8 * 1024 * 1024;
const [usualLevel, quickLevel] = [6, 4] as const;
/** One fixed time stamp: the same workbook always gives the same bytes. */
const fixedTime = new Date(1980, 0, 1);

export class Archive {
  /** Part names are equal without regard to case; some writers make use of that. */
  private readonly spellings: Map<string, string>;

  constructor(private readonly parts: Map<string, Uint8Array>) {
    this.spellings = new Map([...parts.keys()].reverse().map((name) => [name.toLowerCase(), name]));
  }

  static open(bytes: Uint8Array): Archive {
    refuseOtherFormats(bytes);
    let unpacked = 0;
    let files: Record<string, Uint8Array>;
    try {
      files = unzipSync(bytes, {
        filter: (entry) => {
          unpacked += entry.originalSize;
          const bound = Math.min(largestUnpacked, Math.max(harmless, mostSwelling * bytes.length));
          if (unpacked > bound) throw new FileProblem('too-large', `${unpacked} bytes unpacked`);
          return !entry.name.endsWith('/');
        },
      });
    } catch (error) {
      if (error instanceof FileProblem) throw error;
      throw new FileProblem('damaged', error instanceof Error ? error.message : String(error));
    }
    const named = Object.entries(files).map(
      ([name, part]) => [name.replaceAll('\\', '/').replace(/^\//, ''), part] as const,
    );
    const archive = new Archive(new Map(named));
    archive.refuseBrokenFrame();
    return archive;
  }

  /** What only saving needs is looked at when opening: nobody is to learn of damage after the work is done. */
  private refuseBrokenFrame(): void {
    for (const name of this.names()) if (name === contentTypes || name.endsWith('.rels')) this.read(name);
  }

  /** A second archive over the same bytes: changing it leaves this one as it is. */
  copy(): Archive {
    return new Archive(new Map(this.parts));
  }

  names(): string[] {
    return [...this.parts.keys()];
  }

  read(name: string, handOver?: Record<string, (element: Element) => void>): Element | undefined {
    const part = this.parts.get(this.spelling(name));
    return part && parseXml(decode(part), handOver);
  }

  /** Whether a text stands anywhere in a part, without a look at what it means. */
  mentions(name: string, text: string): boolean {
    const part = this.parts.get(this.spelling(name));
    return part !== undefined && decode(part).includes(text);
  }

  write(name: string, root: Element, contentType?: string, handIn?: Record<string, Iterable<Element>>): void {
    this.put(this.spelling(name), strToU8(writeXml(root, handIn)));
    if (contentType !== undefined) this.declare(name, contentType);
  }

  has(name: string): boolean {
    return this.parts.has(this.spelling(name));
  }

  /** All that `part` points to; the package itself is `''`. */
  relations(part: string): Relation[] {
    return childrenOf(this.read(relationsOf(part)), 'Relationship').map(({ attributes }) => {
      const external = attributes.TargetMode === 'External';
      const target = attributes.Target ?? '';
      const kind = (attributes.Type ?? '').split('/').pop() ?? '';
      return {
        id: attributes.Id ?? '',
        kind,
        external,
        target: external ? target : this.spelling(resolve(part, target)),
      };
    });
  }

  related(part: string, kind: string): string | undefined {
    return this.relations(part).find((relation) => relation.kind === kind && !relation.external)?.target;
  }

  /** Adds a relation and gives its id. */
  relate(part: string, kind: string, target: string): string {
    const name = relationsOf(part);
    const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships';
    const root = this.read(name) ?? element('Relationships', { xmlns });
    const taken = new Set(childrenOf(root).map((relation) => relation.attributes.Id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    root.children.push(
      element('Relationship', { Id: id, Type: officeRelations + kind, Target: relative(part, target) }),
    );
    this.write(name, root);
    return id;
  }

  unrelate(part: string, unwanted: (relation: Relation) => boolean): void {
    const root = this.read(relationsOf(part));
    if (!root) return;
    const ids = new Set(
      this.relations(part)
        .filter(unwanted)
        .map((relation) => relation.id),
    );
    if (ids.size === 0) return;
    root.children = root.children.filter(
      (child) => typeof child === 'string' || !ids.has(child.attributes.Id ?? ''),
    );
    this.write(relationsOf(part), root);
  }

  /** Drops what no relation leads to any more, with its content type. */
  prune(): void {
    const reached = new Set<string>(['', contentTypes]);
    const open = [''];
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      reached.add(this.spelling(relationsOf(part)));
      for (const { target, external } of this.relations(part))
        if (!external && !reached.has(target)) {
          reached.add(target);
          open.push(target);
        }
    }
    for (const name of this.names()) if (!reached.has(name)) this.drop(name);
    const types = this.read(contentTypes);
    if (!types) return;
    types.children = types.children.filter(
      (child) =>
        typeof child === 'string' ||
        child.name !== 'Override' ||
        this.has((child.attributes.PartName ?? '').slice(1)),
    );
    this.write(contentTypes, types);
  }

  bytes(): Uint8Array {
    // The content types come first in the package: readers that stream rely on it.
    const names = [contentTypes, ...this.names().filter((name) => name !== contentTypes)];
    const files = names.flatMap((name): [string, ZippableFile][] => {
      const part = this.parts.get(name);
      return part ? [[name, [part, { level: part.length > large ? quickLevel : usualLevel }]]] : [];
    });
    return zipSync(Object.fromEntries(files), { mtime: fixedTime });
  }

  private declare(name: string, contentType: string): void {
    const types =
      this.read(contentTypes) ??
      element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' });
    const PartName = `/${name}`;
    types.children = types.children.filter(
      (child) => typeof child === 'string' || child.attributes.PartName !== PartName,
    );
    types.children.push(element('Override', { PartName, ContentType: contentType }));
    this.write(contentTypes, types);
  }

  private spelling(name: string): string {
    return this.parts.has(name) ? name : (this.spellings.get(name.toLowerCase()) ?? name);
  }

  private put(name: string, bytes: Uint8Array): void {
    this.parts.set(name, bytes);
    this.spellings.set(name.toLowerCase(), name);
  }

  private drop(name: string): void {
    this.parts.delete(name);
    this.spellings.delete(name.toLowerCase());
  }
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf) throw new FileProblem('not-a-workbook');
  // An OLE container is an encrypted .xlsx, an old .xls, or anything else: the names of its streams tell (UTF-16).
  const streams = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (streams.includes('EncryptedPackage')) throw new FileProblem('encrypted');
  throw new FileProblem(streams.includes('Workbook') ? 'old-format' : 'not-a-workbook');
}

function decode(part: Uint8Array): string {
  const wide = part[0] === 0xff && part[1] === 0xfe;
  return wide ? new TextDecoder('utf-16le').decode(part) : strFromU8(part).replace(/^\uFEFF/, '');
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

function relationsOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of (folderOf(part) + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

function relative(part: string, target: string): string {
  const folder = folderOf(part);
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}
