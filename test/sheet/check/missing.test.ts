import { findings, found, rowsOf } from './found';

test('missing values are told by indicator with their cells, and by unit where most are missing', () => {
  const sheet = '开发区,税收,投资,外资,专利\n甲区,5,,7,不参评\n乙区,6,7,8,6\n丙区,—,未报,,5\n丁区,9,2,3,9';
  expect(found(sheet, ['values-missing', 'unit-sparse', 'values-not-assessed'])).toEqual([
    'doubt values-missing B4',
    'doubt values-missing C2',
    'doubt values-missing D4',
    'doubt unit-sparse A4',
    'remark values-not-assessed E2',
  ]);
  const [, investment] = findings(rowsOf(sheet)).filter(({ code }) => code === 'values-missing');
  // 2 of 4
  expect(investment).toMatchObject({
    facts: { indicator: '投资', count: 2, of: 4 },
    cells: [{ row: 1 }, { row: 3 }],
  });
});

test('numbers stored as text are counted by column', () => {
  const rows = [
    ['单位', '税收', '投资'],
    ['甲区', '5', 1],
    ['乙区', "'1,200", 2],
    ['丙区', 7, 3],
  ];
  expect(findings(rows).filter(({ code }) => code === 'numbers-as-text')).toMatchObject([
    { severity: 'remark', facts: { indicator: '税收', count: 2 }, cells: [{ row: 1 }, { row: 2 }] },
  ]);
});

test('units and columns with the same figures are told, those with few figures are not', () => {
  expect(found('单位,税收,投资,外资,出口\n甲区,5,6,7,5\n乙区,6,7,8,6\n丙区,5,6,7,5\n丁区,9,2,3,9')).toEqual([
    'doubt units-alike A4',
    'doubt columns-alike E1',
  ]);
  expect(found('单位,税收,投资\n甲区,5,6\n乙区,6,7\n丙区,5,6')).toEqual([]);
});

test('a unit that comes twice is an error', () => {
  expect(found('单位,税收\n甲区,5\n乙区,6\n甲区,7', ['reading'])).toEqual(['error reading A4']);
});

test('an indicator without spread is told', () => {
  expect(found('单位,税收,达标\n甲区,5,1\n乙区,6,1\n丙区,7,1')).toEqual(['doubt constant C1']);
});

test.each([
  ['企业数（家）', 'error negative B3 -3'],
  ['用地面积（亩）', 'error negative B3 -3'],
  ['税收（万元）', 'doubt negative B3 -3'],
  ['利润总额（万元）', ''],
  ['税收增长（%）', ''],
  ['净出口（万元）', ''],
])('a negative figure below %s: %s', (head, expected) => {
  expect(found(`单位,${head}\n甲区,5\n乙区,-3\n丙区,7\n丁区,6`, ['negative']).join()).toBe(expected);
});

test('a period that lies ahead is told where the year is known', () => {
  const sheet = '单位,2026年税收,2027年税收\n甲区,5,6\n乙区,6,7';
  expect(found(sheet, ['period-future'], 2026)).toEqual(['doubt period-future C1']);
  expect(found(sheet, ['period-future'])).toEqual([]);
});

test('indicators of different periods in one table are told', () => {
  expect(found('单位,2020年税收,2021年投资\n甲区,5,6\n乙区,6,7', ['periods-mixed'])).toEqual([
    'doubt periods-mixed B1',
  ]);
});

test('of very many findings of one kind in one column the first twenty are listed and the others counted', () => {
  const rows = Array.from({ length: 50 }, (_, k) => `第${k + 1}区,${-k - 1},${k}`);
  const negative = findings(rowsOf(`单位,企业数（家）,税收\n${rows.join('\n')}`)).filter(
    ({ check }) => check === 'negative',
  );
  expect(negative).toHaveLength(21);
  expect(negative.at(-1)).toMatchObject({
    code: 'more',
    facts: { check: 'negative', indicator: '企业数', count: 30 },
  });
});
