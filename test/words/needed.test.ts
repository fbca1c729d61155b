import type { Change, Need } from '../../src/engine/explain';
import { sayNeed, sayPair } from '../../src/words/needed';

const change: Change = {
  kind: 'change',
  least: 29.47,
  value: 29.5,
  change: 3.2,
  cost: 0.4,
  outside: null,
  exact: true,
  rank: 5,
  score: 80,
  tier: '二等',
};
const need = (over: Partial<Need> = {}): Need => ({
  unit: '甲',
  indicator: '亩均税收',
  from: 26.3,
  goal: { kind: 'tier', is: '二等' },
  answer: change,
  ...over,
});
const measureOf = (name: string) => ({ 亩均税收: '万元/亩', 增速: '%' })[name];

it.each([
  [need(), '亩均税收再增加 3.2 万元/亩（至 29.5）即可进入二等'],
  [
    need({ answer: { ...change, outside: 'above', exact: false } }),
    '亩均税收再增加 3.2 万元/亩（至 29.5），大致即可进入二等（高于现有全部数据）',
  ],
  [
    need({
      indicator: '能耗',
      answer: { ...change, change: -1.5, value: 4 },
      goal: { kind: 'label', label: '黄牌', held: false },
    }),
    '能耗再减少 1.5（至 4）即可不再列为黄牌',
  ],
  [
    need({
      indicator: null,
      answer: { ...change, change: -6, value: 100 },
      goal: { kind: 'label', label: '奖励', held: true },
    }),
    '位次前进6名（至第100名）即可获得奖励',
  ],
  [
    need({
      indicator: '增速',
      goal: { kind: 'rank', atMost: 1 },
      answer: { ...change, change: 5.6, value: 2.1 },
    }),
    '增速再增加 5.6 个百分点（至 2.1%）即可成为第1名',
  ],
  [
    need({ answer: { kind: 'none', why: 'beyond', best: 12 } }),
    '亩均税收：单靠该项不能进入二等，最好到第12名',
  ],
  [
    need({ goal: null, answer: { kind: 'none', why: 'first', best: null } }),
    '亩均税收：已在最前，无需再提高',
  ],
])('says in Chinese what is needed', (of, sentence) =>
  expect(sayNeed(of, measureOf, 'zh-CN')).toBe(sentence),
);

it.each([
  [
    need({ indicator: 'Tax', goal: { kind: 'rank', atMost: 1 } }),
    'Tax up by 3.2 (to 29.5) is enough to come first',
  ],
  [
    need({ indicator: 'Tax', answer: { kind: 'none', why: 'capped', best: null } }),
    'Tax: has all the points it can bring',
  ],
  [
    need({ indicator: '亩均税收', goal: { kind: 'label', label: '黄牌', held: false } }),
    '亩均税收 (10,000 yuan per mu) up by 3.2 (to 29.5) is enough to no longer be marked 黄牌',
  ],
])('says it in English', (of, sentence) => expect(sayNeed(of, measureOf, 'en-US')).toBe(sentence));

it('says both steps of a pair', () => {
  const second = need({ indicator: '专利', answer: { ...change, change: 20, value: 20 } });
  expect(sayPair({ needs: [need(), second], cost: 1 }, measureOf, 'zh-CN')).toBe(
    '亩均税收再增加 3.2 万元/亩（至 29.5），同时专利再增加 20（至 20）即可进入二等',
  );
});
