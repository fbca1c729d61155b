/** Jining's targets of 2013: three growths of 30 %, and how many zones pass ten and fifty billion. */
import type { ColumnDraft, Condition, RuleDraft, SchemeDraft, TallyDraft } from '../engine';
import { columnNamed, type Found } from './found';
import { baseOf } from './partner';
import { told } from './plain';

const GROWING = [
  ['固定资产投资', '固定资产投资额', '固定资产投资总额'],
  ['财政收入', '地方财政收入', '一般公共预算收入', '公共财政预算收入'],
  ['工业增加值', '规上工业增加值', '规模以上工业增加值'],
] as const;
const GROWTH_ENDINGS = ['增幅', '增速', '增长率', '同比增长', '同比'];
const REVENUE = ['营业收入', '营业总收入', '主营业务收入'];
const LEAST_GROWTH = 0.3;
/** Of 亿元. */
const MONEY: ReadonlyMap<string, number> = new Map(Object.entries({ 亿元: 1, 万元: 1e4, 元: 1e8 }));

interface Growing {
  /** Of its column. */
  readonly name: string;
  readonly title: string;
  readonly when: Condition;
  /** Where the table has levels and no growth. */
  readonly columns?: readonly ColumnDraft[];
  /** What it grew from, as the table has it. */
  readonly base?: string;
}

function growthOf(names: readonly string[], found: Found): Growing | null {
  const printed = columnNamed(
    names.flatMap((name) => GROWTH_ENDINGS.map((ending) => name + ending)),
    found,
  );
  if (printed !== undefined) {
    const isPercent = found.indicators.find(({ name }) => name === printed)?.unit === '%';
    const inHundreds = isPercent && found.fractions?.has(printed) !== true;
    return {
      name: printed,
      title: printed,
      when: reaches(printed, inHundreds ? 100 * LEAST_GROWTH : LEAST_GROWTH),
    };
  }
  const level = columnNamed(names, found);
  if (level === undefined) return null;
  const name = `${level}增幅（计算）`;
  const before = baseOf({ name: level }, found);
  const column: ColumnDraft = { name, compute: { method: 'growth' }, of: [level], against: before?.column };
  return {
    name,
    title: `${level}增幅`,
    when: reaches(name, LEAST_GROWTH),
    columns: [...(before?.made ?? []), column],
    base: before?.source,
  };
}

/** The source says both 以上 and 超过: `any` takes the bound itself, `all` does not. */
const reaches = (name: string, bound: number): Condition => ({
  kind: 'joined',
  by: 'bound',
  of: [
    { kind: 'indicator', name, atLeast: bound },
    { kind: 'indicator', name, above: bound },
  ],
});

function revenueTallies(found: Found): readonly TallyDraft[] {
  const revenue = columnNamed(REVENUE, found);
  const times = MONEY.get(found.indicators.find(({ name }) => name === revenue)?.unit ?? '');
  if (revenue === undefined || times === undefined) return [];
  const tally = (name: string, above: number, atLeast: number): TallyDraft => ({
    name,
    when: { kind: 'indicator', name: revenue, above: above * times },
    atLeast,
  });
  return [tally('营业收入突破100亿元', 100, 12), tally('营业收入突破500亿元', 500, 2)];
}

/**
 * Gives Jining's targets over the columns that the table has; all its indicators count alike.
 * Source: docs/methods.md, "Presets". Growth is the table's own, else computed over the year before.
 * @example jining({ indicators: [{ name: '财政收入增幅' }], texts: new Map(), outerRanked: false }).switches // { bound: 'any' }
 */
export function jining(found: Found): SchemeDraft {
  const growing = GROWING.flatMap((names) => growthOf(names, found) ?? []);
  const bases = new Set(growing.map(({ base }) => base));
  const all = growing.length === GROWING.length;
  const rules: readonly RuleDraft[] = growing.map(({ title, when }) => ({
    id: `${title}达标`,
    when,
    give: [{ label: `${title}达标` }],
  }));
  const whole: RuleDraft = {
    id: '三项增幅全部达标',
    when: { kind: 'every', of: growing.map(({ when }) => when) },
    give: [{ label: '三项增幅全部达标' }],
  };
  return {
    // What they grew from is a base, not an achievement.
    ...told(found.indicators.filter(({ name }) => !bases.has(name))),
    name: '济宁市开发区增长目标（2013年）',
    basis: '济宁市2013年开发区工作要求（据公开讲话整理）',
    preset: 'jining-2013',
    columns: growing.flatMap(({ columns }) => columns ?? []),
    rules: all ? [...rules, whole] : rules,
    tallies: [
      ...(all ? [...rules, whole] : rules).map(({ id, when }) => ({ name: id, when })),
      ...revenueTallies(found),
    ],
    ...(growing.length > 0 ? { switches: { bound: 'any' } } : {}),
  };
}
