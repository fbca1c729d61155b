/**
 * The formats of a workbook. Each format of the file becomes a grid style called `xf0`, `xf1`, …; a cell whose style is
 * still so called is written back with the very format it had, theme colours and all. Only new styles make new formats.
 */
import type { IStyleData, Nullable } from '@univerjs/core';
import type { Palette } from './colour';
import {
  makeAlignment, makeBorder, makeFill, makeFont, readAlignment, readBorder, readFill, readFont,
} from './formatting'; // prettier-ignore
import { builtInFormat, idOfBuiltIn } from './numberFormat';
import { childOf, childrenOf, element, insertInOrder, isTrue, without, type Element } from './xml';

const rootOrder = [
  'numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst',
]; // prettier-ignore
const firstOwnFormat = 164;

/** What a format says beside its looks. */
export interface CellFlags {
  quotePrefix: boolean;
  locked: boolean;
}

const plainFlags: CellFlags = { quotePrefix: false, locked: true };

export class StyleSheet {
  /** The font of cells that have no format of their own. */
  readonly normal: IStyleData;
  private readonly patterns = new Map<number, string>();
  private readonly styleOfXf: IStyleData[];
  private readonly flagsOfXf: CellFlags[];
  private readonly xfOfId = new Map<string, number>();
  private readonly xfOfKey = new Map<string, number>();
  private readonly partOfKey = new Map<string, number>();

  constructor(
    readonly root: Element,
    readonly palette: Palette,
  ) {
    for (const { attributes } of childrenOf(this.list('numFmts'))) {
      this.patterns.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
    }
    const xfs = childrenOf(this.list('cellXfs'), 'xf');
    this.normal = readFont(childrenOf(this.list('fonts'))[0], palette);
    this.flagsOfXf = xfs.map(readFlags);
    this.styleOfXf = this.readXfs(xfs);
  }

  /** All formats as grid styles by id. */
  get styles(): Record<string, IStyleData> {
    return Object.fromEntries(this.styleOfXf.map((style, index) => [`xf${index}`, style]));
  }

  flags(xf: number): CellFlags {
    return this.flagsOfXf[xf] ?? plainFlags;
  }

  /** The number of the format for a style, made when there is none yet. `id` is what the grid calls the style. */
  xf(style: Nullable<IStyleData>, id: string | undefined, flags: CellFlags): number {
    const shortcut = id === undefined ? undefined : `${id} ${flags.quotePrefix} ${flags.locked}`;
    const found = shortcut === undefined ? undefined : this.xfOfId.get(shortcut);
    if (found !== undefined) return found;
    const xf =
      this.xfAsItWas(style, id, flags) ?? this.xfOf({ ...this.normal, ...withoutNulls(style) }, flags);
    if (shortcut !== undefined) this.xfOfId.set(shortcut, xf);
    return xf;
  }

  /** The looks that a conditional format adds. */
  differential(id: number): IStyleData {
    const dxf = childrenOf(this.list('dxfs'))[id];
    const pattern = childOf(childOf(dxf, 'fill'), 'patternFill');
    // In a differential format the colour of a plain fill is its background.
    const rgb = this.palette(childOf(pattern, 'bgColor')) ?? this.palette(childOf(pattern, 'fgColor'));
    const code = childOf(dxf, 'numFmt')?.attributes.formatCode;
    return {
      ...readFont(childOf(dxf, 'font'), this.palette),
      ...(rgb ? { bg: { rgb } } : {}),
      ...readBorder(childOf(dxf, 'border'), this.palette),
      ...(code ? { n: { pattern: code } } : {}),
    };
  }

  addDifferential(style: IStyleData): number {
    const parts: Element[] = [];
    const made = makeFont(without(style, 'ff', 'fs'));
    if (made.children.length > 0) parts.push(made);
    const solid = childOf(makeFill(style), 'patternFill');
    const colour = solid && childOf(solid, 'fgColor');
    if (colour)
      parts.push(element('fill', {}, [element('patternFill', {}, [element('bgColor', colour.attributes)])]));
    if (style.bd) parts.push(makeBorder(style));
    return this.add('dxfs', element('dxf', {}, parts));
  }

  private xfAsItWas(
    style: Nullable<IStyleData>,
    id: string | undefined,
    flags: CellFlags,
  ): number | undefined {
    const xf = id !== undefined && /^xf\d+$/.test(id) ? Number(id.slice(2)) : undefined;
    return xf !== undefined && sameStyle(this.styleOfXf[xf], style) && sameFlags(this.flags(xf), flags)
      ? xf
      : undefined;
  }

  private xfOf(style: IStyleData, flags: CellFlags): number {
    const key = keyOfXf(style, flags);
    const xf = this.xfOfKey.get(key) ?? this.addXf(style, flags);
    this.xfOfKey.set(key, xf);
    return xf;
  }

