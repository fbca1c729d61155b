import { bulletinFile, bulletinText } from '../../src/actions/bulletin';
import { preview } from '../../src/actions/preview';
import { CHINESE, closeAll, openSample } from './open';

afterEach(closeAll);

test('a preview gives the bulletin as text and HTML, without asking the workbook again', async () => {
  const { workbook, node } = await openSample('liaocheng-ranks');
  const report = await preview(workbook, CHINESE);
  const { batches } = node.host.counters;
  const text = bulletinText(report, CHINESE);
  expect(text?.plain).toContain('关于2021年度全市开发区全省排名情况的通报');
  expect(text?.html).toContain('<table');
  expect(node.host.counters.batches).toBe(batches);
});

test('where nothing was ranked there is no bulletin', async () => {
  const { workbook } = await openSample('liaocheng-ranks');
  const report = await preview(workbook, { ...CHINESE, period: '1999' });
  expect(bulletinText(report, CHINESE)).toBeNull();
  expect(await bulletinFile(report, CHINESE)).toBeNull();
});
