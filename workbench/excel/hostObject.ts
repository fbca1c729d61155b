/** What every object of the host has in common, and the type that holds it to Microsoft's declarations. */
import { Refusal } from './documented';

/** An object of the host as Office.js sees it: what the wire may ask for are its getters, setters and methods. */
export abstract class HostObject {
  /** Its type's name in Office.js. */
  abstract readonly is: string;

  /** What finds it again in its collection, if something does. */
  identity(): string | null {
    return null;
  }
}

/** An object with items, asked for one by one or all together. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract list(): readonly Item[];
  /** By identity, or by position where the collection allows it. */
  abstract getItem(key: string | number): Item;

  getItemAt(index: number): Item {
    const item = this.list()[index];
    if (!item) throw new Refusal(Number.isInteger(index) ? 'ItemNotFound' : 'InvalidArgument');
    return item;
  }

  getCount(): number {
    return this.list().length;
  }
}

type Given<A> = A extends OfficeExtension.ClientObject ? HostObject : A;
type Answered<R> =
  R extends OfficeExtension.ClientResult<infer V>
    ? V | Promise<V>
    : R extends OfficeExtension.ClientObject
      ? HostObject | null | Promise<HostObject | null>
      : void | Promise<void>;
type Hosted<M> = M extends (...args: infer A) => infer R
  ? (...args: { [I in keyof A]: Given<A[I]> }) => Answered<R>
  : M extends OfficeExtension.ClientObject
    ? HostObject
    : M | null;

/** The named members of an Office.js type, as the host must offer them. A property that differs within a range is null. */
export type HostOf<T, Members extends keyof T> = { [M in Members]: Hosted<T[M]> };

// The base class's own methods are the host's business, not the wire's.
const PRIVATE = new Set(['constructor', 'identity', 'list']);

/** The getter, setter or method of that name; refused by name if the host does not model it. */
export function memberOf(object: HostObject, name: string): PropertyDescriptor {
  for (
    let type = Object.getPrototypeOf(object);
    type && type !== Object.prototype;
    type = Object.getPrototypeOf(type)
  ) {
    const member = PRIVATE.has(name) ? undefined : Object.getOwnPropertyDescriptor(type, name);
    if (member) return member;
  }
  throw new Refusal('NotImplemented', `${object.is}.${name}`);
}

/** The names of its plain properties, asked for by a load that names none. */
export function propertiesOf(object: HostObject): string[] {
  const names: string[] = [];
  for (
    let type = Object.getPrototypeOf(object);
    type && type !== Object.prototype;
    type = Object.getPrototypeOf(type)
  )
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(type)))
      if (member.get && !names.includes(name)) names.push(name);
  return names;
}

/** Sets properties given as one object, those of inner objects within it. */
export function assign(object: HostObject, values: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const member = memberOf(object, name);
    const inner: unknown = member.set ? undefined : member.get?.call(object);
    if (member.set) member.set.call(object, value);
    else if (inner instanceof HostObject) assign(inner, value as Record<string, unknown>);
    else throw new Refusal('NotImplemented', `${object.is}.${name}`);
  }
}

/** An object with the wanted properties, as program names: { address: true, format: { fill: { color: true } } }. */
export function readInto(object: HostObject, wanted: object): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(wanted as Record<string, unknown>)) {
    if (!inner) continue;
    const value: unknown = memberOf(object, name).get?.call(object);
    answer[name] = value instanceof HostObject && typeof inner === 'object' ? readInto(value, inner) : value;
  }
  return answer;
}
