/** What a load asks for, and the answer put together. */
import { HostCollection, HostObject, memberOf, propertiesOf } from '../excel/hostObject';
import { Refusal } from '../excel/documented';
import { memberName, wireName, type QueryInfo } from './wire';

/** Names asked for, each with what is asked of the object behind it; nothing named means every plain property. */
interface Wanted {
  [name: string]: Wanted;
}

export interface Query {
  wanted: Wanted;
  skip: number;
  top: number;
}

/** 'wire' capitalises the names, as load expects; 'program' is what retrieve expects. */
export type Naming = 'wire' | 'program';

export function parseQuery(info: QueryInfo): Query {
  const wanted: Wanted = {};
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) {
    let at = wanted;
    for (const part of path.split(/[/.]/).filter((each) => each !== '' && each !== '*' && each !== '$all'))
      at = at[memberName(part)] ??= {};
  }
  return { wanted, skip: info.Skip ?? 0, top: info.Top ?? Infinity };
}

export function readQuery(object: HostObject, query: Query, naming: Naming): Record<string, unknown> {
  return object instanceof HostCollection
    ? readCollection(object, query, naming)
    : readObject(object, query.wanted, naming);
}

const plain: Omit<Query, 'wanted'> = { skip: 0, top: Infinity };

function readCollection(
  collection: HostCollection<HostObject>,
  { wanted, skip, top }: Query,
  naming: Naming,
): Record<string, unknown> {
  const own: Wanted = {};
  const ofItems: Wanted = {};
  for (const [name, inner] of Object.entries(wanted)) {
    if (name === 'items') Object.assign(ofItems, inner);
    else if (propertiesOf(collection).includes(name)) own[name] = inner;
    else ofItems[name] = inner;
  }
  const onlyOwn = Object.keys(own).length > 0 && Object.keys(ofItems).length === 0 && !wanted['items'];
  const answer = Object.keys(own).length > 0 ? readObject(collection, own, naming) : {};
  if (onlyOwn) return answer;
  const items = collection.list().slice(skip, skip + top);
  return {
    ...answer,
    [naming === 'wire' ? '_Items' : 'items']: items.map((item) => ({
      ...identityOf(item),
      ...readQuery(item, { wanted: ofItems, ...plain }, naming),
    })),
  };
}

function identityOf(item: HostObject): Record<string, string> {
  const id = item.identity();
  return id === null ? {} : { _Id: id };
}

function readObject(object: HostObject, wanted: Wanted, naming: Naming): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const asked = Object.keys(wanted).length > 0;
  for (const name of asked ? Object.keys(wanted) : propertiesOf(object)) {
    const member = memberOf(object, name);
    if (!member.get) throw new Refusal('InvalidArgument', `${object.is}.${name}`);
    let value: unknown;
    try {
      value = member.get.call(object);
    } catch (error) {
      // A part that this object does not have is left out where nobody asked for it.
      if (asked || !(error instanceof Refusal)) throw error;
      continue;
    }
    const key = naming === 'wire' ? wireName(name) : name;
    if (!(value instanceof HostObject)) answer[key] = value;
    else if (asked) answer[key] = readQuery(value, { wanted: wanted[name]!, ...plain }, naming);
  }
  return answer;
}