  private readXfs(xfs: Element[]): IStyleData[] {
    const fonts = childrenOf(this.list('fonts')).map((font) => readFont(font, this.palette));
    const fills = childrenOf(this.list('fills')).map((fill) => readFill(fill, this.palette));
    const borders = childrenOf(this.list('borders')).map((border) => readBorder(border, this.palette));
    return xfs.map((xf, index) => {
      const { fontId = '0', fillId = '0', borderId = '0', numFmtId = '0' } = xf.attributes;
      const font = fonts[Number(fontId)] ?? {};
      const fill = fills[Number(fillId)] ?? {};
      const border = borders[Number(borderId)] ?? {};
      const pattern = this.patterns.get(Number(numFmtId)) ?? builtInFormat(Number(numFmtId));
      const number = pattern === undefined || pattern === 'General' ? {} : { n: { pattern } };
      // The first of its looks stands for them: what the grid cannot show (a theme colour, a pattern) stays in use.
      this.remember('fonts', font, Number(fontId));
      this.remember('fills', fill, Number(fillId));
      this.remember('borders', border, Number(borderId));
      this.remember('numFmts', number, Number(numFmtId));
      const style = { ...font, ...fill, ...border, ...readAlignment(childOf(xf, 'alignment')), ...number };
      const key = keyOfXf({ ...this.normal, ...style }, readFlags(xf));
      if (!this.xfOfKey.has(key)) this.xfOfKey.set(key, index);
      return style;
    });
  }

  private addXf(style: IStyleData, flags: CellFlags): number {
    const { ff, fs, bl, it, ul, st, va, cl, bg, bd, n } = style;
    const alignment = makeAlignment(style);
    const ids = {
      numFmtId: n?.pattern ? this.formatId(n.pattern) : 0,
      fontId: this.partId('fonts', withoutNulls({ ff, fs, bl, it, ul, st, va, cl }), makeFont),
      fillId: this.partId('fills', withoutNulls({ bg }), makeFill),
      borderId: this.partId('borders', withoutNulls({ bd }), makeBorder),
      xfId: 0,
      quotePrefix: flags.quotePrefix ? 1 : undefined,
    };
    const applied = {
      applyNumberFormat: ids.numFmtId ? 1 : undefined,
      applyFont: ids.fontId ? 1 : undefined,
      applyFill: ids.fillId ? 1 : undefined,
      applyBorder: ids.borderId ? 1 : undefined,
      applyAlignment: alignment ? 1 : undefined,
      applyProtection: flags.locked ? undefined : 1,
    };
    const children = [
      ...(alignment ? [alignment] : []),
      ...(flags.locked ? [] : [element('protection', { locked: 0 })]),
    ];
    return this.add('cellXfs', element('xf', { ...ids, ...applied }, children));
  }

  private partId(list: string, part: IStyleData, make: (style: IStyleData) => Element): number {
    const known = this.partOfKey.get(list + canonical(part));
    if (known !== undefined) return known;
    const id = this.add(list, make(part));
    this.remember(list, part, id);
    return id;
  }

  private formatId(pattern: string): number {
    if (pattern === 'General') return 0;
    const known = this.partOfKey.get(`numFmts${canonical({ n: { pattern } })}`) ?? idOfBuiltIn(pattern);
    if (known !== undefined) return known;
    const id = Math.max(firstOwnFormat - 1, ...this.patterns.keys()) + 1;
    this.patterns.set(id, pattern);
    this.add('numFmts', element('numFmt', { numFmtId: id, formatCode: pattern }));
    this.remember('numFmts', { n: { pattern } }, id);
    return id;
  }

  private remember(list: string, part: IStyleData, id: number): void {
    const key = list + canonical(part);
    if (!this.partOfKey.has(key)) this.partOfKey.set(key, id);
  }

  private list(name: string): Element | undefined {
    return childOf(this.root, name);
  }

  /** Adds at the end of a list of the style sheet and gives the place. */
  private add(name: string, made: Element): number {
    let list = this.list(name);
    if (!list) {
      list = element(name);
      insertInOrder(this.root, list, rootOrder);
    }
    const place = childrenOf(list).length;
    list.children.push(made);
    list.attributes.count = String(place + 1);
    return place;
  }
}

function readFlags(xf: Element): CellFlags {
  const locked = childOf(xf, 'protection')?.attributes.locked;
  return { quotePrefix: isTrue(xf.attributes.quotePrefix), locked: locked === undefined || isTrue(locked) };
}

function keyOfXf(style: IStyleData, flags: CellFlags): string {
  return `${canonical(style)}${flags.quotePrefix}${flags.locked}`;
}

function sameStyle(one: IStyleData | undefined, other: Nullable<IStyleData>): boolean {
  return one !== undefined && canonical(one) === canonical(withoutNulls(other));
}

function sameFlags(one: CellFlags, other: CellFlags): boolean {
  return one.quotePrefix === other.quotePrefix && one.locked === other.locked;
}

/** Null, undefined and "off" say the same in a grid style as leaving the key away. */
function withoutNulls(style: Nullable<IStyleData>): IStyleData {
  const kept = Object.entries(style ?? {}).filter(
    ([, value]) =>
      value !== null &&
      value !== undefined &&
      value !== 0 &&
      !(typeof value === 'object' && 's' in value && !value.s),
  );
  return Object.fromEntries(kept);
}

/** The same text for the same content, whatever the order of keys and the spelling of colours. */
function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.startsWith('#') ? value.toUpperCase() : value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${key}:${canonical(part)}`)
    .join()}}`;
}
