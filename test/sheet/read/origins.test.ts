import { formerIn, originsIn, renamingsIn } from '../../../src/sheet/read/names';

const UNITS = new Set(['甲开发区', '乙开发区', '丙开发区', '丁开发区', '和平区', '南开区']);
const isUnit = (name: string): boolean => UNITS.has(name);
/** 丙<甲+乙: 丙 was made of 甲 and 乙. */
const told = (text: string, subject = ''): string =>
  originsIn(text, subject, isUnit)
    .map(({ unit, of }) => `${unit}<${of.join('+')}`)
    .join(' ')
    .replaceAll('开发区', '');

describe('what a note says of units that were merged or split', () => {
  it.each([
    ['注：2021年，甲开发区、乙开发区合并为丙开发区。', '丙<甲+乙'],
    ['甲开发区与乙开发区于2021年3月合并组建丙开发区', '丙<甲+乙'],
    ['将甲开发区和乙开发区整合为丙开发区。', '丙<甲+乙'],
    ['2. 丙开发区系由原甲开发区、乙开发区合并设立。', '丙<甲+乙'],
    ['（3）自2022年1月1日起，甲开发区、乙开发区、丁开发区等3个开发区合并为丙开发区', '丙<甲+乙+丁'],
    ['甲开发区、乙开发区调整为丙开发区', '丙<甲+乙'],
    ['以甲开发区为基础，整合乙开发区设立丙开发区', '丙<甲+乙'],
    ['将甲开发区并入乙开发区，组建丙开发区', '丙<甲+乙'],
    ['丙开发区由甲开发区和乙开发区合并而成；丁开发区为新设', '丙<甲+乙'],
    ['和平区与南开区合并为丙开发区', '丙<和平区+南开区'],
    ['甲开发区并入丙开发区。', '丙<甲'],
    ['撤销甲开发区，其管辖区域整体并入丙开发区。', '丙<甲'],
    ['甲开发区整合乙开发区', '甲<乙'],
    ['甲开发区拆分为丙开发区和丁开发区', '丙<甲 丁<甲'],
    ['丙开发区、丁开发区由甲开发区分设', '丙<甲 丁<甲'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));

  it.each([
    ['由甲开发区、乙开发区合并', '丙开发区', '丙<甲+乙'],
    ['2021年由甲、乙两开发区合并', '丙开发区', '丙<甲+乙'],
    ['甲开发区、乙开发区合并', '丙开发区', '丙<甲+乙'],
    ['2021年5月甲开发区并入', '丙开发区', '丙<甲'],
    ['已并入丙开发区', '甲开发区', '丙<甲'],
    ['从甲开发区分出', '丁开发区', '丁<甲'],
  ])('%s, in the row of %s', (text, subject, expected) => expect(told(text, subject)).toBe(expected));

  it.each([
    '甲开发区部分区域划入丙开发区',
    '本表合并了甲开发区、乙开发区的数据',
    '甲开发区和乙开发区合并考核',
    '数据口径调整为规上企业',
    '乙开发区、丁开发区改为由甲开发区托管',
    '甲开发区更名为丙开发区',
  ])('nothing follows from “%s”', (text) => expect(told(text)).toBe(''));
});

it('of several that become one, none is renamed', () => {
  expect([...renamingsIn(['甲开发区、乙开发区整合为丙开发区'])]).toEqual([]);
  expect([...renamingsIn(['甲开发区整合为丙开发区'])]).toEqual([['甲开发区', '丙开发区']]);
  expect([...renamingsIn(['甲开发区更名为乙开发区、丙开发区更名为丁开发区'])]).toEqual([
    ['甲开发区', '乙开发区'],
    ['丙开发区', '丁开发区'],
  ]);
});

it.each([
  ['原阳谷工业园', '阳谷工业园'],
  ['2021年由阳谷工业园更名', '阳谷工业园'],
  ['曾用名：阳谷工业园', '阳谷工业园'],
  ['原因不明', null],
  ['由甲开发区、乙开发区合并', null],
  ['由市里代管', null],
])('the remark “%s” tells the earlier name %s', (remark, former) => {
  expect(formerIn(remark)).toBe(former);
});
