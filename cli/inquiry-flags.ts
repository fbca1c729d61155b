/** Flags of `rank` that ask about the ranking → what is asked. */
import type { SureAsked } from '../src/actions/robustness';
import { presetNamed } from '../src/presets';
import { CLI_WORDS } from '../src/words/cli';
import { INQUIRY_WORDS } from '../src/words/inquiry';
import { pathOf, type Flags } from './flags';

/** A workbook, a scheme as a file or by its preset, or one of each. */
export interface BeforeAsked {
  readonly workbook: string | null;
  readonly scheme: string | null;
  readonly preset: string | null;
}

export interface Inquiry {
  /** null = no unit is to be explained. */
  readonly explain: {
    readonly unit: string;
    readonly against: string | null;
    /** Ranks, tiers and labels by name; none = what is usually asked for. */
    readonly reach: readonly string[];
  } | null;
  /** What ranks moved from; null = what the table itself holds. */
  readonly before: BeforeAsked | null;
  /** null = not asked for. */
  readonly robustness: SureAsked | null;
}

export const INQUIRY_OPTIONS = {
  explain: { type: 'string' },
  against: { type: 'string' },
  reach: { type: 'string', multiple: true },
  before: { type: 'string', multiple: true },
  robustness: { type: 'boolean' },
  seed: { type: 'string' },
  draws: { type: 'string' },
  box: { type: 'string' },
  limit: { type: 'string', multiple: true },
  fix: { type: 'string', multiple: true },
  favourable: { type: 'boolean' },
} as const;

/** `25%`, `0.25` and `all`; null = none of these. */
function readShare(text: string): number | 'all' | null {
  if (text === 'all') return 'all';
  const percent = /^(\d+(?:\.\d+)?)[%％]$/.exec(text);
  if (percent !== null) return Number(percent[1]) / 100;
  return /^\d*\.?\d+$/.test(text) ? Number(text) : null;
}

/** `name=10%:30%`; null = written otherwise. */
function readLimit(text: string): readonly [string, readonly [number, number]] | null {
  const [, name, from, to] = /^(.+)=([^=:：]+)[:：]([^=:：]+)$/.exec(text) ?? [];
  if (name === undefined) return null;
  const [low, high] = [readShare(from!.trim()), readShare(to!.trim())];
  return typeof low === 'number' && typeof high === 'number' ? [name.trim(), [low, high]] : null;
}

/** One workbook and one scheme at most. */
function readBefore(named: readonly string[], wrong: (value: string) => void): BeforeAsked | null {
  const isFile = (name: string): boolean => /\.json$/i.test(name);
  const schemes = named.filter((name) => isFile(name) || presetNamed(name) !== null);
  const workbooks = named.filter((name) => !schemes.includes(name));
  for (const extra of [...schemes.slice(1), ...workbooks.slice(1)]) wrong(extra);
  const [scheme] = schemes;
  if (named.length === 0) return null;
  return {
    workbook: pathOf(workbooks[0]),
    scheme: scheme !== undefined && isFile(scheme) ? pathOf(scheme) : null,
    preset: scheme === undefined || isFile(scheme) ? null : scheme,
  };
}

/** `moves`: whether the movements of ranks are asked for. */
export function readInquiry(
  {
    locale,
    mistakes,
    has,
    text,
    texts,
  }: Pick<Flags<keyof typeof INQUIRY_OPTIONS>, 'locale' | 'mistakes' | 'has' | 'text' | 'texts'>,
  moves: boolean,
): Inquiry {
  const { flagValue } = CLI_WORDS[locale];
  const say = INQUIRY_WORDS[locale];
  const whole = (flag: 'seed' | 'draws', shape: RegExp): number | undefined => {
    const value = text(flag);
    if (value === undefined || shape.test(value)) return value === undefined ? undefined : Number(value);
    mistakes.push(flagValue(`--${flag}`, value));
    return undefined;
  };
  const seed = whole('seed', /^\d{1,9}$/);
  const draws = whole('draws', /^[1-9]\d{0,6}$/);
  const asked = text('box');
  const share = asked === undefined ? undefined : readShare(asked.trim());
  if (share === null || (typeof share === 'number' && share > 1))
    mistakes.push(flagValue('--box', asked ?? ''));
  const limits = texts('limit').flatMap((each) => {
    const limit = readLimit(each);
    if (limit === null) mistakes.push(say.limitWrong(each));
    return limit === null ? [] : [limit];
  });
  const unit = text('explain');
  if (unit === undefined && (has('against') || has('reach'))) mistakes.push(say.againstNeedsExplain);
  if (unit === undefined && !moves && has('before')) mistakes.push(say.beforeNeedsMoves);
  const before = readBefore(texts('before'), (value) => mistakes.push(flagValue('--before', value)));
  const explain =
    unit === undefined ? null : { unit, against: text('against') ?? null, reach: texts('reach') };
  if (!has('robustness')) return { explain, before, robustness: null };
  return {
    explain,
    before,
    robustness: {
      share: share ?? undefined,
      limits: limits.length === 0 ? undefined : Object.fromEntries(limits),
      fixed: texts('fix'),
      seed,
      draws,
      favourable: has('favourable'),
    },
  };
}
