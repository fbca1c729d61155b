/** A condition as one readable line. */
import type { Condition } from '../../engine';
import type { Locale } from '../locale';
import { makePercent } from './percent';
import { blankKind, isWorded, OPTIONAL, PHRASES, WORDED, type Phrases } from './phrases';

/** With the space before it, and a word behind it that is in the plural from two on. */
const BLANK = /( ?)\{(\w+)\}(?:( \w+)\(s\))?/g;

/**
 * Gives the line that `parseCondition` reads back to the same condition.
 * @example makeCondition({ kind: 'rankFromLast', atMost: 10, scope: 'outer' }, 'zh-CN') // '全省排名后10位'
 */
export function makeCondition(condition: Condition, locale: Locale): string {
  return make(condition, PHRASES[locale]);
}

function make(condition: Condition, phrases: Phrases): string {
  switch (condition.kind) {
    case 'every':
      return makeList(condition.of, phrases.and, phrases.every, phrases);
    case 'some':
      return makeList(condition.of, phrases.or, phrases.some, phrases);
    case 'not':
      return `${phrases.not}${bracketed(make(condition.of, phrases), phrases)}`;
    case 'joined':
      return `${fill(phrases.joined, { by: condition.by }, phrases)}${listed(condition.of, phrases)}`;
    default:
      return makeSimple(condition, phrases);
  }
}

/** A word between two parts or more; with fewer it would be lost, so the list is named instead. */
function makeList(of: readonly Condition[], word: string, name: string, phrases: Phrases): string {
  if (of.length < 2) return `${name}${listed(of, phrases)}`;
  return of.map((part) => within(part, phrases)).join(` ${word} `);
}

/** A part that is itself a chain stands in brackets, so that nobody needs to know what binds tighter. */
function within(part: Condition, phrases: Phrases): string {
  const text = make(part, phrases);
  const chain = (part.kind === 'every' || part.kind === 'some') && part.of.length > 1;
  return chain ? bracketed(text, phrases) : text;
}

function listed(of: readonly Condition[], phrases: Phrases): string {
  return bracketed(of.map((part) => make(part, phrases)).join(phrases.separator), phrases);
}

function bracketed(text: string, { brackets: [open, close] }: Phrases): string {
  return `${open}${text}${close}`;
}

function makeSimple(condition: Condition, phrases: Phrases): string {
  const { kind, ...held } = condition;
  const facts: Record<string, unknown> = held;
  const names = Object.keys(facts).filter((name) => facts[name] !== undefined);
  const template = templatesOf(kind, phrases).find((each) => {
    const blanks = [...each.matchAll(BLANK)].map(([, , name]) => name!);
    const needed = blanks.filter((name) => !OPTIONAL.has(name));
    return names.every((name) => blanks.includes(name)) && needed.every((name) => names.includes(name));
  });
  if (template === undefined) throw new RangeError(`no phrase says a ${kind} condition of ${names.join()}`);
  return fill(template, facts, phrases);
}

function templatesOf(kind: string, phrases: Phrases): readonly string[] {
  return (phrases.simple as Readonly<Record<string, readonly string[]>>)[kind] ?? [];
}

function fill(template: string, facts: Readonly<Record<string, unknown>>, phrases: Phrases): string {
  const said = (name: string): string => {
    const value = facts[name];
    if (value === undefined) return '';
    switch (blankKind(name)) {
      case 'word':
        return isWorded(name) ? wordFor(name, value, phrases) : '';
      case 'quoted':
        return quote(String(value), phrases);
      case 'percent':
        return makePercent(Number(value));
      case 'number':
        return String(value);
    }
  };
  // What is not said takes the space before it along; spaces within names stay.
  return template
    .replace(BLANK, (_, space: string, name: string, counted?: string) => {
      if (said(name) === '') return '';
      const word = counted === undefined || facts[name] === 1 ? (counted ?? '') : `${counted}s`;
      return `${space}${said(name)}${word}`;
    })
    .trim();
}

function wordFor(name: keyof typeof WORDED, value: unknown, phrases: Phrases): string {
  const list: Readonly<Record<string, string>> = phrases[WORDED[name]];
  return list[String(value)] ?? '';
}

/** A closing quote inside is doubled. */
function quote(text: string, { quotes: [open, close] }: Phrases): string {
  return `${open}${text.replaceAll(close, close + close)}${close}`;
}
