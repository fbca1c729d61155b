/** Every state of the pane: each follows from the one before, as a person would go on. */
import type { FrameLocator } from 'playwright-core';
import type { Locale } from '../../../src/words/locale';
import { MENU_WORDS } from '../../../src/words/menu';
import { PANE_WORDS } from '../../../src/words/pane';
import { OBJECTION_PANE_WORDS } from '../../../src/words/pane/objection';
import { PROOF_PANE_WORDS } from '../../../src/words/pane/proof';
import { SURE_PANE_WORDS } from '../../../src/words/pane/sure';
import { WHY_WORDS } from '../../../src/words/pane/why';
import { WRITING_WORDS } from '../../../src/words/writing';
import { open, openPane, pressPane, unfold, workbookOf, type Rows } from '../actions';
import type { Workbench } from '../browser';

interface State {
  readonly name: string;
  readonly reach: (workbench: Workbench, locale: Locale) => Promise<void>;
}

/** Points 100, 0, 40, 60 and 0, 100, 40, 50. */
export const PLAIN: Rows = [
  ['开发区', '亩均税收（万元/亩）', '投资强度（万元/亩）'],
  ['东城经开区', 10, 0],
  ['西城高新区', 0, 10],
  ['南山经济技术开发区和综合保税区', 4, 4],
  ['北原工业园', 6, 5],
];

const MESSY: Rows = [
  ['2025年各园区主要指标'],
  ['园区', '税收（亿元）', '增速（%）', '单位能耗'],
  ['甲经开区', '约12.5', '8.1', 0.5],
  ['乙高新区', '缺', '7.2%', 0.4],
  ['丙开发区', 8.8, '较好', 0.6],
  ['丁产业园', 7, 5, '—'],
  ['合计', 28],
];

const YEARS: Rows = [
  ['年份', '嘉明经开区', '茌平经开区', '临清经开区', '东阿经开区'],
  [2019, 73, 136, 78, 113],
  [2020, 72, 116, 68, 109],
  [2021, 81, 106, 67, 126],
];

/** More than are drawn at once, and every other of them wrong. */
export const MANY: Rows = [
  ['开发区', '亩均税收（万元/亩）'],
  ...Array.from({ length: 1200 }, (_, at): Rows[number] => [`第${at + 1}号园区`, at % 2 ? '较好' : at]),
];

export async function look(workbench: Workbench, title: string, rows: Rows): Promise<FrameLocator> {
  await open(workbench, await workbookOf({ [title]: rows }), `${title}.xlsx`);
  await openPane(workbench);
  await workbench.pane.locator('main[aria-busy=false]').waitFor();
  return workbench.pane;
}

const button = (pane: FrameLocator, name: string) => pane.getByRole('button', { name, exact: true });

export const STATES: readonly State[] = [
  {
    name: 'empty',
    reach: async (workbench) => void (await look(workbench, 'Sheet1', [[null]])),
  },
  {
    name: 'problems',
    reach: async (workbench) => void (await look(workbench, '主要指标', MESSY)),
  },
  {
    name: 'answering',
    reach: async ({ pane }, locale) => {
      await button(pane, PANE_WORDS[locale].questions.answerOf('主要指标!B4')).click();
    },
  },
  {
    name: 'checked',
    reach: async ({ pane }, locale) => {
      const { run, again } = PANE_WORDS[locale].check;
      await button(pane, run).click();
      await button(pane, again).waitFor();
    },
  },
  {
    name: 'many-problems',
    reach: async (workbench, locale) => {
      const pane = await look(workbench, '很多', MANY);
      await pane.getByText(PANE_WORDS[locale].problems.heading(600)).waitFor();
    },
  },
  {
    name: 'rewards',
    reach: async (workbench, locale) => {
      const pane = await look(workbench, '全省排名', YEARS);
      const { scheme, rules } = PANE_WORDS[locale];
      await pane.getByRole('combobox', { name: scheme.preset, exact: true }).selectOption('jinan');
      await unfold(pane, rules.heading(6));
    },
  },
  {
    name: 'preview',
    reach: async (workbench) => {
      const pane = await look(workbench, '亩均效益', PLAIN);
      await pane.getByRole('table').first().waitFor();
    },
  },
  {
    name: 'units',
    reach: async ({ pane }, locale) => unfold(pane, PANE_WORDS[locale].table.units(4)),
  },
  {
    name: 'indicator',
    reach: async ({ pane }, locale) => {
      await button(pane, PANE_WORDS[locale].indicators.moreOf('亩均税收')).click();
    },
  },
  {
    name: 'edited',
    reach: async ({ pane, page }, locale) => {
      const { weight } = PANE_WORDS[locale].indicators;
      const field = pane.getByRole('spinbutton', { name: weight('亩均税收') });
      await field.fill('70');
      await field.press('Tab');
      await page.waitForTimeout(200);
    },
  },
  {
    name: 'gallery',
    reach: async ({ pane }, locale) => unfold(pane, PANE_WORDS[locale].scheme.gallery),
  },
  {
    name: 'why',
    reach: async (workbench, locale) => {
      const pane = await look(workbench, '亩均效益', PLAIN);
      await button(pane, PANE_WORDS[locale].preview.why('北原工业园')).click();
      await pane.getByRole('list', { name: WHY_WORDS[locale].contributions }).waitFor();
    },
  },
  {
    name: 'sure',
    reach: async ({ pane }, locale) => {
      const { run, again, ranges } = SURE_PANE_WORDS[locale];
      await button(pane, run).click();
      await button(pane, again).waitFor();
      await pane.getByText(ranges).first().waitFor();
    },
  },
  {
    name: 'writing',
    reach: async ({ pane }, locale) => unfold(pane, WRITING_WORDS[locale].summary),
  },
  {
    name: 'written',
    reach: async (workbench, locale) => {
      await unfold(workbench.pane, WRITING_WORDS[locale].summary);
      await pressPane(workbench);
    },
  },
  {
    name: 'undone',
    reach: async ({ pane }, locale) => {
      await button(pane, WRITING_WORDS[locale].undo).first().click();
      await button(pane, WRITING_WORDS[locale].dismiss).first().waitFor();
    },
  },
  {
    name: 'frozen',
    reach: async ({ pane }, locale) => {
      const words = PROOF_PANE_WORDS[locale];
      await unfold(pane, words.form);
      await pane.getByLabel(words.name).fill('审核员');
      await button(pane, words.acting.freeze).click();
      await pane.getByText(words.version(1)).waitFor();
    },
  },
  {
    name: 'objected',
    reach: async ({ pane }, locale) => {
      const words = OBJECTION_PANE_WORDS[locale];
      await unfold(pane, words.summary);
      const proof = pane.getByRole('region', { name: PROOF_PANE_WORDS[locale].heading });
      await proof.getByLabel(words.unit, { exact: true }).fill('北原工业园');
      await proof.getByLabel(words.indicator, { exact: true }).fill('亩均税收');
      await proof.getByLabel(words.value).fill('9');
      await button(pane, words.hold).click();
      await proof.getByLabel(words.reason).waitFor();
    },
  },
  {
    name: 'menu',
    reach: async ({ pane }, locale) => button(pane, MENU_WORDS[locale].open).click(),
  },
];

/** Opens the pane that wide; 320 px is the narrowest that Excel makes it. */
export async function openWide(workbench: Workbench, width: number): Promise<void> {
  await openPane(workbench);
  await workbench.page.locator('#pane').evaluate((pane, wanted) => {
    const around = pane.getBoundingClientRect().width - pane.querySelector('.frame')!.clientWidth;
    pane.style.width = `${wanted + around}px`;
  }, width);
}
