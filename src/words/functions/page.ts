/** The help on custom functions as a page: one text for docs/functions.md and for the pages that Excel's help links open. */
import type { Locale } from '../locale';
import { FUNCTION_HELP, PARAMETER_NAMES, type Example, type FunctionId } from './help';
import { pictureOf } from './picture';

interface PageWords {
  readonly title: string;
  readonly introduction: string;
  readonly errors: readonly string[];
  readonly errorsTitle: string;
  readonly argument: string;
  readonly meaning: string;
  readonly example: string;
  readonly gives: (at: string) => string;
}

const WORDS: Readonly<Record<Locale, PageWords>> = {
  'zh-CN': {
    title: 'ZONE 函数',
    introduction:
      '在单元格中输入 =ZONE. 即可选用；方括号内的参数可以省略。文字选项中英文都可以，并与“评价方案”表中的写法相同；只打开头几个字而不会混淆时也认得。结果与窗格用同一套算法。结果多于一个单元格时自动溢出。',
    errorsTitle: '错误',
    errors: [
      '#VALUE!：参数不对，把鼠标移到错误标记上可看到该改什么（选项写错时提示最接近的写法）。',
      '#N/A：没有找到（ZONE.MATCHZONE）。',
      '#DIV/0!、#NUM!：与 Excel 自带函数含义相同。',
      '引用的单元格有错误时，结果为同一个错误；逐格计算的函数只影响该格。',
      '#SPILL!：结果要占的单元格不是空的。',
      '空白、逻辑值和文字不参加计算；文字里含有数字（如“12.5亿元”）时报错而不跳过。',
      '对方没有安装本加载项时会看到 #NAME?：发出前请用功能区“ZONE 函数”中的转为数值或转为原生公式。',
    ],
    argument: '参数',
    meaning: '含义',
    example: '示例',
    gives: (at) => `从 ${at} 起得到：`,
  },
  'en-US': {
    title: 'ZONE functions',
    introduction:
      'Type =ZONE. in a cell to choose one; arguments in square brackets may be left out. Choices may be written in English or Chinese, in the words of the scheme sheet, and begun words are known where they are plain. Numbers are those of the pane. An answer of several cells spills.',
    errorsTitle: 'Errors',
    errors: [
      '#VALUE!: an argument is wrong; point at the error sign to read what to change (with the nearest word where one is misspelt).',
      '#N/A: not found (ZONE.MATCHZONE).',
      '#DIV/0! and #NUM! mean what they mean in Excel’s own functions.',
      'An error in a cell referred to is passed on; functions that answer cell by cell pass it on in that cell alone.',
      '#SPILL!: cells that the answer needs are not empty.',
      'Blanks, logical values and words do not count; a text with digits in it, such as “12.5m”, is refused and not passed over.',
      'Without the add-in a reader sees #NAME?: before you send a workbook, turn ZONE functions into values or native formulas on the ribbon.',
    ],
    argument: 'Argument',
    meaning: 'Meaning',
    example: 'Example',
    gives: (at) => `From ${at} on it gives:`,
  },
};

const safe = (cell: string | number): string => (cell === '' ? ' ' : String(cell).replaceAll('|', '\\|'));

function tableOf(rows: readonly (readonly (string | number)[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map(safe).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

const LETTERS = 'ABCDEFGHIJ';

/** The cells of an example with their addresses. */
function sheetOf({ cells }: Example): string {
  const width = Math.max(...cells.map((row) => row.length));
  const letters = [...LETTERS].slice(0, width);
  return tableOf([
    ['', ...letters],
    ...cells.map((row, i) => [i + 1, ...letters.map((_, j) => row[j] ?? '')]),
  ]);
}

/** Beside the page that shows it. */
const pictureName = (id: FunctionId, locale: Locale): string =>
  `images/functions/${id.toLowerCase()}.${locale}.svg`;

/** Gives the pictures of one language's examples with the names that its page calls them by. */
export const functionPictures = (
  locale: Locale,
): readonly { readonly name: string; readonly text: string }[] =>
  (Object.keys(FUNCTION_HELP[locale]) as FunctionId[]).map((id) => ({
    name: pictureName(id, locale),
    text: pictureOf(FUNCTION_HELP[locale][id].example),
  }));

/** Whether an argument may be left out. */
export type IsOptional = (id: string, parameter: string) => boolean;

function sectionOf(id: FunctionId, locale: Locale, isOptional: IsOptional): string {
  const { title, description, parameters, notes, example } = FUNCTION_HELP[locale][id];
  const words = WORDS[locale];
  const names = PARAMETER_NAMES[locale];
  const given = Object.entries<string>(parameters);
  const { at, answer, formula } = example;
  return [
    `## ${id}`,
    description.startsWith(title) ? description : `**${title}** ${description}`,
    `    =ZONE.${id}(${given.map(([name]) => (isOptional(id, name) ? `[${names[name]!}]` : names[name]!)).join(', ')})`,
    tableOf([[words.argument, words.meaning], ...given.map(([name, text]) => [names[name]!, text])]),
    ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : []),
    `**${words.example}**`,
    `![${formula}](${pictureName(id, locale)})`,
    sheetOf(example),
    `    ${at}: ${formula}`,
    words.gives(at),
    tableOf([answer[0]!.map(() => ''), ...answer]),
  ].join('\n\n');
}

/** Gives the help of one language as Markdown. */
export function functionPage(locale: Locale, isOptional: IsOptional): string {
  const { title, introduction, errorsTitle, errors } = WORDS[locale];
  const ids = Object.keys(FUNCTION_HELP[locale]) as FunctionId[];
  return [
    `# ${title}`,
    introduction,
    ids.map((id) => `- [ZONE.${id}](#${id.toLowerCase()}) ${FUNCTION_HELP[locale][id].title}`).join('\n'),
    ...ids.map((id) => sectionOf(id, locale, isOptional)),
    `## ${errorsTitle}`,
    errors.map((error) => `- ${error}`).join('\n'),
    '',
  ].join('\n\n');
}
