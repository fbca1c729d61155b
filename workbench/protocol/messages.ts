/**
 * The conversation of the host's page with the add-in's page: Office.js's messages in, answers and events out.
 *
 *   const talk = new Conversation(host, { conversationId, appId, origin, documentUrl, addinName, post });
 *   window.addEventListener('message', (e) => …the right frame… && talk.receive(JSON.parse(e.data)));
 *   await talk.runCommand('rankNow', 'RankButton');
 *
 * Knows no window and no frame: `post` takes a message that is ready to be made JSON and sent.
 */
import type { MessageEntry } from './events';
import type { Host } from './host';
import { REQUIREMENTS } from './requirements';

export interface Correspondent {
  /** The two ids that stand in the add-in frame's address. */
  conversationId: string;
  appId: string;
  /** The origin of the host's page. */
  origin: string;
  documentUrl: string;
  /** The add-in’s name, by which a user is asked whether it may open a window. */
  addinName: string;
  post(message: object): void;
  /** Told what the add-in asked for and the host does not model. */
  onRefusal?: (name: string) => void;
}

interface Request {
  _messageType: number;
  _actionName: string;
  _actionType: number;
  _conversationId: string;
  _correlationId: string;
  _data?: Record<string, unknown> & { ArrayData?: unknown[]; DdaMethod?: { DispatchId?: number } };
}

const REQUEST = 0;
const ACTION_TYPE = { call: 0, register: 1, unregister: 2 } as const;
const DISPATCH = { batch: 93, commandCompleted: 94 } as const;
const EXCEL = 16;
const UNSUPPORTED = 5001;

const isRequest = (message: unknown): message is Request =>
  typeof message === 'object' &&
  message !== null &&
  (message as Partial<Request>)._messageType === REQUEST &&
  typeof (message as Partial<Request>)._actionName === 'string';

export class Conversation {
  /** The correlation id under which each kind of event is sent. */
  private readonly registrations = new Map<string, string>();
  private readonly unheard: { actionName: string; data: unknown }[] = [];
  private readonly commands = new Map<string, (() => void)[]>();
  private readonly endings: (() => void)[] = [];

  constructor(
    private readonly host: Host,
    private readonly correspondent: Correspondent,
  ) {
    this.endings.push(
      host.onMessage((entries) => this.sendEvent('richApiMessage', { ArrayData: entries.map(asArray) })),
      host.book.onChange((change) => {
        if (change.kind === 'selected' && this.registrations.has('documentSelectionChanged'))
          this.sendEvent('documentSelectionChanged', {});
      }),
    );
  }

  /** Anything that is no request of this conversation is let pass. */
  receive(message: unknown): void {
    if (!isRequest(message) || message._conversationId !== this.correspondent.conversationId) return;
    if (message._actionType === ACTION_TYPE.register) return this.register(message);
    if (message._actionType === ACTION_TYPE.unregister) {
      this.registrations.delete(message._actionName);
      return this.answer(message, { Error: 0 });
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.answer(message, this.context());
      case 'ContextActivationManager_notifyHost':
        return;
      case 'executeMethod':
        return this.execute(message);
      default:
        this.refuse(message, message._actionName);
    }
  }

  private execute(message: Request): void {
    const { DdaMethod, ArrayData, ...rest } = message._data ?? {};
    const dispatchId = DdaMethod?.DispatchId;
    if (dispatchId === DISPATCH.batch && ArrayData) {
      void this.host
        .execute(String(ArrayData[4]), Number(ArrayData[6]))
        .then((answer) => this.answer(message, answer));
    } else if (dispatchId === DISPATCH.commandCompleted) {
      this.answer(message, { Error: 0, Version: 1 });
      this.commands.get(String(rest[0]))?.shift()?.();
    } else this.refuse(message, `executeMethod ${dispatchId ?? 'without a number'}`);
  }

  private refuse(message: Request, name: string): void {
    this.correspondent.onRefusal?.(name);
    this.answer(message, { Error: UNSUPPORTED, Version: 1 });
  }

  private context(): object {
    const { appId, documentUrl, addinName } = this.correspondent;
    return {
      _id: appId,
      _appName: EXCEL,
      _appVersion: '16.0',
      _appMinorVersion: 0,
      _hostFullVersion: '16.0.0.0',
      _appUILocale: this.host.locale,
      _dataLocale: this.host.locale,
      _docUrl: documentUrl,
      _addinName: addinName,
      _clientMode: 1,
      _settings: [],
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: this.correspondent.conversationId,
      _appInstanceId: appId,
      _requirementMatrix: JSON.stringify(REQUIREMENTS),
    };
  }

  private register(message: Request): void {
    this.registrations.set(message._actionName, message._correlationId);
    this.answer(message, { Error: 0 });
    // What happened before the add-in began to listen, a click on its button above all, is not lost.
    for (const event of this.unheard.splice(0)) this.sendEvent(event.actionName, event.data);
  }

  private answer(request: Request, data: unknown): void {
    this.send(request._actionName, request._correlationId, 0, data);
  }

  private sendEvent(actionName: string, data: unknown): void {
    const correlationId = this.registrations.get(actionName);
    if (correlationId === undefined) this.unheard.push({ actionName, data });
    else this.send(actionName, correlationId, 1, data);
  }

  private send(actionName: string, correlationId: string, responseType: 0 | 1, data: unknown): void {
    this.correspondent.post({
      _messageType: 1,
      _actionName: actionName,
      _conversationId: this.correspondent.conversationId,
      _correlationId: correlationId,
      _origin: this.correspondent.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    });
  }

  /** A click on a ribbon button that runs a function; resolves when the add-in says that it is done. */
  runCommand(functionName: string, controlId: string): Promise<void> {
    return new Promise((resolve) => {
      this.commands.set(controlId, [...(this.commands.get(controlId) ?? []), resolve]);
      const details = JSON.stringify({ source: { id: controlId } });
      this.sendEvent('appCommandInvoked', [controlId, functionName, details]);
    });
  }

  close(): void {
    for (const end of this.endings.splice(0)) end();
  }
}

const asArray = (entry: MessageEntry): unknown[] => [
  entry.messageCategory,
  entry.messageType,
  entry.targetId,
  entry.message,
  entry.id,
  entry.isRemoteOverride,
];
