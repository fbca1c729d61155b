/** What each kind of conditional format asks and shows. */
import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { Refusal } from './documented';
import { colour, flag, hexOf } from './formats';
import { HostObject, type HostOf } from './hostObject';

type Rule = IConditionFormattingRule['rule'];

/** The rule as the book keeps it now, and the way to replace it. */
export interface RuleHandle {
  read(): Rule;
  write(rule: Rule): void;
}

const styleOf = (handle: RuleHandle): IStyleBase => (handle.read() as { style?: IStyleBase }).style ?? {};
const setStyle = (handle: RuleHandle, style: IStyleBase): void =>
  handle.write({ ...handle.read(), style: { ...styleOf(handle), ...style } } as Rule);

class HostRuleFill extends HostObject implements HostOf<Excel.ConditionalRangeFill, 'color' | 'clear'> {
  readonly is = 'ConditionalRangeFill';
  constructor(private readonly handle: RuleHandle) {
    super();
  }
  get color(): string {
    return hexOf(styleOf(this.handle).bg?.rgb, '');
  }
  set color(value: string | null) {
    setStyle(this.handle, { bg: { rgb: colour(value) } });
  }
  clear(): void {
    setStyle(this.handle, { bg: null });
  }
}

class HostRuleFont
  extends HostObject
  implements HostOf<Excel.ConditionalRangeFont, 'color' | 'bold' | 'italic' | 'strikethrough'>
{
  readonly is = 'ConditionalRangeFont';
  constructor(private readonly handle: RuleHandle) {
    super();
  }
  get color(): string {
    return hexOf(styleOf(this.handle).cl?.rgb, '');
  }
  set color(value: string | null) {
    setStyle(this.handle, { cl: { rgb: colour(value) } });
  }
  get bold(): boolean {
    return styleOf(this.handle).bl === BooleanNumber.TRUE;
  }
  set bold(value: boolean | null) {
    setStyle(this.handle, { bl: flag(value) });
  }
  get italic(): boolean {
    return styleOf(this.handle).it === BooleanNumber.TRUE;
  }
  set italic(value: boolean | null) {
    setStyle(this.handle, { it: flag(value) });
  }
  get strikethrough(): boolean {
    return styleOf(this.handle).st?.s === BooleanNumber.TRUE;
  }
  set strikethrough(value: boolean | null) {
    setStyle(this.handle, { st: { s: flag(value) } });
  }
}

class HostRuleFormat extends HostObject implements HostOf<Excel.ConditionalRangeFormat, 'fill' | 'font'> {
  readonly is = 'ConditionalRangeFormat';
  constructor(private readonly handle: RuleHandle) {
    super();
  }
  get fill(): HostRuleFill {
    return new HostRuleFill(this.handle);
  }
  get font(): HostRuleFont {
    return new HostRuleFont(this.handle);
  }
}

/** The kinds that give cells a format. */
abstract class Highlight extends HostObject {
  constructor(protected readonly handle: RuleHandle) {
    super();
  }
  get format(): HostRuleFormat {
    return new HostRuleFormat(this.handle);
  }
  protected kept<S extends CFSubRuleType>(): Extract<Rule, { subType: S }> {
    return this.handle.read() as Extract<Rule, { subType: S }>;
  }
  protected change(change: object): void {
    this.handle.write({ ...this.handle.read(), ...change } as Rule);
  }
}

class HostRuleFormula extends HostObject implements HostOf<Excel.ConditionalFormatRule, 'formula'> {
  readonly is = 'ConditionalFormatRule';
  constructor(private readonly handle: RuleHandle) {
    super();
  }
  get formula(): string {
    return String((this.handle.read() as { value?: unknown }).value ?? '');
  }
  set formula(value: string | null) {
    if (typeof value !== 'string' || value === '') throw new Refusal('InvalidArgument');
    this.handle.write({ ...this.handle.read(), value: value.startsWith('=') ? value : `=${value}` } as Rule);
  }
}

export class HostCustomRule
  extends Highlight
  implements HostOf<Excel.CustomConditionalFormat, 'rule' | 'format'>
{
  readonly is = 'CustomConditionalFormat';
  get rule(): HostRuleFormula {
    return new HostRuleFormula(this.handle);
  }
}

