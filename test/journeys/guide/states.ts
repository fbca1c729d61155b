/** The states of the pane that the user guide shows: each follows from the one before, as a person would go on. */
import type { FrameLocator, Locator } from 'playwright-core';
import type { Locale } from '../../../src/words/locale';
import { PANE_WORDS } from '../../../src/words/pane';
import { HELP_PANE_WORDS } from '../../../src/words/pane/help';
import { PROOF_PANE_WORDS } from '../../../src/words/pane/proof';
import { SURE_PANE_WORDS } from '../../../src/words/pane/sure';
import { WHY_WORDS } from '../../../src/words/pane/why';
import { SAMPLE_WORDS } from '../../../src/words/samples';
import { open, openPane, pressPane, unfold, workbookOf, type Rows } from '../actions';
import type { Workbench } from '../browser';

export const LOCALES = ['zh-CN', 'en-US'] as const;
/** What every picture is taken in. */
export const VIEWPORT = { width: 1000, height: 860 };

interface State {
  readonly name: string;
  readonly reach: (workbench: Workbench, locale: Locale) => Promise<void>;
  /** The whole page is shown, not the pane alone. */
  readonly whole?: true;
}

const MESSY: Readonly<Record<Locale, Rows>> = {
  'zh-CN': [
    ['2025年全市开发区发展情况表'],
    ['序号', '开发区', '税收（亿元）', '单位能耗', '容积率', '备注'],
    [null, '一、国家级'],
    [1, '东湖经开区', 12.5, 0.8, 1.2, '扩区'],
    [2, '西山高新区', 9.6, '—', 1.5],
    [null, '二、省级'],
    [3, '南港经开区', 10.4, 0.6, 0.9],
    [4, '北原工业园', 3.1, 1.9, 0.7],
    [null, '合计', 35.6],
  ],
  'en-US': [
    ['Development zones in 2025'],
    ['No.', 'Zone', 'Tax (CNY 100m)', 'Energy use', 'Plot ratio', 'Remarks'],
    [null, 'National'],
    [1, 'East Lake', 12.5, 0.8, 1.2, 'enlarged'],
    [2, 'West Hill', 9.6, '—', 1.5],
    [null, 'Provincial'],
    [3, 'South Port', 10.4, 0.6, 0.9],
    [4, 'North Field', 3.1, 1.9, 0.7],
    [null, 'Total', 35.6],
  ],
};

async function look(workbench: Workbench, title: string, rows: Rows): Promise<FrameLocator> {
  await open(workbench, await workbookOf({ [title]: rows }), `${title}.xlsx`);
  await openPane(workbench);
  return workbench.pane;
}

const toTop = (what: Locator): Promise<void> =>
  what.first().evaluate((element) => element.scrollIntoView({ block: 'start' }));
