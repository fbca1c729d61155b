/** Colours that were chosen on white paper, on the ground of the page. */
import { lightness } from '../pane/theme';

/** Of text on a filled cell that says nothing of it: the fill was chosen for that. */
const PAPER_INK = '#242424';
/** From which lightness on a colour can be read on dark ground. */
const READABLE = 0.6;
/** Colours whose channels differ by less are a shade of grey, which stands for the usual ink. */
const GREY = 32;

const isGrey = (colour: string): boolean => {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return Math.max(...channels) - Math.min(...channels) < GREY;
};

/** On the page's own ground; undefined = as the page writes. */
export function onPage(colour: string | null, isDark: boolean): string | undefined {
  if (colour === null) return undefined;
  if (!isDark || !/^#[\da-f]{6}$/i.test(colour)) return colour;
  const light = lightness(colour);
  if (light >= READABLE) return colour;
  if (isGrey(colour)) return undefined;
  const white = Math.round((100 * (READABLE - light)) / (1 - light));
  return `color-mix(in srgb, ${colour}, white ${white}%)`;
}

/** A filled cell looks as the file has it; any other is written on the page. */
export const inkOn = (fill: string | null, colour: string | null, isDark: boolean): string | undefined =>
  fill === null ? onPage(colour, isDark) : (colour ?? PAPER_INK);
