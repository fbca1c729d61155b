/** What an add-in's manifest (XML) says about its ribbon, its pane and its functions, in one language. */
import type { Language } from './words';

export interface Addin {
  name: string;
  /** Address of the pane's page. */
  page: string;
  /** Commands and functions run in that page too, whether its pane is open or not. */
  sharesRuntime: boolean;
  functions: { namespace: string; metadata: string } | null;
  tabs: Tab[];
}

export interface Tab {
  id: string;
  /** Null for groups that the add-in puts on a tab of the host. */
  label: string | null;
  groups: Group[];
}

export interface Group {
  id: string;
  label: string;
  controls: Control[];
}

type Action = { kind: 'run'; function: string } | { kind: 'open' };

export interface Control {
  id: string;
  label: string;
  tip: string;
  icon: string | null;
  /** Null for a menu, which has items instead. */
  action: Action | null;
  items: Control[];
}

/** `root` is where the add-in is served here instead of its own server, whose addresses the manifest has; null leaves them. */
export function parseManifest(xml: string, language: Language, root: string | null): Addin {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  if (find(manifest, 'parsererror')) throw new RangeError('the manifest is not XML');
  const home = directory(
    find(find(manifest, 'DefaultSettings'), 'SourceLocation')?.getAttribute('DefaultValue') ?? '',
  );
  const resources = find(manifest, 'Resources');

  const localised = (element: Element | null | undefined, fallback: 'DefaultValue'): string => {
    const override = children(element, 'Override').find((each) => each.getAttribute('Locale') === language);
    return override?.getAttribute('Value') ?? element?.getAttribute(fallback) ?? '';
  };
  const resource = (reference: Element | null | undefined): string => {
    const id = reference?.getAttribute('resid');
    const entry = [...(resources?.getElementsByTagName('*') ?? [])].find(
      (each) => each.getAttribute('id') === id,
    );
    return localised(entry, 'DefaultValue');
  };
  const served = (address: string): string =>
    root !== null && address.startsWith(home) ? root + address.slice(home.length) : address;

  function parseIcon(element: Element): string | null {
    const images = children(child(element, 'Icon'), 'Image');
    const size = (image: Element) => Number(image.getAttribute('size'));
    const largest = images.filter((image) => size(image) <= 32).sort((a, b) => size(b) - size(a))[0];
    return largest ? served(resource(largest)) : null;
  }

  function parseAction(element: Element): Action | null {
    const action = child(element, 'Action');
    if (!action) return null;
    const run = child(action, 'FunctionName')?.textContent?.trim();
    return run ? { kind: 'run', function: run } : { kind: 'open' };
  }

  const parseControl = (element: Element): Control => ({
    id: element.getAttribute('id') ?? '',
    label: resource(child(element, 'Label')),
    tip: resource(child(child(element, 'Supertip'), 'Description')),
    icon: parseIcon(element),
    action: parseAction(element),
    items: children(child(element, 'Items'), 'Item').map(parseControl),
  });

  const parseGroup = (element: Element): Group => ({
    id: element.getAttribute('id') ?? '',
    label: resource(child(element, 'Label')),
    controls: children(element, 'Control').map(parseControl),
  });

  const parseTab = (element: Element): Tab => ({
    id: element.getAttribute('id') ?? '',
    label: element.localName === 'CustomTab' ? resource(child(element, 'Label')) : null,
    groups: children(element, 'Group').map(parseGroup),
  });

  const points = findAll(manifest, 'ExtensionPoint');
  const pointOf = (type: string) => points.find((point) => point.getAttribute('xsi:type') === type);
  const ribbon = pointOf('PrimaryCommandSurface');
  const functions = pointOf('CustomFunctions');
  const runtime = find(manifest, 'Runtime');
  return {
    name: localised(find(manifest, 'DisplayName'), 'DefaultValue'),
    page: served(
      runtime
        ? resource(runtime)
        : localised(find(find(manifest, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue'),
    ),
    sharesRuntime: runtime?.getAttribute('lifetime') === 'long',
    functions: functions
      ? {
          namespace: resource(child(functions, 'Namespace')),
          metadata: served(resource(child(child(functions, 'Metadata'), 'SourceLocation'))),
        }
      : null,
    tabs: [...children(ribbon, 'OfficeTab'), ...children(ribbon, 'CustomTab')].map(parseTab),
  };
}

/** The button or menu item of that id. */
export function findControl({ tabs }: Addin, id: string): Control {
  const controls = tabs.flatMap((tab) => tab.groups.flatMap((group) => group.controls));
  const found = controls
    .flatMap((control) => [control, ...control.items])
    .find((control) => control.id === id);
  if (!found) throw new RangeError(`the ribbon has no ${id}`);
  return found;
}

const directory = (address: string): string => address.slice(0, address.lastIndexOf('/') + 1);

type Parent = Document | Element | null | undefined;

const findAll = (parent: Parent, name: string): Element[] => [
  ...(parent?.getElementsByTagNameNS('*', name) ?? []),
];
const find = (parent: Parent, name: string): Element | null => findAll(parent, name)[0] ?? null;
const children = (parent: Element | null | undefined, name: string): Element[] =>
  [...(parent?.children ?? [])].filter((each) => each.localName === name);
const child = (parent: Element | null | undefined, name: string): Element | null =>
  children(parent, name)[0] ?? null;