export const STATES: readonly State[] = [
  {
    name: 'empty',
    reach: async (workbench, locale) => {
      const pane = await look(workbench, 'Sheet1', []);
      await pane.getByText(PANE_WORDS[locale].place.first.heading).waitFor();
    },
  },
  {
    name: 'preview',
    reach: async (workbench, locale) => {
      const { sheet, rows } = SAMPLE_WORDS[locale].scores;
      const pane = await look(workbench, sheet, rows);
      await pane.getByRole('heading', { name: PANE_WORDS[locale].preview.heading }).waitFor();
    },
  },
  {
    name: 'gallery',
    reach: async ({ pane }, locale) => {
      await unfold(pane, PANE_WORDS[locale].scheme.gallery);
      await pane.getByRole('button', { name: PANE_WORDS[locale].scheme.tryOut }).first().waitFor();
      await toTop(pane.getByText(PANE_WORDS[locale].scheme.gallery));
    },
  },
  {
    name: 'help',
    reach: async ({ pane }, locale) => {
      await unfold(pane, PANE_WORDS[locale].scheme.gallery);
      const { about } = HELP_PANE_WORDS[locale];
      const sign = pane.getByRole('button', { name: about(PANE_WORDS[locale].methods.minmax) }).first();
      await toTop(sign);
      await sign.press('Enter');
      await pane.getByRole('dialog').locator('math').first().waitFor();
    },
  },
  {
    name: 'why',
    reach: async ({ pane, page }, locale) => {
      await page.keyboard.press('Escape');
      await pane.getByRole('dialog').waitFor({ state: 'detached' });
      const first = String(SAMPLE_WORDS[locale].scores.rows[1]![0]);
      await pane.getByRole('button', { name: WHY_WORDS[locale].open(first), exact: true }).press('Enter');
      await pane.getByRole('list', { name: WHY_WORDS[locale].contributions }).waitFor();
      await toTop(pane.getByRole('heading', { name: WHY_WORDS[locale].heading(first) }));
    },
  },
  {
    name: 'sure',
    reach: async ({ pane }, locale) => {
      const words = SURE_PANE_WORDS[locale];
      await pane.getByRole('button', { name: words.run }).press('Enter');
      await unfold(pane, words.weighing);
      await toTop(pane.getByRole('heading', { name: words.heading }));
    },
  },
  {
    name: 'written',
    whole: true,
    reach: async (workbench) => pressPane(workbench),
  },
  {
    name: 'frozen',
    reach: async ({ pane }, locale) => {
      const words = PROOF_PANE_WORDS[locale];
      const proof = pane.getByRole('region', { name: words.heading });
      await proof.getByText(words.form).click();
      await proof.getByLabel(words.name).fill(locale === 'zh-CN' ? '张三' : 'Zhang San');
      await proof.getByRole('button', { name: words.acting.freeze }).click();
      await proof.getByText(words.version(1)).waitFor();
      await proof.getByRole('button', { name: words.acting.check, exact: true }).click();
      await proof.getByText(words.acts(2)).waitFor();
      await toTop(pane.getByRole('heading', { name: words.heading }));
    },
  },
  {
    name: 'rules',
    reach: async (workbench, locale) => {
      const { sheet, rows } = SAMPLE_WORDS[locale].ranks;
      const pane = await look(workbench, sheet, rows);
      const { scheme } = PANE_WORDS[locale];
      const choice = pane.getByRole('combobox', { name: scheme.preset, exact: true });
      await choice.selectOption('jinan');
      await pane.getByText(PANE_WORDS[locale].rules.heading(6)).click();
      await toTop(choice);
    },
  },
  {
    name: 'messy',
    reach: async (workbench, locale) => {
      const pane = await look(workbench, locale === 'zh-CN' ? '情况表' : 'Zones', MESSY[locale]);
      await pane.getByText(PANE_WORDS[locale].questions.answer).first().click();
      await pane.getByRole('button', { name: PANE_WORDS[locale].questions.apply }).first().waitFor();
    },
  },
];

/** Reaches a state and lets it come to rest: nothing is pointed at. */
export async function come(workbench: Workbench, { reach }: State, locale: Locale): Promise<void> {
  await reach(workbench, locale);
  await workbench.page.mouse.move(1, 1);
  await workbench.pane.locator('[role=tooltip]').first().waitFor({ state: 'hidden' });
}

const PATIENCE_MS = 5000;

/** What the pane tells once it tells what is wanted, for parts of it come later than others; what it tells after a while where it does not. */
export async function settle(workbench: Workbench, wanted: string): Promise<string> {
  for (const begun = Date.now(); Date.now() - begun < PATIENCE_MS;) {
    const told = await tell(workbench);
    if (told === wanted) return told;
  }
  return tell(workbench);
}

/** What the pane tells whoever cannot see it: the state that a picture is of. Times are left out, and tooltips, which come and go with the pointer. */
export async function tell({ pane }: Workbench): Promise<string> {
  const told = await pane.locator('body').ariaSnapshot();
  const still = told.replace(/\n *- '?tooltip .*/g, '');
  return `${still.replace(/\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?(?: [+-]\d\d:\d\d)?/g, '…')}\n`;
}

export function shoot({ page }: Workbench, { whole }: State): Promise<Buffer> {
  return whole
    ? page.screenshot({ clip: { x: 0, y: 0, width: VIEWPORT.width, height: 420 } })
    : page.locator('#pane iframe').screenshot();
}

export const toldFile = (name: string, locale: Locale): string =>
  `test/journeys/guide/told/${name}.${locale}.txt`;
export const pictureFile = (name: string, locale: Locale): string =>
  `docs/guide/images/${name}.${locale}.png`;
