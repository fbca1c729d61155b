/** The services that a program opens by type name: the one that takes in results of custom functions, the pane's, and the client's own. */
import { Refusal } from './documented';
import { HostObject } from './hostObject';
import type { FunctionResult, Session } from './session';

class HostCustomFunctions extends HostObject {
  readonly is = 'CustomFunctions';
  constructor(private readonly session: Session) {
    super();
  }
  setInvocationResults(results: FunctionResult[]): void {
    this.session.onFunctionResults(results);
  }
  /** The shorter form: id, success, value, error code. */
  setInvocationArrayResults(results: [number, boolean, unknown, number?][]): void {
    this.session.onFunctionResults(
      results.map(([id, succeeded, value, errorCode]) => ({ id, failed: !succeeded, value, errorCode })),
    );
  }
  _GetEnabledFeatures(): number[] {
    return [];
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.session.onFunctionsReady();
  }
}

/** The client tells it when it can run the functions of ribbon buttons. */
class HostAddinService extends HostObject {
  readonly is = 'AddinInternalService';
  notifyActionHandlerReady(): void {}
}

/** Whether a shared runtime's pane is on the screen. */
class HostAppRuntime extends HostObject {
  readonly is = 'AppRuntimeService';
  constructor(private readonly session: Session) {
    super();
  }
  getAppRuntimeState(): string {
    return this.session.paneVisible ? 'Visible' : 'Background';
  }
  setAppRuntimeState(state: string): void {
    this.session.paneVisible = state === 'Visible';
    this.session.onPaneVisible(this.session.paneVisible);
  }
}

export function openService(session: Session, typeName: string): HostObject {
  if (typeName === 'Microsoft.ExcelServices.CustomFunctions') return new HostCustomFunctions(session);
  if (typeName === 'Microsoft.InternalService.AddinInternalService') return new HostAddinService();
  if (typeName === 'Microsoft.AppRuntime.AppRuntimeService') return new HostAppRuntime(session);
  throw new Refusal('NotImplemented', typeName);
}
