/** The pane is gone in the middle of a run: when it is there again, it says so, and either click brings the workbook to an end. */
import { open, openPane, picture, pressPane, saved, titlesOf, workbookOf, type Rows } from './actions';
import { useWorkbench } from './browser';

const TABLE: Rows = [
  ['开发区', '税收（亿元）', '投资强度（万元/亩）'],
  ['东城经开区', 12.5, 300.5],
  ['西城高新区', 9.6, 280],
  ['南山经开区', 10.4, 150],
];

describe('a pane that is closed in the middle of a run', () => {
  const workbench = useWorkbench();
  const press = (name: string) => workbench.pane.getByRole('button', { name, exact: true }).first().click();

  /** Excel fails in the middle of the writing and says no more; then the pane is loaded anew. */
  async function breakOff(): Promise<void> {
    const gone = workbench.page.evaluate(() => {
      const { host } = window.workbench;
      const execute = host.execute.bind(host);
      return new Promise<void>((resolve) => {
        let begun = false;
        host.execute = async (body, flags) => {
          if (begun) {
            resolve();
            return new Promise(() => {});
          }
          begun = body.includes('ZoneRank.writing') && body.includes('ZoneRank.before');
          if (begun) host.faults.push({ atBatch: 1, atAction: 150, code: 'GeneralException' });
          return execute(body, flags);
        };
      });
    });
    await press('一键排名');
    await gone;
    await workbench.page.evaluate(() => {
      Reflect.deleteProperty(window.workbench.host, 'execute');
      document.querySelector<HTMLIFrameElement>('#pane iframe')!.contentWindow!.location.reload();
    });
    await workbench.pane.getByText(/^上次写入中途中断/).waitFor();
  }

  test('is told when it is there again, and the run is finished by one click', async () => {
    await open(workbench, await workbookOf({ 表: TABLE }), 'crash.xlsx');
    await openPane(workbench);
    await workbench.pane.getByText('表!A1:C4').waitFor();
    await breakOff();
    await picture(workbench, 'unfinished');
    await press('完成写入');
    await workbench.pane
      .getByText(/^已写入/)
      .first()
      .waitFor();
    expect(titlesOf(await saved(workbench))).toEqual(['表', '排名结果', '得分明细', '评价方案']);
  });

  test('leaves the run before it in its place when its own is undone', async () => {
    const before = titlesOf(await saved(workbench));
    await press('关闭');
    await breakOff();
    await press('撤销写入');
    await workbench.pane.getByText(/^已撤销写入/).waitFor();
    expect(titlesOf(await saved(workbench))).toEqual(before);
    await pressPane(workbench);
    expect(workbench.complaints).toEqual([]);
  });
});
