/** One conditional format: `<cfRule>` ↔ the grid's rule. */
import type { IRange, IStyleBase } from '@univerjs/core';
import type { CFTextOperator, CFTimePeriodOperator } from '@univerjs/sheets-conditional-formatting';
import {
  CFNumberOperator, CFRuleType, CFSubRuleType,
  type IConditionalFormattingRuleConfig, type IConditionFormattingRule, type IHighlightCell,
} from '@univerjs/sheets-conditional-formatting'; // prettier-ignore
import { cellName } from './address';
import { makeFormula, readFormula } from './formula';
import { makeScale, readScale } from './conditionScale';
import type { StyleSheet } from './styleSheet';
import { lookUp } from './lookup';
import { childrenOf, element, isTrue, textOf, type Element } from './xml';

type Rule = IConditionalFormattingRuleConfig;
type Highlight = Extract<Rule, IHighlightCell>;

const rangeOperators = new Set<string>([CFNumberOperator.between, CFNumberOperator.notBetween]);

/** What Excel itself writes beside a rule about text or dates; `A` stands for the first cell, `T` for the text. */
const textFormulas: Partial<Record<CFTextOperator, string>> = {
  containsText: 'NOT(ISERROR(SEARCH(T,A)))',
  notContainsText: 'ISERROR(SEARCH(T,A))',
  beginsWith: 'LEFT(A,LEN(T))=T',
  endsWith: 'RIGHT(A,LEN(T))=T',
  containsBlanks: 'LEN(TRIM(A))=0',
  notContainsBlanks: 'LEN(TRIM(A))>0',
  containsErrors: 'ISERROR(A)',
  notContainsErrors: 'NOT(ISERROR(A))',
};

const dateFormulas: Record<CFTimePeriodOperator, string> = {
  today: 'FLOOR(A,1)=TODAY()',
  yesterday: 'FLOOR(A,1)=TODAY()-1',
  tomorrow: 'FLOOR(A,1)=TODAY()+1',
  last7Days: 'AND(TODAY()-FLOOR(A,1)<=6,FLOOR(A,1)<=TODAY())',
  lastWeek: 'AND(TODAY()-ROUNDDOWN(A,0)>=WEEKDAY(TODAY()),TODAY()-ROUNDDOWN(A,0)<WEEKDAY(TODAY())+7)',
  thisWeek: 'AND(TODAY()-ROUNDDOWN(A,0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(A,0)-TODAY()<=7-WEEKDAY(TODAY()))',
  nextWeek: 'AND(ROUNDDOWN(A,0)-TODAY()>7-WEEKDAY(TODAY()),ROUNDDOWN(A,0)-TODAY()<15-WEEKDAY(TODAY()))',
  lastMonth: 'AND(MONTH(A)=MONTH(EDATE(TODAY(),-1)),YEAR(A)=YEAR(EDATE(TODAY(),-1)))',
  thisMonth: 'AND(MONTH(A)=MONTH(TODAY()),YEAR(A)=YEAR(TODAY()))',
  nextMonth: 'AND(MONTH(A)=MONTH(EDATE(TODAY(),1)),YEAR(A)=YEAR(EDATE(TODAY(),1)))',
};

/** Undefined for what the grid has no word for. */
export function readCondition(
  node: Element,
  areas: readonly IRange[],
  styles: StyleSheet,
  extension?: Element,
): Rule | undefined {
  const { type, dxfId } = node.attributes;
  if (type === 'colorScale' || type === 'dataBar' || type === 'iconSet')
    return readScale(node, styles.palette, extension);
  const style: IStyleBase = dxfId === undefined ? {} : styles.differential(Number(dxfId));
  return readHighlight(node, areas, { type: CFRuleType.highlightCell, style });
}

function readHighlight(
  node: Element,
  areas: readonly IRange[],
  base: { type: CFRuleType.highlightCell; style: IStyleBase },
): Highlight | undefined {
  const { type, rank, bottom, percent, aboveAverage, equalAverage, stdDev, timePeriod } = node.attributes;
  const formulas = childrenOf(node, 'formula').map(textOf);
  switch (type) {
    case 'cellIs':
      return readComparison(node.attributes.operator ?? '', formulas, areas, base);
    case 'expression':
      return { ...base, subType: CFSubRuleType.formula, value: readFormula(formulas[0] ?? '') };
    case 'top10':
      return {
        ...base,
        subType: CFSubRuleType.rank,
        isBottom: isTrue(bottom),
        isPercent: isTrue(percent),
        value: Number(rank ?? 10),
      };
    case 'aboveAverage': {
      if (stdDev !== undefined && stdDev !== '0') return undefined;
      const isAbove = aboveAverage === undefined || isTrue(aboveAverage);
      const [strict, equal] = isAbove
        ? ([CFNumberOperator.greaterThan, CFNumberOperator.greaterThanOrEqual] as const)
        : ([CFNumberOperator.lessThan, CFNumberOperator.lessThanOrEqual] as const);
      return { ...base, subType: CFSubRuleType.average, operator: isTrue(equalAverage) ? equal : strict };
    }
    case 'duplicateValues':
      return { ...base, subType: CFSubRuleType.duplicateValues };
    case 'uniqueValues':
      return { ...base, subType: CFSubRuleType.uniqueValues };
    case 'timePeriod':
      return timePeriod !== undefined && Object.hasOwn(dateFormulas, timePeriod)
        ? { ...base, subType: CFSubRuleType.timePeriod, operator: timePeriod as CFTimePeriodOperator }
        : undefined;
    default:
      return readTextRule(node, base);
  }
}

