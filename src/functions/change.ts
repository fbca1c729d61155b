/** ZONE.CHANGE: by how many places a rank has moved. */
import { chooseWord, type Choices } from './arguments';
import { answerEach, sideBySide } from './each';
import { MOVED } from '../words/functions';

export const FORMS: Choices<'number' | 'zh-CN' | 'en-US'> = {
  number: ['number', '数值', '数字'],
  'zh-CN': ['文字', '中文'],
  'en-US': ['words', 'English'],
};

/**
 * Gives how far each rank has moved.
 * @customfunction CHANGE
 * @param previous Ranks before
 * @param current Ranks now
 * @param [give] Number or words
 * @param [labels] Labels
 * @returns Places moved, up being positive
 */
export function change(
  previous: unknown[][],
  current: unknown[][],
  give?: unknown,
  labels?: unknown,
): unknown[][] {
  const form = chooseWord(give, FORMS, 'number', 'give');
  const figures = sideBySide(
    [
      ['previous', previous],
      ['current', current],
    ],
    labels,
  );
  return answerEach(figures, ([before = NaN, now = NaN]) => {
    const places = before - now;
    if (form === 'number') return places === places ? places : '';
    const words = MOVED[form];
    if (now !== now) return '';
    return before === before ? words.moved(places) : words.added;
  });
}
