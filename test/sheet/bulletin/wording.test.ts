import { countIn, leading, placesOf, trailing } from '../../../src/sheet/bulletin/places';
import { growthBy, growthFrom, growthSaid } from '../../../src/sheet/bulletin/growth';
import { decimalsOf } from '../../../src/sheet/bulletin/figures';
import { namesOfficials, publicName } from '../../../src/sheet/bulletin/officials';
import { BULLETIN_WORDS, entityOf, monthsPassed, sayPeriod } from '../../../src/words/bulletin';
import { ordinal, sayMeasure } from '../../../src/words/bulletin/figure';

const zh = BULLETIN_WORDS['zh-CN'];
const en = BULLETIN_WORDS['en-US'];

test.each([
  [5.14, '同比增长5.1%', 'up 5.1% year on year'],
  [-3.2, '同比下降3.2%', 'down 3.2% year on year'],
  [-0.04, '同比持平', 'unchanged year on year'],
  [0, '同比持平', 'unchanged year on year'],
  [NaN, '同比不可比', 'not comparable'],
])('growth of %s has a verb and no sign', (percent, chinese, english) => {
  expect(zh.grown(growthBy(percent, 'zh-CN'), 'year')).toBe(chinese);
  expect(en.grown(growthBy(percent, 'en-US'), 'year')).toBe(english);
});

test.each([
  [100, 115, '增长15.0%'],
  [100, 90, '下降10.0%'],
  [-2, 5, '由负转正'],
  [2, -5, '由正转负'],
  [0, 5, '不可比'],
  [-2, -1, '不可比'],
])('from %d to %d is %s', (before, now, said) => {
  expect(zh.grown(growthFrom(before, now, 'zh-CN'), null)).toBe(said);
});

test.each([
  ['由负转正', '由负转正'],
  ['扭亏为盈', '由负转正'],
  ['由正转负', '由正转负'],
  ['与上年持平', '持平'],
  ['—', '不可比'],
])('“%s” in place of a figure is %s', (text, said) => {
  expect(zh.grown(growthSaid(text), null)).toBe(said);
});

test('differences of rates are percentage points, without a per cent sign', () => {
  expect(zh.overall.above('2.3', '全市')).toBe('高于全市2.3个百分点');
  expect(zh.overall.below('2.3', '全市')).toBe('低于全市2.3个百分点');
  expect(zh.measured('1.2', '百分点')).not.toContain('%');
  expect(en.overall.above('2.3', 'the city')).toBe('2.3 percentage points above that of the city');
});

test.each([
  ['2021', '2021年', '2021'],
  ['2024年1-9月', '2024年1—9月', 'January–September 2024'],
  ['1-6月', '1—6月', 'January–June'],
  ['2024年1至6月', '2024年1—6月', 'January–June 2024'],
  ['2015年第一季度', '2015年第一季度', 'the first quarter of 2015'],
  ['2023年上半年', '2023年上半年', 'the first half of 2023'],
  ['2024年9月', '2024年9月', 'September 2024'],
  ['三年行动期', '三年行动期', '三年行动期'],
])('the period %s is spoken of as %s, or %s', (period, chinese, english) => {
  expect(sayPeriod(period, 'zh-CN')).toBe(chinese);
  expect(sayPeriod(period, 'en-US')).toBe(english);
});

test('the months that have passed are known of a part of a year from January on', () => {
  const months = ['2024年1-9月', '2024年上半年', '2024', '2024年12月', '2024年1-12月'].map(monthsPassed);
  expect(months).toEqual([9, 6, null, null, null]);
});

test.each([
  ['开发区名称', [], '10家开发区', '10 zones'],
  ['学校', [], '10所学校', '10 schools'],
  ['部门名称', [], '10个部门', '10 departments'],
  ['县（市、区）', [], '10个县市区', '10 counties and districts'],
  ['单位', ['茌平经开区', '济宁高新区'], '10家开发区', '10 zones'],
  ['单位名称', ['兖州区', '邹城市', '济宁高新区', '微山县'], '10个县市区', '10 counties and districts'],
  ['年份', ['市一中', '实验中学'], '10所学校', '10 schools'],
  ['单位', ['甲', '乙'], '10个参评单位', '10 units'],
  ['序号', ['甲', '乙'], '10个参评单位', '10 units'],
  ['联系领导', ['甲', '乙'], '10个参评单位', '10 units'],
  ['功能区', [], '10个功能区', '10 units'],
  ['Region', [], '10个地区', '10 regions'],
])('units headed %s (%j) are counted as %s, or %s', (heading, names, chinese, english) => {
  const entity = entityOf(heading, names);
  expect(zh.units(10, entity)).toBe(chinese);
  expect(en.units(10, entity)).toBe(english);
});

test.each([
  [[312.5, 20], '亿元', 'level', 2],
  [[56200, 1200], '万美元', 'level', 0],
  [[26.3, 8.4], '万元/亩', 'level', 2],
  [[9.64, 0.5], '%', 'growth', 1],
  [[12, 7], '家', 'level', 0],
  [[0.584, 0.12], '吨标煤/万元', 'level', 3],
  [[0.003, 12], '亿元', 'level', 3],
  [[95.714, 80], '分', 'score', 2],
] as const)('%j in %s (%s) is published with %d decimals', (values, unit, role, decimals) => {
  // 吨标煤/万元 holds 元 and is a ratio of its own: as much as was reported.
  expect(decimalsOf(Float64Array.from(values), unit, role)).toBe(decimals);
});

test('the first and the last so many take in all who share the place at the cut', () => {
  // 1 2 3 3 3 6 7 7
  const places = placesOf(Float64Array.of(7, 3, 1, 3, 2, 7, 3, 6, NaN));
  expect(leading(places, 3).map(({ place }) => place)).toEqual([1, 2, 3]);
  expect(countIn(leading(places, 3))).toBe(5);
  expect(trailing(places, 1)).toEqual([{ place: 7, units: [0, 5] }]);
  expect(trailing(places, 3).map(({ place }) => place)).toEqual([6, 7]);
  expect(leading([], 3)).toEqual([]);
});

test('English ordinals and measures', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map(ordinal)).toEqual([
    '1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '112th',
  ]); // prettier-ignore
  expect(['万元/亩', '亿元', '家', '%', '亿欧元', '家/平方公里'].map(sayMeasure)).toEqual([
    '10,000 yuan per mu',
    '100 million yuan',
    '',
    '%',
    'EUR 100 million',
    'number per km²',
  ]);
});

test('headings and brackets that name officials are known', () => {
  const columns = [
    '联系领导',
    '负责人',
    '分管副市长',
    '校长',
    'Contact person',
    '税收',
    '增长',
    '成长性',
    '市级',
  ];
  expect(columns.filter(namesOfficials)).toEqual([
    '联系领导',
    '负责人',
    '分管副市长',
    '校长',
    'Contact person',
  ]);
  expect(publicName('甲园区（负责人：某某）')).toBe('甲园区');
  expect(publicName('甲园区（国家级）')).toBe('甲园区（国家级）');
});
