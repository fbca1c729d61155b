import {
  comparePeriods,
  evaluateInOrder,
  isRankTable,
  type Evaluation,
  type SchemeDraft,
} from '../../src/engine';
import { presetDraft } from '../../src/presets';
import oracle from '../oracles/jinan-on-liaocheng.json';
import { schemeOf, tableOf } from './examples';

type Year = keyof typeof oracle.ranks;

const tables = (Object.keys(oracle.ranks) as Year[])
  .sort(comparePeriods)
  .map((period) =>
    tableOf({ period, units: oracle.units, indicators: [], columns: [], outerRanks: oracle.ranks[period] }),
  );

function evaluateJinan(change: Partial<SchemeDraft>, of = tables): readonly Evaluation[] {
  const draft = { ...presetDraft('jinan', []), ...change };
  const result = evaluateInOrder(of, schemeOf(draft, of[0]!), []);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
}

/** What the golden files hold, of one unit in one year. */
function summary({ table, changes, outcomes, streaks, conflicts }: Evaluation, i: number) {
  const of = outcomes[i]!;
  const given = of.filter(({ verdict }) => verdict === 'yes');
  const labels = given.map(({ label }) => label);
  const open = of.filter(({ verdict }) => verdict === 'unknown');
  return {
    year: table.period,
    unit: table.units[i],
    change: Number.isNaN(changes[i]) ? null : changes[i],
    amount: given.find(({ amount }) => amount !== null)?.amount ?? null,
    open: open.find(({ amount }) => amount !== null)?.amount ?? null,
    interview: labels.includes('约谈'),
    streak: streaks[i],
    card: labels.find((label) => label === '黄牌' || label === '橙牌') ?? null,
    conflict: conflicts[i],
  };
}

const summaries = (evaluations: readonly Evaluation[]) =>
  evaluations.flatMap((each) => each.table.units.map((_, i) => summary(each, i)));

type Outcomes = Evaluation['outcomes'][number];
const amounts = (of: Outcomes) =>
  of.flatMap(({ amount, verdict }) => (amount === null ? [] : [`${amount} ${verdict}`]));
const interviews = (of: Outcomes) => of.find(({ label }) => label === '约谈')?.verdict ?? 'no';

/** What the steps 30, 20 + two years running, 10 give; two years running is not known in the second year. */
function rewardsOf(ranks: readonly number[], plus: 'and' | 'or'): readonly string[] {
  const [now, before, earlier] = [...ranks].reverse();
  if (now === undefined || before === undefined) return [];
  const up = before - now;
  if (up >= 30) return ['300 yes'];
  const twice = up < 1 ? 'no' : earlier === undefined ? 'unknown' : earlier > before ? 'yes' : 'no';
  const far = up >= 20;
  const second = plus === 'and' ? (far ? twice : 'no') : far ? 'yes' : twice;
  const third = up >= 10 ? ['50 yes'] : [];
  if (second === 'yes') return ['100 yes'];
  return second === 'unknown' ? ['100 unknown', ...third] : third;
}

/** The last ten of the province are certain from 151 on among 160; among an unknown number, none is, and none up to 152 − 10 is one. */
function interviewOf(
  ranks: readonly number[],
  i: number,
  trigger: 'any' | 'all',
  population: number | null,
): string {
  const rank = ranks[i]!;
  const ofTen =
    population === null ? (rank <= Math.max(...ranks) - 10 ? 'no' : 'unknown') : rank > 150 ? 'yes' : 'no';
  const ofTwo = ranks.filter((each) => each > rank).length < 2 ? 'yes' : 'no';
  const both = [ofTen, ofTwo];
  const [settles, otherwise] = trigger === 'any' ? ['yes', 'no'] : ['no', 'yes'];
  return both.includes(settles!) ? settles! : both.includes('unknown') ? 'unknown' : otherwise!;
}

