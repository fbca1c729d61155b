/** The conditional formats that show a value's place among all: colour scales and data bars. */
import { CFRuleType, CFValueType } from '@univerjs/sheets-conditional-formatting';
import { wordOf } from './conditionalRules';
import type { Rule, RuleHandle } from './conditionalStyle';
import { Refusal } from './documented';
import { HostObject, type HostOf } from './hostObject';
import { colour } from './style';

const VALUE_TYPES: Record<string, CFValueType> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

export class HostColorScale
  extends HostObject
  implements HostOf<Excel.ColorScaleConditionalFormat, 'criteria' | 'threeColorScale'>
{
  readonly is = 'ColorScaleConditionalFormat';
  constructor(private readonly handle: RuleHandle) {
    super();
  }
  private get config() {
    const rule = this.handle.read();
    return rule.type === CFRuleType.colorScale
      ? (rule as Extract<Rule, { type: CFRuleType.colorScale }>).config
      : [];
  }
  get threeColorScale(): boolean {
    return this.config.length === 3;
  }
  get criteria(): Excel.ConditionalColorScaleCriteria {
    const points = this.config.map(({ color, value }) => ({
      type: wordOf(VALUE_TYPES, value.type) as 'Number',
      color,
      ...(value.value === undefined ? {} : { formula: String(value.value) }),
    }));
    const [minimum, ...rest] = points;
    const maximum = rest.at(-1);
    return { minimum: minimum!, maximum: maximum!, ...(rest.length > 1 ? { midpoint: rest[0]! } : {}) };
  }
  set criteria(criteria: Excel.ConditionalColorScaleCriteria | null) {
    if (!criteria) throw new Refusal('InvalidArgument');
    const points = [criteria.minimum, criteria.midpoint, criteria.maximum].filter((point) => !!point);
    const config = points.map(({ type, color, formula }, index) => {
      const valueType = VALUE_TYPES[String(type)];
      if (!valueType) throw new Refusal('InvalidArgument');
      const value = formula === undefined || formula === null ? {} : { value: plainOrFormula(formula) };
      return { index, color: colour(color), value: { type: valueType, ...value } };
    });
    this.handle.write({ ...this.handle.read(), config } as Rule);
  }
}

const plainOrFormula = (formula: string): number | string =>
  Number.isNaN(Number(formula.replace(/^=/, ''))) ? formula : Number(formula.replace(/^=/, ''));

export class HostDataBar
  extends HostObject
  implements HostOf<Excel.DataBarConditionalFormat, 'showDataBarOnly'>
{
  readonly is = 'DataBarConditionalFormat';
  constructor(private readonly handle: RuleHandle) {
    super();
  }
  get showDataBarOnly(): boolean {
    return !(this.handle.read() as { isShowValue?: boolean }).isShowValue;
  }
  set showDataBarOnly(value: boolean | null) {
    this.handle.write({ ...this.handle.read(), isShowValue: !value } as Rule);
  }
}
