/** A scheme is edited in the pane: slid, locked, put in order, undone, taken from the gallery, and carried as a file. */
import { open, openPane, picture, pressPane, rowsOf, saved, workbookOf, type Rows } from './actions';
import { useWorkbench } from './browser';

/** Points 100, 0, 40 and 0, 100, 40 and 0, 50, 100. */
const TABLE: Rows = [
  ['开发区', '亩均税收（万元/亩）', '投资强度（万元/亩）', '研发投入强度（%）'],
  ['东城经开区', 10, 0, 1],
  ['西城高新区', 0, 10, 2],
  ['南山经开区', 4, 4, 3],
];

const SCHEME = {
  name: '三七开',
  indicators: [
    { name: '亩均税收', path: ['效益'], weight: 60 },
    { name: '投资强度', path: ['效益'], weight: 40 },
    { name: '研发投入强度', path: ['创新'], weight: 100 },
  ],
  dimensions: [
    { name: '效益', weight: 70 },
    { name: '创新', weight: 30 },
  ],
};

const RULE = { id: 'last', when: { kind: 'rankFromLast', atMost: 1 }, give: [{ label: 'watch' }] };

const jsonFile = (content: unknown) => ({
  name: 'scheme.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(content)),
});

describe('the scheme editor', () => {
  const workbench = useWorkbench();
  const slider = (name: string) => workbench.pane.getByRole('slider', { name: `拖动调整 ${name} 的权重` });
  const weight = (name: string) => workbench.pane.getByRole('spinbutton', { name: `${name} 的权重` });
  const first = () => workbench.pane.locator('table tbody th').first();

  test('slides weights with a lock, the ranking following, and undoes all of it by the keyboard', async () => {
    await open(workbench, await workbookOf({ 表: TABLE }), 'editor.xlsx');
    await openPane(workbench);
    await weight('投资强度').fill('20');
    await workbench.pane.getByRole('button', { name: '自动配平' }).waitFor();
    await workbench.page.keyboard.press('Tab');
    await workbench.pane.getByRole('button', { name: '锁定 投资强度 的权重' }).click();
    await slider('亩均税收').fill('70');
    expect(await weight('投资强度').inputValue()).toBe('20');
    expect(await weight('研发投入强度').inputValue()).toBe('10');
    await workbench.pane.getByText('100%').first().waitFor();
    // 东城 0.7 × 100, 西城 20 + 5, 南山 28 + 8 + 10.
    await first().getByText('东城经开区').waitFor();
    await slider('亩均税收').fill('95');
    await workbench.pane.getByText('其余权重已锁定，亩均税收 只能是 80%').waitFor();
    await picture(workbench, 'editor-locked');
    // Twice slid, locked, typed.
    for (let step = 0; step < 4; step++) await workbench.page.keyboard.press('Control+z');
    await weight('投资强度').and(workbench.pane.locator('[value="33.33"]')).waitFor();
    await workbench.page.keyboard.press('Control+y');
    expect(await weight('投资强度').inputValue()).toBe('20');
  });

  test('puts indicators in another order by keys and by dragging', async () => {
    const handles = workbench.pane.getByRole('button', { name: /^移动 / });
    const names = async () =>
      (await handles.evaluateAll((all) => all.map((one) => one.getAttribute('title') ?? ''))).map((each) =>
        each.slice(3, 5),
      );
    expect(await names()).toEqual(['亩均', '投资', '研发']);
    await handles.first().focus();
    await workbench.page.keyboard.press('Alt+ArrowDown');
    await workbench.pane.getByText('亩均税收 移到第 2 位，共 3 位').waitFor();
    expect(await names()).toEqual(['投资', '亩均', '研发']);
    await workbench.page.keyboard.press('Alt+ArrowDown');
    expect(await names()).toEqual(['投资', '研发', '亩均']);
    await handles.nth(2).scrollIntoViewIfNeeded();
    const from = (await handles.nth(2).boundingBox())!;
    const to = (await handles.nth(0).boundingBox())!;
    await workbench.page.mouse.move(from.x + 5, from.y + 5);
    await workbench.page.mouse.down();
    await workbench.page.mouse.move(to.x + 5, to.y - 20, { steps: 5 });
    await picture(workbench, 'editor-dragging');
    await workbench.page.mouse.up();
    expect(await names()).toEqual(['亩均', '投资', '研发']);
  });

  test('takes a scheme in from a file, tells its mistakes, and says what it changes', async () => {
    await pressPane(workbench);
    const input = workbench.pane.locator('input[type=file]');
    await input.setInputFiles(jsonFile({ indicators: [{ nom: '亩均税收' }] }));
    await workbench.pane.getByText('“scheme.json”有 2 个问题，未导入').waitFor();
    await workbench.pane.getByText('indicators/0/nom').first().waitFor();
    await input.setInputFiles(jsonFile(SCHEME));
    await weight('效益').waitFor();
    const chosen = workbench.pane.getByRole('combobox', { name: '方案' });
    expect(await chosen.locator('option:checked').innerText()).toBe('三七开');
    await workbench.pane.getByText(/与工作簿中的方案相比已改 \d+ 处/).waitFor();
    await slider('效益').fill('20');
    await first().getByText('南山经开区').waitFor();
    await picture(workbench, 'editor-dimensions');
    const [file] = await Promise.all([
      workbench.page.waitForEvent('download'),
      workbench.pane.getByRole('button', { name: '导出 JSON' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('三七开.json');
    await pressPane(workbench);
    const scheme = rowsOf(await saved(workbench), '评价方案').flat();
    expect(scheme).toEqual(expect.arrayContaining(['三七开', '效益', 20, '创新', 80]));
    expect(workbench.complaints).toEqual([]);
  });

  test('has presets as cards that say what they would give here', async () => {
    await workbench.pane.locator('summary', { hasText: '方案库' }).click();
    await workbench.pane.getByRole('button', { name: '试排 临沂2012：功效系数法' }).click();
    await workbench.pane.getByText(/^前三名：/).waitFor();
    await picture(workbench, 'editor-gallery');
    await workbench.pane.getByRole('button', { name: '采用 临沂2012：功效系数法' }).focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.pane.getByText('已采用').waitFor();
  });
});

describe('the scheme editor where the pane is wide', () => {
  const workbench = useWorkbench({ viewport: { width: 1600, height: 1000 } });

  test('has the ranking beside it, which follows without scrolling', async () => {
    const { pane, page } = workbench;
    await open(workbench, await workbookOf({ 表: TABLE }), 'editor.xlsx');
    await openPane(workbench);
    await page.locator('#pane').evaluate((one) => (one.style.width = '700px'));
    const table = (await pane.getByRole('table').boundingBox())!;
    const weight = (await pane.getByRole('spinbutton').first().boundingBox())!;
    expect(table.x).toBeGreaterThan(weight.x + weight.width);
    await picture(workbench, 'editor-wide');
  });
});

describe('the scheme editor in English, in the dark, at its narrowest', () => {
  const workbench = useWorkbench({
    language: 'en-US',
    theme: 'dark',
    viewport: { width: 900, height: 1400 },
  });

  test('shows dimensions, indicators, rules and presets in one column', async () => {
    const { pane, page } = workbench;
    await open(workbench, await workbookOf({ Zones: TABLE }), 'editor.xlsx');
    await openPane(workbench);
    await page.locator('#pane').evaluate((one) => (one.style.width = '320px'));
    const scheme = { ...SCHEME, rules: [RULE], labels: [{ name: 'watch' }] };
    await pane.locator('input[type=file]').setInputFiles(jsonFile(scheme));
    await pane.getByRole('slider', { name: 'Slide the weight of 效益' }).fill('40');
    await pane.locator('summary', { hasText: '1 rule' }).click();
    await pane.getByText('rank in the last 1 → watch').waitFor();
    await picture(workbench, 'editor-english-dark');
    await pane.locator('summary', { hasText: 'Gallery of schemes' }).click();
    await pane.getByRole('button', { name: 'Try Human Development Index' }).click();
    await pane.getByText('Does not fit this table:').waitFor();
    await picture(workbench, 'editor-english-dark-gallery');
    const overflow = await pane.locator('main').evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(overflow).toBe(0);
    expect(workbench.complaints).toEqual([]);
  });
});
