/** Fluent themes in Excel's green and Excel's letters, light or dark as Office is. */
import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { Locale } from '../words/locale';

const EXCEL_GREEN: BrandVariants = {
  10: '#04150c',
  20: '#082516',
  30: '#0a351f',
  40: '#0b4527',
  50: '#0c552f',
  60: '#0e6236',
  70: '#0f6f3c',
  80: '#107c41',
  90: '#268b53',
  100: '#3d9b66',
  110: '#56ab7a',
  120: '#70bb90',
  130: '#8ccaa6',
  140: '#a9dabd',
  150: '#c7e9d4',
  160: '#e6f6ec',
};

const LATIN =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, 'Noto Sans', 'Liberation Sans', Arial";
const CHINESE = "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC'";

/** Excel's own of each language; quotation marks, which both write, are drawn by the first. */
const FONTS: Readonly<Record<Locale, string>> = {
  'zh-CN': `${CHINESE}, ${LATIN}, sans-serif`,
  'en-US': `${LATIN}, ${CHINESE}, sans-serif`,
};

const light: Theme = createLightTheme(EXCEL_GREEN);
const dark: Theme = {
  ...createDarkTheme(EXCEL_GREEN),
  // Text in the brand's colour needs a lighter step than the default on dark ground.
  colorBrandForeground1: EXCEL_GREEN[120],
  colorBrandForegroundLink: EXCEL_GREEN[120],
  colorBrandForegroundLinkHover: EXCEL_GREEN[130],
};

export const themeOf = (isDark: boolean, locale: Locale = 'zh-CN'): Theme => ({
  ...(isDark ? dark : light),
  fontFamilyBase: FONTS[locale],
});

const HALF = 0.5;

/** Relative lightness of `#rrggbb`, 0–1, as the eye weighs the channels. */
export function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

export const isDarkColour = (colour: string): boolean => lightness(colour) < HALF;
