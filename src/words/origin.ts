/** What the pane asks where a unit was merged or split. */
import type { Locale } from './locale';

const chinese = {
  answer: '合并分设…',
  answerOf: (unit: string) => `${unit}：合并分设…`,
  of: (unit: string) => `“${unit}”由上期哪些单位合并或分设而成`,
  example: '如：甲开发区、乙开发区',
  none: '未经合并分设',
};

const english: typeof chinese = {
  answer: 'Merged…',
  answerOf: (unit) => `${unit}: Merged…`,
  of: (unit) => `Earlier units that “${unit}” was merged of or split from`,
  example: 'Zone A, Zone B',
  none: 'Of none',
};

export const ORIGIN_WORDS: Readonly<Record<Locale, typeof chinese>> = {
  'zh-CN': chinese,
  'en-US': english,
};
