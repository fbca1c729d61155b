/** Number formats → what they say of the figure that they show: percent, a unit of measure, a date. */
import { readUnit } from './measure';

interface Format {
  readonly kind: 'plain' | 'percent' | 'date';
  /** A figure as shown is the value in the cell divided by this. */
  readonly divisor: number;
  /** Written into the format: 0.0"亿元"; '' = none. */
  readonly unit: string;
}

const PLAIN: Format = { kind: 'plain', divisor: 1, unit: '' };
const LITERAL = /"([^"]*)"|[\\!](.)|\[[^\]]*\]|[_*]./g;
const DATE =
  /(?:^|[^a-z])(?:y{2,4}|m{3,5}|m{1,2}[/\-.]d|d{1,4}[/\-.]m|d{3,4}|h{0,2}:mm?|m{1,2}:s)|[ye]年|m月|d日|h时/i;

/** Whether a number format shows a date or time. A literal in quotes or brackets is none. */
export const isDateFormat = (format: string): boolean =>
  DATE.test(
    format.replace(LITERAL, (_, quoted?: string) =>
      /^[年月日时]$/.test(quoted ?? '') ? (quoted ?? '') : ' ',
    ),
  );

const SECTION = /^(?:"[^"]*"|[^";])*/;
const known = new Map<string, Format>();

/**
 * Gives what a number format says.
 * Edge: 0.0"%" only writes the sign, where 0.0% multiplies by a hundred; a comma at the end divides by a thousand.
 */
export function readFormat(format: string): Format {
  if (format === 'General' || format === '' || format === '@') return PLAIN;
  const before = known.get(format);
  if (before !== undefined) return before;
  const read = parseFormat(format);
  // The formats of a workbook are few; whoever makes up new ones all the time is not remembered.
  if (known.size < 1000) known.set(format, read);
  return read;
}

function parseFormat(format: string): Format {
  if (isDateFormat(format)) return { ...PLAIN, kind: 'date' };
  const section = SECTION.exec(format)?.[0] ?? '';
  const bare = section.replace(LITERAL, ' ');
  if (bare.includes('%')) return { ...PLAIN, kind: 'percent' };
  const literal = [...section.matchAll(LITERAL)].map(([, quoted, single]) => quoted ?? single ?? '').join('');
  const unit = readUnit(literal) ?? '';
  const thousands = /[0#?](,+)(?![0#?,])/.exec(bare)?.[1]?.length ?? 0;
  return unit === '' ? PLAIN : { kind: 'plain', divisor: 1000 ** thousands, unit };
}
