/** What each kind of conditional format that highlights cells asks of them. */
import { CFNumberOperator, CFSubRuleType, CFTextOperator } from '@univerjs/sheets-conditional-formatting';
import { HostRuleFormat, type Rule, type RuleHandle } from './conditionalStyle';
import { Refusal } from './documented';
import { HostObject, type HostOf } from './hostObject';

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
export const wordOf = <V>(words: Record<string, V>, value: V): string =>
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
