import * as fc from 'fast-check';
import { checkScheme, readDraft, type SchemeDraft } from '../../src/engine';
import { presetDraft } from '../../src/presets';
import { table } from './examples';

const problemsOf = (json: unknown) => {
  const result = readDraft(json);
  return result.ok ? [] : result.problems.map(({ code, place }) => `${code} @ ${place.scheme}`);
};

describe('a scheme in JSON', () => {
  it('is read as it stands where every field has its shape', () => {
    const json: unknown = JSON.parse(
      JSON.stringify(presetDraft('jinan', [{ name: '税收', direction: { near: 3 } }])),
    );
    const result = readDraft(json);
    expect(result.ok && result.value).toBe(json);
  });

  it('has every unknown, missing or misshapen field named by its path', () => {
    const json = {
      indicators: [
        { nom: 'x', weight: '50' },
        { name: 'y', direction: { between: 4 }, normalise: { to: [0, 1] } },
      ],
      rank: { decimals: 'two', keys: 'x' },
      population: null,
      rules: [
        { id: 'a', when: { kind: 'ranks' }, give: {} },
        { id: 'b', when: { kind: 'not', of: { kind: 'rank', atmost: 3 } }, give: [] },
      ],
      colour: 'red',
    };
    expect(problemsOf(json).sort()).toEqual([
      'scheme-shape @ indicators/0/name',
      'scheme-shape @ indicators/0/weight',
      'scheme-shape @ indicators/1/direction',
      'scheme-shape @ indicators/1/normalise/method',
      'scheme-shape @ rank/decimals',
      'scheme-shape @ rank/keys',
      'scheme-shape @ rules/0/give',
      'scheme-shape @ rules/1/when/of/atMost',
      'scheme-unknown-field @ colour',
      'scheme-unknown-field @ indicators/0/nom',
      'scheme-unknown-field @ rules/1/when/of/atmost',
      'scheme-word @ rules/0/when/kind',
    ]);
  });

  it('is refused, never thrown at, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(typeof readDraft(json).ok).toBe('boolean');
      }),
    );
  });

  it('is looked at by the gate of the scheme too, which tells the shape before all else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const read = readDraft(json);
        const checked = checkScheme(json as unknown as SchemeDraft, table(1));
        if (!read.ok) expect(checked).toEqual(read);
      }),
    );
  });
});
