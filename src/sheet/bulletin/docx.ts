/** The bulletin as a Word document, laid out like an official one: A4, the title in the middle, tables with their headings again on every page. */
import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph as DocxParagraph,
  type Table,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { BULLETIN_WORDS, type BulletinWords } from '../../words/bulletin';
import type { Locale } from '../../words/locale';
import { remarksOf, type Annex, type Bulletin } from './bulletin';
import { sayCell } from './cell';
import { CELL_STYLES, latin, LETTERS, speakable, tableOf } from './docx-table';

/** In half points, as the file has them, and lines in twentieths of a point; in Chinese as GB/T 9704 has it: size 2 for the title, 3 for the text. */
const SIZES = {
  'zh-CN': { title: 44, body: 32, line: 560, titleLine: 640 },
  'en-US': { title: 32, body: 24, line: 340, titleLine: 440 },
} as const;
const MM = 1440 / 25.4;
const MARGINS = { top: 37 * MM, bottom: 35 * MM, left: 28 * MM, right: 26 * MM };
/** Between the margins of A4. */
const ACROSS = Math.round(156 * MM);

interface Fonts {
  readonly title: IRunOptions['font'];
  readonly heading: IRunOptions['font'];
  readonly body: IRunOptions['font'];
}

const FONTS: Readonly<Record<Locale, Fonts>> = {
  'zh-CN': { title: latin('方正小标宋简体'), heading: latin('黑体'), body: latin('仿宋_GB2312') },
  'en-US': { title: latin('宋体'), heading: latin('宋体'), body: latin('宋体') },
};

/** What a person fills in stands out until it is done. */
const SLOT = /(【[^】]*】|\[[^\]]*\])/;

class Writer {
  readonly words: BulletinWords;
  readonly fonts: Fonts;
  readonly sizes: (typeof SIZES)[Locale];

  constructor(readonly locale: Locale) {
    this.sizes = SIZES[locale];
    this.words = BULLETIN_WORDS[locale];
    this.fonts = FONTS[locale];
  }

  run(text: string, options: IRunOptions = {}): TextRun {
    return new TextRun({ text: speakable(text), font: this.fonts.body, size: this.sizes.body, ...options });
  }

  /** Text with its slots marked. */
  slots(text: string): readonly TextRun[] {
    return text
      .split(SLOT)
      .filter((part) => part !== '')
      .map((part) => this.run(part, SLOT.test(part) ? { highlight: 'yellow' } : {}));
  }

  paragraph(children: readonly TextRun[], options: IParagraphOptions = {}): DocxParagraph {
    return new DocxParagraph({
      spacing: { line: this.sizes.line, lineRule: LineRuleType.EXACT },
      ...options,
      children,
    });
  }

  /** Two characters in, as Chinese documents have it. */
  indented(children: readonly TextRun[], options: IParagraphOptions = {}): DocxParagraph {
    return this.paragraph(children, {
      alignment: AlignmentType.BOTH,
      ...(this.locale === 'zh-CN'
        ? { indent: { firstLine: 2 * this.sizes.body * 10 } }
        : { spacing: { line: this.sizes.line, lineRule: LineRuleType.EXACT, after: 120 } }),
      ...options,
    });
  }
}

/** Gives the bytes of the document. */
export async function makeDocx(bulletin: Bulletin, locale: Locale): Promise<Uint8Array> {
  const writer = new Writer(locale);
  const footer = new Footer({
    children: [
      new DocxParagraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: latin('宋体'), size: 28 }),
        ],
      }),
    ],
  });
  const document = new Document({
    title: bulletin.title,
    creator: 'ZoneRank',
    styles: {
      paragraphStyles: CELL_STYLES,
      default: {
        document: {
          run: {
            font: writer.fonts.body,
            size: writer.sizes.body,
            language: { value: 'en-GB', eastAsia: 'zh-CN' },
          },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 210 * MM, height: 297 * MM }, margin: MARGINS } },
        footers: { default: footer },
        children: [
          ...textOf(writer, bulletin),
          ...bulletin.annexes.flatMap((annex) => annexOf(writer, annex)),
          ...notesOf(writer, bulletin),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function textOf(writer: Writer, bulletin: Bulletin): readonly DocxParagraph[] {
  const { title, number, addressee, lead, sections, contents, signature } = bulletin;
  const blank = writer.paragraph([]);
  const heading = { font: writer.fonts.heading, bold: writer.locale !== 'zh-CN' };
  return [
    writer.paragraph(
      [writer.run(title, { font: writer.fonts.title, size: writer.sizes.title, bold: true })],
      {
        alignment: AlignmentType.CENTER,
        spacing: { line: writer.sizes.titleLine, lineRule: LineRuleType.EXACT },
      },
    ),
    writer.paragraph(writer.slots(number), { alignment: AlignmentType.CENTER }),
    blank,
    writer.paragraph(writer.slots(addressee)),
    writer.indented([writer.run(lead)]),
    ...sections.flatMap((section) => [
      writer.indented([writer.run(section.heading, heading)], { keepNext: true }),
      ...section.paragraphs.map(({ opening, text }) =>
        writer.indented([...(opening === '' ? [] : [writer.run(opening, { bold: true })]), writer.run(text)]),
      ),
    ]),
    blank,
    ...contents.map((line) => writer.indented([writer.run(line)], { alignment: AlignmentType.LEFT })),
    blank,
    ...signature.map((line) =>
      writer.paragraph(writer.slots(line), {
        alignment: AlignmentType.RIGHT,
        indent: { right: 4 * writer.sizes.body * 10 },
      }),
    ),
  ];
}

function notesOf(writer: Writer, bulletin: Bulletin): readonly DocxParagraph[] {
  const small = { line: 320, lineRule: LineRuleType.EXACT };
  return [
    ...remarksOf(bulletin).map((line, index) =>
      writer.paragraph([writer.run(line, { size: LETTERS })], {
        spacing: index === 0 ? { ...small, before: 120 } : small,
      }),
    ),
    ...(bulletin.copies === ''
      ? []
      : [
          writer.paragraph([]),
          writer.paragraph(writer.slots(bulletin.copies), { border: { top: RULE, bottom: RULE } }),
        ]),
  ];
}

const RULE = { style: 'single', size: 6, color: '000000', space: 1 } as const;

/** A table on a page of its own. */
function annexOf(writer: Writer, annex: Annex): readonly (DocxParagraph | Table)[] {
  const { words, fonts, locale } = writer;
  const title = `${annex.label}${words.annexes.gap}${annex.title}`;
  return [
    writer.paragraph([writer.run(title, { font: fonts.heading, size: 28 })], {
      alignment: AlignmentType.CENTER,
      pageBreakBefore: true,
      keepNext: true,
    }),
    tableOf(annex, ACROSS, (cell, column) => sayCell(cell, column, words, locale)),
  ];
}
