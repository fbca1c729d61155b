import fc from 'fast-check';
import { makeCondition, parseCondition } from '../../src/words/condition';
import { LOCALES } from '../../src/words/locale';
import { anyCondition } from './drafts';

describe('a condition as one line', () => {
  test.each([
    ['全省排名后10位', { kind: 'rankFromLast', atMost: 10, scope: 'outer' }],
    ['全市排名后2位', { kind: 'rankFromLast', atMost: 2, scope: 'overall' }],
    ['全省排名前进≥30', { kind: 'rise', atLeast: 30, scope: 'outer' }],
    ['排名第100位及以后', { kind: 'rankAtLeast', atLeast: 100 }],
    ['60≤综合得分<80', { kind: 'score', atLeast: 60, below: 80 }],
    ['本组排名前25%', { kind: 'share', top: 0.25, scope: 'group' }],
    ['连续2年有标签“黄牌”', { kind: 'streak', label: '黄牌', years: 2 }],
    ['指标““十强””产业”≥3', { kind: 'indicator', name: '“十强”产业', atLeast: 3 }],
  ] as const)('%s is written so and read back', (text, condition) => {
    expect(makeCondition(condition, 'zh-CN')).toBe(text);
    expect(parseCondition(text)).toEqual({ ok: true, value: condition });
  });

  test.each([
    [{ kind: 'rise', atLeast: 1, running: 1 }, 'rank up ≥ 1 for 1 year running'],
    [{ kind: 'rise', atLeast: 1, running: 2 }, 'rank up ≥ 1 for 2 years running'],
    [{ kind: 'label', label: 'x', ago: 1 }, 'label "x" 1 year ago'],
    [{ kind: 'times', label: '3 year(s)', times: 1, years: 1 }, 'label "3 year(s)" in 1 of 1 year'],
  ] as const)('%j is said in English by number, and read whatever the number', (condition, text) => {
    expect(makeCondition(condition, 'en-US')).toBe(text);
    for (const typed of [text, text.replace('1 year', '1 years')])
      expect(parseCondition(typed)).toEqual({ ok: true, value: condition });
  });

  test('brackets stand wherever one chain lies in another', () => {
    const a = { kind: 'rank', atMost: 1 } as const;
    const b = { kind: 'rank', atMost: 2 } as const;
    const chain = { kind: 'every', of: [a, { kind: 'some', of: [a, b] }, { kind: 'not', of: b }] } as const;
    expect(makeCondition(chain, 'zh-CN')).toBe('排名前1位 且 （排名前1位 或 排名前2位） 且 非（排名前2位）');
    expect(makeCondition(chain, 'en-US')).toBe(
      'rank in the first 1 and (rank in the first 1 or rank in the first 2) and not(rank in the first 2)',
    );
  });

  test('names keep their spaces', () => {
    const flag = { kind: 'flag', column: '一票  否决' } as const;
    for (const locale of ['zh-CN', 'en-US'] as const)
      expect(parseCondition(makeCondition(flag, locale))).toEqual({ ok: true, value: flag });
  });

  test('a switch joins its parts by name', () => {
    const text = '以“plus”开关连接（全省排名前进≥20；全省排名连续2年前进≥1）';
    const parsed = parseCondition(text);
    expect(parsed).toEqual({
      ok: true,
      value: {
        kind: 'joined',
        by: 'plus',
        of: [
          { kind: 'rise', atLeast: 20, scope: 'outer' },
          { kind: 'rise', atLeast: 1, running: 2, scope: 'outer' },
        ],
      },
    });
  });

  test.each([
    ['全省排名前进30名以上', '全省排名前进≥30'],
    [' 全省 排名 前进 >= ３０ ', '全省排名前进≥30'],
    ['非 排名末2位', '非（排名后2位）'],
    ['(全省排名后10位或全市排名后2位)', '全省排名后10位 或 全市排名后2位'],
    ['Outer rank in the last 10 AND not label "x"', '全省排名后10位 且 非（有标签“x”）'],
    ['全市排名后两位', '全市排名后2位'],
    ['全市末位', '全市排名后1位'],
    ['综合排名第一', '排名前1位'],
    ['亩均税收排名前3名', '“亩均税收”排名前3位'],
    ['组内前30%（四舍五入）', '本组排名前30%（四舍五入）'],
    ['位次较上年上升5位', '排名前进≥5'],
    ['连续两年进位', '排名连续2年前进≥1'],
    ['得分60分以下', '综合得分≤60'],
    ['总分80分以上不满90分', '80≤综合得分<90'],
    ['亩均税收不低于10', '指标“亩均税收”≥10'],
    ['税收未完成列目标', '指标“税收”与列“目标”之比<1'],
    ['连续2年被评为D类', '连续2年有标签“D类”'],
    ['近三年两次列入黑榜', '3年内2次有标签“黑榜”'],
    ['上年黄牌', '1年前有标签“黄牌”'],
    ['发生安全事故 或者 等次为A', '列“安全事故”有标记 或 等次为“A”'],
    ['类型=经开区，并且评为优秀', '列“类型”为“经开区” 且 等次为“优秀”'],
    ['排名前1位 或 排名前2位 且 排名前3位', '排名前1位 或 （排名前2位 且 排名前3位）'],
  ])('%s is understood as %s', (typed, written) => {
    const parsed = parseCondition(typed);
    expect(parsed.ok && makeCondition(parsed.value, 'zh-CN')).toBe(written);
  });

  test.each([
    ['全省排名前进很多', '很多'],
    ['排名前3位 且', ''],
    ['（排名前3位', ''],
    ['', ''],
    ['排名前3位 排名前5位', '排名前5位'],
  ])('%s is refused, from the place on that is not understood', (text, rest) => {
    const parsed = parseCondition(text);
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.rest.endsWith(rest)).toBe(true);
  });

  test('what is written in either language reads back to the same condition', () => {
    fc.assert(
      fc.property(anyCondition, fc.constantFrom(...LOCALES), (condition, locale) => {
        expect(parseCondition(makeCondition(condition, locale))).toEqual({ ok: true, value: condition });
      }),
    );
  });

  test('no text makes the reading fail otherwise than by refusing', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseCondition(text).ok === 'boolean'));
  });
});
