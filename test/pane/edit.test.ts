import type { SchemeDraft } from '../../src/engine';
import {
  addIndicator,
  dropIndicator,
  setDirection,
  setMethod,
  setMissing,
  setPopulation,
  setSwitch,
  setWeight,
} from '../../src/pane/edit';
import { choiceOf, isOffered, OFFERED } from '../../src/pane/methods';

const plain: SchemeDraft = {
  indicators: [{ name: '亩均税收' }, { name: '投资强度', direction: 'high' }],
  weights: { method: 'equal' },
};

test('the first weight that is edited makes every weight a given one', () => {
  const draft = setWeight(plain, 0, 80);
  expect(draft.weights).toEqual({ method: 'given' });
  expect(draft.indicators.map(({ weight }) => weight)).toEqual([80, 50]);
});

test('a direction and what a gap means are set for one indicator alone', () => {
  const draft = setMissing(setDirection(plain, 0, { near: 7.5 }), 0, 'drop');
  expect(draft.indicators[0]).toMatchObject({ direction: { near: 7.5 }, missing: { rule: 'drop' } });
  expect(draft.indicators[1]).toBe(plain.indicators[1]);
});

test('an indicator that comes to others counts as they do on average, and can go again', () => {
  const weighted = setWeight(plain, 0, 80);
  const more = addIndicator(weighted, { name: '税收增速' });
  // (80 + 50) / 2
  expect(more.indicators.map(({ weight }) => weight)).toEqual([80, 50, 65]);
  expect(addIndicator(more, { name: '税收增速' })).toBe(more);
  expect(dropIndicator(more, '税收增速')).toEqual(weighted);
  expect(addIndicator(plain, { name: '税收增速' }).indicators[2]).toEqual({ name: '税收增速' });
});

test('every method offered is recognised again as the choice that it was', () => {
  for (const choice of Object.keys(OFFERED).filter(isOffered)) {
    const [indicator] = setMethod(plain, 0, choice).indicators;
    expect(choiceOf(indicator!.normalise)).toBe(choice);
  }
});

test('a method that the pane does not offer is shown under its own name', () => {
  expect(choiceOf({ method: 'goalposts', low: 20, high: 85 })).toBe('goalposts');
  expect(isOffered('goalposts')).toBe(false);
});

test('population and switches are set beside what the scheme already says', () => {
  const draft = setSwitch(
    setPopulation({ ...plain, switches: { plus: 'and', trigger: 'any' } }, 160),
    'plus',
    'or',
  );
  expect(draft.population).toBe(160);
  expect(draft.switches).toEqual({ plus: 'or', trigger: 'any' });
});

test('the draft that is edited stays as it was', () => {
  const before = JSON.stringify(plain);
  setWeight(plain, 1, 10);
  setDirection(plain, 1, 'low');
  addIndicator(plain, { name: '税收增速' });
  setMethod(plain, 1, 'zscore');
  expect(JSON.stringify(plain)).toBe(before);
});