const NUMBER_OPERATORS: Record<string, CFNumberOperator> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};
const wordOf = <V>(words: Record<string, V>, value: V): string =>
  Object.keys(words).find((word) => words[word] === value) ?? '';
const number = (formula: unknown): number => {
  const value = Number(String(formula).replace(/^=/, ''));
  // The grid compares with numbers only; a custom rule takes any formula.
  if (Number.isNaN(value))
    throw new Refusal('NotImplemented', 'CellValueConditionalFormat.rule with a formula');
  return value;
};

export class HostCellValueRule
  extends Highlight
  implements HostOf<Excel.CellValueConditionalFormat, 'rule' | 'format'>
{
  readonly is = 'CellValueConditionalFormat';
  get rule(): Excel.ConditionalCellValueRule {
    const { operator, value } = this.kept<CFSubRuleType.number>();
    const [formula1, formula2] = Array.isArray(value) ? value : [value];
    return {
      operator: wordOf(NUMBER_OPERATORS, operator) as 'Between',
      formula1: `=${formula1}`,
      ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }),
    };
  }
  set rule(rule: Excel.ConditionalCellValueRule | null) {
    const operator = NUMBER_OPERATORS[String(rule?.operator)];
    if (!rule || !operator) throw new Refusal('InvalidArgument');
    const two = operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween;
    this.change({
      operator,
      value: two ? [number(rule.formula1), number(rule.formula2)] : number(rule.formula1),
    });
  }
}

const TEXT_OPERATORS: Record<string, CFTextOperator> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

export class HostTextRule
  extends Highlight
  implements HostOf<Excel.TextConditionalFormat, 'rule' | 'format'>
{
  readonly is = 'TextConditionalFormat';
  get rule(): Excel.ConditionalTextComparisonRule {
    const { operator, value } = this.kept<CFSubRuleType.text>();
    return { operator: wordOf(TEXT_OPERATORS, operator) as 'Contains', text: value ?? '' };
  }
  set rule(rule: Excel.ConditionalTextComparisonRule | null) {
    const operator = TEXT_OPERATORS[String(rule?.operator)];
    if (!rule || !operator) throw new Refusal('InvalidArgument');
    this.change({ operator, value: rule.text });
  }
}

export class HostTopBottomRule
  extends Highlight
  implements HostOf<Excel.TopBottomConditionalFormat, 'rule' | 'format'>
{
  readonly is = 'TopBottomConditionalFormat';
  get rule(): Excel.ConditionalTopBottomRule {
    const { isBottom, isPercent, value } = this.kept<CFSubRuleType.rank>();
    return { rank: value, type: `${isBottom ? 'Bottom' : 'Top'}${isPercent ? 'Percent' : 'Items'}` };
  }
  set rule(rule: Excel.ConditionalTopBottomRule | null) {
    const type = String(rule?.type);
    if (!rule || !/^(Top|Bottom)(Items|Percent)$/.test(type)) throw new Refusal('InvalidArgument');
    this.change({
      isBottom: type.startsWith('Bottom'),
      isPercent: type.endsWith('Percent'),
      value: rule.rank,
    });
  }
}

export class HostPresetRule
  extends Highlight
  implements HostOf<Excel.PresetCriteriaConditionalFormat, 'rule' | 'format'>
{
  readonly is = 'PresetCriteriaConditionalFormat';
  get rule(): Excel.ConditionalPresetCriteriaRule {
    const unique = this.kept<CFSubRuleType.uniqueValues>().subType === CFSubRuleType.uniqueValues;
    return { criterion: unique ? 'UniqueValues' : 'DuplicateValues' };
  }
  set rule(rule: Excel.ConditionalPresetCriteriaRule | null) {
    const kinds: Record<string, CFSubRuleType> = {
      UniqueValues: CFSubRuleType.uniqueValues,
      DuplicateValues: CFSubRuleType.duplicateValues,
    };
    const subType = kinds[String(rule?.criterion)];
    if (!subType)
      throw new Refusal('NotImplemented', `PresetCriteriaConditionalFormat.rule.${String(rule?.criterion)}`);
    this.change({ subType });
  }
}

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
