/** Marks: the workbook-defined names by which sheets of ours are known. */

/** Sheets of which there is one for every period. */
const OF_PERIOD = ['result', 'detail', 'twin', 'moves', 'charts', 'bulletin', 'facts'] as const;
/** Sheets of which there is one. */
const SINGLE = ['scheme', 'check', 'archive', 'log'] as const;
/** Sheets that are numbered. */
const NUMBERED = ['snapshot'] as const;

type Single = (typeof SINGLE)[number];
type OfPeriod = (typeof OF_PERIOD)[number];
type Numbered = (typeof NUMBERED)[number];

export type Mark =
  | { readonly kind: Single }
  | { readonly kind: OfPeriod; readonly period: string | null }
  | { readonly kind: Numbered; readonly version: number };

const PREFIX = 'ZoneRank.';

/**
 * Gives the name; signs of the period that a name may not hold are written as their number.
 * @example makeMark({ kind: 'result', period: '1—6月' }) // 'ZoneRank.result.1_2014_6月'
 */
export function makeMark(mark: Mark): string {
  const name = PREFIX + mark.kind;
  if ('version' in mark) return `${name}.${mark.version}`;
  return 'period' in mark && mark.period !== null ? `${name}.${encode(mark.period)}` : name;
}

/** The inverse; null where the name is no mark. */
export function parseMark(name: string): Mark | null {
  if (!name.startsWith(PREFIX)) return null;
  const [, word = '', period = null] = /^([^.]*)(?:\.([\s\S]*))?$/.exec(name.slice(PREFIX.length)) ?? [];
  const single = SINGLE.find((kind) => kind === word);
  if (single !== undefined) return period === null ? { kind: single } : null;
  const numbered = NUMBERED.find((kind) => kind === word);
  if (numbered !== undefined)
    return /^[1-9]\d{0,8}$/.test(period ?? '') ? { kind: numbered, version: Number(period) } : null;
  const kind = OF_PERIOD.find((each) => each === word);
  return kind === undefined ? null : { kind, period: period === null ? null : decode(period) };
}

/** Whether undoing a run leaves the sheet as it is: what is logged has been done. */
export function isLasting(name: string): boolean {
  const kind = parseMark(name)?.kind;
  return kind === 'log' || kind === 'snapshot';
}

// Lone halves of a pair are kept apart too, hence no `u` flag on the lookup of what is plain.
const PLAIN = /^[0-9A-Za-z\u4e00-\u9fff]$/;

const encode = (text: string): string =>
  text
    .split('')
    .map((sign) => (PLAIN.test(sign) ? sign : `_${sign.charCodeAt(0).toString(16)}_`))
    .join('');

const decode = (text: string): string =>
  text.replace(/_([0-9a-f]{1,4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
