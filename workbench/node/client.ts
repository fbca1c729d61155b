/** What Office.js itself would have set up around its Excel client: how batches leave, and Office's own surface. */
import type { Host, HostAnswer } from '../protocol/host';
import { isSetSupported } from '../protocol/requirements';
import type { MessageEntry } from '../protocol/events';

type Callback = (result: {
  status: 'succeeded' | 'failed';
  value?: unknown;
  error?: { code: number; message: string };
}) => void;
type Handler = (args: { entries: MessageEntry[] }) => void;

/** The globals of the page that the client was loaded into. */
export interface ClientWindow {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: typeof CustomFunctions;
  OSF: { DDA?: { RichApi: object }; _OfficeAppFactory?: { getHostInfo(): { flags: number } } };
}

const CUSTOM_FUNCTIONS = 2;

class Association {
  readonly mappings: Record<string, unknown> = {};
  private readonly listeners: (() => void)[] = [];
  /** One function under its id, or many in an object. */
  associate(ids: string | Record<string, unknown>, fn?: unknown): void {
    const added = typeof ids === 'string' ? { [ids]: fn } : ids;
    for (const [id, each] of Object.entries(added)) this.mappings[id.toUpperCase()] = each;
    for (const listener of this.listeners) listener();
  }
  onchange(listener: () => void): void {
    this.listeners.push(listener);
  }
}

function withAssociation() {
  const association = new Association();
  return { _association: association, associate: association.associate.bind(association) };
}

/** Prepares the page; what it returns completes it once the client's script has run. */
export function clientSurface(window: ClientWindow, host: Host, functions: boolean): () => void {
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  let connected = (): void => {};
  const ready = new Promise<typeof info>((resolve) => (connected = () => resolve(info)));
  const onReady = (callback?: (given: typeof info) => void) =>
    ready.then((given) => {
      callback?.(given);
      return given;
    });
  // The runtime of custom functions waits for Office as soon as its script runs.
  Object.assign(window, { Microsoft: { Office: { WebExtension: { onReady } } } });
  if (functions) window.OSF = { _OfficeAppFactory: { getHostInfo: () => ({ flags: CUSTOM_FUNCTIONS }) } };
  Object.assign(window, { CustomFunctions: withAssociation() });
  return () => {
    Object.assign(window.OSF.DDA!.RichApi, {
      executeRichApiRequestAsync: (request: unknown[], callback: Callback) => {
        void host
          .execute(String(request[4]), Number(request[6]))
          .then((answer) => callback(asResult(answer)));
      },
      richApiMessageManager: messageManager(host),
    });
    // The client's own object refuses a context; one that inherits from it has ours.
    const surface = { ...officeSurface(host, info), onReady };
    window.Office = Object.create(window.Office, Object.getOwnPropertyDescriptors(surface)) as typeof Office;
    connected();
  };
}

const asResult = (answer: HostAnswer): Parameters<Callback>[0] =>
  answer.Error === 0
    ? { status: 'succeeded', value: { data: answer.Data } }
    : {
        status: 'failed',
        error: { code: answer.Error, message: `The host refused the request (${answer.Error}).` },
      };

function messageManager(host: Host) {
  const handlers = new Set<Handler>();
  // Each handler may parse the message in place, so each has its own copy, and none delays the host.
  host.onMessage((entries) =>
    handlers.forEach((handler) =>
      queueMicrotask(() => handler({ entries: entries.map((entry) => ({ ...entry })) })),
    ),
  );
  return {
    register: (handler: Handler) => Promise.resolve(void handlers.add(handler)),
    removeHandlerAsync: (_type: string, { handler }: { handler: Handler }, callback: Callback) => {
      handlers.delete(handler);
      callback({ status: 'succeeded' });
    },
  };
}

function officeSurface(host: Host, info: object): object {
  const selectionHandlers = new Set<(args: object) => void>();
  const forget = host.book.onChange((change) => {
    if (change.kind === 'selected') selectionHandlers.forEach((handler) => queueMicrotask(() => handler({})));
  });
  host.onClose(forget);
  return {
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline' },
    actions: withAssociation(),
    context: {
      ...info,
      displayLanguage: host.locale,
      contentLanguage: host.locale,
      diagnostics: { ...info, version: '16.0.0.0' },
      requirements: { isSetSupported },
      document: {
        url: host.book.name,
        addHandlerAsync: (_type: string, handler: (args: object) => void, callback?: Callback) => {
          selectionHandlers.add(handler);
          callback?.({ status: 'succeeded' });
        },
        removeHandlerAsync: (
          _type: string,
          { handler }: { handler: (args: object) => void },
          callback?: Callback,
        ) => {
          selectionHandlers.delete(handler);
          callback?.({ status: 'succeeded' });
        },
      },
    },
  };
}