describe('the preset jinan on ten zones of one city', () => {
  it('takes the table for one of ranks', () => {
    expect(tables.map(isRankTable)).toEqual([true, true, true]);
  });

  it.each(['any', 'all'] as const)(
    'gives what the rules give in every year when the trigger joins by %s',
    (trigger) => {
      const evaluations = evaluateJinan({ population: 160, switches: { plus: 'and', trigger } });
      expect(summaries(evaluations)).toEqual(oracle.outcomes[trigger]);
    },
  );

  describe.each(['and', 'or'] as const)('with the plus read as %s', (plus) => {
    describe.each(['any', 'all'] as const)('and the trigger as %s', (trigger) => {
      it.each([160, null])('gives what the ranks say by plain arithmetic, of %s zones', (population) => {
        const evaluations = evaluateJinan({ population, switches: { plus, trigger } });
        const ranks = Object.values(oracle.ranks);
        const found = evaluations.map(({ outcomes }) => outcomes.map((of) => [amounts(of), interviews(of)]));
        const expected = ranks.map((_, year) =>
          oracle.units.map((__, i) => [
            rewardsOf(ranks.map((each) => each[i]!).slice(0, year + 1), plus),
            interviewOf(ranks[year]!, i, trigger, population),
          ]),
        );
        expect(found).toEqual(expected);
      });
    });
  });

  it('does not depend on the population when either clause is enough', () => {
    const evaluations = evaluateJinan({ population: null });
    expect(summaries(evaluations)).toEqual(oracle.outcomes.any);
  });

  it('leaves open, not denied, what only the population could settle', () => {
    const [first] = evaluateJinan({ population: null, switches: { plus: 'and', trigger: 'all' } });
    const open = first!.outcomes.map((each) => each.map(({ label, verdict }) => `${label} ${verdict}`));
    const gaotang = oracle.units.indexOf('高唐经开区');
    expect(open[gaotang]).toEqual(['约谈 unknown', '黄牌 unknown']);
    // 茌平 at 136 is certainly not among the last ten when someone stands at 152.
    expect(open[oracle.units.indexOf('茌平经开区')]).toEqual([]);
    expect(first!.notes.map(({ code }) => code)).toContain('population-unknown');
  });

  it('rewards six of ten zones in 2021 when moving up two years running is enough', () => {
    const last = evaluateJinan({ population: 160, switches: { plus: 'or', trigger: 'any' } })[2]!;
    const rewarded = last.outcomes.filter((each) =>
      each.some(({ amount, verdict }) => amount === 100 && verdict === 'yes'),
    );
    // 茌平, 临清, 冠县, 鲁西, 高唐 and 市高新区 rose in 2020 and in 2021.
    expect(rewarded).toHaveLength(6);
  });

  it('marks the cards of the first year, because nobody knows what was before', () => {
    const [first, second] = evaluateJinan({ population: 160 });
    const card = ({ outcomes }: Evaluation) =>
      outcomes[oracle.units.indexOf('高唐经开区')]!.find(({ label }) => label?.endsWith('牌'))!;
    expect(card(first!).finding.numbers).toEqual({ years: 1, first: 1 });
    expect(card(second!).finding.numbers).toEqual({ years: 2 });
    expect(first!.notes.map(({ code }) => code)).toContain('first-period');
  });

  it('leaves open what a missing year in between would settle', () => {
    const last = evaluateJinan({ population: 160 }, [tables[0]!, tables[2]!])[1]!;
    // 东阿 is among the last two in 2021 and was not in 2019; of 2020 nothing is known.
    const dong = last.outcomes[oracle.units.indexOf('东阿经开区')]!;
    expect(dong.map(({ label, verdict }) => `${label} ${verdict}`)).toEqual([
      '进位奖励 unknown',
      '进位奖励 unknown',
      '进位奖励 unknown',
      '约谈 yes',
      '橙牌 unknown',
      '黄牌 yes',
    ]);
    expect(last.changes.every(Number.isNaN)).toBe(true);
    expect(last.notes.find(({ code }) => code === 'period-gap')?.facts).toEqual({
      before: '2019',
      period: '2021',
    });
  });

  it('compares a new unit with nobody', () => {
    const older = tables.slice(0, 2);
    const ranks = [...oracle.ranks['2021'], 5];
    const newer = tableOf({
      period: '2021',
      units: [...oracle.units, '新区'],
      indicators: [],
      columns: [],
      outerRanks: ranks,
    });
    const last = evaluateJinan({ population: 160 }, [...older, newer])[2]!;
    expect(last.outcomes.at(-1)).toEqual([]);
    expect(last.changes.at(-1)).toBeNaN();
    expect(last.notes.find(({ code }) => code === 'unit-new')?.facts).toEqual({ unit: '新区' });
  });

  it('refuses a population smaller than a rank in it', () => {
    const scheme = schemeOf({ ...presetDraft('jinan', []), population: 150 }, tables[0]!);
    const result = evaluateInOrder(tables, scheme, []);
    expect(result.ok ? [] : result.problems).toEqual([
      {
        code: 'population-too-small',
        place: { period: '2019', unit: '高唐经开区', scheme: 'population' },
        facts: { population: 150, rank: 152 },
      },
    ]);
  });

  it('gives the same whatever the order of the units', () => {
    const reversed = tables.map((each) =>
      tableOf({ ...each, units: [...each.units].reverse(), outerRanks: each.outerRanks!.slice().reverse() }),
    );
    const mixed = [tables[0]!, reversed[1]!, tables[2]!];
    const byName = (evaluations: readonly Evaluation[]) =>
      summaries(evaluations).sort((a, b) => `${a.year}${a.unit}`.localeCompare(`${b.year}${b.unit}`));
    expect(byName(evaluateJinan({ population: 160 }, mixed))).toEqual(
      byName(evaluateJinan({ population: 160 })),
    );
  });
});
