/** Excel.Setting: what an add-in stores in the workbook under a name. */
import { Refusal } from './documented';
import { HostCollection, HostObject, type HostOf } from './hostObject';
import type { Session } from './session';

class HostSetting extends HostObject implements HostOf<Excel.Setting, 'key' | 'value' | 'delete'> {
  readonly is = 'Setting';
  constructor(
    private readonly session: Session,
    private readonly name: string,
  ) {
    super();
  }
  private get all(): Record<string, unknown> {
    return this.session.book.records.settings ?? {};
  }
  override identity(): string {
    return this.name;
  }
  get key(): string {
    return this.name;
  }
  get value(): unknown {
    return this.all[this.name] ?? null;
  }
  set value(value: unknown) {
    this.session.book.record({ settings: { ...this.all, [this.name]: value } });
  }
  delete(): void {
    const kept = Object.entries(this.all).filter(([name]) => name !== this.name);
    this.session.book.record({ settings: Object.fromEntries(kept) });
  }
}

export class HostSettings
  extends HostCollection<HostSetting>
  implements HostOf<Excel.SettingCollection, 'add' | 'getItem' | 'getItemOrNullObject' | 'getCount'>
{
  readonly is = 'SettingCollection';
  constructor(private readonly session: Session) {
    super();
  }
  list(): HostSetting[] {
    return Object.keys(this.session.book.records.settings ?? {}).map(
      (name) => new HostSetting(this.session, name),
    );
  }
  getItemOrNullObject(key: string): HostSetting | null {
    return this.list().find((each) => each.identity() === key) ?? null;
  }
  getItem(key: string | number): HostSetting {
    const found = this.getItemOrNullObject(String(key));
    if (!found) throw new Refusal('ItemNotFound');
    return found;
  }
  add(key: string, value: unknown): HostSetting {
    if (typeof key !== 'string' || key === '') throw new Refusal('InvalidArgument');
    const setting = new HostSetting(this.session, key);
    setting.value = value;
    return setting;
  }
}
