import { XMLParser } from 'fast-xml-parser';
import { existsSync, readFileSync } from 'node:fs';
import { BUTTONS } from '../../src/commands/buttons';

/** An element with its name, attributes and children, prefixes of namespaces taken off. */
interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly text: string;
}

type Parsed = Record<string, unknown>;

function toNode(parsed: Parsed): Node {
  const name = Object.keys(parsed).find((key) => key !== ':@')!;
  const content = parsed[name];
  const parts = Array.isArray(content) ? (content as Parsed[]) : [];
  return {
    name,
    attributes: (parsed[':@'] ?? {}) as Record<string, string>,
    children: parts.filter((part) => !('#text' in part)).map(toNode),
    text: parts.map((part) => String(part['#text'] ?? '')).join(''),
  };
}

const xml = readFileSync('manifest.xml', 'utf8');
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  ignoreDeclaration: true,
  parseAttributeValue: false,
  parseTagValue: false,
});
const manifest = toNode((parser.parse(xml) as Parsed[])[0]!);

const everyNode = (node: Node): readonly Node[] => [node, ...node.children.flatMap(everyNode)];
const nodes = everyNode(manifest);
const named = (name: string): readonly Node[] => nodes.filter((node) => node.name === name);
const within = (node: Node, name: string): readonly Node[] =>
  everyNode(node).filter((each) => each.name === name);

const resources = named('Resources')[0]!.children.flatMap((list) => list.children);
const resourceIds = resources.map(({ attributes }) => attributes.id!);
const used = nodes.flatMap(({ attributes }) => attributes.resid ?? []);
const overridesOf = (node: Node) => node.children.filter(({ name }) => name === 'Override');
const textsOf = (node: Node): readonly string[] => [
  node.attributes.DefaultValue!,
  ...overridesOf(node).map(({ attributes }) => attributes.Value!),
];

test('every resource that is referred to is defined', () => {
  expect(used.filter((id) => !resourceIds.includes(id))).toEqual([]);
});

test('every resource that is defined is referred to', () => {
  expect(resourceIds.filter((id) => !used.includes(id))).toEqual([]);
});

test('no two resources have the same id, and none is longer than 32 characters', () => {
  expect(new Set(resourceIds).size).toBe(resourceIds.length);
  expect(resourceIds.filter((id) => id.length > 32)).toEqual([]);
});

test('no two tabs, groups or controls have the same id', () => {
  const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) =>
    named(name).map(({ attributes }) => attributes.id!),
  );
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

test('commands, functions and the pane share one runtime that lives as long as the workbook is open', () => {
  const [runtime, ...others] = named('Runtime');
  expect(others).toEqual([]);
  expect(runtime!.attributes.lifetime).toBe('long');
  const page = runtime!.attributes.resid;
  const show = named('Action').filter(({ attributes }) => attributes.type === 'ShowTaskpane');
  const pages = [...named('FunctionFile'), ...named('Page').flatMap(locations), ...show.flatMap(locations)];
  expect(pages).toHaveLength(3);
  expect(pages.map(({ attributes }) => attributes.resid)).toEqual([page, page, page]);
});

const locations = (node: Node) => within(node, 'SourceLocation');

test('a pane of a shared runtime has no id of its own', () => {
  expect(named('TaskpaneId')).toEqual([]);
});

test('every address is https', () => {
  const addresses = [...xml.matchAll(/(?:DefaultValue|Value)="([a-z]+:\/\/[^"]*)"/g)].map(
    ([, address]) => address!,
  );
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
});

test('short texts have at most 125 characters and long ones at most 250, in both languages', () => {
  const tooLong = (list: string, limit: number) =>
    named(list)
      .flatMap(({ children }) => children)
      .flatMap(textsOf)
      .filter((text) => text.length > limit);
  expect(tooLong('ShortStrings', 125)).toEqual([]);
  expect(tooLong('LongStrings', 250)).toEqual([]);
});

test('Chinese is the default, and every text that holds Chinese has an English one without', () => {
  expect(named('DefaultLocale')[0]!.text).toBe('zh-CN');
  const said = [...named('DisplayName'), ...named('Description'), ...named('String')].filter(
    ({ attributes }) => attributes.DefaultValue !== undefined,
  );
  for (const node of said.filter(({ attributes }) => /\p{Script=Han}/u.test(attributes.DefaultValue!))) {
    const english = overridesOf(node).find(({ attributes }) => attributes.Locale === 'en-US');
    expect([node.attributes.id ?? node.name, english?.attributes.Value]).toEqual([
      node.attributes.id ?? node.name,
      expect.not.stringMatching(/\p{Script=Han}/u),
    ]);
  }
});

/** Width of a PNG, which its header says; as high as wide. */
function sizeOf(file: string): number {
  const header = readFileSync(file);
  expect(header.readUInt32BE(16)).toBe(header.readUInt32BE(20));
  return header.readUInt32BE(16);
}

test('every icon is a picture of the size that it stands for', () => {
  const sizes = named('Icon').flatMap(({ children }) =>
    children.map(({ attributes }) => ({ id: attributes.resid!, size: Number(attributes.size) })),
  );
  const addressOf = (id: string) =>
    resources.find(({ attributes }) => attributes.id === id)!.attributes.DefaultValue!;
  for (const { id, size } of sizes)
    expect([id, sizeOf(`assets/${fileOf(addressOf(id))}`)]).toEqual([id, size]);
  expect(sizeOf(`assets/${fileOf(named('IconUrl')[0]!.attributes.DefaultValue!)}`)).toBe(32);
  expect(sizeOf(`assets/${fileOf(named('HighResolutionIconUrl')[0]!.attributes.DefaultValue!)}`)).toBe(64);
});

const fileOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

test('every group and button has icons of 16, 32 and 80', () => {
  const sets = named('Icon').map(({ children }) => children.map(({ attributes }) => attributes.size));
  expect(sets).toHaveLength(named('Group').length + named('Control').length);
  for (const sizes of sets) expect(sizes).toEqual(['16', '32', '80']);
});

test('it asks for nothing beyond Office 2021: ExcelApi 1.14, SharedRuntime 1.1', () => {
  const sets = named('Set').map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
  expect(sets.sort()).toEqual(['ExcelApi 1.14', 'SharedRuntime 1.1']);
});

test('it may read and write the open workbook and nothing more', () => {
  expect(named('Permissions')[0]!.text).toBe('ReadWriteDocument');
  expect(named('WebApplicationInfo')).toEqual([]);
  expect(named('AppDomain')).toEqual([]);
});

test('its id is a GUID and its version has four parts', () => {
  expect(named('Id')[0]!.text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(named('Version')[0]!.text).toMatch(/^\d+(\.\d+){3}$/);
});

test('the functions that the buttons run are those of the commands', () => {
  expect(named('FunctionName').map(({ text }) => text)).toEqual(BUTTONS);
});

test('the metadata of the functions has an address for each language', () => {
  const metadata = resources.find(({ attributes }) => attributes.id === 'Functions.Metadata.Url')!;
  expect(textsOf(metadata).map(fileOf)).toEqual(['functions.json', 'functions.en-US.json']);
});

test('a source that an icon was drawn from lies beside it', () => {
  const drawn = [...xml.matchAll(/assets\/([a-z]+)-\d+\.png/g)].map(([, name]) => name!);
  for (const name of new Set(drawn)) expect(existsSync(`assets/${name}.svg`)).toBe(true);
});
