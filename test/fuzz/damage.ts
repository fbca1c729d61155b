/** Ways to damage a workbook file: its bytes, its parts, the XML in them. */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What nobody writes into a file, and a reader meets all the same. */
export const NASTY: readonly string[] = [
  '',
  ' ',
  '-1',
  '0',
  '1.5',
  '1e9',
  'NaN',
  'true',
  '999999999',
  '4294967296',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'A1:XFD1048576',
  'ZZZ99999999',
  'C9:A1',
  '$A',
  '#REF!',
  '../../../x',
  '/',
  'A1+',
  'SUM(',
  '"',
  '{1,2',
  '表!A1:B2',
  "'",
  '甲',
  '_x0000_',
  '=cmd|x',
  '9'.repeat(400),
  'x'.repeat(40_000),
];

const nasty = fc.constantFrom(...NASTY);
const harm = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), by: fc.nat(255) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), long: fc.nat(400) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('repeat' as const), at: fc.nat(), long: fc.nat(400) }),
  },
);
type Harm = typeof harm extends fc.Arbitrary<infer T> ? T : never;

/** Places are counted round: any number is one. */
const wound = fc.record({
  part: fc.nat(),
  kind: fc.constantFrom(
    ...([
      'attribute',
      'attribute',
      'attribute',
      'text',
      'text',
      'remove',
      'double',
      'swap',
      'rename',
      'nest',
      'cut',
      'empty',
      'lose',
      'mistake',
    ] as const),
  ),
  at: fc.nat(),
  other: fc.nat(),
  text: nasty,
});
type Wound = typeof wound extends fc.Arbitrary<infer T> ? T : never;

/** A workbook whose bytes are damaged. */
export const tornOf = (files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.constantFrom(...files), fc.array(harm, { minLength: 1, maxLength: 6 }))
    .map(([file, harms]) => told(harms.reduce(tear, file), harms));

/** A workbook that is a sound zip of damaged parts. */
export const woundedOf = (files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.constantFrom(...files), fc.array(wound, { minLength: 1, maxLength: 6 }))
    .map(([file, wounds]) => {
      const parts = Object.entries(unzipSync(file, { filter: ({ name }) => !name.endsWith('/') })).map(
        ([name, bytes]) => [name, strFromU8(bytes)] as const,
      );
      const harmed = wounds.reduce(hurt, parts);
      const zipped = Object.fromEntries(harmed.map(([name, text]) => [name, strToU8(text)]));
      return told(zipSync(zipped, { level: 1 }), wounds);
    });

/** Shown by what was done to it: the bytes themselves say nothing. */
const told = (bytes: Uint8Array, harms: unknown): Uint8Array =>
  Object.assign(bytes.slice(), { [fc.toStringMethod]: () => JSON.stringify(harms) });

function tear(bytes: Uint8Array, harm: Harm): Uint8Array {
  const at = harm.at % Math.max(1, bytes.length);
  if (harm.kind === 'flip') return bytes.map((byte, place) => (place === at ? byte ^ harm.by : byte));
  const piece = bytes.slice(at, at + harm.long);
  const rest = bytes.slice(harm.kind === 'cut' ? at + harm.long : at);
  return Uint8Array.from([...bytes.slice(0, at), ...(harm.kind === 'repeat' ? piece : []), ...rest]);
}

type Parts = readonly (readonly [name: string, text: string])[];

function hurt(parts: Parts, { part, kind, at, other, text }: Wound): Parts {
  const place = part % Math.max(1, parts.length);
  const [name, before] = parts[place] ?? ['', ''];
  if (kind === 'lose') return parts.filter((_, index) => index !== place);
  const after =
    kind === 'mistake'
      ? parts[other % parts.length]![1]
      : kind === 'empty'
        ? ''
        : kind === 'cut'
          ? before.slice(0, at % Math.max(1, before.length))
          : hurtXml(before, kind, at, other, text);
  return parts.map((each, index) => (index === place ? [name, after] : each));
}

const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

type XmlWound = Exclude<Wound['kind'], 'lose' | 'mistake' | 'empty' | 'cut'>;

function hurtXml(xml: string, kind: XmlWound, at: number, other: number, text: string): string {
  const marks = [
    ...xml.matchAll(kind === 'attribute' ? /="([^"]*)"/g : kind === 'text' ? />([^<]+)</g : LEAF),
  ];
  const mark = marks[at % Math.max(1, marks.length)];
  if (!mark) return xml;
  const [whole] = mark;
  const replace = (by: string) => xml.slice(0, mark.index) + by + xml.slice(mark.index + whole.length);
  switch (kind) {
    case 'attribute':
      return replace(`="${quoted(text)}"`);
    case 'text':
      return replace(`>${quoted(text)}<`);
    case 'remove':
      return replace('');
    case 'double':
      return replace(whole.repeat(2 + (other % 40)));
    case 'rename':
      return replace(whole.replaceAll(/(<\/?)[\w:]+/g, `$1${/^[a-z_]+$/i.test(text) ? text : 'row'}`));
    case 'nest':
      return replace(`<a>`.repeat(other % 700) + whole + `</a>`.repeat(other % 700));
    case 'swap': {
      const [stranger = whole] = marks[other % marks.length] ?? [];
      return replace(stranger);
    }
  }
}

/** An element that holds no other. */
const LEAF = /<([\w:]+)(?:\s[^<>]*)?(?:\/>|>[^<]*<\/\1>)/g;
