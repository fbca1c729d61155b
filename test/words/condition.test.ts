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
