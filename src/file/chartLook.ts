/** Fills, lines and letters of DrawingML, written and read. */
import type { LineLook, TextLook } from '../book/charts';
import { childOf, childrenOf, element, isTrue, textOf, type Element } from './xml';

const unitsPerPoint = 12_700;

export const value = (name: string, val: string | number): Element => element(name, { val });

export const look = (children: Element[]): Element => element('spPr', {}, children);

const solid = (colour: string): Element =>
  element('a:solidFill', {}, [value('a:srgbClr', colour.replace('#', '').toUpperCase())]);

/** null is none. */
export const fillOf = (fill: string | null): Element => (fill === null ? element('a:noFill') : solid(fill));

export const absoluteLine = (colour: string): Element => element('a:ln', { w: 9525 }, [solid(colour)]);

const dashes: Record<string, string> = {
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDot',
  RoundDot: 'sysDot',
};

export function lineOf({ colour, weight, style }: LineLook): Element {
  if (style === 'None') return element('a:ln', {}, [element('a:noFill')]);
  const dash = dashes[style ?? ''];
  return element(
    'a:ln',
    { w: weight === undefined ? undefined : Math.round(weight * unitsPerPoint), cap: 'rnd' },
    [
      ...(colour === undefined ? [] : [solid(colour)]),
      ...(dash === undefined ? [] : [value('a:prstDash', dash)]),
      element('a:round'),
    ],
  );
}

function letters(name: string, { size, bold, italic, colour, name: font }: TextLook): Element {
  return element(
    name,
    {
      ...(name === 'a:rPr' ? { lang: 'zh-CN' } : {}),
      sz: size === undefined ? undefined : Math.round(size * 100),
      b: bold === undefined ? undefined : bold ? 1 : 0,
      i: italic === undefined ? undefined : italic ? 1 : 0,
    },
    [
      ...(colour === undefined ? [] : [solid(colour)]),
      ...(font === undefined
        ? []
        : [element('a:latin', { typeface: font }), element('a:ea', { typeface: font })]),
    ],
  );
}

/** A paragraph for every line of a text. */
export const richText = (text: string, given: TextLook): Element =>
  element('rich', {}, [
    element('a:bodyPr'),
    element('a:lstStyle'),
    ...text
      .split('\n')
      .map((line) =>
        element('a:p', {}, [
          element('a:pPr', {}, [letters('a:defRPr', given)]),
          element('a:r', {}, [letters('a:rPr', given), element('a:t', {}, [line])]),
        ]),
      ),
  ]);

export const textLook = (given: TextLook): Element =>
  element('txPr', {}, [
    element('a:bodyPr'),
    element('a:lstStyle'),
    element('a:p', {}, [
      element('a:pPr', {}, [letters('a:defRPr', given)]),
      element('a:endParaRPr', { lang: 'zh-CN' }),
    ]),
  ]);

/** `#RRGGBB`; undefined for a colour of the theme, which stays what the file says. */
const solidColour = (parent: Element | undefined): string | undefined => {
  const rgb = childOf(childOf(parent, 'a:solidFill'), 'a:srgbClr')?.attributes.val;
  return rgb === undefined ? undefined : `#${rgb.toUpperCase()}`;
};

export function readFill(parent: Element | undefined): string | null | undefined {
  const shape = childOf(parent, 'spPr');
  return childOf(shape, 'a:noFill') ? null : solidColour(shape);
}

export function readLine(parent: Element | undefined): LineLook | undefined {
  const line = childOf(childOf(parent, 'spPr'), 'a:ln');
  if (!line) return undefined;
  if (childOf(line, 'a:noFill')) return { style: 'None' };
  const colour = solidColour(line);
  const dash = childOf(line, 'a:prstDash')?.attributes.val;
  const style = Object.keys(dashes).find((key) => dashes[key] === dash);
  const weight = line.attributes.w;
  const made: LineLook = {
    ...(colour === undefined ? {} : { colour }),
    ...(weight === undefined ? {} : { weight: Number(weight) / unitsPerPoint }),
    ...(style === undefined ? {} : { style }),
  };
  return Object.keys(made).length > 0 ? made : undefined;
}

/** From `txPr`, or from the `rich` text of a title. */
export function readTextLook(parent: Element | undefined): TextLook | undefined {
  const body = childOf(parent, 'txPr') ?? childOf(childOf(parent, 'tx'), 'rich');
  const found = childOf(childOf(childOf(body, 'a:p'), 'a:pPr'), 'a:defRPr');
  if (!found) return undefined;
  const { sz, b, i } = found.attributes;
  const colour = solidColour(found);
  const name = childOf(found, 'a:latin')?.attributes.typeface;
  const made: TextLook = {
    ...(sz === undefined ? {} : { size: Number(sz) / 100 }),
    ...(b === undefined ? {} : { bold: isTrue(b) }),
    ...(i === undefined ? {} : { italic: isTrue(i) }),
    ...(colour === undefined ? {} : { colour }),
    ...(name === undefined ? {} : { name }),
  };
  return Object.keys(made).length > 0 ? made : undefined;
}

/** The lines of a `rich` text; null where there is none. */
export function readText(parent: Element | undefined): string | null {
  const rich = childOf(childOf(parent, 'tx'), 'rich');
  if (!rich) return null;
  return childrenOf(rich, 'a:p')
    .map((paragraph) =>
      childrenOf(paragraph, 'a:r')
        .map((run) => textOf(childOf(run, 'a:t')))
        .join(''),
    )
    .join('\n');
}

/** Signs of points: Office.js's names ↔ the file's. */
export const markers: Record<string, string> = {
  Square: 'square', Diamond: 'diamond', Triangle: 'triangle', X: 'x', Star: 'star', Dot: 'dot', Dash: 'dash', Circle: 'circle',
  Plus: 'plus', None: 'none',
}; // prettier-ignore
