/** A file's colours (theme, tint, index, ARGB) as `#RRGGBB`. */
import { ColorKit, type Nullable } from '@univerjs/core';
import { childOf, childrenOf, type Element } from './xml';

/** The order in which a theme index counts the colours of a theme. */
const themeOrder = [
  'lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink',
]; // prettier-ignore

const officeTheme = [
  'FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72',
]; // prettier-ignore

const basicColours = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const indexedColours = [
  ...basicColours, ...basicColours,
  '800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080',
  '9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF',
  '000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF',
  '00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99',
  '3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696',
  '003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333',
]; // prettier-ignore

/** Gives the colour of an element such as `<color theme="4" tint="0.4"/>`; undefined for automatic. */
export type Palette = (colour: Element | undefined) => string | undefined;

export function readPalette(theme: Element | undefined, styles: Element): Palette {
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  const themed = themeOrder.map((name, index) => {
    const [colour] = childrenOf(childOf(scheme, name));
    return colour?.attributes.lastClr ?? colour?.attributes.val ?? officeTheme[index] ?? '000000';
  });
  const own = childrenOf(childOf(childOf(styles, 'colors'), 'indexedColors')).map((colour) =>
    (colour.attributes.rgb ?? '').slice(-6),
  );
  const indexed = own.length > 0 ? own : indexedColours;
  return (colour) => {
    if (!colour) return undefined;
    const { rgb, theme: themeIndex, indexed: index, tint } = colour.attributes;
    const plain =
      rgb?.slice(-6) ?? (themeIndex !== undefined ? themed[Number(themeIndex)] : indexed[Number(index)]);
    if (plain === undefined || !/^[0-9a-f]{6}$/i.test(plain)) return undefined;
    return `#${tint === undefined ? plain.toUpperCase() : tinted(plain, Number(tint))}`;
  };
}

/** Any way the grid writes a colour, as the `FFRRGGBB` of a file; undefined when it is none. */
export function argb(colour: Nullable<string>): string | undefined {
  if (!colour) return undefined;
  const kit = new ColorKit(colour);
  return kit.isValid ? `FF${kit.toHexString().slice(1, 7).toUpperCase()}` : undefined;
}

/** A tint moves the lightness towards black (negative) or white (positive), hue and saturation stay. */
function tinted(hex: string, tint: number): string {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const light = (max + min) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = max - min;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const newChroma = saturation * (1 - Math.abs(2 * target - 1));
  return [r, g, b]
    .map((part) => (chroma === 0 ? target : target - newChroma / 2 + ((part - min) / chroma) * newChroma))
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0')
        .toUpperCase(),
    )
    .join('');
}