function readTextRule(
  node: Element,
  base: { type: CFRuleType.highlightCell; style: IStyleBase },
): Highlight | undefined {
  const { type = '', text } = node.attributes;
  if (!Object.hasOwn(textFormulas, type)) return undefined;
  const operator = type as CFTextOperator;
  return { ...base, subType: CFSubRuleType.text, operator, ...(text === undefined ? {} : { value: text }) };
}

/** The grid compares with numbers; a text becomes a text rule, anything else a formula about the first cell. */
function readComparison(
  operator: string,
  formulas: readonly string[],
  areas: readonly IRange[],
  base: { type: CFRuleType.highlightCell; style: IStyleBase },
): Highlight | undefined {
  const [first = '', second = ''] = formulas;
  const isNumber = (text: string) => text.trim() !== '' && Number.isFinite(Number(text));
  if (rangeOperators.has(operator)) {
    if (!isNumber(first) || !isNumber(second)) return undefined;
    return {
      ...base,
      subType: CFSubRuleType.number,
      operator: operator as CFNumberOperator.between,
      value: [Number(first), Number(second)],
    };
  }
  if (isNumber(first)) {
    return {
      ...base,
      subType: CFSubRuleType.number,
      operator: operator as CFNumberOperator.equal,
      value: Number(first),
    };
  }
  const isEquality = operator === 'equal' || operator === 'notEqual';
  if (isEquality && /^"(?:[^"]|"")*"$/.test(first)) {
    const value = first.slice(1, -1).replaceAll('""', '"');
    return { ...base, subType: CFSubRuleType.text, operator: operator as CFTextOperator.equal, value };
  }
  const symbol = lookUp(comparisons, operator);
  const [area] = areas;
  if (!symbol || !area) return undefined;
  const cell = cellName(area.startRow, area.startColumn);
  return {
    ...base,
    subType: CFSubRuleType.formula,
    value: `=${cell}${symbol}(${readFormula(first).slice(1)})`,
  };
}

const comparisons: Record<string, string> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

export function makeCondition(
  { rule, ranges, stopIfTrue }: IConditionFormattingRule,
  styles: StyleSheet,
): Element {
  const node = isHighlight(rule) ? makeHighlight(rule, firstCell(ranges), styles) : makeScale(rule);
  if (stopIfTrue) node.attributes.stopIfTrue = '1';
  return node;
}

function isHighlight(rule: Rule): rule is Highlight {
  return rule.type === CFRuleType.highlightCell;
}

function firstCell([area]: readonly IRange[]): string {
  return cellName(area?.startRow ?? 0, area?.startColumn ?? 0);
}

function makeHighlight(rule: Highlight, cell: string, styles: StyleSheet): Element {
  const dxfId = styles.addDifferential(rule.style);
  const made = (attributes: Parameters<typeof element>[1], ...formulas: (string | number)[]) =>
    element(
      'cfRule',
      { ...attributes, dxfId },
      formulas.map((formula) => element('formula', {}, [String(formula)])),
    );
  const about = (formula: string, text = '') =>
    formula.replaceAll(/\b[AT]\b/g, (mark) => (mark === 'A' ? cell : quoted(text)));
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return made({ type: 'expression' }, makeFormula(rule.value));
    case CFSubRuleType.rank:
      return made({
        type: 'top10',
        rank: rule.value,
        percent: rule.isPercent ? 1 : undefined,
        bottom: rule.isBottom ? 1 : undefined,
      });
    case CFSubRuleType.average: {
      const isBelow = rule.operator.startsWith('less');
      return made({
        type: 'aboveAverage',
        aboveAverage: isBelow ? 0 : undefined,
        equalAverage: rule.operator.endsWith('Equal') ? 1 : undefined,
      });
    }
    case CFSubRuleType.duplicateValues:
    case CFSubRuleType.uniqueValues:
      return made({ type: rule.subType });
    case CFSubRuleType.timePeriod:
      return made({ type: 'timePeriod', timePeriod: rule.operator }, about(dateFormulas[rule.operator]));
    case CFSubRuleType.number:
      return made(
        { type: 'cellIs', operator: rule.operator },
        ...(Array.isArray(rule.value) ? rule.value : [rule.value ?? 0]),
      );
    case CFSubRuleType.text: {
      const formula = textFormulas[rule.operator];
      if (formula === undefined)
        return made({ type: 'cellIs', operator: rule.operator }, quoted(rule.value ?? ''));
      return made(
        {
          type: rule.operator,
          operator: rule.operator.endsWith('Text') ? rule.operator : undefined,
          text: rule.value,
        },
        about(formula, rule.value),
      );
    }
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
