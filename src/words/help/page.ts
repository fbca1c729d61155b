/** The help on methods and rules as Markdown: tables for docs/methods.md, and a page of its own in each language. */
import {
  AGGREGATE_PARAMETERS,
  COMPUTE_PARAMETERS,
  NORMALISE_PARAMETERS,
  TREAT_PARAMETERS,
  WEIGHT_PARAMETERS,
  type Parameter,
  type Parameters,
} from '../../engine';
import type { Locale } from '../locale';
import { GROUP_TITLES, HELP_GROUPS, helpOn, subjectsOf, type HelpGroup, type HelpSubject } from '.';

const PARAMETERS: Partial<Record<HelpGroup, Readonly<Record<string, Parameters>>>> = {
  compute: COMPUTE_PARAMETERS,
  treat: TREAT_PARAMETERS,
  normalise: NORMALISE_PARAMETERS,
  weighting: WEIGHT_PARAMETERS,
  aggregate: AGGREGATE_PARAMETERS,
};

function sayParameter([name, { preset, required }]: [string, Parameter]): string {
  const usual =
    preset === undefined ? (required ? 'required' : '') : JSON.stringify(preset).replaceAll('"', '');
  return usual === '' ? `\`${name}\`` : `\`${name}\` ${usual.replaceAll(',', ', ')}`;
}

const math = (tex: string): string => `$\`${tex}\`$`;
const cell = (text: string): string => text.replaceAll('|', '\\|');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** Gives the subjects of one group as a table: name in a scheme, name on a Chinese sheet, what for, formula, exact words, parameters. */
export function helpTable(group: HelpGroup): string {
  const parameters = PARAMETERS[group];
  const has = (what: 'formula' | 'exactly') =>
    subjectsOf(group).some((subject) => helpOn(subject, 'en-US')[what] !== null);
  const isShown = [true, true, true, has('formula'), has('exactly'), parameters !== undefined];
  const shown = (cells: readonly string[]): string => row(cells.filter((_, at) => isShown[at]));
  const heads = ['name', '中文', 'what it is for', 'formula', 'exactly', 'parameters'];
  const rows = subjectsOf(group).map((each) => {
    const { line, formula, exactly } = helpOn(each, 'en-US');
    const taken = Object.entries(parameters?.[each.subject] ?? {});
    return shown([
      `\`${each.subject}\``,
      helpOn(each, 'zh-CN').title,
      line,
      formula === null ? '' : math(formula),
      exactly ?? '',
      taken.map(sayParameter).join(', '),
    ]);
  });
  return [shown(heads), shown(heads.map(() => '---')), ...rows].join('\n');
}

const WORDS = {
  'zh-CN': {
    title: '方法与规则',
    introduction: '窗格中各个“ⓘ”所说明的内容都在这里。方案里写什么名称，就按这里的算法计算。',
    sign: '：',
    between: '；',
  },
  'en-US': {
    title: 'Methods and rules',
    introduction: 'What the ⓘ signs of the pane explain. One name, one definition.',
    sign: ' ',
    between: '; ',
  },
} as const;

function sectionOf(subject: HelpSubject, locale: Locale): string {
  const { title, line, formula, signs, exactly } = helpOn(subject, locale);
  const { sign, between } = WORDS[locale];
  return [
    `### ${title}`,
    line,
    ...(formula === null ? [] : [`\`\`\`math\n${formula}\n\`\`\``]),
    ...(signs.length === 0
      ? []
      : [signs.map(([letter, meaning]) => `${math(letter)}${sign}${meaning}`).join(between)]),
    ...(exactly === null ? [] : [`> ${exactly}`]),
  ].join('\n\n');
}

/** Gives the whole help in one language. */
export function helpPage(locale: Locale): string {
  const { title, introduction } = WORDS[locale];
  const titles = GROUP_TITLES[locale];
  return [
    `# ${title}`,
    introduction,
    HELP_GROUPS.map((group) => `- [${titles[group]}](#${group})`).join('\n'),
    ...HELP_GROUPS.flatMap((group) => [
      `<h2 id="${group}">${titles[group]}</h2>`,
      ...subjectsOf(group).map((subject) => sectionOf(subject, locale)),
    ]),
    '',
  ].join('\n\n');
}
