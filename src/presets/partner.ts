/** What stands beside an indicator and belongs to it: its target, its base, the city's total, its printed growth and share. */
import type { ColumnDraft, IndicatorDraft } from '../engine';
import { columnBeside, computed, type Found } from './found';

/** A column to hold an indicator against, in its measure. */
export interface Partner {
  readonly column: string;
  /** What brings it to the measure of the indicator. */
  readonly made: readonly ColumnDraft[];
  /** As the table has it. */
  readonly source: string;
}

const YEAR = '(?:本年度?|年度?|全年|当年|年初|20\\d\\d年)*';
const TARGET = new RegExp(
  `^${YEAR}(?:考核|预期|控制|奋斗)?(?:目标|任务|计划|预算)(?:任务|计划)?(?:值|数|额|量)?$|^(?:目标|计划|任务)${YEAR}$|^(?:annual|yearly|fullyear)?(?:target|plan|goal|budget)s?$`,
);
const BEFORE =
  /^(?:上年|去年|上一年|上年度|前一年)(?:同期|度|末|全年)?(?:完成|实绩|实际|累计)?(?:数|额|值|量)?$|^(?:基数|基期|基期值|基准期|同期|同期数|上期)$/;
const WHOLE = /^全[市省县区州国](?:合计|总量|总额|总计|总数)?$/;
const GROWTH = /^(?:同比|比上年同期|比上年|较上年)?(?:增幅|增速|增长率?|增长)$|^同比$/;
const SHARE = /^占全[市省县区州国].{0,6}$|^占比$|^(?:所占)?比重$|^份额$/;

type Named = Pick<IndicatorDraft, 'name' | 'unit'>;

/** Gives the target of the year; null = the table has none. */
export const targetOf = (one: Named, found: Found): Partner | null => partner(one, TARGET, found);

/** Gives the figure of the same months a year before; null = the table has none beside it. */
export const baseOf = (one: Named, found: Found): Partner | null => partner(one, BEFORE, found);

/** Gives the figure of the whole city or province; null = the table has none. */
export const wholeOf = (one: Named, found: Found): Partner | null => partner(one, WHOLE, found);

/** Gives the growth that is printed, as a fraction of what it grew from; null = there is none. */
export const growthOf = (one: Named, found: Found): Partner | null => fraction(one, GROWTH, found);

/** Gives the share of the whole that is printed, as a fraction; null = there is none. */
export const shareOf = (one: Named, found: Found): Partner | null => fraction(one, SHARE, found);

function partner({ name, unit }: Named, rest: RegExp, found: Found): Partner | null {
  const source = columnBeside(name, rest, found);
  return source === undefined ? null : measuredLike({ name, unit }, source, found);
}

/** Gives a column in the measure of an indicator; null = nothing leads there. */
export function measuredLike({ name, unit }: Named, source: string, found: Found): Partner | null {
  const [from, to] = [found.units?.get(source), unit ?? found.units?.get(name)];
  const rate = from === undefined || to === undefined || from === to ? 1 : (found.rateOf?.(from, to) ?? null);
  if (rate === null) return null;
  return rate === 1 ? percentAlike(name, source, found) : brought(source, `${source}（折${to}）`, rate, to);
}

/** One of two percentages may be kept as 9.6, the other as 0.096. */
function percentAlike(name: string, source: string, { units, fractions }: Found): Partner {
  const [own, other] = [fractions?.has(name) ?? false, fractions?.has(source) ?? false];
  if (units?.get(source) !== '%' || own === other) return { column: source, made: [], source };
  return brought(source, `${source}（折算）`, own ? 0.01 : 100);
}

const brought = (source: string, column: string, rate: number, unit?: string): Partner => ({
  column,
  made: [computed(column, { method: 'product' }, source, rate, unit)],
  source,
});

function fraction({ name }: Named, rest: RegExp, found: Found): Partner | null {
  const source = columnBeside(name, rest, found);
  if (source === undefined) return null;
  if (found.fractions?.has(source)) return { column: source, made: [], source };
  // What is in no measure may be 0.096 or 9.6.
  return found.units?.get(source) === '%' ? brought(source, `${source}（小数）`, 0.01) : null;
}

/** Gives the indicators that are no target, base, total, growth or share of another. */
export function achievements(found: Found): readonly IndicatorDraft[] {
  const partners = new Set(
    found.indicators.flatMap(({ name }) =>
      [TARGET, BEFORE, WHOLE, GROWTH, SHARE].map((rest) => columnBeside(name, rest, found)),
    ),
  );
  return found.indicators.filter(({ name }) => !partners.has(name));
}

/** Rates and what is per head or per mu have no sum, and so no shares. */
export const isRate = ({ name, unit = '' }: IndicatorDraft): boolean =>
  /[%％/]/.test(unit) || /率|比重|占比|增幅|增速|指数|排名|名次|位次|均|强度|单位/.test(name);
