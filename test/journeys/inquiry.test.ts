/** Why a unit has its rank and how sure the ranking is are worked out by a worker, and its proof beside the ranking, under the page's own policy. */
import { open, openPane, workbookOf } from './actions';
import { useWorkbench } from './browser';

/** Points 100, 0, 40 and 0, 100, 40 at equal weights: 50, 50, 40. */
const MU = [
  ['园区', '税收', '投资'],
  ['甲', 10, 0],
  ['乙', 0, 10],
  ['丙', 4, 4],
];

describe('asking about the ranking', () => {
  const workbench = useWorkbench({ viewport: { width: 1000, height: 1200 } });

  test('a unit tells why, the ranking tells how sure it is, and nothing is refused by the policy', async () => {
    await open(workbench, await workbookOf({ 表: MU }), 'mu.xlsx');
    await openPane(workbench);
    const { pane } = workbench;
    await pane.getByRole('button', { name: '丙：名次说明' }).press('Enter');
    await pane.getByRole('list', { name: '得分构成' }).waitFor();
    await pane.getByText('达到目标需要什么').click();
    await pane.getByRole('table', { name: '达到目标需要什么' }).waitFor();
    await pane.getByRole('button', { name: '检验稳健性' }).press('Enter');
    await pane.getByText('保证 1–3').first().waitFor();
  });

  test('it is frozen with a name, and repeated from its snapshot', async () => {
    const proof = workbench.pane.getByRole('region', { name: '锁定与复核' });
    await proof.getByText('锁定与签署').click();
    await proof.getByLabel('姓名').fill('张三');
    await proof.getByRole('button', { name: '数据锁定' }).click();
    await proof.getByText('数据第1版').waitFor();
    await proof.getByRole('button', { name: '复现' }).press('Enter');
    await proof.getByText(/复现一致/).waitFor();
    expect(workbench.complaints).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });
});
