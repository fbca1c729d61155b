/** Does the actions of one batch, in order, until one is refused. */
import { assign, HostCollection, memberOf, type HostObject } from '../excel/hostObject';
import { Refusal } from '../excel/documented';
import { HostRange } from '../excel/range';
import { openService } from '../excel/services';
import { parseRegistration, WHOLE_BOOK, type Session } from '../excel/session';
import { HostWorkbook } from '../excel/workbook';
import { HostWorksheet } from '../excel/worksheet';
import { HostWorksheets } from '../excel/worksheets';
import { parseQuery, readQuery } from './query';
import {
  ACTION,
  memberName,
  PATH,
  type Action,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
  type ObjectPath,
} from './wire';

/** Refuses an action before it is done, as a test has asked for. */
export type BeforeAction = (index: number) => void;

export class Interpreter {
  private readonly found = new Map<number, HostObject | null>();
  private readonly response: BatchResponse = { Results: [], TraceIds: [] };

  constructor(
    private readonly session: Session,
    private readonly request: BatchRequest,
  ) {}

  async run(before: BeforeAction): Promise<BatchResponse> {
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        before(index);
        if (!this.onlyWrites(action)) this.flush();
        await this.perform(action);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        this.response.Error = {
          Code: error.code,
          Message: error.message,
          ActionIndex: index,
          HttpStatusCode: error.code === 'ItemNotFound' ? 404 : 400,
          Location: await this.locate(action),
        };
        break;
      }
    }
    this.flush();
    return this.response;
  }

  private flush(): void {
    this.session.act(() => this.session.pending.flush());
  }

  /** Setting values, and what the client does in between to set them piece by piece; all else may look at cells. */
  private onlyWrites(action: Action): boolean {
    if (action.ActionType === ACTION.setProperty)
      return action.Name === 'Values' || action.Name === 'Formulas';
    if (action.ActionType !== ACTION.instantiate) return false;
    const path = this.request.ObjectPaths[action.ObjectPathId];
    return (
      path?.ObjectPathType === PATH.method && (path.Name === 'GetRow' || path.Name === 'GetBoundingRect')
    );
  }

  private async locate(action: Action): Promise<string> {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const parent =
      path?.ParentObjectPathId === undefined ? undefined : this.found.get(path.ParentObjectPathId);
    const object = this.found.get(action.ObjectPathId);
    if (object && action.Name) return `${object.is}.${memberName(action.Name)}`;
    if (parent && path) return `${parent.is}.${memberName(path.Name || 'getItem')}`;
    return object?.is ?? memberName(path?.Name ?? '');
  }

  private answer(action: Action, Value: unknown): void {
    this.response.Results.push({ ActionId: action.Id, Value: Value === undefined ? null : Value });
  }

  private async perform(action: Action): Promise<void> {
    if (action.ActionType === ACTION.trace) {
      this.response.TraceIds.push(action.Id);
      return this.answer(action, null);
    }
    const object = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.answer(action, object ? this.identify(object, action.ObjectPathId) : null);
      case ACTION.query:
      case ACTION.queryAsJson: {
        if (object instanceof HostRange) await this.session.calculated();
        const query = parseQuery(action.QueryInfo ?? {});
        const naming = action.ActionType === ACTION.query ? 'wire' : 'program';
        return this.answer(action, object ? readQuery(object, query, naming) : null);
      }
      case ACTION.method:
        return this.answer(action, await this.call(object, action.Name, action.ArgumentInfo));
      case ACTION.setProperty:
        return this.set(object, action.Name, (await this.arguments(action.ArgumentInfo))[0]);
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, name, value);
        return;
      case ACTION.ensureUnchanged:
        return;
      default:
        throw new Refusal('NotImplemented', `action type ${action.ActionType}`);
    }
  }

  private identify(object: HostObject, pathId: number): Record<string, string> {
    const id = object.identity();
    const keeps = this.request.Actions.some(
      (each) => each.ObjectPathId === pathId && each.Name === '_KeepReference',
    );
    const reference = keeps ? this.session.keep(object) : this.session.referenceOf(object);
    return {
      ...(id === null ? {} : { [hasId(object) ? 'Id' : '_Id']: id }),
      ...(reference === null ? {} : { _ReferenceId: reference }),
    };
  }

  private async resolve(pathId: number): Promise<HostObject | null> {
    const known = this.found.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[pathId];
    if (!path) throw new Refusal('InvalidObjectPath');
    const object = await this.open(path);
    this.found.set(pathId, object);
    return object;
  }

  private async open(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PATH.root:
        return new HostWorkbook(this.session);
      case PATH.newObject:
        return openService(this.session, path.Name);
      case PATH.nullObject:
        return null;
      case PATH.reference: {
        const kept = this.session.kept(path.Name);
        if (!kept) throw new Refusal('InvalidObjectPath');
        return kept;
      }
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PATH.property)
      return memberOf(parent, memberName(path.Name)).get!.call(parent) as HostObject | null;
    const name = path.ObjectPathType === PATH.indexer ? 'GetItem' : path.Name;
    return (await this.call(parent, name, path.ArgumentInfo)) as HostObject | null;
  }

  private async call(object: HostObject | null, wired: string, info?: ArgumentInfo): Promise<unknown> {
    const name = memberName(wired);
    // The client asks to keep whatever it was given; a null object has nothing to keep.
    if (name === '_KeepReference') return void (object && this.session.keep(object));
    if (!object) throw new Refusal('ItemNotFound');
    const registration = parseRegistration(name);
    if (registration && (object instanceof HostWorksheet || object instanceof HostWorksheets))
      return this.session.listenTo(registration.event, object.identity() ?? WHOLE_BOOK, registration.more);
    const member = memberOf(object, name);
    if (typeof member.value !== 'function') throw new Refusal('NotImplemented', `${object.is}.${name}`);
    // An argument left out in the middle or at the end comes as null.
    const given = (await this.arguments(info)).map((each) => each ?? undefined);
    if (CHANGING.test(name)) this.requireOpen();
    return (member.value as (...args: unknown[]) => unknown).apply(object, given);
  }

  private set(object: HostObject | null, wired: string, value: unknown): void {
    if (!object) throw new Refusal('ItemNotFound');
    this.requireOpen();
    this.session.act(() => assign(object, { [memberName(wired)]: value }));
  }

  private requireOpen(): void {
    if (this.session.book.records.readOnly) throw new Refusal('AccessDenied');
  }

  private async arguments(info?: ArgumentInfo): Promise<unknown[]> {
    const { Arguments = [], ReferencedObjectPathIds = [] } = info ?? {};
    return Promise.all(
      Arguments.map((value, index) => this.dereference(value, ReferencedObjectPathIds[index])),
    );
  }

  // An object that was passed stands there as the id of its path, with the same id beside it.
  private async dereference(value: unknown, ids: unknown): Promise<unknown> {
    if (Array.isArray(value) && Array.isArray(ids))
      return Promise.all(value.map((each, index) => this.dereference(each, ids[index])));
    if (typeof ids === 'number' && ids !== 0) return this.resolve(ids);
    if (!value || typeof value !== 'object' || Array.isArray(value)) return value;
    const { _ObjectPathId } = value as { _ObjectPathId?: number };
    if (_ObjectPathId !== undefined) return this.resolve(_ObjectPathId);
    const entries = Object.entries(value).map(
      async ([key, each]) => [key, await this.dereference(each, 0)] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  }
}

/** Methods that leave a workbook other than it was. */
const CHANGING =
  /^(?:add|apply|clear|copy|delete|freeze|insert|merge|move|remove|set|unfreeze|unmerge|protect)/;

const hasId = (object: HostObject): boolean => 'id' in object && !(object instanceof HostCollection);
