/** Reads a condition from a line in either language. */
import type { Condition } from '../../engine';
import { foldOutsideQuotes, unquote } from './fold';
import { factsOf, JOINED, SIMPLE, WORDS } from './patterns';

/** `rest` is what stands from the place on that could not be understood. */
export type ParsedCondition =
  { readonly ok: true; readonly value: Condition } | { readonly ok: false; readonly rest: string };

const OPEN = / *\(/y;
const CLOSE = / *\)/y;
const SEPARATOR = / *;/y;
const END = / *$/y;
/** Conditions within conditions that anybody could follow. */
const DEEPEST = 100;

/** The inverse of `makeCondition`; wider signs, spaces and common other wordings are understood too. */
export function parseCondition(text: string): ParsedCondition {
  const reader = new Reader(foldOutsideQuotes(text));
  const condition = reader.expression();
  return condition !== null && reader.match(END) ? { ok: true, value: condition } : reader.refuse();
}

/** Recursive descent; a method gives null where its part does not stand at the present place. */
class Reader {
  private at = 0;
  private furthest = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  refuse(): ParsedCondition {
    return { ok: false, rest: this.text.slice(this.furthest).trim() };
  }

  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.moveTo(this.at + found[0].length);
    return found;
  }

  expression(): Condition | null {
    return this.chain('some', WORDS.or, () => this.chain('every', WORDS.and, () => this.term()));
  }

  private chain(kind: 'every' | 'some', word: RegExp, part: () => Condition | null): Condition | null {
    const first = part();
    if (first === null) return null;
    const of = [first];
    while (this.match(word)) {
      const next = part();
      if (next === null) return null;
      of.push(next);
    }
    return of.length === 1 ? first : { kind, of };
  }

  private term(): Condition | null {
    if (this.depth === DEEPEST) return null;
    this.depth += 1;
    const found = this.bracketed() ?? this.negated() ?? this.named() ?? this.joined() ?? this.simple();
    this.depth -= 1;
    return found;
  }

  private bracketed(): Condition | null {
    const start = this.at;
    if (this.match(OPEN)) {
      const inner = this.expression();
      if (inner !== null && this.match(CLOSE)) return inner;
    }
    return this.back(start);
  }

  private negated(): Condition | null {
    const start = this.at;
    const of = this.match(WORDS.not) ? this.term() : null;
    return of === null ? this.back(start) : { kind: 'not', of };
  }

  private named(): Condition | null {
    const start = this.at;
    const kind = this.match(WORDS.every) ? 'every' : this.match(WORDS.some) ? 'some' : null;
    const of = kind && this.list();
    return kind && of ? { kind, of } : this.back(start);
  }

  private joined(): Condition | null {
    const start = this.at;
    for (const pattern of JOINED) {
      const by = this.match(pattern)?.groups?.['by'];
      const of = by === undefined ? null : this.list();
      if (by !== undefined && of) return { kind: 'joined', by: unquote(by), of };
      this.back(start);
    }
    return null;
  }

  private list(): readonly Condition[] | null {
    if (!this.match(OPEN)) return null;
    if (this.match(CLOSE)) return [];
    const of: Condition[] = [];
    do {
      const part = this.expression();
      if (part === null) return null;
      of.push(part);
    } while (this.match(SEPARATOR));
    return this.match(CLOSE) ? of : null;
  }

  /** The longest phrase wins: `综合得分` begins `综合得分≥60`. */
  private simple(): Condition | null {
    const start = this.at;
    let best: Condition | null = null;
    let end = start;
    for (const { kind, pattern, also } of SIMPLE) {
      pattern.lastIndex = start;
      const found = pattern.exec(this.text);
      // Spaces behind it are no part of what was understood.
      const length = found?.[0].trimEnd().length ?? 0;
      if (found && start + length > end) {
        end = start + length;
        best = { kind, ...factsOf(found.groups ?? {}), ...also } as Condition;
      }
    }
    this.moveTo(end);
    return best;
  }

  private moveTo(place: number): void {
    this.at = place;
    this.furthest = Math.max(this.furthest, place);
  }

  private back(place: number): null {
    this.at = place;
    return null;
  }
}
