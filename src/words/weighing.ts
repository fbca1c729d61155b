/** What weights really do beside what they say, in one sentence, in both languages. */
import { round, type Evaluation } from '../engine';
import type { EffectiveWeights } from '../engine/explain';
import { sayNumber } from './bulletin/figure';
import type { Locale } from './locale';

interface Sayings {
  readonly share: (name: string, written: string, real: string) => string;
  readonly shares: (most: readonly string[], below: boolean) => string;
  readonly alike: (points: number) => string;
  readonly none: string;
}

const chinese: Sayings = {
  share: (name, written, real) => `${name}（权重${written}，实际约${real}）`,
  shares: (most, below) =>
    `从各单位得分的差异看，实际作用与所定权重相差最大的是${most.join('、')}${below ? '；负数表示这一项高的单位总分反而低' : ''}。`,
  alike: (points) => `各指标的实际作用与所定权重大体一致，相差不超过${points}个百分点。`,
  none: '各单位得分相同，看不出各指标的实际作用。',
};

const english: Sayings = {
  share: (name, written, real) => `${name} (weight ${written}, in effect about ${real})`,
  shares: (most, below) =>
    `Judged by how far the scores lie apart, the indicators whose real influence is farthest from their weight are ${most.join(', ')}${below ? '; below zero: units that do well in it tend to score less in all' : ''}.`,
  alike: (points) =>
    `Every indicator counts about as much as its weight says, to within ${points} percentage points.`,
  none: 'All units have the same score, so that nothing shows what each indicator counts.',
};

const SAYINGS: { readonly [L in Locale]: Sayings } = { 'zh-CN': chinese, 'en-US': english };

/** Less than this is not worth a word, in percentage points. */
const ALIKE = 5;
/** So many indicators are named. */
const NAMED = 3;

/** Gives the indicators whose effective weights are farthest from those that are written. */
export function sayEffectiveWeights(
  { nominal, linear, normalised, additive }: EffectiveWeights,
  { indicators }: Evaluation,
  locale: Locale,
): string {
  const say = SAYINGS[locale];
  const real = additive ? linear : normalised;
  if (real.every((each) => each !== each)) return say.none;
  const percent = (x: number) => `${sayNumber(round(100 * x, 0), 0, locale).replace('-', '−')}%`;
  const farthest = indicators
    .map((name, j) => ({ name, written: nominal[j]!, real: real[j]!, off: Math.abs(real[j]! - nominal[j]!) }))
    .filter(({ off }) => 100 * off > ALIKE)
    .sort((a, b) => b.off - a.off)
    .slice(0, NAMED);
  if (farthest.length === 0) return say.alike(ALIKE);
  return say.shares(
    farthest.map(({ name, written, real: share }) => say.share(name, percent(written), percent(share))),
    farthest.some(({ real: share }) => share < 0),
  );
}
