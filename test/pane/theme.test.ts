import { isDarkColour, lightness, themeOf } from '../../src/pane/theme';

test('black is 0, white is 1, and pure green lighter than pure red than pure blue', () => {
  expect(lightness('#000000')).toBe(0);
  expect(lightness('#ffffff')).toBeCloseTo(1, 12);
  // 0.587, 0.299 and 0.114 of full light
  expect([lightness('#00ff00'), lightness('#ff0000'), lightness('#0000ff')]).toEqual([0.587, 0.299, 0.114]);
});

test("Office's dark grey ground is dark and its white ground is not", () => {
  expect(isDarkColour('#262626')).toBe(true);
  expect(isDarkColour('#ffffff')).toBe(false);
});

/** Contrast as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

test.each([
  ['light', false],
  ['dark', true],
])('text on buttons and text in our green can be read in the %s theme', (_, isDark) => {
  const theme = themeOf(isDark);
  expect(contrast(theme.colorBrandBackground, theme.colorNeutralForegroundOnBrand)).toBeGreaterThan(4.5);
  expect(contrast(theme.colorBrandForegroundLink, theme.colorNeutralBackground1)).toBeGreaterThan(4.5);
});
