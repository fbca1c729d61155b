/** Excel.RangeFill and Excel.RangeFont. */
import { BooleanNumber } from '@univerjs/core';
import { Refusal } from './documented';
import { HostObject, type HostOf } from './hostObject';
import { colour, flag, hexOf, readStyle, setStyle } from './style';
import type { Target } from './target';

export class HostFill extends HostObject implements HostOf<Excel.RangeFill, 'color' | 'clear'> {
  readonly is = 'RangeFill';
  constructor(private readonly target: Target) {
    super();
  }
  get color(): string | null {
    return readStyle(this.target, (style) => hexOf(style.bg?.rgb, '#FFFFFF'));
  }
  set color(value: string | null) {
    if (value === '') this.clear();
    else setStyle(this.target, { bg: { rgb: colour(value) } });
  }
  clear(): void {
    setStyle(this.target, { bg: null });
  }
}

export class HostFont
  extends HostObject
  implements
    HostOf<Excel.RangeFont, 'bold' | 'italic' | 'color' | 'name' | 'size' | 'underline' | 'strikethrough'>
{
  readonly is = 'RangeFont';
  constructor(private readonly target: Target) {
    super();
  }
  get bold(): boolean | null {
    return readStyle(this.target, (style) => style.bl === BooleanNumber.TRUE);
  }
  set bold(value: boolean | null) {
    setStyle(this.target, { bl: flag(value) });
  }
  get italic(): boolean | null {
    return readStyle(this.target, (style) => style.it === BooleanNumber.TRUE);
  }
  set italic(value: boolean | null) {
    setStyle(this.target, { it: flag(value) });
  }
  get color(): string | null {
    return readStyle(this.target, (style) => hexOf(style.cl?.rgb, '#000000'));
  }
  set color(value: string | null) {
    setStyle(this.target, { cl: { rgb: colour(value) } });
  }
  get name(): string | null {
    return readStyle(this.target, (style) => style.ff ?? '等线');
  }
  set name(value: string | null) {
    setStyle(this.target, { ff: String(value) });
  }
  get size(): number | null {
    return readStyle(this.target, (style) => style.fs ?? 11);
  }
  set size(value: number | null) {
    if (typeof value !== 'number' || value < 1 || value > 409) throw new Refusal('InvalidArgument');
    setStyle(this.target, { fs: value });
  }
  get underline(): 'None' | 'Single' | null {
    return readStyle(this.target, (style) => (style.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'));
  }
  set underline(
    value:
      | Excel.RangeUnderlineStyle
      | 'None'
      | 'Single'
      | 'Double'
      | 'SingleAccountant'
      | 'DoubleAccountant'
      | null,
  ) {
    setStyle(this.target, { ul: { s: flag(value !== 'None') } });
  }
  get strikethrough(): boolean | null {
    return readStyle(this.target, (style) => style.st?.s === BooleanNumber.TRUE);
  }
  set strikethrough(value: boolean | null) {
    setStyle(this.target, { st: { s: flag(value) } });
  }
}
