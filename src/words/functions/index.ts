/** What the custom functions say, in both languages: descriptions for Excel, and messages beside an error. */
import type { TieRule } from '../engine';
import type { Locale } from './locale';

interface FunctionText {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** By language and the function's id; `functions.json` is made from it, and a missing text fails the build. */
export const FUNCTION_WORDS: Readonly<Record<Locale, Readonly<Record<'RANK', FunctionText>>>> = {
  'zh-CN': {
    RANK: {
      description: '给出一列（或一行）数值各自的名次，默认最大者为第 1 名，并列时名次相同（1-2-2-4）。',
      parameters: {
        values: '要排名的数值区域；空白和文字不参加排名。',
        order: '0 或省略：越大越好；1：越小越好（如能耗、事故、位次）。',
        ties: '并列规则：min（1-2-2-4，默认）、dense（1-2-2-3）、average、max、ordinal。',
        decimals: '排名前先保留的小数位数；省略则不取舍。',
      },
    },
  },
  'en-US': {
    RANK: {
      description:
        'Ranks each number of a range; the largest is 1 unless told otherwise, and ties share a rank (1-2-2-4).',
      parameters: {
        values: 'The numbers to rank; blanks and texts are not ranked.',
        order: '0 or left out: more is better; 1: less is better (energy use, accidents, ranks).',
        ties: 'How ties rank: min (1-2-2-4, default), dense (1-2-2-3), average, max, ordinal.',
        decimals: 'Decimals to round to before ranking; left out: none.',
      },
    },
  },
};

interface FunctionErrors {
  readonly orderUnknown: (order: string) => string;
  readonly tiesUnknown: (ties: string, allowed: string) => string;
  readonly decimalsUnknown: (decimals: string) => string;
  readonly noNumbers: string;
}

export const FUNCTION_ERRORS: Readonly<Record<Locale, FunctionErrors>> = {
  'zh-CN': {
    orderUnknown: (order) => `排序方式“${order}”无效：0 为越大越好，1 为越小越好。`,
    tiesUnknown: (ties, allowed) => `并列规则“${ties}”无效，可用：${allowed}。`,
    decimalsUnknown: (decimals) => `小数位数“${decimals}”无效，应为 0 到 10 的整数。`,
    noNumbers: '区域内没有数值可以排名。',
  },
  'en-US': {
    orderUnknown: (order) => `“${order}” is no order: 0 if more is better, 1 if less is better.`,
    tiesUnknown: (ties, allowed) => `“${ties}” is no way to rank ties; use one of: ${allowed}.`,
    decimalsUnknown: (decimals) => `“${decimals}” is no number of decimals; use a whole number from 0 to 10.`,
    noNumbers: 'There is no number in the range to rank.',
  },
};

/** Other names by which a tie rule may be called in a formula. */
export const TIE_NAMES: Readonly<Record<string, TieRule>> = {
  美式: 'min',
  中国式: 'dense',
  平均: 'average',
  最大: 'max',
  顺序: 'ordinal',
  '1-2-2-4': 'min',
  '1-2-2-3': 'dense',
};
