/** Excel.CustomXmlPart: XML that an add-in stores in the workbook. */
import type { CustomXmlRecord } from '../../src/book/records';
import { Refusal } from './documented';
import { HostCollection, HostObject, type HostOf } from './hostObject';
import type { Session } from './session';

const namespaceOf = (xml: string): string =>
  /<[^?!][^>]*?\sxmlns(?::\w+)?\s*=\s*["']([^"']*)["']/.exec(xml)?.[1] ?? '';

class HostCustomXmlPart
  extends HostObject
  implements HostOf<Excel.CustomXmlPart, 'id' | 'namespaceUri' | 'getXml' | 'setXml' | 'delete'>
{
  readonly is = 'CustomXmlPart';
  constructor(
    private readonly session: Session,
    private readonly kept: CustomXmlRecord,
  ) {
    super();
  }
  override identity(): string {
    return this.kept.id;
  }
  get id(): string {
    return this.kept.id;
  }
  get namespaceUri(): string {
    return namespaceOf(this.kept.xml);
  }
  getXml(): string {
    return this.kept.xml;
  }
  setXml(xml: string): void {
    const parts = this.session.book.records.customXml ?? [];
    this.session.book.record({
      customXml: parts.map((part) => (part.id === this.kept.id ? { ...part, xml } : part)),
    });
  }
  delete(): void {
    const parts = this.session.book.records.customXml ?? [];
    this.session.book.record({ customXml: parts.filter((part) => part.id !== this.kept.id) });
  }
}

/** All parts, or those of one namespace. */
export class HostCustomXmlParts
  extends HostCollection<HostCustomXmlPart>
  implements
    HostOf<
      Excel.CustomXmlPartCollection,
      'add' | 'getByNamespace' | 'getCount' | 'getItem' | 'getItemOrNullObject'
    >
{
  readonly is = 'CustomXmlPartCollection';
  constructor(
    private readonly session: Session,
    private readonly namespaceUri: string | null = null,
  ) {
    super();
  }
  list(): HostCustomXmlPart[] {
    return (this.session.book.records.customXml ?? [])
      .filter((part) => this.namespaceUri === null || namespaceOf(part.xml) === this.namespaceUri)
      .map((part) => new HostCustomXmlPart(this.session, part));
  }
  getItemOrNullObject(id: string): HostCustomXmlPart | null {
    return this.list().find((part) => part.identity() === id) ?? null;
  }
  getItem(id: string | number): HostCustomXmlPart {
    const found = this.getItemOrNullObject(String(id));
    if (!found) throw new Refusal('ItemNotFound');
    return found;
  }
  getByNamespace(namespaceUri: string): HostCustomXmlParts {
    return new HostCustomXmlParts(this.session, namespaceUri);
  }
  getOnlyItemOrNullObject(): HostCustomXmlPart | null {
    const parts = this.list();
    return parts.length === 1 ? parts[0]! : null;
  }
  add(xml: string): HostCustomXmlPart {
    if (typeof xml !== 'string' || !/<[A-Za-z_]/.test(xml)) throw new Refusal('InvalidArgument');
    const parts = this.session.book.records.customXml ?? [];
    const part = { id: `{${crypto.randomUUID().toUpperCase()}}`, xml };
    this.session.book.record({ customXml: [...parts, part] });
    return new HostCustomXmlPart(this.session, part);
  }
}
