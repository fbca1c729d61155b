/** A bulletin as text and as HTML, for the clipboard. */
import type { BulletinWords } from '../../words/bulletin';
import type { Locale } from '../../words/locale';
import type { Cell } from '../grid';
import { remarksOf, type Annex, type Bulletin } from './bulletin';
import { headingsOver, sayCell } from './cell';

/** Gives the bulletin as lines; tables with tabs between their cells. */
export function makeText(bulletin: Bulletin, words: BulletinWords, locale: Locale): string {
  const indent = locale === 'zh-CN' ? '　　' : '';
  const lines = [
    bulletin.title,
    bulletin.number,
    '',
    bulletin.addressee,
    indent + bulletin.lead,
    ...bulletin.sections.flatMap(({ heading, paragraphs }) => [
      indent + heading,
      ...paragraphs.map(({ opening, text }) => indent + opening + text),
    ]),
    '',
    ...bulletin.contents.map((line) => indent + line),
    '',
    ...bulletin.signature,
    ...bulletin.annexes.flatMap((annex) => ['', ...tableLines(annex, words, locale)]),
    '',
    ...remarksOf(bulletin),
    ...(bulletin.copies === '' ? [] : ['', bulletin.copies]),
  ];
  return disarm(lines.join('\n'));
}

const SIGNED_NUMBER = String.raw`[+\-－＋]?[\d.,%]*(?:[\t\r\n]|$)`;
const FORMULA = new RegExp(
  String.raw`(?<=^|[\t\r\n])(?!${SIGNED_NUMBER})(?=[ \u3000\p{C}]*[=+\-@＝＋－＠])`,
  'gu',
);

/** Pasted into a sheet, a line or cell that begins like a formula stays a text, as an apostrophe before it says. */
const disarm = (text: string): string => text.replace(FORMULA, "'");

function tableLines(
  { label, title, columns, rows }: Annex,
  words: BulletinWords,
  locale: Locale,
): readonly string[] {
  const over = columns.some((each) => each.over !== '') ? [columns.map((each) => each.over).join('\t')] : [];
  return [
    `${label}${words.annexes.gap}${title}`,
    ...over,
    columns.map(({ head }) => head).join('\t'),
    ...rows.map((cells) =>
      cells.map((cell, index) => sayCell(cell, columns[index]!, words, locale)).join('\t'),
    ),
  ];
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** Pasted into a sheet, what begins like a formula stays a text. */
const TEXT = "mso-number-format:'\\@'";
const BODY = `font-family:仿宋,FangSong,serif;font-size:16pt;line-height:28pt;margin:0;${TEXT}`;
const SMALL = `font-size:10.5pt;margin:0;${TEXT}`;
const CELL = 'border:1px solid #000;padding:2pt 4pt;text-align:center;font-size:10.5pt';
const AS_TEXT = `${CELL};${TEXT}`;

/** Gives the bulletin as HTML that Word and WPS paste as a document. */
export function makeHtml(bulletin: Bulletin, words: BulletinWords, locale: Locale): string {
  const indented = `${BODY};text-indent:${locale === 'zh-CN' ? '2em' : '0'}`;
  const paragraph = (html: string, style = indented): string => `<p style="${style}">${html}</p>`;
  return [
    `<h1 style="text-align:center;font-size:22pt;${TEXT}">${safe(bulletin.title)}</h1>`,
    paragraph(safe(bulletin.number), `${BODY};text-align:center`),
    paragraph(safe(bulletin.addressee), BODY),
    paragraph(safe(bulletin.lead)),
    ...bulletin.sections.flatMap(({ heading, paragraphs }) => [
      paragraph(`<b>${safe(heading)}</b>`),
      ...paragraphs.map(({ opening, text }) =>
        paragraph(`${opening === '' ? '' : `<b>${safe(opening)}</b>`}${safe(text)}`),
      ),
    ]),
    ...bulletin.contents.map((line) => paragraph(safe(line))),
    ...bulletin.signature.map((line) => paragraph(safe(line), `${BODY};text-align:right`)),
    ...bulletin.annexes.map((annex) => tableHtml(annex, words, locale)),
    ...remarksOf(bulletin).map((line) => paragraph(safe(line), SMALL)),
    ...(bulletin.copies === '' ? [] : [paragraph(safe(bulletin.copies), BODY)]),
  ].join('\n');
}

function tableHtml({ label, title, columns, rows }: Annex, words: BulletinWords, locale: Locale): string {
  const cell = (tag: 'th' | 'td', text: string, span = '', style = AS_TEXT): string =>
    `<${tag}${span} style="${style}">${safe(text)}</${tag}>`;
  const styleOf = (each: Cell): string => (typeof each === 'string' ? AS_TEXT : CELL);
  const double = columns.some(({ over }) => over !== '');
  const over = headingsOver(columns);
  const single = columns.map(({ over: above, head }) => ({ above, head }));
  let at = 0;
  const upper = over.map(({ text, count }) => {
    const { head } = columns[at]!;
    at += count;
    return text === '' ? cell('th', head, ' rowspan="2"') : cell('th', text, ` colspan="${count}"`);
  });
  const heads = double
    ? `<tr>${upper.join('')}</tr><tr>${single
        .filter(({ above }) => above !== '')
        .map(({ head }) => cell('th', head))
        .join('')}</tr>`
    : `<tr>${single.map(({ head }) => cell('th', head)).join('')}</tr>`;
  const body = rows.map(
    (cells) =>
      `<tr>${cells.map((each, k) => cell('td', sayCell(each, columns[k]!, words, locale), '', styleOf(each))).join('')}</tr>`,
  );
  return `<p style="${TEXT}"><b>${safe(`${label}${words.annexes.gap}${title}`)}</b></p><table style="border-collapse:collapse"><thead>${heads}</thead><tbody>${body.join('')}</tbody></table>`;
}
