import type { SchemeDraft } from '../../src/engine';
import {
  addIndicator,
  balance,
  dropIndicator,
  reorder,
  setDirection,
  setMethod,
  setMissing,
  setPopulation,
  setSwitch,
  setWeight as setWeightIn,
  slideWeight,
} from '../../src/pane/edit';
import { groupsOf } from '../../src/pane/weights';
import { choiceOf, isOffered, OFFERED } from '../../src/pane/methods';

const plain: SchemeDraft = {
  indicators: [{ name: '亩均税收' }, { name: '投资强度', direction: 'high' }],
  weights: { method: 'equal' },
};

const setWeight = (draft: SchemeDraft, place: number, weight: number) =>
  setWeightIn(draft, groupsOf(draft)[0]!, place, weight);

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

const weights = ({ indicators }: SchemeDraft) => indicators.map(({ weight }) => weight);

describe('a weight that is slid', () => {
  const three: SchemeDraft = {
    indicators: [
      { name: '亩均税收', weight: 50 },
      { name: '投资强度', weight: 30 },
      { name: '研发投入', weight: 20 },
    ],
  };
  const [group] = groupsOf(three);

  test('takes from the others of its group in proportion', () => {
    // 40 is left: 40 × 30/50 and 40 × 20/50.
    const { draft, limited } = slideWeight(three, group!, 0, 60, []);
    expect(weights(draft)).toEqual([60, 24, 16]);
    expect(limited).toBe(false);
  });

  test('leaves alone what is locked, and goes no further than that allows', () => {
    const locks = ['indicator 投资强度'];
    expect(weights(slideWeight(three, group!, 0, 60, locks).draft)).toEqual([60, 30, 10]);
    // 100 − 30 is all there is.
    expect(slideWeight(three, group!, 0, 90, locks)).toMatchObject({ got: 70, limited: true });
  });

  test('stays where it is when all others are locked', () => {
    const { draft, got, limited } = slideWeight(three, group!, 0, 10, [
      'indicator 投资强度',
      'indicator 研发投入',
    ]);
    expect(draft.indicators).toEqual(three.indicators);
    expect({ got, limited }).toEqual({ got: 50, limited: true });
  });

  test('gives equal shares to others that have none', () => {
    const all = slideWeight(three, group!, 0, 100, []).draft;
    expect(weights(all)).toEqual([100, 0, 0]);
    expect(weights(slideWeight(all, groupsOf(all)[0]!, 0, 40, []).draft)).toEqual([40, 30, 30]);
  });
});

test('a sum that is off is brought to its whole by what is not locked', () => {
  const draft: SchemeDraft = {
    indicators: [
      { name: '亩均税收', weight: 40 },
      { name: '投资强度', weight: 30 },
      { name: '研发投入', weight: 10 },
    ],
  };
  // 60 is left for 30 and 10.
  const balanced = balance(draft, groupsOf(draft)[0]!, ['indicator 亩均税收']);
  expect(weights(balanced)).toEqual([40, 45, 15]);
});

test('an indicator is moved among those of its dimension; the others keep their places', () => {
  const draft: SchemeDraft = {
    indicators: [
      { name: '亩均税收', path: ['效益'] },
      { name: '进出口', path: ['开放'] },
      { name: '投资强度', path: ['效益'] },
      { name: '劳动生产率', path: ['效益'] },
    ],
  };
  const group = groupsOf(draft).find(({ dimension }) => dimension === '效益')!;
  const names = (one: SchemeDraft) => one.indicators.map(({ name }) => name);
  expect(names(reorder(draft, group, 'indicator', 0, 2))).toEqual([
    '投资强度',
    '进出口',
    '劳动生产率',
    '亩均税收',
  ]);
  expect(names(reorder(draft, group, 'indicator', 2, 1))).toEqual([
    '亩均税收',
    '进出口',
    '劳动生产率',
    '投资强度',
  ]);
});

test('a dimension is moved with its indicators, and so is what the scheme says of it', () => {
  const draft: SchemeDraft = {
    indicators: [
      { name: '亩均税收', path: ['效益'] },
      { name: '进出口', path: ['开放'] },
      { name: '投资强度', path: ['效益'] },
      { name: '综合评价' },
      { name: '研发投入', path: ['创新'] },
    ],
    dimensions: [
      { name: '效益', weight: 50 },
      { name: '创新', weight: 20 },
      { name: '开放', weight: 30 },
    ],
  };
  const [index] = groupsOf(draft);
  expect(index!.parts.map(({ name }) => name)).toEqual(['效益', '开放', '综合评价', '创新']);
  const moved = reorder(draft, index!, 'dimension', 2, 0);
  expect(moved.indicators.map(({ name }) => name)).toEqual([
    '研发投入',
    '亩均税收',
    '投资强度',
    '综合评价',
    '进出口',
  ]);
  expect(groupsOf(moved)[0]!.parts.map(({ name, weight }) => [name, weight])).toEqual([
    ['创新', 20],
    ['效益', 50],
    ['综合评价', 0],
    ['开放', 30],
  ]);
  expect(moved.dimensions?.map(({ name }) => name)).toEqual(['创新', '效益', '开放']);
});
