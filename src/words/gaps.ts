/** What can be done about figures that nobody has reported, where the scheme allows none to be missing. */
import type { Locale } from './locale';

interface GapWords {
  /** As a sentence, for those who have no pane. */
  readonly wayOut: (count: number) => string;
  /** Over the choices. */
  readonly choose: (count: number) => string;
}

const zh: GapWords = {
  wayOut: (count) =>
    `有${count}处缺报，方案不允许缺报，未排名。补报后再排，或选定缺报怎么算：剔除并重新分权（--switch missing=drop）、按数值0（zero）、按平均值（mean）、按中位数（median）。`,
  choose: (count) => `${count}处缺报可以补填，也可以一律：`,
};

const en: GapWords = {
  wayOut: (count) =>
    `${count} ${count === 1 ? 'figure is' : 'figures are'} not reported, which the scheme does not allow: nothing was ranked. Fill them in, or choose what becomes of them: dropped and re-weighted (--switch missing=drop), the value 0 (zero), the column mean (mean) or median (median).`,
  choose: (count) =>
    `Fill ${count === 1 ? 'the gap' : `the ${count} gaps`} in, or take ${count === 1 ? 'it' : 'all of them'} as:`,
};

export const GAP_WORDS: { readonly [L in Locale]: GapWords } = { 'zh-CN': zh, 'en-US': en };
