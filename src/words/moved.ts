/** Why a rank has moved, in one sentence, in both languages. */
import type { Factor, Split } from '../engine/explain';
import { saySigned } from './bulletin/figure';
import type { Locale } from './locale';

interface Sayings {
  readonly factor: { readonly [F in Factor]: string };
  readonly part: (factor: string, places: string) => string;
  readonly moved: (
    unit: string,
    before: string,
    now: string,
    change: number,
    parts: readonly string[],
  ) => string;
  /** Before the full stop. */
  readonly sign: string;
}

const chinese: Sayings = {
  factor: { own: '自身数据变化', others: '其他单位变化', scheme: '方案调整', revised: '前期数据修订' },
  part: (factor, places) => `${factor}${places}位`,
  moved: (unit, before, now, change, parts) => {
    const move = change > 0 ? '升至' : '降至';
    const head =
      change === 0
        ? `${unit}名次未变，仍为第${now}名`
        : `${unit}由第${before}名${move}第${now}名，${change > 0 ? '前进' : '后退'}${Math.abs(change)}位`;
    return parts.length === 0 ? head : `${head}：${parts.join('，')}${change === 0 ? '，相互抵消' : ''}`;
  },
  sign: '（正数为前进）',
};

const english: Sayings = {
  factor: {
    own: 'its own data',
    others: 'the other units',
    scheme: 'the scheme',
    revised: 'revised earlier data',
  },
  part: (factor, places) => `${factor} ${places}`,
  moved: (unit, before, now, change, parts) => {
    const by = Math.abs(change);
    const head =
      change === 0
        ? `${unit} keeps rank ${now}`
        : `${unit} ${change > 0 ? 'rises' : 'falls'} from rank ${before} to ${now}, by ${by} place${by === 1 ? '' : 's'}`;
    return parts.length === 0
      ? head
      : `${head}: ${parts.join(', ')}${change === 0 ? ', which cancel out' : ''}`;
  },
  sign: ' (plus is up)',
};

const SAYINGS: { readonly [L in Locale]: Sayings } = { 'zh-CN': chinese, 'en-US': english };

const FACTORS: readonly Factor[] = ['own', 'others', 'scheme', 'revised'];

/** Gives why a unit's rank has moved, or why it has not; `signed`: whether it is to be said which sign is up. */
export function saySplit(split: Split, locale: Locale, signed = true): string {
  const say = SAYINGS[locale];
  const parts = FACTORS.filter((factor) => split[factor] !== 0).map((factor) => {
    const places = split[factor];
    const decimals = Number.isInteger(places) ? 0 : Number.isInteger(places * 10) ? 1 : 2;
    return say.part(say.factor[factor], saySigned(places, decimals, locale));
  });
  const said = say.moved(split.unit, String(split.before), String(split.now), split.change, parts);
  return said + (signed && parts.length > 0 ? say.sign : '') + (locale === 'zh-CN' ? '。' : '.');
}
