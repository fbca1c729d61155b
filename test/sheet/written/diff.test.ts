import fc from 'fast-check';
import type { SchemeDraft } from '../../../src/engine';
import { presetDraft } from '../../../src/presets';
import { diffSchemes, makeScheme } from '../../../src/sheet/scheme-sheet';
import { LOCALES, words } from '../../../src/words';
import { anyDraft } from '../../words/drafts';

const jinan = presetDraft('jinan', [{ name: '亩均税收' }, { name: '投资强度' }]);
const [first, second] = jinan.indicators;
const differing = (change: Partial<SchemeDraft>) => diffSchemes(jinan, { ...jinan, ...change }, 'zh-CN');

describe('two schemes in words', () => {
  test.each<readonly [string, Partial<SchemeDraft>, readonly string[]]>([
    ['a weight', { indicators: [{ ...first!, weight: 40 }, second!] }, ['指标“亩均税收”的权重由50改为40。']],
    [
      'a method',
      { indicators: [{ ...first!, normalise: { method: 'minmax', to: [60, 100] } }, second!] },
      ['指标“亩均税收”的无量纲化方法由极差标准化 minmax（0～100）改为极差标准化 minmax（60～100）。'],
    ],
    ['an order', { indicators: [second!, first!] }, ['指标的次序改为：投资强度，亩均税收。']],
    ['a number set', { population: 160 }, ['全省参评数由空改为160。']],
    ['a number cleared', { rank: { ties: 'min' } }, ['排名前保留小数由2改为空。']],
    ['a part gone', { rules: jinan.rules!.slice(1) }, ['删去规则“进位30名”。']],
    [
      'a part that is new',
      { labels: [...jinan.labels!, { name: '红牌', colour: '#FF0000' }] },
      ['新增标签“红牌”：颜色#FF0000。'],
    ],
    [
      'a condition and what is given',
      {
        rules: jinan.rules!.map((rule, k) =>
          k > 0
            ? rule
            : { ...rule, when: { kind: 'rise', atLeast: 25 }, give: [...rule.give, { text: '表扬' }] },
        ),
      },
      ['规则“进位30名”的条件由全省排名前进≥30改为排名前进≥25。', '新增规则“进位30名”第2项：措施表扬。'],
    ],
    [
      'a switch',
      { switches: { plus: 'or', trigger: 'any' } },
      ['开关“plus”的取值由同时满足 and改为满足其一 or。'],
    ],
  ])('%s', (_, change, sentences) => {
    expect(differing(change)).toEqual(sentences);
  });

  test('differ exactly where they would be written otherwise', () => {
    const cells = (draft: SchemeDraft) => JSON.stringify(makeScheme(draft, words('zh-CN')).steps);
    fc.assert(
      fc.property(anyDraft, anyDraft, fc.constantFrom(...LOCALES), (one, other, locale) => {
        expect(diffSchemes(one, one, locale)).toEqual([]);
        expect(diffSchemes(one, other, locale).length > 0).toBe(cells(one) !== cells(other));
      }),
    );
  });

  test('every single field that is changed is said', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom('name', 'basis', 'version', 'date'), (draft, field) => {
        const sentences = diffSchemes(draft, { ...draft, [field]: `${draft[field] ?? ''}新` }, 'zh-CN');
        expect(sentences).toHaveLength(1);
      }),
    );
  });
});
