/** Excel.DataValidation: what may be typed into cells. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type IDataValidationRule,
} from '@univerjs/core';
import { makeAbsolute, quoteSheet } from '../../src/book/area';
import { Refusal } from './documented';
import { HostObject, type HostOf } from './hostObject';
import { requireWritable, type Target } from './target';

type Kind = 'list' | 'wholeNumber' | 'decimal' | 'custom';
const TYPES: Record<Kind, DataValidationType> = {
  list: DataValidationType.LIST,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  custom: DataValidationType.CUSTOM,
};
const OPERATORS: Record<string, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const STYLES: Record<string, DataValidationErrorStyle> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};
const named = <V>(words: Record<string, V>, value: unknown): string =>
  Object.keys(words).find((word) => words[word] === value) ?? Object.keys(words)[0]!;

export class HostValidation
  extends HostObject
  implements
    HostOf<Excel.DataValidation, 'type' | 'rule' | 'errorAlert' | 'prompt' | 'ignoreBlanks' | 'clear'>
{
  readonly is = 'DataValidation';
  constructor(private readonly target: Target) {
    super();
  }

  private get kept(): IDataValidationRule | null {
    return this.target.sheet.rules.validationOf(this.target.areas[0]!);
  }

  private change(change: Partial<IDataValidationRule>): void {
    requireWritable(this.target.sheet);
    const before = this.kept ?? { type: DataValidationType.ANY };
    for (const area of this.target.areas) this.target.sheet.rules.validate(area, { ...before, ...change });
  }

  get type(): Excel.DataValidation['type'] {
    const kept = this.kept;
    if (!kept) return 'None';
    const kind = Object.entries(TYPES).find(([, type]) => type === kept.type)?.[0] ?? 'custom';
    return (kind.charAt(0).toUpperCase() + kind.slice(1)) as Excel.DataValidation['type'];
  }
  get rule(): Excel.DataValidationRule {
    const kept = this.kept;
    if (!kept) return {};
    if (kept.type === DataValidationType.LIST || kept.type === DataValidationType.LIST_MULTIPLE)
      return { list: { inCellDropDown: kept.showDropDown !== false, source: kept.formula1 ?? '' } };
    if (kept.type === DataValidationType.CUSTOM) return { custom: { formula: kept.formula1 ?? '' } };
    const operator = named(OPERATORS, kept.operator) as Excel.BasicDataValidation['operator'];
    const basic = {
      operator,
      formula1: kept.formula1 ?? '',
      ...(kept.formula2 ? { formula2: kept.formula2 } : {}),
    };
    return kept.type === DataValidationType.WHOLE ? { wholeNumber: basic } : { decimal: basic };
  }
  set rule(rule: Excel.DataValidationRule | null) {
    this.change(this.read(rule));
  }
  private read(rule: Excel.DataValidationRule | null): Partial<IDataValidationRule> {
    const [kind, given] = Object.entries(rule ?? {})[0] ?? [];
    const type = TYPES[kind as Kind];
    if (!type || !given) throw new Refusal('NotImplemented', `DataValidation.rule.${kind ?? 'none'}`);
    if (type === DataValidationType.LIST) {
      const { source, inCellDropDown } = given as Excel.ListDataValidation;
      return { type, formula1: sourceText(source), showDropDown: inCellDropDown };
    }
    if (type === DataValidationType.CUSTOM)
      return { type, formula1: String((given as Excel.CustomDataValidation).formula) };
    const { operator, formula1, formula2 } = given as Excel.BasicDataValidation;
    const number = OPERATORS[String(operator)];
    if (!number) throw new Refusal('InvalidArgument');
    const second = formula2 === undefined ? {} : { formula2: String(formula2) };
    return { type, operator: number, formula1: String(formula1), ...second };
  }
  get errorAlert(): Excel.DataValidationErrorAlert {
    const kept = this.kept;
    const style = named(STYLES, kept?.errorStyle ?? DataValidationErrorStyle.STOP) as
      'Stop' | 'Warning' | 'Information';
    return {
      message: kept?.error ?? '',
      title: kept?.errorTitle ?? '',
      showAlert: kept?.showErrorMessage ?? true,
      style,
    };
  }
  set errorAlert(alert: Excel.DataValidationErrorAlert | null) {
    if (!alert) throw new Refusal('InvalidArgument');
    const errorStyle = STYLES[String(alert.style)] ?? DataValidationErrorStyle.STOP;
    this.change({
      error: alert.message,
      errorTitle: alert.title,
      showErrorMessage: alert.showAlert,
      errorStyle,
    });
  }
  get prompt(): Excel.DataValidationPrompt {
    const kept = this.kept;
    return {
      message: kept?.prompt ?? '',
      title: kept?.promptTitle ?? '',
      showPrompt: kept?.showInputMessage ?? true,
    };
  }
  set prompt(prompt: Excel.DataValidationPrompt | null) {
    if (!prompt) throw new Refusal('InvalidArgument');
    this.change({ prompt: prompt.message, promptTitle: prompt.title, showInputMessage: prompt.showPrompt });
  }
  get ignoreBlanks(): boolean {
    return this.kept?.allowBlank ?? true;
  }
  set ignoreBlanks(allowBlank: boolean | null) {
    this.change({ allowBlank: !!allowBlank });
  }
  clear(): void {
    requireWritable(this.target.sheet);
    for (const area of this.target.areas) this.target.sheet.rules.stopValidating(area);
  }
}

/** 'a,b,c' or '=B1:B9'; a range that was passed becomes a reference to it. */
function sourceText(source: unknown): string {
  if (typeof source === 'string') return source;
  const range = source as { sheet?: { name: string }; area?: Parameters<typeof makeAbsolute>[0] } | null;
  if (!range?.sheet || !range.area) throw new Refusal('InvalidArgument');
  return `=${quoteSheet(range.sheet.name)}!${makeAbsolute(range.area)}`;
}
