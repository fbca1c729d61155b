/** The look that a conditional format gives to cells. */
import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import type { ConditionalRule } from '../../src/book/rules';
import { HostObject, type HostOf } from './hostObject';
import { colour, flag, hexOf } from './style';

export type Rule = ConditionalRule['rule'];

/** The rule as the book keeps it now, and the way to replace it. */
export interface RuleHandle {
  read(): Rule;
  write(rule: Rule): void;
}

const styleOf = (handle: RuleHandle): IStyleBase => (handle.read() as { style?: IStyleBase }).style ?? {};
const setStyle = (handle: RuleHandle, style: IStyleBase): void =>
  handle.write({ ...handle.read(), style: { ...styleOf(handle), ...style } } as Rule);

class HostRuleFill extends HostObject implements HostOf<Excel.ConditionalRangeFill, 'color' | 'clear'> {
  readonly is = 'ConditionalRangeFill';
  constructor(private readonly handle: RuleHandle) {
    super();
  }
  get color(): string {
    return hexOf(styleOf(this.handle).bg?.rgb, '');
  }
  set color(value: string | null) {
    setStyle(this.handle, { bg: { rgb: colour(value) } });
  }
  clear(): void {
    setStyle(this.handle, { bg: null });
  }
}

class HostRuleFont
  extends HostObject
  implements HostOf<Excel.ConditionalRangeFont, 'color' | 'bold' | 'italic' | 'strikethrough'>
{
  readonly is = 'ConditionalRangeFont';
  constructor(private readonly handle: RuleHandle) {
    super();
  }
  get color(): string {
    return hexOf(styleOf(this.handle).cl?.rgb, '');
  }
  set color(value: string | null) {
    setStyle(this.handle, { cl: { rgb: colour(value) } });
  }
  get bold(): boolean {
    return styleOf(this.handle).bl === BooleanNumber.TRUE;
  }
  set bold(value: boolean | null) {
    setStyle(this.handle, { bl: flag(value) });
  }
  get italic(): boolean {
    return styleOf(this.handle).it === BooleanNumber.TRUE;
  }
  set italic(value: boolean | null) {
    setStyle(this.handle, { it: flag(value) });
  }
  get strikethrough(): boolean {
    return styleOf(this.handle).st?.s === BooleanNumber.TRUE;
  }
  set strikethrough(value: boolean | null) {
    setStyle(this.handle, { st: { s: flag(value) } });
  }
}

export class HostRuleFormat
  extends HostObject
  implements HostOf<Excel.ConditionalRangeFormat, 'fill' | 'font'>
{
  readonly is = 'ConditionalRangeFormat';
  constructor(private readonly handle: RuleHandle) {
    super();
  }
  get fill(): HostRuleFill {
    return new HostRuleFill(this.handle);
  }
  get font(): HostRuleFont {
    return new HostRuleFont(this.handle);
  }
}
