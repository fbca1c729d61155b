import { run } from './run';

const proposals = (result: ReturnType<typeof run>) =>
  result.outcomes.map((each) =>
    each.flatMap(({ verdict, label }) => (verdict === 'yes' && label !== null ? [label] : [])),
  );

test('nobody is proposed to be back to normal while a standard is still to be filled in', () => {
  const texts = { 亩均税收标准: ['8', '8'], 上年状态: ['限期整改', '限期整改'] };
  const columns = { 亩均投资强度: [300, 300], 亩均税收: [9, 9] };
  expect(proposals(run('land-standards', columns, { texts }))).toEqual([[], []]);
  const whole = { ...texts, 亩均投资强度标准: ['250', '250'] };
  expect(proposals(run('land-standards', columns, { texts: whole }))).toEqual([
    ['建议恢复正常'],
    ['建议恢复正常'],
  ]);
});

test('a column that asks whether the environment is kept tells by its noes', () => {
  const texts = { 亩均税收标准: ['8', '8', '8'], 环保是否达标: ['是', '否', '未达标'] };
  const result = run('land-standards', { 亩均税收: [9, 9, 9] }, { texts });
  expect(proposals(result).map((labels) => labels.includes('环境保护不达标'))).toEqual([false, true, true]);
});
